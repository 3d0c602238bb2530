package wizard

import (
	"slices"
	"strings"
	"time"

	"widerspruch/letters"
	"widerspruch/state"
)

// eventsPage is what happened in a case, entry by entry, to be corrected: the newest first.
func (s *Session) eventsPage(place Place) (Page, bool) {
	st, err := s.look(s.progress, place)
	if err != nil || st.c == nil {
		return Page{}, false
	}
	w := s.words
	page := Page{
		Title: w.T("correct.title", "name", s.caseName(st.guide, st.c)), Short: w.T("correct.short"),
		Head: Head{Name: s.nameOf(st.guide), Account: s.accountHere(st), Under: w.T("correct.short")},
	}
	page.tell("intro", w.T("correct.intro"))
	for _, event := range slices.Backward(st.c.Happened()) {
		page.offer(Choice{Key: "event." + event.ID, Text: s.eventWords(event), Action: Correct{Case: st.c.ID, Event: event.ID}})
	}
	if len(page.Choices) == 0 {
		to := st.at()
		page.offer(Choice{Key: "back", Text: w.T("correct.none"), To: &to, Action: Go{to}})
	}
	if choice, ok := s.takesBack(st.c); ok {
		page.offer(choice)
	}
	return page, true
}

// corrects leads to the entries of a case, if there is one to correct.
func (s *Session) corrects(st stand) []Choice {
	if len(st.c.Happened()) == 0 {
		return nil
	}
	to := Place{View: ViewEvents, Guide: st.guide.ID, Case: st.c.ID}
	return []Choice{{Key: "correct", Text: s.words.T("correct.label"), To: &to, Action: Go{to}}}
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
	form := Record{Guide: c.Guide, Case: c.ID, What: event.What, Asks: AskAll}.ask(s)
	if form == nil {
		return nil
	}
	form.Key, form.Title, form.At = "correct/"+a.Event, w.T("correct.form", "what", letters.EventWords(w, event.What)), fieldOn
	form.Fields = slices.DeleteFunc(form.Fields, func(f Field) bool { return f.Key == fieldProof }) // what it has stays with it
	for i := range form.Fields {
		field := &form.Fields[i]
		field.Weight = Essential
		switch field.Key {
		case fieldOn:
			field.Value = w.Written().Date(event.At)
			field.check = func(s *Session, typed string) string { return s.correctedDay(event, typed) }
		case fieldRef:
			field.Value = clean(event.Ref)
		case fieldNote:
			field.Value = clean(event.Note)
		case fieldSaid:
			field.Value = string(event.Said)
		case fieldUntil:
			if event.Until != nil {
				field.Value = w.Written().Date(*event.Until)
			}
		}
	}
	form.More = ""
	form.end = func(s *Session, typed values) (Action, error) {
		mended := corrected{caseID: a.Case, event: a.Event, what: event.What}
		mended.details = Details{
			Account: typed[fieldAccount], Ref: typed[fieldRef], Note: typed[fieldNote], Said: state.Said(typed[fieldSaid]),
		}
		if typed[fieldOn] != w.Written().Date(event.At) { // else the moment stays as it is
			on, err := s.ParseDate(typed[fieldOn])
			if err != nil {
				return nil, err
			}
			mended.details.On = on
		}
		if event.Until != nil && typed[fieldUntil] == w.Written().Date(*event.Until) {
			mended.details.Until = *event.Until
			return mended, nil
		}
		until, err := s.parseUntil(typed[fieldUntil])
		mended.details.Until = until
		return mended, err
	}
	return form
}

// correctedDay says why a day will not do; the one that stands there always does.
func (s *Session) correctedDay(event state.Event, typed string) string {
	if typed == s.words.Written().Date(event.At) {
		return ""
	}
	return dayTyped(s, typed)
}

// corrected keeps what was corrected.
type corrected struct {
	caseID, event string
	what          state.What
	details       Details
}

func (corrected) keeps() {}

func (a corrected) plan(d *draft) error {
	c := d.progress.Case(a.caseID)
	if c == nil {
		return ErrNotPossible
	}
	var before state.Event
	now := d.s.now()
	event, ok := c.Correct(a.event, d.s.ports.NewID(), now, func(e *state.Event) {
		before = *e
		if on := a.details.On; !on.IsZero() {
			e.At = dayAt(on, now)
		}
		e.Ref, e.Note = strings.TrimSpace(a.details.Ref), strings.TrimSpace(a.details.Note)
		if a.what != state.Noted {
			e.Said = a.details.Said
		}
		if a.what == state.Extended {
			e.Until = dayOrNil(a.details.Until)
		}
	})
	if !ok {
		return ErrNotPossible
	}
	if until := event.Until; until != nil && state.Day(*until).Before(state.Day(event.At)) {
		return ErrUntil
	}
	account := c.Account
	if name := state.CleanAccount(a.details.Account); name != "" {
		c.Account = name
	}
	d.touched = true
	d.did(d.words.T("correct.done", "what", d.s.eventWords(event)), uncorrect{a.caseID, event.ID, before, account})
	return d.goTo(AtService(c.Guide, c.ID))
}

// dayAt is noon of a day that was typed: only the day is known, and noon keeps it in the neighbouring time zones. Today is now.
func dayAt(on, now time.Time) time.Time {
	if sameDay(on, now) {
		return now
	}
	return time.Date(on.Year(), on.Month(), on.Day(), 12, 0, 0, 0, now.Location())
}

// uncorrect makes an entry say again what it said before.
type uncorrect struct {
	caseID, event string
	before        state.Event
	account       string
}

func (uncorrect) keeps() {}

func (a uncorrect) plan(d *draft) error {
	c := d.progress.Case(a.caseID)
	if c == nil {
		return ErrNotPossible
	}
	_, ok := c.Correct(a.event, d.s.ports.NewID(), d.s.now(), func(e *state.Event) {
		e.At, e.Ref, e.Note, e.Said, e.Until = a.before.At, a.before.Ref, a.before.Note, a.before.Said, a.before.Until
	})
	if !ok {
		return ErrNotPossible
	}
	c.Account, d.touched = a.account, true
	return d.goTo(AtService(c.Guide, c.ID))
}
