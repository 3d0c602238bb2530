package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/jsonschema-go/jsonschema"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// changedFile is the file of a person who switched something at a service whose guide has changed since.
func changedFile() (*guides.Library, *wizardtest.Store) {
	library, store := wizardtest.Demo(
		`  - {on: 2026-11-20, de: "Der Schalter ist umgezogen.", en: "The switch has moved."}`,
		`  - {on: 2026-11-21, again: true, de: "Der Schalter wurde zurückgesetzt.", en: "The switch was reset."}`,
	), wizardtest.NewStore()
	store.Kept.Cases = []state.Case{{ID: "c", Guide: "demo", Account: "@anna", Route: "browser", Events: []state.Event{
		{ID: "e", At: time.Date(2026, 10, 30, 12, 0, 0, 0, time.FixedZone("CET", 3600)), What: state.Switched, Guide: "2026-10-02"},
	}}}
	return library, store
}

// newSession is a session of the wizard over a file in memory, at noon of the day on which these tests stand.
func newSession(t *testing.T, library *guides.Library, store *wizardtest.Store, lang string) *wizard.Session {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	hands, ids := &wizardtest.Hands{}, 0
	return wizard.New(wizard.Ports{
		Library: library, Store: store, Papers: &wizardtest.Papers{}, Opener: hands, Clipboard: hands,
		Now:   func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("CET", 3600)) },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) },
	}, words)
}

// TestChangedForPrograms: what changed in a guide is in the overview and at the service, for people and for programs.
func TestChangedForPrograms(t *testing.T) {
	library, store := changedFile()
	run := &run{&program.Program{Session: newSession(t, library, store, "de"), Now: time.Now}}
	guide, _ := run.Session.Guide("demo")
	for name, result := range map[string]any{"list": run.listJSON(), "show": run.showJSON(guide, run.row(guide))} {
		data, err := console.JSON(result)
		if err != nil {
			t.Fatal(err)
		}
		var compact bytes.Buffer
		if err := json.Compact(&compact, data); err != nil {
			t.Fatal(err)
		}
		data = compact.Bytes()
		want := `"changes":[{"on":"2026-11-20","again":false,"text":{"de":"Der Schalter ist umgezogen.","en":"The switch has moved."}},` +
			`{"on":"2026-11-21","again":true,"text":{"de":"Der Schalter wurde zurückgesetzt.","en":"The switch was reset."}}]`
		if !strings.Contains(string(data), want) {
			t.Errorf("%s says %s, want %s in it", name, data, want)
		}
		if err := fitsSchema(t, name, data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for text, want := range map[string]string{
		strings.Join(listLines(run.Program), "\n"):               "\nDemo (@anna): Anleitung geändert am 21.11.2026 (sieh noch einmal nach): Der Schalter wurde zurückgesetzt.\n",
		strings.Join(run.showLines(guide, run.row(guide)), "\n"): "\n  Die Anleitung hat sich geändert: 20.11.2026 (du musst nichts tun). Der Schalter ist umgezogen.\n",
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
