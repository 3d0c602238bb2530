package letters

import (
	"cmp"
	"time"

	"widerspruch/state"
)

// staleYears is how old an authority's record may be before the person is told to look for themselves.
const staleYears = 2

// notes are what the person should know before the letter is sent.
func (d *draft) notes(kind Kind, nowhere bool) []string {
	notes := []string{d.words.T("letter.note.advice")}
	add := func(when bool, key string, pairs ...any) {
		if when {
			notes = append(notes, d.words.T("letter.note."+key, pairs...))
		}
	}
	law := lawOf(d.facts.Person.Country)
	switch kind {
	case KindObjection:
		add(true, "first")
		add(true, "proof")
		add(true, d.registered())
	case KindReminder:
		d.addTime(add)
		add(law == lawGB, "gb-reminder")
		add(true, d.registered())
	case KindComplaint:
		d.addTime(add)
		add(!d.facts.Refused.IsZero() && d.facts.RefusedSaid == "" && law != lawCH, "reasons")
		notes = append(notes, d.authorityNotes()...)
		if law == lawGB && !d.facts.Reminded.IsZero() {
			add(true, "gb-complaint")
			due := state.ReminderDue(d.facts.Reminded, state.Places{Person: "gb"})
			add(!state.Day(d.facts.Today).After(due), "gb-early", "due", d.words.Date(due))
		}
		add(law == lawGB, "gb-last")
		add(d.Austria(), "at-copy")
		add(d.Austria() && !d.facts.Sent.IsZero() && !d.facts.early() && d.KnownSince() == "" && !d.WithinYear(), "at-late")
		add(law == lawCH && d.Lead() != "", "ch-complaint", "name", d.Lead())
		add(true, "enclosures")
		if was, ok := d.facts.ended(); ok && was.Said == state.SaidRejected {
			notes = append(notes, InLaw(d.words, d.facts.Person.Country, "letter.note.rejected", "on", d.words.Date(was.Decided)))
		}
		notes = append(notes, d.procedure(d.facts.Today)...)
	case KindRequest:
		notes = append(notes, d.writingNotes()...)
		add(law == lawCH, "ch-request")
		if d.facts.Objects() {
			until := state.ObjectDue(d.facts.Complained, d.facts.Decided, d.facts.places())
			notes = append(notes, d.words.T("due.last.object", "on", d.words.Date(until)), d.words.T("rule.object"))
		}
		notes = append(notes, d.procedure(d.facts.Complained)...)
	case KindMandate:
		add(true, "mandate")
	}
	add(nowhere && kind != KindComplaint && kind != KindRequest, "nowhere")
	add(d.Child() != "" && kind != KindMandate, "child")
	return notes
}

// addTime says whether the company still has time. It may have asked for more too late (Art. 12(3) sentence 3 GDPR), or for more than the three
// months that it has at the most (sentence 2): then the day that it named is not the one that counts.
func (d *draft) addTime(add func(bool, string, ...any)) {
	f := &d.facts
	most := state.ExtendedDue(state.Event{What: state.Extended, At: f.Extended}, f.Sent, f.places())
	switch extended := !f.Sent.IsZero() && !f.Extended.IsZero(); {
	case extended && state.Day(f.Extended).After(state.AnswerDue(f.Sent, f.places())):
		add(true, "extended-late")
	case extended && f.UntilNamed && lawOf(f.Person.Country) != lawCH && f.Until.After(most):
		add(true, "extended-long", "most", d.words.Date(most))
	default:
		add(f.early(), "early", "due", d.words.Date(f.due()))
	}
}

// registered is the note on what counts as proof of sending. What the post gives for it is known for Germany.
func (d *draft) registered() string {
	if country := d.facts.Person.Country; country != "" && country != "de" {
		return "registered.elsewhere"
	}
	return "registered"
}

// procedure are the limits of Regulation (EU) 2025/2518 for a complaint of a day; none if it does not hold for it.
func (d *draft) procedure(complained time.Time) []string {
	limits := state.Limits(complained, d.facts.places())
	if limits == nil {
		return nil
	}
	intro := d.words.T("limits.intro", "since", d.words.Date(state.ProcedureSince))
	return append([]string{intro}, LimitWords(d.words, limits)...)
}

// authorityNotes are what is known about complaining to the authority.
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
	return append(notes, d.writingNotes()...)
}

// writingNotes are what is known about writing to the authority at all: its language, and how old the address is.
func (d *draft) writingNotes() []string {
	a := d.authority
	if a == nil {
		return nil
	}
	var notes []string
	if !answersIn(d.facts.Person.Country, d.words.Lang()) {
		notes = append(notes, d.words.T("letter.note.language"))
	}
	if on := a.Source.On.Time(); on.AddDate(staleYears, 0, 0).Before(d.facts.Today) {
		notes = append(notes, d.words.T("letter.note.stale", "on", d.words.Date(on), "page", cmp.Or(a.Page, a.Form)))
	}
	return notes
}
