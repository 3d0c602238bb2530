package wizard_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// unseen are the strings of a page that nobody is shown: they name something.
var unseen = map[string]bool{"Key": true, "Group": true, "Place": true, "To": true, "Action": true, "At": true, "Letter": true}

// texts visits every string of a page, with the name of its field.
func texts(v reflect.Value, name string, visit func(name, text string)) {
	switch v.Kind() {
	case reflect.String:
		visit(name, v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			texts(v.Elem(), name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			texts(v.Index(i), name, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && !unseen[field.Name] {
				texts(v.Field(i), v.Type().Name()+"."+field.Name, visit)
			}
		}
	}
}

// everywhere visits each page of a progress, and each form that one of its choices opens.
func everywhere(f *fixture, visit func(wizard.Page)) {
	places := wizardtest.Places(f.library, f.store.Kept, f.Words().Lang())
	wizardtest.Everywhere(f.Session, places, func(s *wizard.Session) { visit(s.Page()) })
}

// TestPagesAreClean: whatever the file holds, no text of a page and no value of a form has characters that steer the terminal or
// turn what is read.
func TestPagesAreClean(t *testing.T) {
	for _, lang := range guides.Languages {
		f := newFixed(t, lang)
		f.store.Kept = wizardtest.Dirty(startDay)
		f.restart(t, lang)
		pages, values, told := 0, 0, 0
		everywhere(f, func(page wizard.Page) {
			pages++
			texts(reflect.ValueOf(page), "", func(name, text string) {
				if name == "Field.Value" || name == "Field.Was" || name == "Option.Value" {
					values++
					if strings.IndexFunc(text, func(r rune) bool { return r != '\n' && unicode.In(r, unicode.Cc, unicode.Bidi_Control) }) >= 0 && name != "Option.Value" {
						t.Errorf("%+v: %s is %q", page.Place, name, text)
					}
					return
				}
				if text != guides.Clean(text) {
					t.Errorf("%+v: %s is %q", page.Place, name, text)
				}
				if strings.Contains(text, wizardtest.Told) {
					told++
				}
			})
		})
		if pages < 80 || values < 200 || told < 30 {
			t.Errorf("only %d pages, %d values and %d texts with something of the file were looked at", pages, values, told)
		}
	}
}

// rawKey is how a key looks that has no words.
var rawKey = regexp.MustCompile(`^[a-z]+(\.[a-z][a-z-]*)+$`)

// TestEveryStateHasItsWords: however a case came about, no page and no form shows the key of a text instead of the text. Two events
// one after the other make every status, each by every event that leads there.
func TestEveryStateHasItsWords(t *testing.T) {
	whats := append([]state.What{""}, state.Whats()...)
	statuses, pages := map[state.Status]bool{}, 0
	for _, lang := range guides.Languages {
		for _, id := range []string{"bildhaus", "werkbank", "plausch"} {
			for _, first := range whats {
				for _, second := range whats {
					for _, ago := range []int{-1, -9} { // months
						f := newFixed(t, lang)
						c := state.Case{ID: "c", Guide: id}
						for i, what := range []state.What{first, second} {
							if what != "" {
								c.Events = append(c.Events, state.Event{ID: string(rune('a' + i)), What: what, At: startDay.AddDate(0, ago, i+1)})
							}
						}
						f.store.Kept.Cases = []state.Case{c}
						f.restart(t, lang)
						guide, _ := f.Guide(id)
						statuses[f.Cases(guide)[0].Status] = true
						for _, place := range []wizard.Place{{}, wizard.AtService(id, "c"), {View: wizard.ViewEnd, Guide: id, Case: "c"}, {View: wizard.ViewDates}} {
							page, ok := f.PageAt(place)
							if !ok {
								t.Fatalf("%+v is no page", place)
							}
							pages++
							texts(reflect.ValueOf(page), "", func(name, text string) {
								if rawKey.MatchString(text) {
									t.Errorf("%s %s after %q and %q: %+v shows %q in %s", lang, id, first, second, place, text, name)
								}
							})
						}
					}
				}
			}
		}
	}
	if len(statuses) < 10 || pages < 5000 {
		t.Errorf("only the statuses %v came, on %d pages", statuses, pages)
	}
}

// TestEveryFormHasItsWords does the same for what is asked about every event, and for the steps of the guides.
func TestEveryFormHasItsWords(t *testing.T) {
	for _, lang := range guides.Languages {
		f := newFixed(t, lang)
		for _, id := range []string{"bildhaus", "werkbank", "plausch", "kurzweil"} {
			f.store.Kept.Cases = append(f.store.Kept.Cases, state.Case{ID: id, Guide: id})
		}
		f.restart(t, lang)
		check := func(page wizard.Page) {
			texts(reflect.ValueOf(page), "", func(name, text string) {
				if rawKey.MatchString(text) && name != "Option.Value" {
					t.Errorf("%s %+v shows %q in %s", lang, page.Place, text, name)
				}
			})
		}
		everywhere(f, check)
		for _, what := range state.Whats() {
			change, err := f.Choose(wizard.Record{Guide: "bildhaus", Case: "bildhaus", What: what, Asks: wizard.AskAll})
			if err != nil {
				t.Fatal(err)
			}
			again := *f.Session
			again.Settle(change, nil)
			check(again.Page())
			for _, key := range []string{"event.", "form."} {
				if got := f.Words().T(key + string(what)); got == key+string(what) {
					t.Errorf("%s: %q has no words", lang, got)
				}
			}
		}
	}
}

// TestEveryEventCanBeRecorded: somewhere in the wizard a page offers each kind of event, but for the one that comes by itself.
func TestEveryEventCanBeRecorded(t *testing.T) {
	f := newFixed(t, "de")
	recorded := map[state.What]bool{state.Opened: true}
	for i, whats := range [][]state.What{{}, {state.Sent}, {state.Sent, state.Refused}, {state.Sent, state.Complained}, {state.Switched}} {
		for _, ago := range []int{10, 300} { // days
			c := state.Case{ID: fmt.Sprint(i, "-", ago), Guide: "bildhaus"}
			for j, what := range whats {
				c.Events = append(c.Events, state.Event{ID: fmt.Sprint(c.ID, j), What: what, At: startDay.AddDate(0, 0, j-ago)})
			}
			f.store.Kept.Cases = append(f.store.Kept.Cases, c)
		}
	}
	f.restart(t, "de")
	for _, place := range wizardtest.Places(f.library, f.store.Kept, "de") {
		page, _ := f.PageAt(place)
		for _, c := range page.Choices {
			if record, ok := c.Action.(wizard.Record); ok {
				recorded[record.What] = true
			}
		}
	}
	for _, what := range state.Whats() {
		if !recorded[what] {
			t.Errorf("no page offers to record %s", what)
		}
	}
}

// TestTypedIsClean: whatever is typed into a line or a text of any form, nothing is kept that nobody sees.
func TestTypedIsClean(t *testing.T) {
	f := newFixed(t, "de")
	f.store.Kept.Person.Country = "gb" // there a letter asks for the day of the complaint to the company, too
	for i, what := range []state.What{"", state.Sent, state.Refused} {
		c := state.Case{ID: fmt.Sprintf("c%d", i), Guide: "bildhaus", Account: fmt.Sprint(i)}
		if what != "" {
			c.Events = []state.Event{{ID: c.ID, What: what, At: startDay.AddDate(0, -2, 0)}}
		}
		f.store.Kept.Cases = append(f.store.Kept.Cases, c)
	}
	f.restart(t, "de")
	before, kept := f.store.Kept, 0
	places := wizardtest.Places(f.library, before, "de")
	wizardtest.Everywhere(f.Session, places, func(s *wizard.Session) {
		form := s.Form()
		if form == nil {
			return
		}
		for _, field := range form.Fields {
			if field.Kind != wizard.FieldLine && field.Kind != wizard.FieldText {
				continue
			}
			if s.Type(field.Key, wizardtest.Dirt+"\u200b"); s.Check(field.Key) != "" {
				s.Type(field.Key, field.Value)
			}
		}
		change, ok := s.Submit()
		if !ok || s.Save(change) != nil {
			return
		}
		texts(reflect.ValueOf(f.store.Kept), "", func(name, text string) {
			if text != guides.CleanName(text) {
				t.Errorf("%s keeps %q in %s", form.Key, text, name)
			}
			if strings.Contains(text, wizardtest.Told) {
				kept++
			}
		})
		f.store.Kept = before
	})
	if kept < 20 {
		t.Errorf("only %d texts were kept", kept)
	}
}
