package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/cli/console"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// TestRecordWhatReallyHappens plays the weeks after sending on the command line, each line as a person would type it.
func TestRecordWhatReallyHappens(t *testing.T) {
	file := filepath.Join(t.TempDir(), "progress.json")
	for _, c := range []struct {
		args     []string
		out, err string
		code     int
	}{
		{[]string{"record", "instagram", "gesendet", "--on", "2. Oktober 2026", "--account", "anna"}, "02.10.2026 abgesendet", "", console.ExitDone},
		{[]string{"record", "instagram", "gesendet", "--on", "2.10.0026"}, "", "vor 2018", console.ExitUsage},
		{[]string{"record", "instagram", "gesendet", "--account", "Anna_"}, "", "Meinst du das?", console.ExitUsage},
		{[]string{"record", "instagram", "notiert", "--note", ""}, "", "--note hat keinen Wert", console.ExitUsage},
		{[]string{"record", "instagram", "notiert", "--ref", "a\nb"}, "", "nur eine Zeile", console.ExitUsage},
		{[]string{"record", "instagram", "geantwortet", "--on", "vorgestern", "--said", "receipt"}, "20.11.2026 Antwort ohne Entscheidung", "", console.ExitDone},
		{[]string{"due"}, "entschieden ist nichts", "", console.ExitOverdue},
		{[]string{"record", "instagram", "geantwortet", "--said", "reasons"}, "", "passt nicht", console.ExitUsage},
		{[]string{"record", "instagram", "verlängert", "--until", "15.1.2027"}, "Antwort bis 15.01.2027", "", console.ExitDone},
		{[]string{"record", "instagram", "erinnert", "--until", "15.1.2027"}, "", "--until gehört zu verlängert", console.ExitUsage},
		{[]string{"record", "instagram", "--correct", "--until", "20.1.2027"}, "Antwort bis 20.01.2027", "", console.ExitDone},
		{[]string{"record", "instagram", "--correct"}, "", "Sag, was anders ist", console.ExitUsage},
		{[]string{"record", "instagram", "abgelehnt", "--said", "no-reasons"}, "abgelehnt am 22.11.2026", "", console.ExitDone},
		{[]string{"due"}, "Eine Beschwerde ist möglich", "", console.ExitOverdue},
		{[]string{"letter", "instagram", "beschwerde"}, "Art. 12 Abs. 4 DSGVO", "", console.ExitDone},
		{[]string{"record", "instagram", "gesendet", "--on", "21.11.2026"}, "Das ersetzt das Absenden vom 02.10.2026: Die Frist zählt jetzt ab dem 21.11.2026.", "", console.ExitDone},
		{[]string{"record", "instagram", "gesendet", "--on", "20.11.2026"}, "Die Frist zählt weiter ab dem Absenden vom 21.11.2026.", "", console.ExitDone},
		{[]string{"record", "instagram", "--undo"}, "20.11.2026", "", console.ExitDone},
		{[]string{"record", "instagram", "zurückgekommen"}, "Stand: ", "", console.ExitDone},
		{[]string{"letter", "instagram", "vollmacht"}, "Ich bevollmächtige", "unterschreib", console.ExitDone},
	} {
		out, said, code := command(t, nil, append(c.args, "--file", file)...)
		if code != c.code || !strings.Contains(strings.Join(strings.Fields(out), " "), c.out) || !strings.Contains(said, c.err) {
			t.Fatalf("%q ended with %d, want %d;\nprinted %q, want %q in it;\nsaid %q, want %q in it", c.args, code, c.code, out, c.out, said, c.err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	progress, err := state.Decode(data)
	if err != nil || len(progress.Cases) != 1 || progress.Version != 2 || progress.Cases[0].Account != "anna" {
		t.Errorf("the file: %v, %+v", err, progress)
	}
}

// A saved entry whose output fails says that it was saved, so that a script does not record it twice.
func TestSavedButNotShown(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("there is no full device here")
	}
	defer full.Close()
	file := filepath.Join(t.TempDir(), "progress.json")
	var said strings.Builder
	world := console.System()
	world.Out, world.Err, world.Getenv, world.Locale = full, &said, func(string) string { return "" }, func() string { return "" }
	if code := Main([]string{"record", "instagram", "gesendet", "--file", file}, world); code != console.ExitUnshown || !strings.Contains(said.String(), "Gespeichert ist es") {
		t.Errorf("ended with %d and said %q", code, said.String())
	}
	store := state.Open(file, state.Disk{}, world.Now, state.Options{ReadOnly: true})
	if len(store.Progress().Cases) != 1 {
		t.Error("it is not saved")
	}
}

// Two files with a corrected number: both are kept and told.
func TestImportTellsWhatDiffers(t *testing.T) {
	folder := t.TempDir()
	file, other := filepath.Join(folder, "progress.json"), filepath.Join(folder, "other.json")
	event := func(ref string) string {
		return `{"kind": "widerspruch-progress", "version": 2, "person": {}, "cases": [{"id": "c", "guide": "instagram", "events": [
			{"id": "e", "at": "2026-11-01T10:00:00Z", "what": "confirmed", "ref": "` + ref + `"}]}]}`
	}
	for path, text := range map[string]string{file: event("111"), other: event("112")} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, said, code := command(t, nil, "import", other, "--file", file)
	if code != console.ExitDone || !strings.Contains(out, "hier 01.11.2026 bestätigt, 111, dort 01.11.2026 bestätigt, 112") {
		t.Errorf("ended with %d, said %q, printed %q", code, said, out)
	}
	if out, _, _ := command(t, nil, "import", other, "--file", file); strings.Contains(out, "verschieden") {
		t.Errorf("a second import asks again: %q", out)
	}
	if err := os.WriteFile(other, []byte(`{"version": 1, "services": []}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, said, code := command(t, nil, "import", other, "--file", file); code == console.ExitDone || !strings.Contains(said, "keine Datei mit Fortschritt") {
		t.Errorf("a foreign file: %d, %q", code, said)
	}
}

// TestSaidInBothLanguages: each word for what was written is understood in both languages, and help shows those of the person's.
func TestSaidInBothLanguages(t *testing.T) {
	german, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		session := wizard.New(wizard.Ports{Library: wizardtest.Fixed(), Store: wizardtest.NewStore(), Papers: &wizardtest.Papers{}, Now: time.Now}, words)
		for _, what := range state.Whats() {
			for _, said := range state.Sayings(what) {
				for _, typed := range append([]string{string(said), strings.ToUpper(string(said))}, namesOf(german, "", saidNames, said)...) {
					if got, err := saidOf(typed, what, session); err != nil || got != said {
						t.Errorf("%s: %s %q is %q (%v), want %q", lang, what, typed, got, err, said)
					}
				}
				for _, help := range []string{"cli.flag.said", "cli.long.record"} {
					if shown := nameOf(session, saidNames, said); !strings.Contains(words.T(help), shown) {
						t.Errorf("%s: %s does not name %q", lang, help, shown)
					}
				}
			}
		}
	}
	file := filepath.Join(t.TempDir(), "progress.json")
	for _, c := range []struct {
		args     []string
		out, err string
		code     int
	}{
		{[]string{"record", "instagram", "gesendet", "--said", "eingang"}, "", "Zu „gesendet“ gehört kein --said", console.ExitUsage},
		{[]string{"record", "instagram", "gesendet"}, "abgesendet", "", console.ExitDone},
		{[]string{"record", "instagram", "geantwortet", "--said", "eingnag"}, "", "Meinst du: eingang?", console.ExitUsage},
		{[]string{"record", "instagram", "geantwortet", "--said", "Rückfrage"}, "Antwort ohne Entscheidung", "", console.ExitDone},
		{[]string{"record", "instagram", "abgelehnt", "--said", "ohne Gründe", "--lang", "en"}, "refused", "", console.ExitDone},
	} {
		out, said, code := command(t, nil, append(c.args, "--file", file)...)
		if code != c.code || !strings.Contains(out, c.out) || !strings.Contains(said, c.err) {
			t.Errorf("%q ended with %d, want %d;\nprinted %q, want %q in it;\nsaid %q, want %q in it", c.args, code, c.code, out, c.out, said, c.err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"said": "question"`, `"said": "no-reasons"`} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the file has no %s:\n%s", want, data)
		}
	}
}
