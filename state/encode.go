package state

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Encode writes p as a progress file: for people to read and to compare, so indented, and always in the same order: known
// fields as in progress.go, then the unknown ones by name. What Decode read from such text it writes back byte for byte.
func Encode(p *Progress) ([]byte, error) {
	e := newEncoder()
	file := *p
	if file.Version >= 2 {
		file.Kind = Kind
	}
	if err := e.value(reflect.ValueOf(&file).Elem()); err != nil {
		return nil, fmt.Errorf("state: %w", err)
	}
	e.out.WriteByte('\n')
	return e.out.Bytes(), nil
}

// encoder writes indented JSON.
type encoder struct {
	out     bytes.Buffer
	escaper *json.Encoder // writes to out
	indent  string
	empty   bool // the bracket opened last holds nothing yet
	layouts layouts
}

func newEncoder() *encoder {
	e := &encoder{layouts: layouts{}}
	e.escaper = json.NewEncoder(&e.out)
	e.escaper.SetEscapeHTML(false)
	return e
}

func (e *encoder) value(v reflect.Value) error {
	if v.Type() == timeType {
		return e.time(v.Addr().Interface().(*time.Time))
	}
	switch v.Kind() {
	case reflect.String:
		e.text(v.String())
		return nil
	case reflect.Pointer:
		return e.value(v.Elem())
	case reflect.Struct:
		return e.object(v)
	case reflect.Map:
		return e.table(v)
	case reflect.Slice:
		return e.list(v)
	default: // Version
		e.out.WriteString(strconv.FormatInt(v.Int(), 10))
		return nil
	}
}

// object writes a struct and its Extra.
func (e *encoder) object(v reflect.Value) error {
	layout := e.layouts.of(v.Type())
	e.open('{')
	for _, field := range layout.fields {
		value := v.Field(field.index)
		if field.omitEmpty && isEmpty(value) {
			continue
		}
		e.name(field.name)
		if err := e.value(value); err != nil {
			return err
		}
	}
	extra := *layout.extraOf(v)
	for _, name := range slices.Sorted(maps.Keys(extra)) {
		if _, known := layout.find(name, -1); known {
			return errDoubled(name)
		}
		e.name(name)
		if err := e.raw(extra[name]); err != nil {
			return fmt.Errorf("unknown field %s: %w", name, err)
		}
	}
	e.shut('}')
	return nil
}

func isEmpty(v reflect.Value) bool {
	if v.Kind() == reflect.Pointer {
		return v.IsNil()
	}
	return v.Len() == 0
}

// table writes a map, sorted by key.
func (e *encoder) table(v reflect.Value) error {
	e.open('{')
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	for _, key := range keys {
		e.name(key.String())
		value := reflect.New(v.Type().Elem()).Elem()
		value.Set(v.MapIndex(key))
		if err := e.value(value); err != nil {
			return err
		}
	}
	e.shut('}')
	return nil
}

// list writes a slice.
func (e *encoder) list(v reflect.Value) error {
	e.open('[')
	for i := range v.Len() {
		e.next()
		if err := e.value(v.Index(i)); err != nil {
			return err
		}
	}
	e.shut(']')
	return nil
}

func (e *encoder) open(bracket byte) {
	e.out.WriteByte(bracket)
	e.indent += "  "
	e.empty = true
}

// next begins the next member of what is open.
func (e *encoder) next() {
	if !e.empty {
		e.out.WriteByte(',')
	}
	e.empty = false
	e.out.WriteByte('\n')
	e.out.WriteString(e.indent)
}

func (e *encoder) name(name string) {
	e.next()
	e.text(name)
	e.out.WriteString(": ")
}

func (e *encoder) shut(bracket byte) {
	e.indent = e.indent[2:]
	if !e.empty {
		e.out.WriteByte('\n')
		e.out.WriteString(e.indent)
	}
	e.empty = false
	e.out.WriteByte(bracket)
}

// text writes a string. Escaping is left to encoding/json.
func (e *encoder) text(s string) {
	if isPlain(s) {
		e.out.WriteByte('"')
		e.out.WriteString(s)
		e.out.WriteByte('"')
		return
	}
	e.escaper.Encode(s)             // neither a string nor a buffer can fail
	e.out.Truncate(e.out.Len() - 1) // the line end that it adds
}

// isPlain says that s needs no escapes. Most strings do not, and this is far quicker.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}

func (e *encoder) time(t *time.Time) error {
	e.out.WriteByte('"')
	text, err := t.AppendText(e.out.AvailableBuffer())
	e.out.Write(text)
	e.out.WriteByte('"')
	return err
}

// raw writes the value of an unknown field, indented like everything else; that also makes sure that it is JSON.
func (e *encoder) raw(value json.RawMessage) error {
	return json.Indent(&e.out, bytes.TrimSpace(value), e.indent, "  ")
}
