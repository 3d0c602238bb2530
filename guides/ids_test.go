package guides

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

const idsHead = `# Every step that ever shipped: guide, route, step. People's progress files refer to these, so none is ever used again for
# something else and no line is ever taken out. A step that is gone gets "gone: ROUTE/STEP", the step of the same guide for
# which a mark on it counts from then on, or "gone: -". New steps are added by: go test ./guides -run IDs -update
`

// TestIDs holds the list to the guides: each step is in it, and each step in it is there, or says what became of it.
func TestIDs(t *testing.T) {
	list, err := readIDs(idsFile)
	if err != nil {
		t.Fatal(err)
	}
	listed := map[StepKey]shippedStep{}
	for _, s := range list {
		if _, twice := listed[s.key]; twice {
			t.Errorf("%s stands in the list twice", s.key)
		}
		listed[s.key] = s
	}
	there, order := map[StepKey]bool{}, []StepKey{}
	library, _ := Load(Embedded())
	for _, g := range library.Guides() {
		for _, route := range g.Text("de").Routes {
			for _, step := range route.Steps {
				key := StepKey{g.ID, route.ID, step.ID}
				there[key], order = true, append(order, key)
			}
		}
	}
	if *update {
		writeIDs(t, list, listed, order)
		return
	}
	if len(order) < 400 {
		t.Errorf("only %d steps were looked at", len(order))
	}
	for _, key := range order {
		if s, ok := listed[key]; !ok {
			t.Errorf("%s is not in ids.txt; add it with: go test ./guides -run IDs -update", key)
		} else if s.gone {
			t.Errorf("%s is gone: its id must not be used again", key)
		}
	}
	for _, s := range list {
		switch {
		case !s.gone && !there[s.key]:
			t.Errorf("%s does not exist any more: write behind it in ids.txt gone: ROUTE/STEP, or gone: -", s.key)
		case s.gone && s.after != StepKey{}:
			if _, known := listed[s.after]; !known {
				t.Errorf("%s became %s, which never was", s.key, s.after)
			} else if after, _ := Successor(s.key); (after != StepKey{}) && !there[after] {
				t.Errorf("%s became %s, which does not exist", s.key, after)
			}
		}
	}
}

// writeIDs adds what is new behind the other steps of its guide.
func writeIDs(t *testing.T, list []shippedStep, listed map[StepKey]shippedStep, order []StepKey) {
	t.Helper()
	lines := map[string][]string{}
	var guides []string
	add := func(key StepKey, line string) {
		if len(lines[key.Guide]) == 0 {
			guides = append(guides, key.Guide)
		}
		lines[key.Guide] = append(lines[key.Guide], line)
	}
	for _, s := range list {
		line := s.key.String()
		switch {
		case s.gone && s.after == StepKey{}:
			line += " gone: -"
		case s.gone:
			line += fmt.Sprintf(" gone: %s/%s", s.after.Route, s.after.Step)
		}
		add(s.key, line)
	}
	for _, key := range order {
		if _, ok := listed[key]; !ok {
			add(key, key.String())
		}
	}
	text := idsHead
	for _, guide := range guides {
		text += "\n" + strings.Join(lines[guide], "\n") + "\n"
	}
	if err := os.WriteFile("content/ids.txt", []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestReadIDs(t *testing.T) {
	list, err := readIDs("# a comment\n\na b c\na b d gone: -\na b e gone: f/g\n")
	if err != nil || len(list) != 3 || list[0].gone || !list[1].gone || (list[1].after != StepKey{}) || list[2].after != (StepKey{"a", "f", "g"}) {
		t.Errorf("read %+v, %v", list, err)
	}
	for _, bad := range []string{"a b", "a b c gone:", "a b c went: d/e", "a b c gone: d"} {
		if _, err := readIDs(bad); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

// TestSuccessor follows a step that is gone to one that is there.
func TestSuccessor(t *testing.T) {
	key := func(step string) StepKey { return StepKey{"a", "r", step} }
	gone := map[StepKey]StepKey{key("1"): key("2"), key("2"): key("3"), key("4"): {}, key("5"): key("6"), key("6"): key("5")}
	for from, want := range map[string]StepKey{"1": key("3"), "2": key("3"), "4": {}} {
		if after, ok := follow(gone, key(from)); !ok || after != want {
			t.Errorf("%s became %v, %v, want %v", from, after, ok, want)
		}
	}
	follow(gone, key("5")) // a circle ends
	if after, ok := follow(gone, key("3")); ok {
		t.Errorf("a step that is there became %s", after)
	}
	if after, ok := Successor(StepKey{"instagram", "browser", "nowhere"}); ok {
		t.Errorf("a step that never was became %s", after)
	}
}
