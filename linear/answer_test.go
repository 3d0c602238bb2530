package linear_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// first is a person at their very first start.
func first(t testing.TB, lang string) *listener {
	t.Helper()
	return listenTo(t, wizardtest.Fixed(), wizardtest.NewStore(), lang)
}

// at is a person with one case of Bildhaus.
func at(t testing.TB, lang string, events ...state.Event) *listener {
	t.Helper()
	store := wizardtest.NewStore()
	store.Kept.Unused = []string{"of-a-later-version"}
	store.Kept.Cases = []state.Case{{ID: "c", Guide: "bildhaus", Route: "browser", Events: events}}
	return listenTo(t, wizardtest.Fixed(), store, lang)
}

// TestWhatIsSpokenCanBeTyped: the words that a question offers are answers.
func TestWhatIsSpokenCanBeTyped(t *testing.T) {
	for _, c := range []struct {
		name    string
		begin   func(t testing.TB, lang string) *listener
		answers map[string][]string
		hears   map[string][]string
	}{
		{
			"what ends the list", first,
			map[string][]string{"de": {"1", "Anfangen mit Bildhaus"}, "en": {"1", "Begin with Bildhaus"}},
			map[string][]string{"de": {"Gespeichert. Du nutzt 1 Dienst."}, "en": {"Saved. You use 1 service."}},
		},
		{
			"its first word", first,
			map[string][]string{"de": {"1", "Anfangen"}, "en": {"1", "begin"}},
			map[string][]string{"de": {"Gespeichert. Du nutzt 1 Dienst."}, "en": {"Saved. You use 1 service."}},
		},
		{
			"the key's name", listen,
			map[string][]string{"de": {"Eingabe", "enter"}, "en": {"enter", "Enter"}},
			map[string][]string{"de": {"Bildhaus: offen.", "Schritt 1 von 4"}, "en": {"Bildhaus: open.", "step 1 of 4"}},
		},
		{
			"a yes where nothing is recorded", listen,
			map[string][]string{"de": {"ja", "ja"}, "en": {"yes", "yes"}},
			map[string][]string{"de": {"Bildhaus: offen.", "Schritt 1 von 4"}, "en": {"Bildhaus: open.", "step 1 of 4"}},
		},
		{
			"the label of another choice, as it was told", listen,
			map[string][]string{"de": {"bildhaus", "", "Angemeldet, weiter."}, "en": {"bildhaus", "", "Logged in, go on."}},
			map[string][]string{"de": {"Schritt 2 von 4"}, "en": {"step 2 of 4"}},
		},
		{
			"what stays empty", listen,
			map[string][]string{"de": {"s", "name", "leer lassen", "name", "Eingabe"}, "en": {"s", "name", "leave it empty", "name", "Enter"}},
			map[string][]string{"de": {"> leer lassen\nEingabe: Name.", "> Eingabe\nEingabe: Name."}, "en": {"> leave it empty\nEnter: Name.", "> Enter\nEnter: Name."}},
		},
	} {
		for _, lang := range []string{"de", "en"} {
			t.Run(c.name+"/"+lang, func(t *testing.T) {
				l := c.begin(t, lang).types(c.answers[lang]...).hears(c.hears[lang]...)
				if name := l.store.Kept.Person.Name; name != "" {
					t.Errorf("the name is %q now", name)
				}
			})
		}
	}
}

// TestTheKeyIsNamedOnce: only the very first question says that the key is meant.
func TestTheKeyIsNamedOnce(t *testing.T) {
	first(t, "de").types("1", "").times(1, "Eingabetaste allein: Nur umsehen.").hears("Eingabetaste allein: Nur umsehen.", "Eingabe: Anfangen mit Bildhaus.")
	first(t, "en").types("1", "").times(1, "The Enter key alone: Just look around.").hears("The Enter key alone: Just look around.", "Enter: Begin with Bildhaus.")
	listen(t, "de").types().silent("Eingabetaste")
}

// TestSeveralNames: names are ticked however they are joined, each once.
func TestSeveralNames(t *testing.T) {
	for _, typed := range []string{"Bildhaus und Werkbank", "bildhaus and werkbank", "Bildhaus, Werkbank", "bildhaus werkbank", "1 und 4", "1 4", "Bildhaus, Bildhaus und 4.", "bild werk"} {
		first(t, "de").types(typed).hears("> "+typed, "Gewählt: Bildhaus, Werkbank.")
	}
	first(t, "en").types("Bildhaus and Werkbank").hears("Chosen: Bildhaus, Werkbank.")
	first(t, "de").types("Bildhaus und Blubb").hears("„Blubb“ steht hier nicht zur Auswahl.").silent("Gewählt")
	first(t, "de").types("Bildhaus und Werkbank", "Bildhaus und Werkbank").hears("Gewählt: Bildhaus, Werkbank.", "Noch ist kein Dienst gewählt.") // not the row that ends the list
	first(t, "de").types("1, d").hears("Gespeichert. Du nutzt 1 Dienst.")
}

// TestLongestName: a name with "and" in it is one name.
func TestLongestName(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	l := listenTo(t, library, wizardtest.NewStore(), "de")
	l.types("X und Grok und LinkedIn", "instagram linkedin").hears("Gewählt: LinkedIn, X und Grok.", "Gewählt: Instagram, X und Grok.")
}

