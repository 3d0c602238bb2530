package linear_test

import (
	"bufio"
	"context"
	"io"
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// TestAnswers is the table of answers and what each one leads to.
func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		name    string
		answers []string
		hears   []string
	}{
		{"the overview", nil, []string{"4 offen", "1: Bildhaus.", "Eingabe: Bildhaus. Übersicht, deine Wahl?"}},
		{"a number", []string{"4"}, []string{"> 4", "Werkbank: offen."}},
		{"a number with a full stop", []string{"4."}, []string{"> 4.", "Werkbank: offen."}},
		{"Enter alone", []string{""}, []string{"Bildhaus: offen.", "1: Im Browser"}},
		{"a name", []string{"werk"}, []string{"Werkbank: offen."}},
		{"another name that people use", []string{"fotohaus"}, []string{"Bildhaus: offen."}},
		{"a name in vain", []string{"zzzz"}, []string{"Zu „zzzz“ ist nichts zu finden.", "deine Wahl?"}},
		{"search", []string{"s werkbank"}, []string{"Werkbank: offen."}},
		{"search with a stroke", []string{"/werkbank"}, []string{"Werkbank: offen."}},
		{"search without a word", []string{"/"}, []string{"Tippe s und ein Wort"}},
		{"back", []string{"bildhaus", "0"}, []string{"> 0", "Widerspruch gegen KI-Training."}},
		{"back at the overview", []string{"0"}, []string{"Du bist in der Übersicht"}},
		{"where", []string{"bildhaus", "."}, []string{"> .", "Bildhaus: offen."}},
		{"again", []string{"bildhaus", "w"}, []string{"> w", "Bildhaus: offen.", "Genutzt wird, was du öffentlich zeigst", "1: Im Browser"}},
		{"everything", []string{"bildhaus", "?"}, []string{"> ?", "1: Im Browser", "x: ", "m sagt mehr"}},
		{"more", []string{"bildhaus", "m"}, []string{"> m", "Andere Wege:", "In der App", "Ist es zu spät?\nNein."}},
		{"a fold by its name", []string{"bildhaus", "", "klappt nicht?"}, []string{"> klappt nicht?\nKlappt nicht?\n1: Hier ist es anders"}},
		{"a letter with nothing to do", []string{"t"}, []string{"„t“ hat hier nichts zu tun."}},
		{"no answer at all", []string{"1234567"}, []string{"„1234567“ steht hier nicht zur Auswahl."}},
		{"a very long answer", []string{"bildhaus", strings.Repeat("x", 1<<17)}, []string{"x…“ steht hier nicht zur Auswahl."}},
		{"a letter", []string{"s"}, []string{"Einstellungen", "deine Wahl?"}},
		{"a folded route by its name", []string{"bildhaus", "app"}, []string{"Bildhaus, Schritt 1 von", "Tippe auf dein Profil"}},
		{"leave", []string{"q"}, []string{"Ende.\n"}},
		{"leave in words", []string{"Ende"}, []string{"Ende.\n"}},
		{"the end of the input", nil, []string{"Die Eingabe ist zu Ende."}},
		{"a QR code is refused", []string{"bildhaus", "", "d", "r", ""}, []string{"Trotzdem zeigen? Ja oder nein? Eingabe allein: nein."}},
		{"a QR code is drawn", []string{"bildhaus", "", "d", "r", "ja"}, []string{"##", "https://help.bildhaus.example/contact/233964459562201"}},
		{"neither yes nor no", []string{"bildhaus", "", "d", "r", "vielleicht", "0"}, []string{"„vielleicht“ heißt weder ja noch nein."}},
		{"reading", []string{"bildhaus", "l", "app"}, []string{"ganze Anleitung", "Einstellungen öffnen"}},
		{"searching what is read", []string{"bildhaus", "l", "/bildschirmfoto"}, []string{"Mach ein Bildschirmfoto."}},
		{"not used", []string{"bildhaus", "x"}, []string{"Bildhaus", "Widerspruch gegen KI-Training.", "3 offen"}},
		{"a setting", []string{"s", "name", "Änne"}, []string{"Wie heißt du?", "Gespeichert. Name: Änne."}},
		{"a setting that is emptied", []string{"s", "name", "Änne", "name", "-"}, []string{"Name: Änne", "Name: keine Angabe"}},
		{"a setting that is left", []string{"s", "name", "0"}, []string{"Es hat sich nichts geändert."}},
		{"a country by its name", []string{"s", "land", "deutschl"}, []string{"Das waren 10 von", "Gespeichert. Land: Deutschland."}},
		{"a country by the search", []string{"s", "land", "/frank", ""}, []string{"Gespeichert. Land: Frankreich."}},
		{"no such country", []string{"s", "land", "/qqq"}, []string{"Zu „qqq“ ist nichts zu finden."}},
		{"no e-mail address", []string{"s", "e-mail", "anna(at)x", ""}, []string{"Das ist keine E-Mail-Adresse.", "leer lassen"}},
		{"another language", []string{"s", "sprache", "english"}, []string{"Language: English", "Settings", "your choice?"}},
	} {
		t.Run(c.name, func(t *testing.T) { listen(t, "de").types(c.answers...).hears(c.hears...) })
	}
}

