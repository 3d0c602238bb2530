package linear

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"widerspruch/wizard"
)

// field asks for the value of a field until it will do. Enter alone keeps what is there. What was refused is not kept: the value
// of before is offered again.
func (f *face) field(field wizard.Field) error {
	for {
		before := f.value(field)
		if err := f.askField(field, before); err != nil {
			return err
		}
		wrong := f.session.Check(field.Key)
		if wrong == "" {
			return nil
		}
		f.sentence(wrong)
		f.session.Type(field.Key, before)
	}
}

// value is what stands in a field now.
func (f *face) value(field wizard.Field) string {
	return fieldOf(f.session.Form(), field.Key).Value
}

func (f *face) askField(field wizard.Field, value string) error {
	switch field.Kind {
	case wizard.FieldOne:
		return f.one(field, value)
	case wizard.FieldSome:
		return f.some(field)
	case wizard.FieldText:
		return f.words(field, value)
	}
	typed, err := f.text(f.lineQuestion(field, value), f.t("linear.leave.empty"))
	if err != nil || typed == "" {
		return err
	}
	if typed == "-" && value != "" {
		typed = ""
	}
	f.session.Type(field.Key, typed)
	return nil
}

// lineQuestion asks for a line, and says what Enter keeps. Nobody needs a hint for what is filled in.
func (f *face) lineQuestion(field wizard.Field, value string) string {
	label := strings.TrimRight(field.Label, ".:?")
	if value == "" {
		f.hint(label, field.Hint)
		return f.t("linear.ask.empty", "field", label, "enter", f.t("linear.leave.empty"))
	}
	return f.t("linear.ask.value", "field", label, "value", value)
}

// hint says what belongs into a field. One that is no sentence stands behind the label.
func (f *face) hint(label, hint string) {
	if first, _ := utf8.DecodeRuneInString(hint); unicode.IsLower(first) {
		hint = label + ": " + hint
	}
	f.sentence(hint)
}

// text asks for a line of text. Every letter is a letter here; only 0 leads back, and what the question says of Enter alone can be typed.
func (f *face) text(question, enter string) (string, error) {
	f.say(question)
	typed, err := f.read()
	switch {
	case err == nil && typed == "0":
		err = errBack
	case pressed(typed), strings.EqualFold(typed, enter):
		typed = ""
	}
	return typed, err
}

// words asks for a text of several sentences: in the person's editor where there is one, else sentence by sentence, behind what
// is there already.
func (f *face) words(field wizard.Field, value string) error {
	if value != "" {
		f.say(f.paste(wizard.Paste{Label: field.Label, Paragraphs: strings.Split(value, "\n\n")})...)
	} else {
		f.sentence(field.Hint)
	}
	if f.ports.Editor != "" {
		switch inEditor, err := f.yes(f.t("linear.editor", "name", f.ports.Editor), true); {
		case err != nil:
			return err
		case inEditor:
			return f.outside(f.session.Edit(field.Key))
		}
	}
	question, enter := "linear.words.more", "linear.leave.as"
	for {
		if value == "" {
			question, enter = "linear.words.first", "linear.leave.empty"
		}
		switch typed, err := f.text(f.t(question, "enter", f.t(enter)), f.t(enter)); {
		case err != nil:
			return err
		case typed == "":
			return nil
		case typed == "-":
			value = ""
		default:
			value, question, enter = strings.TrimSpace(value+" "+typed), "linear.words.next", "linear.leave.done"
		}
		f.session.Type(field.Key, value)
	}
}