// TestNumbersAreNoSearch: numbers where one thing is chosen are refused in words, and nothing is searched or offered.
func TestNumbersAreNoSearch(t *testing.T) {
	for lang, says := range map[string][2]string{
		"de": {"Hier geht nur eine Wahl auf einmal.\nMehrere Dienste auf einmal wählst du mit v.\n", "gefunden"},
		"en": {"Only one choice at a time here.\nTo choose several services at once, type v.\n", "found"},
	} {
		for _, typed := range []string{"2, 4", "2 4", "2 und 4", "2,4,99"} {
			first(t, lang).types("", typed).hears("> "+typed, says[0]).silent(says[1])
		}
		first(t, lang).types("", "Bildhaus und Werkbank").hears(says[0])
		listen(t, lang).types("bildhaus", "1, 2").silent(says[0]).hears(strings.SplitAfter(says[0], "\n")[0])
	}
	listen(t, "de").types("99").hears("„99“ steht hier nicht zur Auswahl.").silent("Gefunden")
}

// TestYesAndNo: where Enter would record something, no is the harmless answer and yes the other, and both can be said in a word.
func TestYesAndNo(t *testing.T) {
	for lang, w := range map[string]struct{ yes, no, notYet, or, key string }{
		"de": {"ja", "nein", "noch nicht", "Oder: An einem anderen Tag; Mehr angeben; Noch nicht abgesendet.\nEingabe: Ja, heute abgesendet.", "Eingabe"},
		"en": {"yes", "no", "not yet", "Or: On another day; Say more; Not sent yet.\nEnter: Yes, sent today.", "enter"},
	} {
		for answer, want := range map[string][]state.What{w.yes: {state.Sent}, w.no: nil, w.notYet: nil, w.key: nil} {
			l := listen(t, lang).types(append(slices.Clone(toSending), answer)...).hears(w.or)
			if got := l.events(); !slices.Equal(got, want) {
				t.Errorf("%s: after %q recorded is %v, want %v:\n%s", lang, answer, got, want, l.heard.String())
			}
			if answer != w.key && l.session.Place().View == wizard.ViewStep {
				t.Errorf("%s: %q was no answer:\n%s", lang, answer, l.heard.String())
			}
		}
		sent := state.Event{ID: "e", At: today.AddDate(0, 0, -9), What: state.Sent}
		for _, answer := range []string{w.no, w.notYet, w.key} { // the harmless answer is the chosen one
			l := at(t, lang, sent).types("bildhaus", answer)
			if len(l.events()) != 1 || l.session.Place() != (wizard.Place{}) {
				t.Errorf("%s: after %q recorded is %v at %+v", lang, answer, l.events(), l.session.Place())
			}
		}
		if l := at(t, lang, sent).types("bildhaus", w.yes); len(l.events()) != 1 || l.session.Form() != nil {
			t.Errorf("%s: one of several affirmative answers was taken:\n%s", lang, l.heard.String())
		}
	}
	at(t, "de", state.Event{ID: "e", At: today.AddDate(0, 0, -9), What: state.Sent}).types("bildhaus", "ja").hears("Ja, mit einer Bestätigung", "Ja, aber ohne Entscheidung").silent("Noch nicht.\n2: Noch nicht")
	old := state.Event{ID: "e", At: today.AddDate(-1, 0, 0), What: state.Switched}
	l := listen(t, "de")
	l.store.Kept.Cases = []state.Case{{ID: "c", Guide: "werkbank", Route: "browser", Events: []state.Event{old}}}
	l.restart("de")
	l.types("werkbank", "nein").hears("Steht die Einstellung bei Werkbank noch so?", "Werkbank, Schritt 1")
}

// TestOthersOncePerRoute: that a question mark tells the rest is said once on each route, in its second step.
func TestOthersOncePerRoute(t *testing.T) {
	listen(t, "de").types(toSending...).times(1, "Fragezeichen: weitere Antworten.").hears("Schritt 2 von 4", "Fragezeichen: weitere Antworten.\nEingabe: Im Browser öffnen.")
	listen(t, "en").types(toSending...).times(1, "Question mark: other answers.").hears("step 2 of 4", "Question mark: other answers.\nEnter: Open in the browser.")
}

// TestTextWithoutClipboard: where no clipboard is in reach, the text goes into a file if the person wants that, and is not told twice.
func TestTextWithoutClipboard(t *testing.T) {
	for lang, w := range map[string]struct{ failed, offers, path, text, on string }{
		"de": {"Es ist nichts kopiert.", "Eingabe: Text in eine Datei schreiben. Schritt 3,", "/papers/widerspruch-bildhaus-text-2026-11-22.txt", "Ich widerspreche nach Art. 21 DSGVO", "Eingabe: Eingefügt, weiter."},
		"en": {"Nothing was copied.", "Enter: Write the text into a file. Step 3,", "/papers/widerspruch-bildhaus-text-2026-11-22.txt", "I object under Art. 21 GDPR", "Enter: Pasted, go on."},
	} {
		l := listen(t, lang)
		l.hands.Far = true
		l.types("bildhaus", "", "d", "d", "t", "", "").times(1, w.text).hears(w.text, "> t", w.failed, w.offers, "> \n", w.path, w.on).silent("Markiere")
		if got := string(l.papers.Files[w.path]); !strings.HasPrefix(got, w.text) {
			t.Errorf("%s: written is %q", lang, got)
		}
	}
	l := listen(t, "de") // nobody needs a file with an address
	l.hands.Far = true
	l.types("bildhaus", "", "d", "c").hears("Es ist nichts kopiert.", "Eingabe: Im Browser öffnen.").silent("in eine Datei")
	l = listen(t, "de") // what was not wanted is not offered at the next place
	l.hands.Far = true
	l.hands.Err = errors.New("no browser")
	l.types("bildhaus", "", "d", "d", "t", "d", "p").times(1, "Text in eine Datei schreiben")
}
