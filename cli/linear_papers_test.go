package cli

import (
	"context"
	"strings"
	"testing"

	"widerspruch/handoff"
	"widerspruch/state"
)

// typesWith is types; before the n-th answer, from 1, something happens.
func (p *listener) typesWith(happens map[int]func(), answers ...string) *listener {
	p.t.Helper()
	i := 0
	p.answer = func() (string, bool) {
		if i >= len(answers) {
			return "", false
		}
		i++
		if happen := happens[i]; happen != nil {
			happen()
		}
		if name, ok := strings.CutPrefix(answers[i-1], "="); ok {
			return p.number(name), true
		}
		return answers[i-1], true
	}
	if err := p.run(context.Background()); err != nil {
		p.t.Fatalf("ended with %v:\n%s", err, p.heard.String())
	}
	return p
}

// TestLinearPaperFails: a paper that cannot be written is told, and the typed name is still there for the next try.
func TestLinearPaperFails(t *testing.T) {
	p := newListener(t, "de")
	p.file.papers.Err = errNoSpace
	p.typesWith(map[int]func(){4: func() { p.file.papers.Err = nil }}, "=Papiere", "=Nachweis als Tabelle", "mein nachweis", "", "0", "q")
	p.hears("mein nachweis.csv ließ sich nicht schreiben (no space left on device).", "Eingabe allein: /papers/mein nachweis.csv.", "Geschrieben: /papers/mein nachweis.csv.")
}

// TestLinearPaperBack: a paper is left at each of its questions, and nothing is written.
func TestLinearPaperBack(t *testing.T) {
	for _, answers := range [][]string{{"0"}, {"2", "0", "0"}, {"2", "1", "0"}, {"2", "1", "there", "0"}, {"2", "1", "there", "n", "0"}} {
		p := newListener(t, "de")
		p.file.papers.Files = map[string][]byte{"/papers/there.html": []byte("old")}
		p.types(append([]string{"=Papiere", "=Blätter zum Drucken"}, append(answers, "0", "q")...)...)
		if len(p.file.papers.Files) != 1 || string(p.file.papers.Files["/papers/there.html"]) != "old" {
			t.Errorf("%v: wrote %v", answers, p.file.papers.Files)
		}
	}
}

// TestLinearPaperWithoutBrowser: where no browser can be opened, nobody is asked whether to open one. Where it fails, that is told.
func TestLinearPaperWithoutBrowser(t *testing.T) {
	p := newListener(t, "de")
	p.out.err = handoff.ErrSSH
	p.types("=Papiere", "=Nachweis zum Drucken", "", "0").hears("Geschrieben:", "Zum Drucken öffne die Datei in einem Browser.").silent("Ja oder nein")
	if len(p.out.opened) > 0 {
		t.Errorf("opened %v", p.out.opened)
	}
}

// TestLinearLongLetter: a letter that does not fit into an address is told to be missing in the mail.
func TestLinearLongLetter(t *testing.T) {
	p := newListener(t, "de").types("=Instagram", "=Widerspruch als Brief", "=Im E-Mail-Programm", "q")
	p.hears("Der Brief ist zu lang", "An den Browser übergeben.")
	if len(p.out.opened) != 1 || strings.Contains(p.out.opened[0], "body=") {
		t.Errorf("opened %v", p.out.opened)
	}
}

// TestLinearProofGone: the file of an event goes while saving fails. All else that was typed is kept.
func TestLinearProofGone(t *testing.T) {
	file := keptSince(anna)
	file.papers.Files = map[string][]byte{"/shot.png": {1}}
	p := newListenerOn(t, file, "de")
	p.typesWith(map[int]func(){
		8: func() { file.err = errNoSpace },
		9: func() { file.err = nil; delete(file.papers.Files, "/shot.png") },
	}, "=Instagram", "=Die Bestätigung ist da", "4711", "", "ja", "", "per Post", "/shot.png", "", "/shot.png", "-", "q")
	p.hears("ließ sich nicht speichern", "/shot.png taugt nicht als Beleg", "/shot.png taugt nicht als Beleg", "Gespeichert: bestätigt am 22.11.2026, Fall 4711.")
	got := file.written(t)
	if !strings.Contains(got, `"ref": "4711"`) || !strings.Contains(got, `"note": "per Post"`) || strings.Contains(got, "shot.png") {
		t.Errorf("kept:\n%s\n%s", got, p.heard.String())
	}
}

// TestLinearPapersReadOnly: papers, letters and reasons need nothing to be written into the progress; an import does.
func TestLinearPapersReadOnly(t *testing.T) {
	file := keptSince(anna)
	file.readOnly = true
	p := newListenerOn(t, file, "de").types(
		"=Instagram", "=Erinnerung schreiben", "=Als E-Mail-Entwurf", "", "=Erinnerung abgesendet", "0", "0", "=Einstellungen", "=Fortschritt aus einer", "0", "q",
	)
	p.hears("Geschrieben:", "Nur Lesen", "Einstellungen.", "Nur Lesen").silent("Aus welcher Datei?")
	if len(file.papers.Files) != 1 {
		t.Errorf("wrote %d papers", len(file.papers.Files))
	}
}

// TestLinearAnswered: an answer that comes in while a letter is written ends the letter.
func TestLinearAnswered(t *testing.T) {
	file := keptSince(state.Person{})
	p := newListenerOn(t, file, "de")
	p.types("=Instagram", "=Erinnerung schreiben", "=Fehlende Angaben", "=Fortschritt aus einer", "testdata/answered.json", "0", "q")
	p.hears("Dazugenommen: 1 Ereignis.", "Das Unternehmen hat schon geantwortet", "Instagram (@anna): bestätigt am 20.11.2026")
}
