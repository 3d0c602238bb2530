package letters_test

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// eachLetter visits every kind of letter in every language under every law, as complete and as bare as it can be, and the
// complaint about a refusal.
func eachLetter(t *testing.T, visit func(*testing.T, *letters.Letter)) {
	for _, lang := range []string{"de", "en"} {
		for _, person := range places {
			for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
				name := strings.Join([]string{lang, string(kind), person.Country}, "-")
				t.Run(name+"-full", func(t *testing.T) { visit(t, write(t, lang, kind, full(person))) })
				t.Run(name+"-bare", func(t *testing.T) { visit(t, write(t, lang, kind, bare(person))) })
			}
			facts := full(person)
			facts.Refused = refused
			t.Run(strings.Join([]string{lang, "complaint", person.Country, "refused"}, "-"), func(t *testing.T) {
				visit(t, write(t, lang, letters.KindComplaint, facts))
			})
		}
	}
}

func TestLetter(t *testing.T) {
	eachLetter(t, func(t *testing.T, letter *letters.Letter) {
		golden.RequireEqual(t, strings.Join(letter.Notes, "\n")+"\n\n"+strings.Join(letter.Missing, "\n")+"\n\n"+letter.Text())
	})
}

// TestBlanksAreMissing counts: every blank in a letter is asked for, and nothing is asked for that is not blank.
func TestBlanksAreMissing(t *testing.T) {
	eachLetter(t, func(t *testing.T, letter *letters.Letter) {
		text := letter.Text()
		blanks := map[string]bool{}
		for _, part := range strings.Split(text, "[")[1:] {
			blank, _, closed := strings.Cut(part, "]")
			if !closed {
				t.Fatalf("a blank is not closed:\n%s", text)
			}
			blanks[oneLine(blank)] = true
		}
		if len(blanks) != len(letter.Missing) {
			t.Errorf("blanks are %v, missing is %q", blanks, letter.Missing)
		}
		for _, item := range append(letter.Missing, letter.Notes...) {
			if strings.HasPrefix(item, "letter.") {
				t.Errorf("%s has no words", item)
			}
		}
	})
}

func TestTextIsNarrow(t *testing.T) {
	eachLetter(t, func(t *testing.T, letter *letters.Letter) {
		for line := range strings.Lines(letter.Text()) {
			if line = strings.TrimSuffix(line, "\n"); utf8.RuneCountInString(line) > 72 && strings.Contains(line, " ") {
				t.Errorf("wider than 72: %q", line)
			}
			if strings.TrimRight(line, " ") != line {
				t.Errorf("blanks at the end of %q", line)
			}
		}
	})
}

// TestSwissSpelling holds the letters of Swiss people to the spelling of their country.
func TestSwissSpelling(t *testing.T) {
	person := places[1]
	for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
		facts := full(person)
		facts.Questions = true
		if text := write(t, "de", kind, facts).Text(); strings.Contains(text, "ß") {
			t.Errorf("%s has an ß", kind)
		}
	}
}

// TestLetterSaysNothingUntrue gives a letter facts that would make one of its sentences false.
func TestLetterSaysNothingUntrue(t *testing.T) {
	early := full(places[0])
	early.Today = sent.AddDate(0, 0, 3)
	early.Reminded = time.Time{}
	letter := write(t, "de", letters.KindReminder, early)
	text := oneLine(letter.Text())
	if strings.Contains(text, "mehr als ein Monat") {
		t.Error("three days are said to be more than a month")
	}
	if !strings.Contains(text, "bis zum 22. Dezember 2026") {
		t.Error("an early reminder shortens the month")
	}
	if !strings.Contains(strings.Join(letter.Notes, " "), "noch bis 22.12.2026") {
		t.Errorf("the notes do not say that it is early: %q", letter.Notes)
	}
	for _, c := range []struct {
		kind letters.Kind
		set  func(*letters.Facts)
	}{
		{letters.KindReminder, func(f *letters.Facts) { f.Confirmed = reminded }},
		{letters.KindReminder, func(f *letters.Facts) { f.Refused = refused }},
		{letters.KindComplaint, func(f *letters.Facts) { f.Confirmed = reminded }},
	} {
		facts := full(places[0])
		c.set(&facts)
		if _, err := letters.Write(words(t, "de"), c.kind, facts); !errors.Is(err, letters.ErrAnswered) {
			t.Errorf("%s after an answer: %v", c.kind, err)
		}
	}
}

func TestUnknownKind(t *testing.T) {
	if _, err := letters.Write(words(t, "de"), "poem", full(places[0])); !errors.Is(err, letters.ErrKind) {
		t.Errorf("Write of a poem: %v", err)
	}
}

// TestLetterIsAboutTheCase names the account, the device, or the places where data about a person without account stand.
func TestLetterIsAboutTheCase(t *testing.T) {
	for per, want := range map[guides.Per]string{
		guides.PerAccount: "- Konto oder Profil: @anna\n", guides.PerDevice: "- Gerät: @anna\n",
		guides.PerPerson: "- Angaben über mich stehen zum Beispiel hier: [Internetadressen]\n",
	} {
		facts := full(places[0])
		facts.Per = per
		if text := write(t, "de", letters.KindObjection, facts).Text(); !strings.Contains(text, want) {
			t.Errorf("a letter per %s does not say %q:\n%s", per, want, text)
		}
	}
}

func TestQuestionsAreAskedApart(t *testing.T) {
	for i, article := range []string{"Art. 15 DSGVO", "Art. 25 DSG", "Art. 15 UK GDPR"} {
		facts := full(places[i])
		if strings.Contains(write(t, "de", letters.KindObjection, facts).Message(), article) {
			t.Errorf("the objection asks for access under %s unasked", article)
		}
		facts.Questions = true
		letter := write(t, "de", letters.KindObjection, facts)
		if last := letter.Body[len(letter.Body)-1].Text; !strings.Contains(last, article) {
			t.Errorf("the questions under %s do not stand at the end: %q", article, last)
		}
	}
}

// TestLeadAuthorityIsNamed names it unless the letter goes to it, and says nothing where none is known.
func TestLeadAuthorityIsNamed(t *testing.T) {
	const sentence = "Federführend ist nach meiner Kenntnis: "
	for _, c := range []struct{ land, lead, want string }{
		{"he", "ie", sentence + "Irish Data Protection Commission"},
		{"he", "de-bb", sentence + "Die Landesbeauftragte"},
		{"bb", "de-bb", ""},
		{"he", "", ""},
	} {
		facts := full(state.Person{Country: "de", Land: c.land})
		facts.Lead = c.lead
		message := oneLine(write(t, "de", letters.KindComplaint, facts).Message())
		if !strings.Contains(message, c.want) || c.want == "" && strings.Contains(message, sentence) {
			t.Errorf("Land %q, lead %q: want %q in\n%s", c.land, c.lead, c.want, message)
		}
	}
}
