package wizard

import (
	"cmp"
	"slices"

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
		page.offer(Choice{Key: "event." + event.ID, Text: s.eventWords(event), Action: correct(st.c.ID, event.ID)})
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

// correct asks what is different about an entry: its day, reference, note and account, and what was said.
func correct(id, event string) asksToKeep {
	return asksToKeep{func(s *Session) *Form {
		c := s.progress.Case(id)
		if c == nil {
			return nil
		}
		i := slices.IndexFunc(c.Events, func(e state.Event) bool { return e.ID == event && e.Void == nil })
		if i < 0 {
			return nil
		}
		e, w := c.Events[i], s.words
		form := Record{Guide: c.Guide, Case: id, What: e.What, Mends: event, Asks: AskAll, Details: DetailsOf(e)}.ask(s)
		if form == nil {
			return nil
		}
		form.Key, form.Title, form.At = "correct/"+event, w.T("correct.form", "what", letters.EventWords(w, s.progress.Person.Country, e.What)), fieldOn
		form.Fields = slices.DeleteFunc(form.Fields, func(f Field) bool { return f.Key == fieldProof }) // what it has stays with it
		for i := range form.Fields {
			form.Fields[i].Weight = Essential
		}
		form.More = ""
		return form
	}}
}

// mend makes an entry of a case say something else: the old one is taken back and a new one entered, in one save.
func (a Record) mend(d *draft, c *state.Case) error {
	var wrong error
	var before state.Event
	account, company := c.Account, c.Company
	event, ok := c.Correct(a.Mends, d.s.ports.NewID(), d.s.now(), func(e *state.Event) {
		before = *e
		wrong = d.enter(c, e, a.Details)
	})
	if !ok {
		return ErrNotPossible
	}
	c.Company = cmp.Or(a.Company, c.Company)
	d.attach(c, a.Details.Proof)
	d.did(d.words.T("correct.done", "what", d.s.eventWords(event)), inCase(c.ID, func(d *draft, c *state.Case) error {
		if _, ok := c.Correct(event.ID, d.s.ports.NewID(), d.s.now(), func(e *state.Event) { *e = before }); !ok {
			return ErrNotPossible
		}
		c.Account, c.Company = account, company
		return d.goTo(AtService(c.Guide, c.ID))
	}))
	return cmp.Or(wrong, d.goTo(AtService(c.Guide, c.ID)))
}
