package guides_test

import (
	"testing"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// TestLibrary checks every guide that the program ships.
func TestLibrary(t *testing.T) {
	for _, problem := range guides.Lint(guides.Embedded(), events(), checkLink) {
		t.Error(problem)
	}
	library, _ := guides.Load(guides.Embedded())
	if len(library.Guides()) == 0 {
		t.Error("the program ships no guide")
	}
}

// events are those that a step of a guide may name.
func events() []string {
	return []string{string(state.Sent), string(state.Switched), string(state.Confirmed)}
}

func checkLink(raw string, hosts []string) error {
	_, err := handoff.Check(raw, hosts)
	return err
}
