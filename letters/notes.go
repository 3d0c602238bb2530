package letters

import (
	"cmp"

	"widerspruch/state"
)

// staleYears is how old an authority's record may be before the person is told to look for themselves.
const staleYears = 2

// notes are what the person should know before the letter is sent.
func (d *draft) notes(kind Kind) []string {
	notes := []string{d.words.T("letter.note.advice")}
	add := func(when bool, key string, pairs ...any) {
		if when {
			notes = append(notes, d.words.T("letter.note."+key, pairs...))
		}
	}
	early := !d.facts.Sent.IsZero() && !d.MonthOver() && d.facts.Refused.IsZero()
	switch kind {
	case KindObjection:
		add(true, "first")
		add(true, "proof")
	case KindReminder:
		add(early, "early", "due", d.words.Date(state.DueAfterMonth(d.facts.Sent)))
		add(lawOf(d.facts.Person.Country) == lawGB, "gb-reminder")
	case KindComplaint:
		add(early, "early", "due", d.words.Date(state.DueAfterMonth(d.facts.Sent)))
		notes = append(notes, d.authorityNotes()...)
		add(lawOf(d.facts.Person.Country) == lawGB, "gb-complaint")
		add(lawOf(d.facts.Person.Country) == lawCH && d.Lead() != "", "ch-complaint", "name", d.Lead())
		add(true, "enclosures")
	}
	return notes
}

// authorityNotes are what is known about writing to the authority.
func (d *draft) authorityNotes() []string {
	a := d.authority
	if a == nil {
		return nil
	}
	var notes []string
	if note := a.Note.In(d.words.Lang()); note != "" {
		notes = append(notes, note)
	}
	if a.Form != "" {
		notes = append(notes, d.words.T("letter.note.form", "form", a.Form))
	}
	if !answersIn(d.facts.Person.Country, d.words.Lang()) {
		notes = append(notes, d.words.T("letter.note.language"))
	}
	if on := a.Source.On.Time(); on.AddDate(staleYears, 0, 0).Before(d.facts.Today) {
		notes = append(notes, d.words.T("letter.note.stale", "on", d.words.Date(on), "page", cmp.Or(a.Page, a.Form)))
	}
	return notes
}
