package wizard

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// Form is what a page asks. The session keeps what was typed, not the form: it is made anew whenever it is shown, so that
// another language, another size and a new day come out right.
type Form struct {
	Key    string // names it for good; what was typed is kept under it
	Title  string
	Fields []Field
	At     string // Key of the field that has the cursor
	Open   bool   // the fields of weight More are shown too
	More   string // the row that unfolds them: "Mehr angeben: Fallnummer, Notiz"; "" if there are none
	Submit string // the row that ends it: "Speichern", "Anfangen mit Instagram und WhatsApp"
	Note   string // beside it: "etwa 5 Minuten"
	Wrong  string // why it could not be ended; "" else
	Typed  bool   // something was typed that is kept nowhere else; leaving keeps it as a draft
	Drops  bool   // there is a draft, so that "Verwerfen" makes sense

	end func(values) Action // what the values ask for, once each of them will do
}

// FieldKind says how a field is filled.
type FieldKind int

// The kinds of fields.
const (
	FieldLine FieldKind = iota // one line
	FieldText                  // several lines; may be written in the person's own editor
	FieldOne                   // one of Options
	FieldSome                  // any of Options; Value has one of them in each line
	FieldPath                  // the path of a file
)

// Field is one thing to fill in.
type Field struct {
	Key     string
	Label   string
	Hint    string // what belongs there
	Value   string // what stands there now
	Was     string // what stood there before anything was typed
	Kind    FieldKind
	Weight  Weight // More: folded until the person wants it
	Options []Option
	Most    int  // characters; more is said, never cut. 0 is no limit
	Swaps   bool // what is typed takes the place of what stood there, as of a day that is only proposed

	check func(*Session, string) string // why the value will not do; "" if it does. Quick, without the disk
}

// Dirty reports that something was typed.
func (f Field) Dirty() bool { return f.Value != f.Was }

// Chooses reports that one chooses among options instead of typing.
func (f Field) Chooses() bool { return f.Kind == FieldOne || f.Kind == FieldSome }

// Option is one of the values of a field.
type Option struct {
	Value   string
	Text    string
	Note    string
	Names   []string // by which it is called too, in small letters
	Group   string   // Key of a fold of options; "" for those in sight
	Fold    string   // of the first one of a fold: its title
	Heading string   // of the first one of a group in sight: its title
}

// optionsOf are values with their words, whose keys begin with prefix.
func optionsOf[V ~string](words *i18n.Words, prefix string, values []V) []Option {
	list := make([]Option, 0, len(values))
	for _, value := range values {
		list = append(list, Option{Value: string(value), Text: words.T(prefix + string(value))})
	}
	return list
}

// asksAll is a form, and what the values of its fields ask for.
func asksAll(key, title, submit string, fields []Field, then func(values) Action) *Form {
	return &Form{Key: key, Title: title, Submit: submit, Fields: fields, end: then}
}

// asksOne is a form with one field.
func asksOne(key, title, submit string, field Field, then func(value string) Action) *Form {
	return asksAll(key, title, submit, []Field{field}, func(typed values) Action { return then(typed[field.Key]) })
}

// fitting is the check of a field that says what is written under a key of the words where a value does not fit.
func fitting(fits func(string) bool, key string) func(*Session, string) string {
	return func(s *Session, typed string) string {
		if fits(typed) {
			return ""
		}
		return s.words.T(key)
	}
}

// something says that a field was not left empty.
func something(typed string) bool { return strings.TrimSpace(guides.CleanName(typed)) != "" }

// values are what was typed into a form, by field.
type values map[string]string
