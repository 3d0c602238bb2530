package letters_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/letters"
	"widerspruch/state"
)

// The branches say in English what they say in German.
func TestBranchesInEnglish(t *testing.T) {
	berlin, leeds, bern := state.Person{Country: "de", Land: "be"}, state.Person{Country: "gb"}, state.Person{Country: "ch"}
	send := event(state.Sent, day(2026, 11, 2), "")
	until := day(2027, 1, 15)
	extended := event(state.Extended, day(2026, 11, 20), "")
	extended.Until = &until
	refused := said(state.Refused, day(2026, 11, 9), state.SaidNoReasons)
	for name, test := range map[string]struct {
		kind   letters.Kind
		person state.Person
		on     time.Time
		events []state.Event
		has    []string
		hasNot []string
	}{
		"no answer": {letters.KindReminder, berlin, day(2026, 12, 10), []state.Event{send}, []string{"I have not received an answer so far"}, nil},
		"a receipt": {letters.KindReminder, berlin, day(2026, 12, 10), []state.Event{send, said(state.Answered, day(2026, 11, 3), state.SaidReceipt)},
			[]string{"On 3 November 2026 you wrote to me and acknowledged receipt", "yes or no"}, []string{"not received an answer so far"}},
		"an extension that has passed": {letters.KindReminder, berlin, day(2027, 1, 16), []state.Event{send, extended},
			[]string{"until 15 January 2027", "This time is over"}, []string{"not received an answer so far"}},
		"it came back":            {letters.KindObjection, berlin, day(2026, 11, 10), []state.Event{send, event(state.Bounced, day(2026, 11, 3), "")}, []string{"on 2 November 2026", "3 November 2026"}, nil},
		"refused without reasons": {letters.KindComplaint, berlin, day(2026, 12, 10), []state.Event{send, refused}, []string{"Art. 12(4)", "without giving reasons"}, []string{"no answer"}},
		"refused in the United Kingdom": {letters.KindReminder, leeds, day(2026, 12, 10), []state.Event{send, refused},
			[]string{"On 9 November 2026 you refused the objection without giving reasons", "Please treat this letter as a complaint under UK data protection law. "}, []string{"Reminder", "not received"}},
		"the ICO, in order": {letters.KindComplaint, leeds, day(2027, 1, 20), []state.Event{send, said(state.Answered, day(2026, 11, 5), ""), event(state.Reminded, day(2026, 12, 10), "")},
			[]string{"5 November 2026: The company wrote", "10 December 2026: I complained to the company", "letter of the company of 5 November 2026"}, []string{"Art. 77", "1182"}},
		"the ICO, and no complaint to the company yet": {letters.KindComplaint, leeds, day(2027, 1, 20), []state.Event{send, refused},
			[]string{"without giving reasons. - [date of the complaint to the company]: I complained to the company"}, nil},
		"the authority holds it to be settled": {letters.KindRequest, berlin, day(2027, 7, 29), []state.Event{event(state.Sent, day(2027, 4, 5), ""), event(state.Complained, day(2027, 5, 10), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed)},
			[]string{"objection under Art. 5(2) of Regulation (EU) 2025/2518", "hold my complaint to be settled, I object to that within the four weeks"}, []string{"state of the matter"}},
		"a report in Switzerland": {letters.KindRequest, bern, day(2027, 12, 1), []state.Event{event(state.Complained, day(2026, 9, 10), "")},
			[]string{"under Art. 49 FADP", "no right to an answer"}, []string{"More than three months"}},
	} {
		test.person.Name, test.person.Email = "Anna Example", "anna@example.org"
		facts := letters.FactsOf(test.person, instagram(t), &state.Case{Guide: "instagram", Account: "@anna", Events: test.events}, "en", test.on)
		text := oneLine(write(t, "en", test.kind, facts).Text())
		says(t, name, text, test.has, test.hasNot)
	}
}

