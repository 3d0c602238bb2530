package state

import (
	"encoding/json"
	"reflect"
	"strings"
)

// The package encoding/json can neither keep unknown fields nor refuse doubled ones, and it takes "VERSION" for "version".
// So the progress file has a small codec of its own: layout.go says which fields a struct has, from the tags of the types in
// progress.go; decode.go and encode.go walk them.

// field is one JSON field of a struct.
type field struct {
	name      string
	index     int  // in the struct
	omitEmpty bool // leave it out when it is empty
}

// layout is what one struct looks like in JSON: its fields in their order, then what its Extra map holds.
type layout struct {
	fields []field
	extra  int // index of Extra in the struct
}

// layouts remembers the layout of each struct type for as long as one file is read or written.
type layouts map[reflect.Type]*layout

func (l layouts) of(t reflect.Type) *layout {
	if known, ok := l[t]; ok {
		return known
	}
	found := &layout{}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Name == "Extra" {
			found.extra = i
			continue
		}
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		found.fields = append(found.fields, field{name, i, options == "omitempty"})
	}
	l[t] = found
	return found
}

// extraOf returns the map of unknown fields of a struct.
func (l *layout) extraOf(v reflect.Value) *map[string]json.RawMessage {
	return v.Field(l.extra).Addr().Interface().(*map[string]json.RawMessage)
}

// find returns the index of a field. It looks first where our own files have it: behind the last one.
func (l *layout) find(name string, last int) (i int, ok bool) {
	i = last
	for range l.fields {
		if i++; i == len(l.fields) {
			i = 0
		}
		if l.fields[i].name == name {
			return i, true
		}
	}
	return 0, false
}