// toSending are the answers that lead to the step in which the objection is sent.
var toSending = []string{"bildhaus", "", "d", "d", "d"}

// TestRefusedValue: what was refused is not what Enter keeps.
func TestRefusedValue(t *testing.T) {
	answers := append(slices.Clone(toSending), "anderen tag", "32.13.", "24.12.2026", "gestern", "")
	l := listen(t, "de").types(answers...).hears("Das ist kein Datum", "Eingabe allein: 22. November 2026", "liegt in der Zukunft", "abgesendet")
	if got := l.events(); !slices.Contains(got, state.Sent) {
		t.Errorf("recorded is %v", got)
	}
	if at := l.store.Kept.Cases[0].Events; at[len(at)-1].At.Format("02.01.") != "21.11." {
		t.Errorf("sent on %v, want yesterday", at[len(at)-1].At)
	}
}

// TestOneEnterKeepsToday, and nothing is asked twice.
func TestOneEnterKeepsToday(t *testing.T) {
	l := listen(t, "de").types(append(slices.Clone(toSending), "")...).hears("Hast du es abgesendet?", "Eingabe: Ja, heute abgesendet.", "WIDERSPROCHEN, 22. November 2026.")
	if got := l.events(); !slices.Equal(got, []state.What{state.Sent}) {
		t.Errorf("recorded is %v", got)
	}
}

// TestComingBack: a place that was told says its title and where it stands, and not all again.
func TestComingBack(t *testing.T) {
	listen(t, "de").types("bildhaus", "0", "bildhaus").times(2, "Bildhaus: offen.").times(1, "Genutzt wird, was du öffentlich zeigst").
		times(2, "Eingabe: Im Browser. Bildhaus, deine Wahl?")
	listen(t, "de").types("bildhaus", "0").times(1, "1: Bildhaus.")
}

// TestMenuOnlyOnRequest: from the second step of a route on, the choices come when they are asked for.
func TestMenuOnlyOnRequest(t *testing.T) {
	listen(t, "de").types("bildhaus", "", "d").times(1, "d: Angemeldet, weiter.").silent("d: Geöffnet und gefunden, weiter.")
	listen(t, "de").types("bildhaus", "", "d", "?").hears("Schritt 2, deine Wahl?", "> ?", "d: Geöffnet und gefunden, weiter.")
}

