package wizard

import (
	"reflect"
	"strings"
	"unicode"
)

// unseen are the fields of a page that name something and are shown to nobody, or only compared.
var unseen = map[string]bool{"Key": true, "Group": true, "Names": true, "Place": true, "To": true, "Action": true, "At": true, "Was": true}

// EachText changes every text that a page, a form or a list of choices shows; what is a pointer to one of them. What stands in a field
// stays: it will be kept. The session puts all its texts through it once, so that no string of a file, a guide or the keyboard reaches
// a face unclean. What was shared with others is copied.
func EachText(what any, do func(string) string) { eachText(reflect.ValueOf(what).Elem(), do) }

func eachText(v reflect.Value, do func(string) string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(do(v.String()))
	case reflect.Pointer, reflect.Interface: // to a form or a mark; of a body
		if v.IsNil() {
			return
		}
		fresh := reflect.New(v.Elem().Type())
		fresh.Elem().Set(v.Elem())
		eachText(fresh.Elem(), do)
		if v.Kind() == reflect.Interface {
			fresh = fresh.Elem()
		}
		v.Set(fresh)
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		for i := range v.Len() {
			eachText(fresh.Index(i), do)
		}
		v.Set(fresh)
	case reflect.Struct:
		if c, ok := v.Addr().Interface().(*Choice); ok { // there may be thousands
			for _, text := range []*string{&c.Text, &c.Note, &c.Right, &c.Under, &c.Spoken, &c.Address, &c.Letter} {
				*text = do(*text)
			}
			eachText(reflect.ValueOf(&c.Mark).Elem(), do)
			return
		}
		for i := range v.NumField() {
			field := v.Type().Field(i)
			value := field.Name == "Value" && v.Type() != reflect.TypeFor[Fact]() // of a field or an option
			if field.IsExported() && !unseen[field.Name] && !value {
				eachText(v.Field(i), do)
			}
		}
	}
}

// steerless is a text without control characters, but for ends of lines and tabs, and without marks of direction.
func steerless(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, text)
}
