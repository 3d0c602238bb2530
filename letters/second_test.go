package letters_test

import (
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/state"
)

// TestSecondComplaint: a complaint after the authority was done with the first one names both, and its notes say what is open after a
// rejection; one that only is written anew while the first runs names none.
func TestSecondComplaint(t *testing.T) {
	send, refused := event(state.Sent, day(2026, 5, 4), ""), event(state.Refused, day(2026, 5, 20), "")
	complained, rejected := event(state.Complained, day(2026, 6, 10), "LDA-7"), said(state.Decided, day(2026, 9, 21), state.SaidRejected)
	again := event(state.Complained, day(2026, 10, 1), "")
	for country, wants := range map[string]struct{ first, ended, note string }{
		"de": {"10. Juni 2026: Ich habe mich darüber schon einmal bei der Datenschutzbehörde beschwert (Aktenzeichen LDA-7).", "21. September 2026: Die Datenschutzbehörde hat mir dazu geschrieben und die Beschwerde abgewiesen.", "Weg zum Gericht"},
		"at": {"schon einmal bei der Datenschutzbehörde beschwert", "und die Beschwerde abgewiesen", "Weg zum Gericht"},
		"gb": {"schon einmal bei der Datenschutzbehörde beschwert", "und die Beschwerde abgewiesen", "Art. 79 UK GDPR"},
		"ch": {"10. Juni 2026: Ich habe das schon einmal dem EDÖB angezeigt", "21. September 2026: Der EDÖB hat mir dazu geschrieben und die Anzeige abgewiesen.", "Zivilgericht"},
	} {
		person := state.Person{Country: country, Land: "he"}
		for name, test := range map[string]struct {
			events     []state.Event
			has, notes bool
		}{
			"rejected":           {[]state.Event{send, refused, complained, rejected}, true, true},
			"the second runs":    {[]state.Event{send, refused, complained, rejected, again}, true, false},
			"the first runs":     {[]state.Event{send, refused, complained}, false, false},
			"a new objection":    {[]state.Event{send, refused, complained, rejected, event(state.Sent, day(2026, 10, 1), "")}, false, false},
			"the authority asks": {[]state.Event{send, refused, complained, said(state.Decided, day(2026, 9, 21), state.SaidAsks)}, false, false},
		} {
			facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram", Events: test.events}, "de", day(2026, 11, 22))
			letter := write(t, "de", letters.KindComplaint, facts)
			text, notes := oneLine(letter.Text()), strings.Join(letter.Notes, " ")
			if strings.Contains(text, wants.first) != test.has || strings.Contains(text, wants.ended) != test.has {
				t.Errorf("%s, %s: want the first complaint and its end %t in\n%s", country, name, test.has, text)
			}
			if strings.Contains(notes, wants.note) != test.notes {
				t.Errorf("%s, %s: want %q %t in %s", country, name, wants.note, test.notes, notes)
			}
		}
	}
	facts := letters.FactsOf(state.Person{Country: "de"}, instagram(t), &state.Case{Events: []state.Event{send, refused, complained, rejected}}, "en", day(2026, 11, 22))
	if text := oneLine(write(t, "en", letters.KindComplaint, facts).Text()); !strings.Contains(text, "10 June 2026: I complained about this to the data protection authority before (reference LDA-7). - 21 September 2026: The data protection authority wrote to me about it and rejected the complaint.") {
		t.Errorf("in English:\n%s", text)
	}
}
