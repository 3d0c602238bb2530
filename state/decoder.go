package state

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"
)

var timeType = reflect.TypeFor[time.Time]()

// decoder goes through JSON text once. It knows the structure of the text; numbers, escapes and unknown values it leaves to
// encoding/json.
type decoder struct {
	data    string
	pos     int
	layouts layouts
}

// value reads the next value into v, which must be of one of the kinds that progress.go uses.
func (d *decoder) value(v reflect.Value) error {
	switch v.Kind() {
	case reflect.String:
		text, err := d.text()
		v.SetString(text)
		return err
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return d.value(v.Elem())
	case reflect.Struct:
		if v.Type() == timeType {
			return d.time(v.Addr().Interface().(*time.Time))
		}
		return d.object(v)
	case reflect.Map:
		return d.table(v)
	case reflect.Slice:
		return d.list(v)
	default:
		return d.any(v.Addr().Interface())
	}
}

// object reads a struct. What it has no field for goes to Extra.
func (d *decoder) object(v reflect.Value) error {
	layout := d.layouts.of(v.Type())
	var seen uint64 // one bit a field
	last := -1
	return d.members(func(name string) error {
		i, known := layout.find(name, last)
		if known {
			last = i
			if seen&(1<<i) != 0 {
				return errDoubled(name)
			}
			seen |= 1 << i
			return d.value(v.Field(layout.fields[i].index))
		}
		extra := layout.extraOf(v)
		if _, doubled := (*extra)[name]; doubled {
			return errDoubled(name)
		}
		if *extra == nil {
			*extra = map[string]json.RawMessage{}
		}
		var raw json.RawMessage
		err := d.any(&raw)
		if err == nil && depth(raw) > deepest {
			err = fmt.Errorf("unknown field %s: nested more than %d deep", name, deepest)
		}
		(*extra)[name] = raw
		return err
	})
}

// deepest is how deep the value of an unknown field may be nested. Indented, what is deeper would grow with its square at each save.
const deepest = 100

// depth is how deep the brackets of a JSON value are nested.
func depth(raw []byte) (most int) {
	open, quoted := 0, false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			open++
			most = max(most, open)
		case c == ']' || c == '}':
			open--
		}
	}
	return most
}

// table reads a map.
func (d *decoder) table(v reflect.Value) error {
	v.Set(reflect.MakeMap(v.Type()))
	return d.members(func(name string) error {
		key := reflect.ValueOf(name)
		if v.MapIndex(key).IsValid() {
			return errDoubled(name)
		}
		value := reflect.New(v.Type().Elem()).Elem()
		err := d.value(value)
		v.SetMapIndex(key, value)
		return err
	})
}

// list reads a slice.
func (d *decoder) list(v reflect.Value) error {
	half := d.secondHalf(v.Type())
	return d.sequence('[', ']', func() error {
		if half != nil && !d.atEnd() && d.pos == half.begin {
			return half.join(d, v)
		}
		return d.element(v)
	})
}

// element reads one more element of a slice.
func (d *decoder) element(v reflect.Value) error {
	if v.Len() == v.Cap() {
		v.Grow(max(v.Len(), 8)) // events are large: to begin with room for one would copy most of them twice
	}
	v.SetLen(v.Len() + 1)
	return d.value(v.Index(v.Len() - 1))
}

// members reads what stands in braces; read is called after each name and its colon.
func (d *decoder) members(read func(name string) error) error {
	return d.sequence('{', '}', func() error {
		name, err := d.text()
		if err != nil {
			return err
		}
		if err := d.expect(':'); err != nil {
			return err
		}
		return read(name)
	})
}

// sequence reads what stands between two brackets and is divided by commas.
func (d *decoder) sequence(open, shut byte, read func() error) error {
	if err := d.expect(open); err != nil {
		return err
	}
	if d.accept(shut) {
		return nil
	}
	for {
		if err := read(); err != nil {
			return err
		}
		if d.accept(shut) {
			return nil
		}
		if err := d.expect(','); err != nil {
			return err
		}
	}
}

// text reads a string. The result may be a part of the file, so that it needs no copy.
func (d *decoder) text() (string, error) {
	if err := d.expect('"'); err != nil {
		return "", err
	}
	rest := d.data[d.pos:]
	for i := range len(rest) {
		switch c := rest[i]; {
		case c > '"' && c != '\\': // nearly all
		case c == '"':
			d.pos += i + 1
			return rest[:i], nil
		case c == '\\':
			d.pos-- // back to the quote: this one has to be unescaped
			var text string
			err := d.any(&text)
			return text, err
		case c < ' ':
			return "", fmt.Errorf("control character %q in a string", c)
		}
	}
	return "", io.ErrUnexpectedEOF
}

func (d *decoder) time(t *time.Time) error {
	text, err := d.text()
	if err != nil {
		return err
	}
	if t.UnmarshalText([]byte(text)) == nil {
		return nil
	}
	return t.UnmarshalText([]byte(strings.ToUpper(text))) // RFC 3339 allows t and z
}

// any reads a value of any kind by encoding/json.
func (d *decoder) any(into any) error {
	value := json.NewDecoder(strings.NewReader(d.data[d.pos:]))
	if err := value.Decode(into); err != nil {
		return err
	}
	d.pos += int(value.InputOffset())
	return nil
}

// atEnd says that only blanks are left.
func (d *decoder) atEnd() bool {
	i := d.pos
	for i < len(d.data) && (d.data[i] == ' ' || d.data[i] == '\n' || d.data[i] == '\t' || d.data[i] == '\r') {
		i++
	}
	d.pos = i
	return i == len(d.data)
}

// accept steps over the next byte that is no blank if it is c.
func (d *decoder) accept(c byte) bool {
	if d.atEnd() || d.data[d.pos] != c {
		return false
	}
	d.pos++
	return true
}

func (d *decoder) expect(c byte) error {
	switch {
	case d.accept(c):
		return nil
	case d.atEnd():
		return io.ErrUnexpectedEOF
	default:
		return fmt.Errorf("%q instead of %q", d.data[d.pos], c)
	}
}

func errDoubled(name string) error {
	return fmt.Errorf("doubled field %q", name)
}
