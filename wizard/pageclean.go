package wizard

import (
	"reflect"
	"strings"
	"unicode"
)

// cleanAll is the one door through which the text of a page, a form or a list of choices goes: no string of a file, a guide or the
// keyboard reaches a face unclean. It changes what a pointer or a slice holds.
func cleanAll(what any) { cleanValue(reflect.ValueOf(what)) }

// unseen are the fields of a page that name something and are shown to nobody.
var unseen = map[string]bool{"Key": true, "Group": true, "Letter": true, "Place": true, "To": true, "Action": true, "At": true}

func cleanValue(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(clean(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			cleanValue(v.Elem())
		}
	case reflect.Interface: // a body, which cannot be changed where it stands
		if v.IsNil() {
			return
		}
		body := reflect.New(v.Elem().Type()).Elem()
		body.Set(v.Elem())
		cleanValue(body)
		v.Set(body)
	case reflect.Slice:
		for i := range v.Len() {
			cleanValue(v.Index(i))
		}
	case reflect.Struct:
		switch of := v.Addr().Interface().(type) {
		case *Choice: // there may be thousands
			all(&of.Text, &of.Note, &of.Right, &of.Under, &of.Spoken, &of.Address)
			cleanValue(reflect.ValueOf(of.Mark))
		case *Field: // what stands there will be kept: a name with joiners or the path of a file as much as any other
			value, was := steerless(of.Value), steerless(of.Was)
			cleanFields(v)
			of.Value, of.Was = value, was
		case *Option: // what it stands for is no text
			value := of.Value
			cleanFields(v)
			of.Value = value
		default:
			cleanFields(v)
		}
	}
}

func cleanFields(v reflect.Value) {
	for i := range v.NumField() {
		if field := v.Type().Field(i); field.IsExported() && !unseen[field.Name] {
			cleanValue(v.Field(i))
		}
	}
}

func all(texts ...*string) {
	for _, text := range texts {
		*text = clean(*text)
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
