package cli

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/state"
)

// keptSince is a progress file in which Instagram was written to on the second of October, and then what else happened.
func keptSince(person state.Person, then ...state.Event) *kept {
	file := newKept()
	file.progress.Person = person
	at := time.FixedZone("CET", 3600)
	for i := range then {
		then[i].ID, then[i].At = "event"+string(rune('1'+i)), then[i].At.In(at)
	}
	sent := state.Event{ID: "event", At: time.Date(2026, 10, 2, 10, 0, 0, 0, at), What: state.Sent}
	file.progress.Cases = []state.Case{{
		ID: "case", Guide: "instagram", Account: "@anna", Route: "browser", Events: append([]state.Event{sent}, then...),
	}}
	return file
}

var (
	reminded = state.Event{At: time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC), What: state.Reminded}
	anna     = state.Person{Name: "Anna Muster", Email: "anna@example.org", Address: []string{"Weg 1", "60311 Frankfurt"}, Country: "de", Land: "he"}
)

// heard holds what was told to the letter, in plain lines.
func heard(t *testing.T, p *listener) {
	t.Helper()
	heldPlain(t, p.heard.String())
	golden.RequireEqual(t, p.heard.String())
}

// eachLanguage runs a walk in both languages; in the answers, the English name of a choice stands behind a bar: "=Name|Name".
func eachLanguage(t *testing.T, answers []string, walk func(t *testing.T, lang string, answers []string)) {
	for i, lang := range []string{"de", "en"} {
		t.Run(lang, func(t *testing.T) {
			var mine []string
			for _, answer := range answers {
				if parts := strings.Split(answer, "|"); len(parts) > 1 {
					answer = parts[i]
					if i == 1 && strings.HasPrefix(parts[0], "=") {
						answer = "=" + answer
					}
				}
				mine = append(mine, answer)
			}
			walk(t, lang, mine)
		})
	}
}

// TestLinearReminder: nobody has answered in time. The reminder lacks the name, which the settings take; then it is saved for
// printing, shown in the browser, and its sending noted.
func TestLinearReminder(t *testing.T) {
	answers := []string{
		"", "", "=Fehlende Angaben|Enter what", "=Name|Name", "Anna Muster", "0", "=Brief zum Drucken|Save the letter for", "", "",
		"=Erinnerung abgesendet|A reminder was sent", "", "", "0", "q",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		p := newListenerOn(t, keptSince(state.Person{}), lang).types(answers...)
		if len(p.out.opened) != 1 || !strings.HasPrefix(p.out.opened[0], "file:///papers/widerspruch-instagram-") {
			t.Errorf("opened %v", p.out.opened)
		}
		for path, data := range p.file.papers.Files {
			if !strings.Contains(string(data), "Anna Muster") {
				t.Errorf("%s does not name the person", path)
			}
		}
		if len(p.file.papers.Files) != 1 || !strings.Contains(p.file.written(t), `"reminded"`) {
			t.Errorf("wrote %d papers and kept %s", len(p.file.papers.Files), p.file.written(t))
		}
		heard(t, p)
	})
}

// TestLinearComplaint: nor was the reminder answered. A file of that name is there already and stays.
func TestLinearComplaint(t *testing.T) {
	answers := []string{
		"", "", "", "=Als E-Mail-Entwurf|Save as an e-mail draft", "", "", "behoerde", "=Brief kopieren|Copy the letter",
		"=Beschwerde eingereicht|A complaint was filed", "", "ja", "", "4711", "", "/gone.png", "/papers/shot.png", "0", "q",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		file := keptSince(anna, reminded)
		there := map[string]string{"de": "/papers/widerspruch-instagram-beschwerde-2026-11-22.eml", "en": "/papers/widerspruch-instagram-complaint-2026-11-22.eml"}[lang]
		file.papers.Files = map[string][]byte{there: []byte("old"), "/papers/shot.png": {1}}
		p := newListenerOn(t, file, lang).types(answers...)
		if string(file.papers.Files[there]) != "old" || len(file.papers.Files["/papers/behoerde.eml"]) == 0 {
			t.Error("the wrong file was written")
		}
		if !strings.Contains(p.file.written(t), `"path": "/papers/shot.png"`) || len(p.out.copied) != 1 {
			t.Errorf("copied %d texts and kept %s", len(p.out.copied), p.file.written(t))
		}
		heard(t, p)
	})
}