// TestNothingUnusedIsReadOut.
func TestNothingUnusedIsReadOut(t *testing.T) {
	store := wizardtest.NewStore()
	store.Kept.Unused = []string{"werkbank"}
	listenTo(t, wizardtest.Fixed(), store, "de").types().hears("Bildhaus").silent("Werkbank")
	listenTo(t, wizardtest.Fixed(), store, "de").types("werkbank").hears("Werkbank: nicht genutzt.")
}

// TestSentences: own words grow sentence by sentence, and come from an editor where there is one.
func TestSentences(t *testing.T) {
	words := []string{"bildhaus", "", "d", "d", "e", "text ändern"}
	listen(t, "de").types(append(slices.Clone(words), "Ich bin Ärztin.", "Ich schreibe viel.", "", "t")...).
		hears("Dein Text? Eingabe allein: leer lassen.", "Noch ein Satz?", "Ich bin Ärztin. Ich schreibe viel.", "In die Zwischenablage gelegt.")
	l := listen(t, "de")
	l.editor = func(text string) (string, error) { return text + "Aus dem Editor.", nil }
	l.types(append(slices.Clone(words), "")...).hears("in deinem Editor schreiben, nano?", "Aus dem Editor.")
}

// TestTicks: several reasons at once; what changed is said, and the list is not told again.
func TestTicks(t *testing.T) {
	listen(t, "de").types("bildhaus", "", "d", "d", "e", "1, 3").times(2, "Angehakt: ").times(1, "\n10: ")
}

// TestASCII: with --ascii no other sign is written.
func TestASCII(t *testing.T) {
	l := listen(t, "de")
	l.ascii = true
	l.types("bildhaus", "m", "", "?").hears("Uebersicht")
	if i := strings.IndexFunc(l.heard.String(), func(r rune) bool { return r > 0x7e }); i >= 0 {
		t.Errorf("%q was written", l.heard.String()[i:i+2])
	}
}

// TestHalfALine: what was not ended with Enter is no answer.
func TestHalfALine(t *testing.T) {
	l := listen(t, "de")
	_, err := linear.Run(context.Background(), linear.Ports{In: strings.NewReader("4\n1"), Out: io.Discard, Session: l.session})
	if err != nil || l.session.Place() != wizard.AtService("werkbank", "") {
		t.Errorf("ended with %v at %+v", err, l.session.Place())
	}
}

// TestSharedReader: what was read ahead in one run is there for the next one, however short the reader is.
func TestSharedReader(t *testing.T) {
	in := bufio.NewReaderSize(strings.NewReader("werkbank\nq\nbildhaus\nq\n"), 16)
	for _, want := range []string{"werkbank", "bildhaus"} {
		l := listen(t, "de")
		_, err := linear.Run(context.Background(), linear.Ports{In: in, Out: io.Discard, Session: l.session})
		if err != nil || l.session.Place().Guide != want {
			t.Errorf("ended with %v at %+v, want %s", err, l.session.Place(), want)
		}
	}
}

// TestEvidenceByEar: how good the evidence for a way is, is told with the rest of a service: of the way that is told at once, and of the
// others with their names.
func TestEvidenceByEar(t *testing.T) {
	listen(t, "de").types("bildhaus").times(0, "belegt")
	listen(t, "de").types("bildhaus", "m").hears("> m", "In der App, 4 Minuten, am Handy. Belegt, aber alt: Presse, Mai 2025.", "Per E-Mail", "Schwach belegt: ein einzelner Bericht", "Im Browser. Gut belegt: Bildhaus GmbH selbst, 2. Oktober 2026.")
	listen(t, "en").types("bildhaus", "m").hears("Old evidence: press, May 2025.", "Good evidence: Bildhaus GmbH itself, 2 October 2026.")
}

// TestWhatIsTakenBackIsNamedBefore, wherever it is offered.
func TestWhatIsTakenBackIsNamedBefore(t *testing.T) {
	listen(t, "de").types("bildhaus", "x", "?").hears("> ?", "u: zurücknehmen, Bildhaus: nicht genutzt.")
	listen(t, "en").types("bildhaus", "x", "?").hears("> ?", "u: take back, Bildhaus: not used.")
	listen(t, "de").types(append(slices.Clone(toSending), "", "0", "bildhaus", "?")...).hears("u: zurücknehmen, Bildhaus: abgesendet.")
}

