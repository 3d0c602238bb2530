package linear_test

import (
	"bufio"
	"context"
	"errors"
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

// TestOpenedOnlyIfItWas: the address is told before it is opened, and "opened" is recorded only if it was.
func TestOpenedOnlyIfItWas(t *testing.T) {
	l := listen(t, "de").types("bildhaus", "", "d", "o").hears("\nhttps://help.bildhaus.example/contact/233964459562201\n", "> o", "An den Browser übergeben")
	if got := l.events(); !slices.Equal(got, []state.What{state.Opened}) {
		t.Errorf("recorded is %v", got)
	}
	l = listen(t, "de")
	l.hands.Err = errors.New("no browser")
	l.types("bildhaus", "", "d", "o").silent("An den Browser übergeben").hears("> o", "ließ sich nicht öffnen", "Eingabe: Adresse kopieren", "Schritt 2, deine Wahl?")
	if got := l.events(); len(got) > 0 {
		t.Errorf("nothing was opened, and recorded is %v", got)
	}
}

// TestEnterDoesNotFailAgain: where nothing can be opened, Enter alone copies the address; where nothing can be copied either, it leads to the
// QR code.
func TestEnterDoesNotFailAgain(t *testing.T) {
	l := listen(t, "de")
	l.hands.Err, l.hands.Far = errors.New("no browser"), true
	l.types("bildhaus", "", "d", "", "", "").times(1, "Der Browser ließ sich nicht öffnen").
		hears("Eingabe: Adresse kopieren", "Es ist nichts kopiert.", "Eingabe: QR-Code für das Handy", "Ein Screenreader kann ihn nicht vorlesen")
	l = listen(t, "en")
	l.hands.Err = errors.New("no browser")
	l.types("bildhaus", "", "d", "", "").times(1, "could not be opened").hears("Enter: Copy the address").silent("Nothing was copied")
}

// TestFailedSave: what cannot be saved is said and nothing else, and tried again with what was typed; then it is there, once.
func TestFailedSave(t *testing.T) {
	l := listen(t, "de")
	i, answers := 0, append(slices.Clone(toSending), "mehr angeben", "", "47", "", "Telefonat", "")
	l.answer = func() (string, bool) {
		heard := l.heard.String()
		if strings.HasSuffix(heard, "Noch einmal versuchen? Ja oder nein? Eingabe allein: ja.\n") {
			l.store.Fails = false
			return "", true
		}
		if i == len(answers) {
			return "", false
		}
		l.store.Fails = i >= len(toSending)
		i++
		return answers[i-1], true
	}
	if err := l.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	l.hears("ließ sich nicht speichern", "Noch einmal versuchen?", "Bildhaus: abgesendet.", "WIDERSPROCHEN").times(1, "Bildhaus: abgesendet.")
	if got := l.events(); !slices.Equal(got, []state.What{state.Sent}) {
		t.Fatalf("recorded is %v:\n%s", got, l.heard.String())
	}
	if e := l.store.Kept.Cases[0].Events[0]; e.Ref+e.Note == "" {
		t.Errorf("what was typed is lost: %+v", e)
	}
}

// TestFailedSaveIsNotSaid: after "no", nothing has happened, and nobody says so.
func TestFailedSaveIsNotSaid(t *testing.T) {
	l := listen(t, "de")
	l.store.Fails = true
	l.types(append(slices.Clone(toSending), "", "nein", "q")...).hears("Noch einmal versuchen?", "> nein").silent("WIDERSPROCHEN").silent("Bildhaus: abgesendet.")
	if len(l.events()) > 0 {
		t.Errorf("recorded is %v", l.events())
	}
}

// TestDraftSurvives the end of the input, Ctrl+C and the way back: it is offered again in the next run.
func TestDraftSurvives(t *testing.T) {
	for name, end := range map[string]func(l *listener, typed []string){
		"the end of the input": func(l *listener, typed []string) { l.types(typed...) },
		"the way back":         func(l *listener, typed []string) { l.types(append(typed, "0", "q")...) },
		"Ctrl+C": func(l *listener, typed []string) {
			ctx, stop := context.WithCancel(context.Background())
			l.answer = func() (string, bool) {
				if len(typed) == 0 {
					stop()
					select {} // nobody types any more
				}
				next := typed[0]
				typed = typed[1:]
				return next, true
			}
			if err := l.run(ctx); !errors.Is(err, linear.ErrInterrupted) {
				t.Errorf("ended with %v", err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			store := wizardtest.NewStore()
			store.Kept.Cases = []state.Case{{ID: "c", Guide: "bildhaus", Events: []state.Event{{ID: "e", At: today.AddDate(0, 0, -9), What: state.Sent}}}}
			l := listenTo(t, wizardtest.Fixed(), store, "de")
			end(l, []string{"bildhaus", "bestätigung", "FALL-47"})
			if len(l.events()) != 1 || len(l.store.Kept.Drafts) != 1 {
				t.Fatalf("%d events, drafts %+v:\n%s", len(l.events()), l.store.Kept.Drafts, l.heard.String())
			}
			l.heard.Reset()
			l.restart("de")
			l.types("bildhaus", "bestätigung", "", "", "", "", "", "").hears("Eingabe allein: FALL-47")
			if c := l.store.Kept.Cases[0]; len(c.Events) != 2 || c.Events[1].Ref != "FALL-47" || len(l.store.Kept.Drafts) != 0 {
				t.Errorf("kept is %+v, drafts %+v:\n%s", c.Events, l.store.Kept.Drafts, l.heard.String())
			}
		})
	}
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

// TestPaper: a paper that is there already is replaced only after a yes.
func TestPaper(t *testing.T) {
	l := listen(t, "de").types("b", "1", "", "1", "", "", "zwei", "", "q").hears("Geschrieben: /papers/widerspruch-nachweis-2026-11-22.html", "gibt es schon", "Geschrieben: /papers/zwei.html")
	if l.silent(".,"); len(l.papers.Files) != 2 {
		t.Errorf("written are %d files", len(l.papers.Files))
	}
}

// TestLeave: what needs the file for itself ends the run.
func TestLeave(t *testing.T) {
	l := listen(t, "de").types("s", "fortschritt endgültig", "3", "lösch", "löschen").hears("ganze Wort", "> löschen").silent("Ende.\n")
	if l.leave == nil || !l.leave.Wipe {
		t.Errorf("ended for %+v", l.leave)
	}
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

// TestEveryRouteByEnter walks every shipped guide on every route: by name to the route, then with Enter alone to its end. Each
// step names itself first, each address is told before it is opened, and no control character is written.
func TestEveryRouteByEnter(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	routes, steps := 0, 0
	for _, lang := range guides.Languages {
		for _, guide := range library.Guides() {
			for _, route := range guide.Text(lang).Routes {
				routes++
				store := wizardtest.NewStore()
				store.Kept.Unused = []string{"of-a-later-version"}
				l := listenTo(t, library, store, lang)
				begin := wizard.Begin{Guide: guide.ID, Route: route.ID}
				if guide.Per == guides.PerCompany {
					begin.Case = madeUp(t, l.session, guide.ID)
				}
				if _, _, err := l.session.Do(begin); err != nil {
					t.Fatal(err)
				}
				seen := map[string]bool{}
				l.answer = func() (string, bool) {
					place := l.session.Place()
					seen[place.Step] = true
					return "", place.View == wizard.ViewStep
				}
				if err := l.run(context.Background()); err != nil {
					t.Fatal(err)
				}
				delete(seen, "")
				steps += len(seen)
				if want := walked(route); len(seen) != want {
					t.Errorf("%s %s/%s: Enter alone saw %d of %d steps", lang, guide.ID, route.ID, len(seen), want)
				}
				heard := l.heard.String()
				for _, address := range l.hands.Opened() {
					address = wizard.Shown(address) // the text of a mail is told as that of the step
					if !strings.HasPrefix(address, "file:") && !strings.Contains(heard, "\n"+address+"\n") {
						t.Errorf("%s %s/%s: %s was opened and not told", lang, guide.ID, route.ID, address)
					}
				}
				if strings.ContainsFunc(strings.ReplaceAll(heard, "\n", ""), func(r rune) bool { return r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 }) {
					t.Errorf("%s %s/%s: a control character was written", lang, guide.ID, route.ID)
				}
			}
		}
	}
	if routes < 200 || steps < 800 {
		t.Errorf("only %d routes and %d steps were walked", routes, steps)
	}
}

// madeUp begins a case of a company that there is not, with all that its routes need, and returns its id.
func madeUp(t *testing.T, s *wizard.Session, guide string) string {
	t.Helper()
	company := state.Company{Name: "Muster GmbH", Email: "datenschutz@muster.example", Address: []string{"Musterweg 1", "10115 Berlin"}}
	if _, _, err := s.Do(wizard.AddCase{Guide: guide, Company: &company}); err != nil {
		t.Fatal(err)
	}
	return s.Place().Case
}

// walked is how many steps of a route are walked: a last one in which the company answers is not.
func walked(route guides.RouteText) int {
	if n := len(route.Steps); n > 1 && route.Steps[n-1].Event == string(state.Confirmed) {
		return n - 1
	}
	return len(route.Steps)
}

// TestFirstStartTellsGroups: nobody has to hear sixty services: the groups are told, the name of one tells what is in it, and every
// service can be called by the names that people use.
func TestFirstStartTellsGroups(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	l := listenTo(t, library, wizardtest.NewStore(), "de")
	l.session.Start()
	answers := []string{"soz", "twitter, 2", "q"}
	var heard []string
	l.answer = func() (string, bool) {
		heard = append(heard, l.heard.String())
		l.heard.Reset()
		if len(answers) == 0 {
			return "", false
		}
		next := answers[0]
		answers = answers[1:]
		return next, true
	}
	if err := l.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if len(heard) < 3 {
		t.Fatalf("asked %d times", len(heard))
	}
	if !strings.Contains(heard[0], "Meta; Soziale Netze;") || strings.Contains(heard[0], "LinkedIn") {
		t.Errorf("at first one heard\n%s", heard[0])
	}
	if !strings.Contains(heard[1], "8: LinkedIn.") || strings.Contains(heard[1], "Facebook") {
		t.Errorf("after the name of a group one heard\n%s", heard[1])
	}
	if !strings.Contains(heard[2], "Gewählt: Instagram, X und Grok.") {
		t.Errorf("after two names one heard\n%s", heard[2])
	}
}

// chunks are what a person types at a terminal, each piece at once.
type chunks []string

func (c *chunks) Read(p []byte) (int, error) {
	if len(*c) == 0 {
		return 0, io.EOF
	}
	n := copy(p, (*c)[0])
	*c = (*c)[1:]
	return n, nil
}

// TestTypedAhead: at a terminal, Enter records nothing that was typed before the question was told; what a pipe holds was meant. What
// is dropped is dropped when the question has been told, so that all that came before it is among it.
func TestTypedAhead(t *testing.T) {
	for name, c := range map[string]struct {
		terminal bool
		want     []state.What
	}{
		"a terminal": {terminal: true},
		"a pipe":     {want: []state.What{state.Sent}},
	} {
		l := listen(t, "de")
		var drop func()
		dropped := 0
		if c.terminal {
			drop = func() {
				dropped++
				if heard := l.heard.String(); !strings.HasSuffix(heard, "Eingabe: Ja, heute abgesendet. Schritt 4, deine Wahl?\n") {
					t.Errorf("dropped before the question was told:\n%s", heard)
				}
			}
		}
		in := &chunks{strings.Join(toSending, "\n") + "\n\n", "q\n"}
		if _, err := linear.Run(context.Background(), linear.Ports{In: in, Out: &l.heard, Session: l.session, Drop: drop}); err != nil {
			t.Fatal(err)
		}
		if got := l.events(); !slices.Equal(got, c.want) {
			t.Errorf("%s: recorded is %v, want %v:\n%s", name, got, c.want, l.heard.String())
		}
		if c.terminal != (dropped > 0) {
			t.Errorf("%s: dropped %d times", name, dropped)
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
