package cli

import (
	"path/filepath"
	"strings"
	"testing"
)

// A company that is in no guide, from the first word to the complaint. Both are made up.
const (
	byMail   = "Muster Fitness GmbH"
	byLetter = "Beispiel Versand AG"
)

// wantInPapers holds that the companies are in the record and in the calendar, under their own names.
func wantInPapers(t *testing.T, file string, names ...string) {
	t.Helper()
	report, _, _ := piped(t, strings.NewReader(""), nil, "report", "--file", file)
	calendar, _, _ := piped(t, strings.NewReader(""), nil, "due", "--ics", "--file", file)
	calendar = strings.ReplaceAll(calendar, "\r\n ", "")
	for _, name := range names {
		if !strings.Contains(report, "## "+name+"\n") || !strings.Contains(report, "Beschwerde") {
			t.Errorf("%s is not in the record:\n%s", name, report)
		}
		if !strings.Contains(calendar, name) {
			t.Errorf("%s is not in the calendar:\n%s", name, calendar)
		}
	}
}

// TestCompaniesByCommands objects to two companies with nothing but commands, one by mail and one by letter.
func TestCompaniesByCommands(t *testing.T) {
	file := filepath.Join(t.TempDir(), "progress.json")
	run := func(code int, says string, args ...string) string {
		t.Helper()
		out, errs, got := piped(t, strings.NewReader(""), nil, append(args, "--file", file, "--lang", "de")...)
		if got != code || !strings.Contains(out+errs, says) {
			t.Fatalf("%q ended with %d and said\n%s%s\nwant %d and %q", args, got, out, errs, code, says)
		}
		return out
	}
	run(2, "Nenne es mit --company", "record", "anderes-unternehmen", "sent")
	run(2, "Adresse", "record", "anderes-unternehmen", "sent", "--company", byMail, "--email", "keine Adresse")
	run(2, "gilt für ein bestimmtes Unternehmen", "record", "instagram", "sent", "--company", byMail)
	run(0, byMail, "letter", "anderes-unternehmen", "objection", "--company", byMail, "--email", "datenschutz@muster.example", "--has", "meine Trainingsdaten")
	run(0, byMail, "record", "anderes-unternehmen", "sent", "--company", byMail, "--email", "datenschutz@muster.example", "--has", "meine Trainingsdaten", "--on", "2026-08-03")
	run(0, byLetter, "record", "anderes-unternehmen", "sent", "--company", byLetter, "--address", "Am Werk 1, 3000 Bern, Schweiz", "--on", "2026-08-04")
	run(2, "Nenne eines mit --company", "record", "anderes-unternehmen", "reminded")
	for _, name := range []string{byMail, strings.ToUpper(byLetter)} { // whoever types it need not type it the same
		run(0, "Erinnerung", "letter", "anderes-unternehmen", "reminder", "--company", name)
		run(0, "Erinnerung", "record", "anderes-unternehmen", "reminded", "--company", name, "--on", "2026-09-14")
		run(0, "Beschwerde", "letter", "anderes-unternehmen", "complaint", "--company", name)
		run(0, "Beschwerde", "record", "anderes-unternehmen", "complained", "--company", name, "--on", "2026-10-05")
	}
	if list := run(0, byMail, "list"); !strings.Contains(list, byLetter+": ") || strings.Contains(list, strings.ToUpper(byLetter)) {
		t.Errorf("the list is\n%s", list)
	}
	if shown := run(0, byMail, "show", "anderes-unternehmen"); !strings.Contains(shown, "E-Mail: datenschutz@muster.example") || !strings.Contains(shown, "Anschrift: Am Werk 1, 3000 Bern, Schweiz") {
		t.Errorf("shown is\n%s", shown)
	}
	wantInPapers(t, file, byMail, byLetter)

	moved := filepath.Join(t.TempDir(), "moved.json") // to another computer, twice
	out, _, _ := piped(t, strings.NewReader(""), nil, "export", "--file", file)
	for range 2 {
		if _, errs, code := piped(t, strings.NewReader(out), nil, "import", "-", "--file", moved); code != 0 {
			t.Fatalf("the import ended with %d: %s", code, errs)
		}
	}
	wantInPapers(t, moved, byMail, byLetter)
	if list, _, _ := piped(t, strings.NewReader(""), nil, "list", "--file", moved); strings.Count(list, "  ~ "+byMail) != 1 {
		t.Errorf("after two imports the list is\n%s", list)
	}
}

// TestCompaniesByEar objects to both by ear.
func TestCompaniesByEar(t *testing.T) {
	file := filepath.Join(t.TempDir(), "progress.json")
	hear := func(says string, answers ...string) {
		t.Helper()
		out, errs, code := piped(t, strings.NewReader(strings.Join(answers, "\n")+"\n"), nil, "--linear", "--file", file, "--lang", "de")

		if code != 0 || !strings.Contains(out, says) {
			t.Fatalf("%q ended with %d; heard was\n%s%s\nwant %q", answers, code, out, errs, says)
		}
	}
	hear("Muster Fitness GmbH, Schritt 2 von 2", "firma", "", "", byMail, "datenschutz@muster.example", "", "meine Trainingsdaten", "", "", "q")
	hear("Beschwerde eingereicht am 22. November 2026, Fall AZ 7", "", "", "Anna Beispiel", "anna@example.org", "deutschland", "", "an einem anderen tag", "3.8.2026", "",
		"", "", "d", "14.9.2026", "", "", "d", "AZ 7", "", "q")
	paper := filepath.Join(t.TempDir(), "brief.html")
	hear(byLetter+": Beschwerde eingereicht am 22. November 2026", "anderes unternehmen", byLetter, "", "Am Werk 1, 3000 Bern, Schweiz", "meine Bestellungen", "", "", "",
		"Weg 1, 10115 Berlin", "", "", paper, "", "an einem anderen tag", "4.8.2026", "", "", "", "d", "14.9.2026", "", "", "d", "", "", "q")
	wantInPapers(t, file, byMail, byLetter)
}
