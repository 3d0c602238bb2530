package cli

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/jsonschema-go/jsonschema"

	"widerspruch/state"
	"widerspruch/wizard/wizardtest"
)

// changedFile is the file of a person who switched something at a service whose guide has changed since.
func changedFile(more ...string) *kept {
	file := newKept()
	file.library = wizardtest.Demo(append([]string{
		`  - {on: 2026-11-20, de: "Der Schalter ist umgezogen.", en: "The switch has moved."}`}, more...)...)
	file.progress.Cases = []state.Case{{ID: "c", Guide: "demo", Account: "@anna", Route: "browser", Events: []state.Event{
		{ID: "e", At: time.Date(2026, 10, 30, 12, 0, 0, 0, time.FixedZone("CET", 3600)), What: state.Switched, Guide: "2026-10-02"},
	}}}
	return file
}

const resetLine = `  - {on: 2026-11-21, again: true, de: "Der Schalter wurde zurückgesetzt.", en: "The switch was reset."}`

// TestChangedForPrograms: what changed in a guide is in the overview and at the service, for people and for programs.
func TestChangedForPrograms(t *testing.T) {
	run := &run{session: newSession(t, changedFile(resetLine), "de"), now: time.Now}
	guide, _ := run.session.Guide("demo")
	for name, result := range map[string]any{"list": run.listJSON(), "show": run.showJSON(guide, run.row(guide))} {
		data, err := json.Marshal(result)
		if err != nil {
			t.Fatal(err)
		}
		want := `"changes":[{"on":"2026-11-20","again":false,"text":{"de":"Der Schalter ist umgezogen.","en":"The switch has moved."}},` +
			`{"on":"2026-11-21","again":true,"text":{"de":"Der Schalter wurde zurückgesetzt.","en":"The switch was reset."}}]`
		if !strings.Contains(string(data), want) {
			t.Errorf("%s says %s, want %s in it", name, data, want)
		}
		if err := fitsSchema(t, name, data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var list strings.Builder
	printOverview(&list, run.session)
	for text, want := range map[string]string{
		list.String():                       "\nDemo (@anna): Anleitung geändert am 21.11.2026: Der Schalter wurde zurückgesetzt; sieh noch einmal nach\n",
		run.showText(guide, run.row(guide)): "\n  Die Anleitung hat sich geändert: 20.11.2026: Der Schalter ist umgezogen; nichts zu tun\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it says\n%s\nwant %q in it", text, want)
		}
	}
}

// fitsSchema holds a result against its definition in docs/json.schema.json.
func fitsSchema(t *testing.T, name string, result []byte) error {
	t.Helper()
	file, err := os.ReadFile("../docs/json.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema jsonschema.Schema
	if err := json.Unmarshal(file, &schema); err != nil {
		t.Fatal(err)
	}
	schema.Ref = "#/$defs/" + name
	resolved, err := schema.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(result, &value); err != nil {
		t.Fatal(err)
	}
	return resolved.Validate(value)
}

// TestLinearChanged: the overview tells of the change, leads to the service, which tells it first, and the recheck ends it.
func TestLinearChanged(t *testing.T) {
	p := newListenerOn(t, changedFile(resetLine), "de").types("1", "=Nach der Änderung noch einmal geprüft", "", "n", "0", "q").hears(
		"1: Neu: Demo (@anna). Anleitung geändert am 21.11.2026: Der Schalter wurde zurückgesetzt; sieh noch einmal nach.",
		"Die Anleitung hat sich geändert:", "- 20.11.2026: Der Schalter ist umgezogen; nichts zu tun.",
		"- 21.11.2026: Der Schalter wurde zurückgesetzt; sieh noch einmal nach.", "Demo (@anna): umgestellt am 30.10.2026",
		"1: Nach der Änderung noch einmal geprüft.", "Gespeichert: noch einmal geprüft am 22.11.2026", "> 0", "1: Demo",
	)
	heldPlain(t, p.heard.String())
	_, after, _ := strings.Cut(p.heard.String(), "Gespeichert:")
	if strings.Contains(after, "geändert") {
		t.Errorf("checked again, and still told:\n%s", after)
	}
}

// TestLinearFeedback: a step is different, the remark says too much, then less, and then it can be copied and told in the form.
func TestLinearFeedback(t *testing.T) {
	file := newKept()
	file.library = wizardtest.Demo()
	file.progress.Person.Name = "Anna Müller"
	p := newListenerOn(t, file, "de").types(
		"=Demo", "=Im Browser", "=Hier ist es anders", "Ich, Müller, sehe ihn nicht", "=Deine Meldung zur Anleitung", "=Anmerkung ändern",
		"Er fehlt", "=Meldung kopieren", "=Meldung kopieren und Formular öffnen", "=Anmerkung ändern", "-", "0", "q",
	).hears(
		"Was ist anders? Schreib nichts Persönliches.", "Gespeichert.", "Das sieht persönlich aus: „Müller“ (ein Name). Nimm es aus der Anmerkung heraus, dann kannst du die Meldung kopieren.",
		"1: Anmerkung ändern", "Ein Minus allein löscht die Angabe.", "Gespeichert.", "\nAnmerkung: Er fehlt\n", wizardtest.DemoForm,
		"In die Zwischenablage gelegt.", "An den Browser übergeben.", "Gespeichert.", "Antwort: Hier ist es anders.\nEnde des Textes.",
	)
	heldPlain(t, p.heard.String())
	if len(p.out.copied) != 2 || len(p.out.opened) != 1 || strings.Contains(strings.Join(p.out.copied, ""), "Müller") {
		t.Errorf("copied %q, opened %q", p.out.copied, p.out.opened)
	}
}