// A day after the longest time that the law gives is pointed out, and only where that law holds.
func TestTooLongAnExtension(t *testing.T) {
	for _, test := range []struct {
		country string
		until   time.Time
		want    bool
	}{
		{"de", day(2027, 5, 1), true}, {"gb", day(2027, 5, 1), true}, {"ch", day(2027, 5, 1), false}, {"de", day(2027, 1, 15), false}, {"de", day(2027, 2, 2), false},
	} {
		extended := event(state.Extended, day(2026, 11, 20), "")
		extended.Until = &test.until
		c := &state.Case{Guide: "instagram", Events: []state.Event{event(state.Sent, day(2026, 11, 2), ""), extended}}
		letter := write(t, "de", letters.KindReminder, letters.FactsOf(state.Person{Country: test.country}, instagram(t), c, "de", day(2026, 12, 20)))
		if got := strings.Contains(strings.Join(letter.Notes, " "), "längsten Frist"); got != test.want {
			t.Errorf("%s until %s: pointed out %t", test.country, test.until.Format(time.DateOnly), got)
		}
	}
}

// TestNotesOfARequest: who asks an authority about a complaint has complained; nobody tells them how to, or to turn to the company first.
func TestNotesOfARequest(t *testing.T) {
	for _, country := range []string{"at", "ch", "gb", "de"} {
		person := state.Person{Name: "Anna Example", Country: country, Land: "he"}
		facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram", Events: []state.Event{event(state.Complained, day(2026, 9, 10), "")}}, "en", day(2027, 1, 20))
		for _, note := range write(t, "en", letters.KindRequest, facts).Notes {
			if strings.Contains(note, "Complain to the company") || strings.Contains(note, "form is safer") || strings.Contains(note, "The complaint opens") {
				t.Errorf("%s: a request comes with the advice of a complaint: %s", country, note)
			}
		}
	}
}

// TestNoDayOfAReminder: a note speaks of the day of a reminder only where the letter names one.
func TestNoDayOfAReminder(t *testing.T) {
	facts := letters.FactsOf(state.Person{Country: "gb"}, instagram(t), &state.Case{Guide: "instagram", Events: []state.Event{event(state.Sent, day(2026, 9, 10), "")}}, "en", day(2027, 1, 20))
	if notes := strings.Join(write(t, "en", letters.KindComplaint, facts).Notes, "\n"); strings.Contains(notes, "date of your reminder") {
		t.Errorf("there was no reminder:\n%s", notes)
	}
}

// TestMandateSentence: the English power of attorney has its comma only where an advice centre is represented by somebody.
func TestMandateSentence(t *testing.T) {
	for centre, want := range map[string]string{"": "I authorise Bob Helper to represent me", "Advice York": "I authorise Advice York, represented by Bob Helper, to represent me"} {
		person := state.Person{Name: "Anna Example", Country: "gb", Agent: &state.Agent{Name: "Bob Helper", Centre: centre}}
		facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram"}, "en", day(2026, 12, 1))
		if text := oneLine(write(t, "en", letters.KindMandate, facts).Text()); !strings.Contains(text, want) {
			t.Errorf("centre %q: no %q in\n%s", centre, want, text)
		}
	}
}

// TestNotesOfTimeAgree: where the company asked for more time too late, or for too much, no note says that it still has that time; in Austria
// a complaint after the year says that it is late.
func TestNotesOfTimeAgree(t *testing.T) {
	send := event(state.Sent, day(2026, 6, 1), "")
	until := day(2026, 12, 30)
	extended := func(on time.Time) state.Event {
		return state.Event{ID: "x", At: on, What: state.Extended, Until: &until}
	}
	for name, test := range map[string]struct {
		events []state.Event
		on     time.Time
		has    string
		not    []string
	}{
		"too late": {[]state.Event{send, extended(day(2026, 7, 10))}, day(2026, 8, 1), "only after the month was over", []string{"still has until", "longest time"}},
		"too long": {[]state.Event{send, extended(day(2026, 6, 20))}, day(2026, 8, 1), "longest time", []string{"still has until"}},
		"the year": {[]state.Event{event(state.Sent, day(2025, 6, 1), "")}, day(2026, 8, 1), "the year is over", []string{"still has until"}},
		"in time":  {[]state.Event{send}, day(2026, 8, 1), "needs a copy", []string{"the year is over"}},
	} {
		facts := letters.FactsOf(state.Person{Country: "at"}, instagram(t), &state.Case{Guide: "instagram", Events: test.events}, "en", test.on)
		notes := strings.Join(write(t, "en", letters.KindComplaint, facts).Notes, "\n")
		if !strings.Contains(notes, test.has) {
			t.Errorf("%s: no %q in\n%s", name, test.has, notes)
		}
		for _, not := range test.not {
			if strings.Contains(notes, not) {
				t.Errorf("%s: %q in\n%s", name, not, notes)
			}
		}
	}
}
