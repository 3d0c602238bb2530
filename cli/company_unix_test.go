//go:build unix

package cli

import (
	"strings"
	"testing"
	"time"
)

// TestCompaniesOnTheScreen objects to two companies that are in no guide, from the first key to the complaint, with nothing but
// arrows, Enter and what is typed: one by mail, one by letter.
func TestCompaniesOnTheScreen(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open().sees("Welche Dienste nutzt du?").choose("Weitere Dienste").press(enter).choose("Anderes Unternehmen").press(enter)
	w.sees("Diese Anleitung").enters("Unternehmen eintragen").sees("Um welches Unternehmen geht es?")
	w.press(byMail + enter).press("datenschutz@muster.example" + enter + enter).press("meine Trainingsdaten" + enter)
	w.choose("Speichern").press(enter).sees(byMail, "Empfohlener Weg").enters("Mit einer E-Mail").standsAt(1).enters("Erledigt, weiter").standsAt(2)
	w.sees("datenschutz@muster.example").rests().enters("Eintragen, was fehlt").sees("Wie heißt du?")
	w.press("Anna Beispiel" + enter).press("anna@example.org" + enter).choose("Speichern").press(enter).sees("Der Brief ist ergänzt")
	w.rests().enters("Im E-Mail-Programm öffnen")
	select {
	case opened := <-d.visited:
		if !strings.HasPrefix(opened, `["mailto:datenschutz@muster.example?subject=`) {
			t.Errorf("opened was %s", opened)
		}
	case <-time.After(patience):
		t.Fatal("no mail program was started")
	}
	w.complains(byMail)

	w.rests().press("q").exitCode()
	w = d.open().sees(byMail, "Wartet auf Antwort")
	w.enters(byMail).sees("Hat die Behörde geschrieben?").rests().press("a").sees("Um welches Unternehmen geht es?")
	w.press(byLetter + enter + enter).press("Am Werk 1, 3000 Bern, Schweiz" + enter).press("meine Bestellungen" + enter).choose("Speichern").press(enter)
	w.sees(byLetter, "Empfohlener Weg").enters("Mit einem Brief").standsAt(1).enters("Erledigt, weiter").standsAt(2)
	w.sees("SCHWEIZ").enters("Eintragen, was fehlt").sees("Anschrift").press("Weg 1, 10115 Berlin" + enter).choose("Speichern").press(enter).sees("Der Brief ist ergänzt")
	w.choose("Erledigt, weiter").press(enter).standsAt(3)
	w.complains(byLetter)
	w.rests().press("q").exitCode()
	wantInPapers(t, d.path, byMail, byLetter)
}

// complains goes from the step at which something is sent over the reminder to the complaint, with days of the last months.
func (w *window) complains(company string) {
	w.t.Helper()
	on := func(months int) string { return "\x15" + time.Now().AddDate(0, -months, 0).Format("2.1.2006") }
	w.rests().choose("An einem anderen Tag").press(enter).sees("Wann hast du es abgesendet?").press(on(4)).choose("Speichern").press(enter)
	w.sees("Weiter mit " + company).enters("Weiter mit " + company).enters("Erinnerung schreiben").sees("Erinnerung an meinen Widerspruch")
	w.press("d").sees("Wann hast du erinnert?").press(on(2)).choose("Speichern").press(enter)
	w.enters("Beschwerde an die Behörde schreiben").sees("Beschwerde nach Art. 77 DSGVO")
	w.press("d").sees("Wann hast du die Beschwerde eingereicht?").choose("Speichern").press(enter).sees("Hat die Behörde geschrieben?", company)
}