// TestLinearReasons: reasons are ticked, the text is changed by hand and in the editor, and copied.
func TestLinearReasons(t *testing.T) {
	answers := []string{
		"=Instagram", "=Widerspruch als Brief|Write the objection as", "=Eigene Gründe|Put your own reasons",
		"=Mein Beruf|My profession", "=Auf meinen Bildern|Children appear", "=Mein Beruf|My profession",
		"=Text selbst ändern|Change the text yourself", "Ich bin Ärztin.|I am a doctor.", "=Text in deinem Editor|Change the text in your editor",
		"=Mein Beruf|My profession", "=Text kopieren|Copy the text", "w", "=Text selbst|Change the text yourself", "-", "", "q",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		p := newListener(t, lang)
		p.editor = func(text string) (string, error) { return text + "\n" + text, nil }
		p.types(answers...)
		if len(p.out.copied) != 1 || strings.Count(p.out.copied[0], "rz")+strings.Count(p.out.copied[0], "doctor") != 2 {
			t.Errorf("copied %q", p.out.copied)
		}
		heard(t, p)
	})
}

// TestLinearPapers: the record over a file that is there, sheets for several services, and the dates for a calendar.
func TestLinearPapers(t *testing.T) {
	answers := []string{
		"=Papiere|Papers", "=Nachweis als Text|Record as text", "", "ja", "=Blätter zum Drucken|Sheets for printing", "1", "3", "2, 4", "3",
		"s linkedin", "=LinkedIn", "0", "", "oma|grandma", "n", "0", "=Fristen|Dates", "=Fristen für den Kalender|Save the dates", "", "0", "q",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		file := keptSince(anna)
		file.progress.Cases[0].Events[0].At = time.Date(2026, 11, 2, 10, 0, 0, 0, time.UTC)
		record := map[string]string{"de": "/papers/widerspruch-nachweis-2026-11-22.md", "en": "/papers/widerspruch-record-2026-11-22.md"}[lang]
		sheet := map[string]string{"de": "/papers/oma.html", "en": "/papers/grandma.html"}[lang]
		file.papers.Files = map[string][]byte{record: []byte("old")}
		p := newListenerOn(t, file, lang).types(answers...)
		if len(file.papers.Files) != 3 || string(file.papers.Files[record]) == "old" || !strings.Contains(string(file.papers.Files[sheet]), "LinkedIn") {
			t.Errorf("wrote %d papers", len(file.papers.Files))
		}
		heard(t, p)
	})
}

// TestLinearImport: what the laptop knows comes in, though it is in another name, and then nothing more.
func TestLinearImport(t *testing.T) {
	answers := []string{
		"=Einstellungen|Settings", "=Fortschritt aus einer|Add progress", "", "testdata/gone.json", "testdata/laptop.json", "", "=Fortschritt aus einer|Add progress",
		"'testdata/laptop.json'", "ja", "=Fortschritt aus einer|Add progress", "testdata/laptop.json", "0", "q",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		p := newListenerOn(t, keptSince(state.Person{Name: "Anna"}), lang).types(answers...)
		if len(p.file.progress.Cases) != 2 {
			t.Errorf("there are %d cases", len(p.file.progress.Cases))
		}
		heard(t, p)
	})
}

// TestLinearProfile: the settings lead to another person's progress, and to a new one.
func TestLinearProfile(t *testing.T) {
	answers := []string{"=Einstellungen|Settings", "=Profil|Profile", "=Neues Profil|New profile", "", "Oma Erna", "erna"}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		file := newKept()
		file.papers.Name, file.papers.Persons = "oma", []string{"", "oma"}
		p := newListenerOn(t, file, lang).types(answers...)
		if p.leave == nil || p.leave.Wipe || p.leave.Profile != "erna" {
			t.Errorf("left for %+v", p.leave)
		}
		heard(t, p)
	})
}

// TestLinearWipe: only the whole word removes everything.
func TestLinearWipe(t *testing.T) {
	answers := []string{
		"=Einstellungen|Settings", "=Fortschritt endgültig entfernen|Remove your progress for good", "", "=Fortschritt endgültig entfernen|Remove your progress for good", "ja|yes",
		"=Fortschritt endgültig entfernen|Remove your progress for good", "Löschen|Delete",
	}
	eachLanguage(t, answers, func(t *testing.T, lang string, answers []string) {
		p := newListener(t, lang).types(answers...)
		if p.leave == nil || !p.leave.Wipe {
			t.Errorf("left for %+v", p.leave)
		}
		heard(t, p)
	})
}
