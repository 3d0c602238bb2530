package linear_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/wizard/wizardtest"
)

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
