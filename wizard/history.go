package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// Moment is an event as it is shown.
type Moment struct {
	On   time.Time
	Text string // "02.11.2026 bestätigt, Fall 1234567, Notiz: …"
	Void bool   // taken back

	Evidence []state.Evidence // the files that show it; what became of them nobody has looked yet
}

// history tells the events of a case. Answers to questions of the first edition are told to nobody.
func (s *Session) history(c *state.Case) []Moment {
	var moments []Moment
	for _, event := range c.Events {
		if event.What.Answers() {
			continue
		}
		text := s.eventWords(event)
		if event.Void != nil {
			text = s.words.T("history.void", "text", text)
		}
		moments = append(moments, Moment{On: event.At, Text: text, Void: event.Void != nil, Evidence: event.Evidence})
	}
	slices.SortStableFunc(moments, func(a, b Moment) int { return a.On.Compare(b.On) })
	return moments
}

// eventWords tell an event in one line.
func (s *Session) eventWords(event state.Event) string {
	text := letters.WithOddDay(s.words, s.words.Date(event.At)+" "+letters.EventWords(s.words, event.What), event.At, s.now())
	if event.Said != "" {
		if said := s.words.T("history.said." + string(event.Said)); said != "history.said."+string(event.Said) {
			text = s.words.T("history.more", "text", text, "more", said)
		}
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
