package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// Moment is an event as it is shown.
type Moment struct {
	Text     string           // "02.11.2026 bestätigt, Fall 1234567, Notiz: …"
	Evidence []state.Evidence // the files that show it; what became of them nobody has looked yet
}

// History tells the events of a case, the oldest first. Answers to questions of the first edition are told to nobody.
func (s *Session) History(c *state.Case) []Moment {
	var moments []Moment
	byDay := func(a, b state.Event) int { return a.At.Compare(b.At) }
	for _, event := range slices.SortedStableFunc(slices.Values(c.Events), byDay) {
		if event.What.Answers() {
			continue
		}
		text := s.eventWords(event)
		if event.Void != nil {
			text = s.words.T("history.void", "text", text)
		}
		moments = append(moments, Moment{text, event.Evidence})
	}
	return moments
}

// eventWords tell an event in one line.
func (s *Session) eventWords(event state.Event) string {
	text := letters.WithOddDay(s.words, s.words.Date(event.At)+" "+letters.EventWords(s.words, s.progress.Person.Country, event.What), event.At, s.now())
	if said := "history.said." + string(event.Said); s.words.Has(said) {
		text = s.words.T("history.more", "text", text, "more", s.words.T(said))
	}
	if event.Until != nil {
		text = s.words.T("history.more", "text", text, "more", s.words.T("row.until", "on", s.words.Date(*event.Until)))
	}
	text = s.withRef(text, event.Ref)
	if event.Note != "" {
		text = s.words.T("history.note", "text", text, "note", guides.Clean(event.Note))
	}
	return text
}
