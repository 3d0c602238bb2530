package guides_test

import (
	"testing"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// TestLibrary checks every guide that the program ships.
func TestLibrary(t *testing.T) {
	for _, problem := range guides.Lint(guides.Embedded(), basis()) {
		if !problem.Warns {
			t.Error(problem)
		}
	}
	library, _ := guides.Load(guides.Embedded())
	if len(library.Guides()) == 0 {
		t.Error("the program ships no guide")
	}
}

// basis is what the linter has to know of the program.
func basis() guides.Basis {
	return guides.Basis{Events: []string{string(state.Sent), string(state.Switched), string(state.Confirmed)}, Check: checkLink}
}

func checkLink(raw string, hosts []string) error {
	_, err := handoff.Check(raw, hosts)
	return err
}
