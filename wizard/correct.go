package wizard

import (
	"cmp"
	"slices"
	"strings"

	"widerspruch/letters"
	"widerspruch/state"
)

// eventsPage is what happened in a case, entry by entry, to be corrected: the newest first.
func (s *Session) eventsPage(page *Page, st stand) {
	w := s.words
	page.Title, page.Short = w.T("correct.title", "name", s.caseName(st.guide, st.c)), w.T("correct.short")
	page.Head = Head{Name: s.nameOf(st.guide), Account: st.c.Account, Under: page.Short}
	page.tell("intro", w.T("correct.intro"))
	for _, event := range slices.Backward(st.c.Happened()) {
		page.offer(Choice{Key: "event." + event.ID, Text: s.eventWords(event), Action: Correct{Case: st.c.ID, Event: event.ID}})
	}
	if len(page.Choices) == 0 {
		page.offer(Choice{Key: "back", Text: w.T("correct.none"), Action: Go{st.at()}})
	}
	s.takesBack(page, st.c)
}

// corrects leads to the entries of a case, if there is one to correct.
func (s *Session) corrects(st stand) []Choice {
	if len(st.c.Happened()) == 0 {
		return nil
	}
	return []Choice{{
		Key: "correct", Text: s.words.T("correct.label"), Action: Go{Place{View: ViewEvents, Guide: st.guide.ID, Case: st.c.ID}},
	}}
}

// Correct mends an entry: its day, reference, note and account, and what was said. The old one is taken back and a new one entered, in
// one save.
type Correct struct{ Case, Event string }

func (Correct) keeps() {}

func (Correct) plan(*draft) error { return ErrNotPossible }

func (a Correct) ask(s *Session) *Form {
	c := s.progress.Case(a.Case)
	if c == nil || s.ReadOnly() {
		return nil
	}
	i := slices.IndexFunc(c.Events, func(e state.Event) bool { return e.ID == a.Event && e.Void == nil })
	if i < 0 {
		return nil
	}
	event, w := c.Events[i], s.words
	told := Details{Ref: event.Ref, Note: event.Note, Said: event.Said}
	if event.Until != nil {
		told.Until = *event.Until
	}
	form := Record{Guide: c.Guide, Case: c.ID, What: event.What, Details: told, Asks: AskAll}.ask(s)
	if form == nil {
		return nil
	}
	form.Key, form.Title, form.At = "correct/"+a.Event, w.T("correct.form", "what", letters.EventWords(w, s.progress.Person.Country, event.What)), fieldOn
	form.Fields = slices.DeleteFunc(form.Fields, func(f Field) bool { return f.Key == fieldProof }) // what it has stays with it
	for i := range form.Fields {
		field := &form.Fields[i]
		field.Weight = Essential
		if field.Key == fieldOn {
			field.Value = w.Written().Date(event.At)
			field.check = func(s *Session, typed string) string {
				if typed == s.words.Written().Date(event.At) { // what stands there always does
					return ""
				}
				return dayTyped(s, typed)
			}
		}
	}
	form.More = ""
	form.end = func(s *Session, typed values) (Action, error) {
		says := event
		if stood := w.Written().Date(event.At); typed[fieldOn] != stood { // else the moment stays as it is
			on, err := s.ParseDate(typed[fieldOn])
			if err != nil {
				return nil, err
			}
			says.At = dayAt(on, s.now())
		}
		says.Ref, says.Note = strings.TrimSpace(typed[fieldRef]), strings.TrimSpace(typed[fieldNote])
		if event.What != state.Noted {
			says.Said = state.Said(typed[fieldSaid])
		}
		if event.What == state.Extended && (event.Until == nil || typed[fieldUntil] != w.Written().Date(*event.Until)) {
			until, err := s.parseUntil(typed[fieldUntil])
			if err != nil {
				return nil, err
			}
			says.Until = dayOrNil(until)
		}
		if until := says.Until; until != nil && state.Day(*until).Before(state.Day(says.At)) {
			return nil, ErrUntil
		}
		return Mend{c.ID, says, cmp.Or(state.CleanAccount(typed[fieldAccount]), c.Account), c.Company}, nil
	}
	return form
}

// Mend makes an entry of a case say something else.
type Mend struct {
	Case    string
	Says    state.Event // under the id of the entry
	Account string      // of the case
	Company *state.Company
}

func (Mend) keeps() {}

func (a Mend) plan(d *draft) error {
	c := d.progress.Case(a.Case)
	if c == nil {
		return ErrNotPossible
	}
	var before state.Event
	event, ok := c.Correct(a.Says.ID, d.s.ports.NewID(), d.s.now(), func(e *state.Event) {
		before = *e
		e.At, e.Ref, e.Note, e.Said, e.Until = a.Says.At, a.Says.Ref, a.Says.Note, a.Says.Said, a.Says.Until
	})
	if !ok {
		return ErrNotPossible
	}
	before.ID = event.ID
	d.did(d.words.T("correct.done", "what", d.s.eventWords(event)), Mend{c.ID, before, c.Account, c.Company})
	c.Account, c.Company = a.Account, a.Company
	return d.goTo(AtService(c.Guide, c.ID))
}