// TestEnterLeavesOutWhatIsOptional: where a step need not be done, Enter alone goes on: it opens nothing and ticks nothing. Only a text is
// copied all the same, since that does no harm.
func TestEnterLeavesOutWhatIsOptional(t *testing.T) {
	library, err := guides.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for lang, question := range map[string]string{"de": "Eingabe: Ausgelassen, weiter. Schritt 2, deine Wahl?", "en": "Enter: Left out, go on. Step 2, your choice?"} {
		store := wizardtest.NewStore()
		store.Kept.Unused = []string{"of-a-later-version"}
		l := listenTo(t, library, store, lang).types("tiktok", "", "d", "").hears(question)
		if at := l.session.Place().Step; len(l.hands.Opened()) > 0 || len(store.Kept.Cases[0].Steps) != 1 || at == "" || strings.HasPrefix(at, "form") {
			t.Errorf("%s: at %q, opened %v, done %v", lang, at, l.hands.Opened(), store.Kept.Cases[0].Steps)
		}
	}
	listen(t, "de").types("bildhaus", "", "d", "d").hears("(wenn du willst)", "Eingabe: Text kopieren. Schritt 3, deine Wahl?")
}

// TestSearchByEarFindsAccounts, with all that was typed, and with a part of it.
func TestSearchByEarFindsAccounts(t *testing.T) {
	store := wizardtest.NewStore()
	store.Kept.Cases = []state.Case{{ID: "a", Guide: "bildhaus", Account: "@anna_keramik"}, {ID: "b", Guide: "bildhaus", Account: "Werkstatt"}}
	for lang, where := range map[string]string{"de": "Bildhaus (@anna_keramik): offen.", "en": "Bildhaus (@anna_keramik): open."} {
		for _, typed := range []string{"/keramik", "s @anna", "/bildhaus anna"} {
			listenTo(t, wizardtest.Fixed(), store, lang).types(typed).hears(where)
		}
	}
}

// TestWhereAtAQuestionWithGroups: a full stop says where one is, and names no group.
func TestWhereAtAQuestionWithGroups(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	l := listenTo(t, library, wizardtest.NewStore(), "de")
	l.session.Start()
	l.types(".").hears("> .\nWelche Dienste nutzt du?\nEingabe: Nur umsehen.")
}

// TestStatusIsSaidOnce: a text that begins with where the case stands goes on behind it, where that was just said.
func TestStatusIsSaidOnce(t *testing.T) {
	store := wizardtest.NewStore()
	store.Kept.Cases = []state.Case{{ID: "c", Guide: "bildhaus", Events: []state.Event{
		{ID: "a", At: today.AddDate(0, 0, -9), What: state.Sent}, {ID: "b", At: today.AddDate(0, 0, -2), What: state.Refused},
	}}}
	listenTo(t, wizardtest.Fixed(), store, "de").types("bildhaus").hears("Bildhaus: abgelehnt am 20. November 2026.\nDamit musst du dich nicht zufriedengeben")
}

// TestMailIsAskedOnce: where Enter opens the mail it is not asked yet whether that was sent, and its address is said once.
func TestMailIsAskedOnce(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	store := wizardtest.NewStore()
	store.Kept.Unused = []string{"of-a-later-version"}
	listenTo(t, library, store, "de").types("spotify", "", "d").times(1, "privacy@spotify.com").silent("Hast du es abgesendet?").hears("Eingabe: Im E-Mail-Programm öffnen.")
	listenTo(t, library, store, "de").types("spotify", "", "d", "").hears("Hast du es abgesendet?\nOder: Im E-Mail-Programm öffnen; An einem anderen Tag")
}
