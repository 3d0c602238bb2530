package tui

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

func stripped(s string) string { return xansi.Strip(s) }

const hostile = "\x1b[2J\x1b]0;x\x07\u202eb\u009b31mö\x00\x7f\u200d"

// keys are the strings of pages that are names, not texts: they are compared and never drawn.
var keys = []string{"Key", "Group", "Value", "Was", "At", "View", "Guide", "Case", "Route", "Step", "Item"}

// TestDoor: every text of a page, of any block and of a form goes through the door; no field of the types was forgotten.
func TestDoor(t *testing.T) {
	page := wizard.Page{
		Mark: &wizard.Mark{}, Head: wizard.Head{Counts: make([]wizard.Count, 1)}, Line: wizard.Line{Stations: make([]wizard.Station, 1)},
		Groups: make([]wizard.Group, 1), Choices: []wizard.Choice{{Mark: &wizard.Mark{}}},
		Form: &wizard.Form{Fields: []wizard.Field{{Options: make([]wizard.Option, 1)}}},
		Blocks: []wizard.Block{
			{Body: wizard.Prose{}}, {Body: wizard.Notice{}}, {Body: wizard.List{Items: make([]wizard.Item, 1)}}, {Body: wizard.Facts{Rows: make([]wizard.Fact, 1)}},
			{Body: wizard.Address{}}, {Body: wizard.Paste{Paragraphs: make([]string, 1)}}, {Body: wizard.Stamp{}},
			{Body: wizard.Tally{Signs: make([]wizard.Count, 1)}},
		},
	}
	filled := fill(reflect.ValueOf(page), "").Interface().(wizard.Page)
	let := door{}.page(filled)
	held := 0
	walk(reflect.ValueOf(let), "Page", func(path, text string) {
		held++
		if strings.ContainsFunc(text, func(r rune) bool { return r != 'ö' && !unicode.IsGraphic(r) }) {
			t.Errorf("%s did not go through the door: %q", path, text)
		}
	})
	if held < 50 {
		t.Errorf("only %d texts were held", held)
	}
	ascii := door{ascii: true}.page(filled)
	walk(reflect.ValueOf(ascii), "Page", func(path, text string) {
		if strings.Contains(text, "ö") && !strings.HasSuffix(path, "Fields[].Value") {
			t.Errorf("%s is not ASCII: %q", path, text)
		}
	})
	if filled.Title != hostile || filled.Blocks[0].Body.(wizard.Prose).Markdown != hostile || filled.Choices[0].Text != hostile {
		t.Error("the page that came was changed")
	}
}

// fill is a copy of a value with a hostile text in every string.
func fill(v reflect.Value, name string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		if !slices.Contains(keys, name) || name == "Value" {
			out.SetString(hostile)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				out.Field(i).Set(fill(v.Field(i), f.Name))
			}
		}
	case reflect.Slice:
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(fill(v.Index(i), ""))
		}
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			break
		}
		inner := fill(v.Elem(), "")
		if v.Kind() == reflect.Pointer {
			p := reflect.New(v.Type().Elem())
			p.Elem().Set(inner)
			out.Set(p)
		} else {
			out.Set(inner)
		}
	}
	return out
}

// walk visits every text of a value.
func walk(v reflect.Value, path string, do func(path, text string)) {
	switch v.Kind() {
	case reflect.String:
		do(path, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			// a fact's and a field's value are texts; an option's is a name
			if f.IsExported() && (!slices.Contains(keys, f.Name) || f.Name == "Value" && v.Type().Name() != "Option") {
				walk(v.Field(i), path+"."+f.Name, do)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), path+"[]", do)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), path, do)
		}
	}
}

// TestFrameIsHarmless: whatever the texts of a page hold, what is typed, pasted or said, the frame has no control character but
// line ends, our own styles and links that are shown as they are.
func TestFrameIsHarmless(t *testing.T) {
	for name, page := range drawnPages() {
		page = fill(reflect.ValueOf(page), "").Interface().(wizard.Page)
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			l := lay(t, page, size[0], size[1])
			l.say(hostile)
			l.harmless(name)
			l.press("m").harmless(name)
			l.press("?").harmless(name)
			l.press("esc", "/").write("x" + hostile).harmless(name)
		}
	}
}

// harmless holds that the frame draws nothing but text, styles, and links to where a guide of the fixed library may lead. It returns
// how many links there are.
func (l *laid) harmless(name string) (links int) {
	l.t.Helper()
	view := l.View()
	for _, text := range []string{view.WindowTitle, xansi.Strip(view.Content)} {
		for _, r := range text {
			if r != '\n' && (r < ' ' || r >= 0x7f && r < 0xa0 || unicode.In(r, unicode.Bidi_Control, unicode.Cf)) {
				l.t.Fatalf("%s: the frame holds %U:\n%q", name, r, text)
			}
		}
	}
	for _, part := range strings.Split(view.Content, "\x1b")[1:] {
		url, link := strings.CutPrefix(part, "]8;;")
		switch url, _, _ = strings.Cut(url, "\a"); {
		case link && url != "":
			links++
			if !wizardtest.Leads(wizardtest.Fixed(), url) {
				l.t.Errorf("%s: a link leads to %q", name, url)
			}
		case link, part == `\`:
		default:
			if end := strings.IndexFunc(part, unicode.IsLetter); !strings.HasPrefix(part, "[") || end < 0 || part[end] != 'm' {
				l.t.Fatalf("%s: the frame holds the sequence %q", name, part[:min(len(part), 20)])
			}
		}
	}
	return links
}
