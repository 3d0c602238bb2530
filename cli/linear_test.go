package cli

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"widerspruch/handoff"
	"widerspruch/state"
	"widerspruch/wizard"
)

// TestLinearAnswers is the table of answers and what each one leads to.
func TestLinearAnswers(t *testing.T) {
	for _, c := range []struct {
		name    string
		answers []string
		hears   []string
	}{
		{"the first line says what switched the mode on", nil, []string{"Der lineare Modus ist an. Eingeschaltet hat ihn die Option --linear.\n"}},
		{"first start", nil, []string{"Das Programm sendet nichts", "Instagram: offen", "Eingabe allein: 1, Welche Dienste nutzt du?"}},
		{"a number", []string{"7"}, []string{"Instagram: offen"}},
		{"Enter alone", []string{""}, []string{"Hake an, was du nutzt."}},
		{"z leads back", []string{"=Instagram", "z"}, []string{"> z", "Übersicht"}},
		{"b leads back", []string{"=Instagram", "b"}, []string{"> b", "Übersicht"}},
		{"back at the overview", []string{"0"}, []string{"Du bist in der Übersicht"}},
		{"q", []string{"q"}, []string{"Ende.\n"}},
		{"ende", []string{"Ende"}, []string{"Ende.\n"}},
		{"end of input", []string{}, []string{"Die Eingabe ist zu Ende."}},
		{"a question mark", []string{"?"}, []string{"Hinweise:", "> ?", "Hinweise:", "Zur Auswahl"}},
		{"unknown", []string{"hallo"}, []string{"„hallo“ steht hier nicht zur Auswahl.", "Tippe eine Zahl von 1 bis", "Deine Wahl?"}},
		{"too large a number", []string{"99"}, []string{"„99“ steht hier nicht zur Auswahl."}},
		{"a negative number", []string{"-1"}, []string{"„-1“ steht hier nicht zur Auswahl."}},
		{"a very long answer", []string{strings.Repeat("x", 1<<17)}, []string{"x…“ steht hier nicht zur Auswahl."}},
		{"search", []string{"s linked"}, []string{"Suche nach „linked“: 1 Dienst.", "LinkedIn: offen"}},
		{"search, then all", []string{"s linked", "0"}, []string{"Suche nach", "> 0", "Facebook"}},
		{"search in vain", []string{"s zzzz"}, []string{"Zu „zzzz“ ist nichts zu finden.", "Deine Wahl?"}},
		{"repeat", []string{"=Instagram", "=Im Browser", "w"}, []string{"Schritt 1 von", "> w", "Schritt 1 von"}},
		{"going on without ticking", []string{"=Instagram", "=Im Browser", "=Zum nächsten Schritt"}, []string{"Schritt 2 von"}},
		{"and back", []string{"=Instagram", "=Im Browser", "=Zum nächsten", "=Zum vorigen Schritt"}, []string{"Schritt 2 von", "Schritt 1 von"}},
		{"dates without any", []string{"=Fristen", "", "q"}, []string{"Gerade wartet nichts.", "Eingabe allein: 0, zurück.", "Übersicht"}},
		{"dates without any, and a number", []string{"=Fristen", "1"}, []string{"Gerade wartet nichts.", "„1“ steht hier nicht zur Auswahl.", "Tippe 0 für zurück"}},
		{"no such country", []string{"=Einstellungen", "=Land", "s qqq"}, []string{"Zu „qqq“ ist nichts zu finden.", "Deine Wahl?"}},
		{"settings", []string{"=Einstellungen", "=Name", "Änne", "=Name", "-"}, []string{"Name: Änne", "Ein Minus", "Name: keine Angabe"}},
		{"settings, back", []string{"=Einstellungen", "=Name", "0"}, []string{"Abgebrochen.", "Deine Wahl?"}},
		{"country and state", []string{"=Einstellungen", "=Land", "=Deutschland", "=Bundesland", "s hess", "2"}, []string{"Land: Deutschland", "Bundesland"}},
		{"many countries", []string{"=Einstellungen", "=Land", "m"}, []string{"Das waren 20 von 33", "> m", "33: "}},
		{"language", []string{"=Einstellungen", "=Sprache", "=English"}, []string{"Saved.", "Language: English"}},
		{"a date that is none", []string{"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "gestern abend", "gestern", "q"}, []string{
			"Das ist kein Datum", "Datum? Eingabe allein", "Noch mehr notieren"}},
		{"a future date", []string{"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "24.12.2026"}, []string{"liegt in der Zukunft", "Datum?"}},
		{"leaving a form", []string{"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "0"}, []string{"Abgebrochen.", "Deine Wahl?"}},
		{"neither yes nor no", []string{"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "", "vielleicht", "JA", "@anna", "", "", ""}, []string{
			"„vielleicht“ heißt weder ja noch nein.", "Konto?", "Fallnummer?", "Notiz?", "Gespeichert: abgesendet am 22.11.2026."}},
		{"reading", []string{"=Instagram", "=Ganze Anleitung lesen", "=Alles", "0"}, []string{"Im Browser", "Klappt nicht?", "Mehr:", "Das Unternehmen sagt Nein", "Was nicht sicher ist:"}},
		{"not used", []string{"=Instagram", "=Nutze ich nicht"}, []string{"Gespeichert.", "Instagram: nicht genutzt.", "Eingabe allein: 0, zurück."}},
		{"the QR code is refused", []string{"=Instagram", "=Im Browser", "=QR-Code", "q"}, []string{"Trotzdem zeigen? Ja oder nein? Eingabe allein: nein."}},
		{"the QR code is drawn", []string{"=Instagram", "=Im Browser", "=QR-Code", "ja"}, []string{"##", "https://www.instagram.com/"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			newListener(t, "de").types(c.answers...).hears(c.hears...)
		})
	}
}

// TestLinearHintsOnce: the hints come once, and the introduction of a service is not told again on the way back.
func TestLinearHintsOnce(t *testing.T) {
	p := newListener(t, "de").types("=Instagram", "=Im Browser", "", "", "", "0", "0", "=Instagram")
	for _, text := range []string{"Hinweise:", "Nicht erreicht wird, was andere"} {
		if n := strings.Count(p.heard.String(), text); n != 1 {
			t.Errorf("%q was told %d times", text, n)
		}
	}
}

// TestLinearSaysTheAddressFirst: whatever is opened was told before, alone on its line, on every route of every guide.
func TestLinearSaysTheAddressFirst(t *testing.T) {
	for _, guide := range shippedGuides().Guides() {
		p := walkGuide(t, guide, "de")
		for _, address := range p.out.opened {
			if !strings.Contains(p.heard.String(), "\n"+address+"\n") {
				t.Errorf("%s: %s was opened and not told", guide.ID, address)
			}
		}
	}
}

// instagramAnswers are a person's, with a few slips, a form left and an event taken back.
var instagramAnswers = []string{
	"s insta", "1", "=Im Browser", "", "?", "", "", "unfug", "", "", "", "", "20.11.2026", "ja", "@anna", "47", "", "", "=Die Bestätigung ist da", "1234567", "", "n",
	"=Zurücknehmen", "0", "=Einstellungen", "=Name", "Anna", "0", "q",
}

// TestLinearEndOfInput ends the input at every line of a walk, and in the middle of every line: nothing changes beyond what was
// answered.
func TestLinearEndOfInput(t *testing.T) {
	var after []string // the file when the n-th answer is asked for
	p := newListener(t, "de")
	i := 0
	p.answer = func() (string, bool) {
		after = append(after, p.file.written(t))
		i++
		if i > len(instagramAnswers) {
			return "", false
		}
		if name, ok := strings.CutPrefix(instagramAnswers[i-1], "="); ok {
			return p.number(name), true
		}
		return instagramAnswers[i-1], true
	}
	if err := p.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if len(after) < len(instagramAnswers) || !strings.Contains(after[len(after)-1], `"name": "Anna"`) {
		t.Fatalf("the walk is not whole:\n%s", p.heard.String())
	}
	for n := range after {
		p := newListener(t, "de").types(instagramAnswers[:n]...)
		if got := p.file.written(t); got != after[n] {
			t.Errorf("after %d answers and the end of the input the file is\n%s\nwant\n%s", n, got, after[n])
		}
		half := newListener(t, "de")
		typed := strings.Join(numbered(p), "\n")
		if n > 0 {
			typed += "\n"
		}
		_, err := runLinear(context.Background(), linearPorts{
			In: strings.NewReader(typed + "1"), Out: io.Discard, Session: half.session, Opener: half.out, Clipboard: half.out,
			Notices: func() []string { return nil }, Why: "flag",
		})
		if got := half.file.written(t); err != nil || got != after[n] {
			t.Errorf("after %d answers and half of one (%v) the file is\n%s\nwant\n%s", n, err, got, after[n])
		}
	}
}

// numbered is what a person has typed.
func numbered(p *listener) []string {
	var typed []string
	for line := range strings.SplitSeq(p.heard.String(), "\n") {
		if answer, ok := strings.CutPrefix(line, "> "); ok {
			typed = append(typed, answer)
		}
	}
	return typed
}

// TestLinearInterrupt: Ctrl+C ends the wizard while it waits, and when it comes together with an answer. It changes nothing.
func TestLinearInterrupt(t *testing.T) {
	for _, answer := range []string{"", "1\n"} {
		ctx, cancel := context.WithCancel(context.Background())
		p := newListener(t, "de")
		before, over := p.file.written(t), make(chan struct{})
		_, err := runLinear(ctx, linearPorts{
			In: hand(func(into []byte) (int, error) {
				cancel()
				if answer == "" {
					<-over
				}
				return copy(into, answer), io.EOF
			}),
			Out: io.Discard, Session: p.session, Opener: p.out, Clipboard: p.out, Notices: func() []string { return nil }, Why: "flag",
		})
		close(over)
		if !errors.Is(err, errInterrupted) {
			t.Errorf("ended with %v, want %v", err, errInterrupted)
		}
		if p.file.written(t) != before || p.session.Place() != (wizard.Place{}) {
			t.Error("Ctrl+C counted as an answer")
		}
	}
}

// hand types.
type hand func(into []byte) (int, error)

func (h hand) Read(into []byte) (int, error) { return h(into) }

// TestLinearBrokenOutput: when nobody hears any more, the wizard ends.
func TestLinearBrokenOutput(t *testing.T) {
	p := newListener(t, "de")
	p.broken = io.ErrClosedPipe
	p.answer = func() (string, bool) { return "1", true }
	if err := p.run(context.Background()); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("ended with %v", err)
	}
}

// TestLinearSaveFails: a full disk is told, nothing typed is lost, and the next try keeps it.
func TestLinearSaveFails(t *testing.T) {
	p := newListener(t, "de")
	answers := []string{"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "20.11.2026", "n", "vielleicht", "", "", "q"}
	i := 0
	p.answer = func() (string, bool) {
		i++
		switch i {
		case 11:
			p.file.err = errNoSpace
		case 14:
			p.file.err = nil
		}
		if name, ok := strings.CutPrefix(answers[i-1], "="); ok {
			return p.number(name), true
		}
		return answers[i-1], true
	}
	if err := p.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	p.hears("ließ sich nicht speichern: no space left", "Noch einmal versuchen?", "weder ja noch nein", "ließ sich nicht", "Gespeichert: abgesendet am 20.11.2026.")
}

// TestLinearReadOnly: everything can be read, nothing is asked in vain.
func TestLinearReadOnly(t *testing.T) {
	file := newKept()
	file.progress.Cases = []state.Case{{ID: "c", Guide: "instagram", Route: "browser", Events: []state.Event{{ID: "e", At: time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC), What: state.Sent}}}}
	file.readOnly = true
	newListenerOn(t, file, "de").types("=Instagram", "1", "=Im Browser", "").hears("Instagram: keine Antwort", "> 1", "Nur Lesen", "Schritt 1 von").silent("Fallnummer?")
}

// TestLinearCopy says no more than is known, and without a clipboard gives the text once more.
func TestLinearCopy(t *testing.T) {
	p := newListener(t, "de")
	p.out.outcome = handoff.OnlyTerminal
	p.types("=Instagram", "=Im Browser", "=Adresse kopieren").hears("nicht erreichbar", "\nhttps://www.instagram.com/\n")
	p = newListener(t, "de")
	p.out.err = handoff.ErrSSH
	p.types("=Instagram", "=Im Browser", "=Im Browser öffnen").hears("Du bist über ssh verbunden.")
}
