package cli

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"widerspruch/i18n"
	"widerspruch/state"
)

// TestEveryEventIsNamed: what can be recorded has a German name that no other event has, and the documents of the JSON name it.
func TestEveryEventIsNamed(t *testing.T) {
	page, err := os.ReadFile("../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := os.ReadFile("../docs/json.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var known struct {
		Defs struct {
			What struct{ Enum []state.What }
		} `json:"$defs"`
	}
	if err := json.Unmarshal(schema, &known); err != nil {
		t.Fatal(err)
	}
	whose := map[string]state.What{}
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, what := range state.Whats() {
		names := namesOf(words, "", eventNames, what)
		if !words.Has(eventNames + string(what)) {
			t.Errorf("%s has no German name", what)
		}
		for _, name := range names {
			if other, taken := whose[name]; taken {
				t.Errorf("%s and %s are both called %s", what, other, name)
			}
			whose[name] = what
		}
		if !slices.Contains(known.Defs.What.Enum, what) {
			t.Errorf("docs/json.schema.json does not know %s", what)
		}
		if !strings.Contains(string(page), "`"+string(what)+"`") {
			t.Errorf("docs/json.md does not name %s", what)
		}
	}
}
