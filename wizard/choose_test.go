package wizard_test

import (
	"slices"
	"testing"

	"widerspruch/wizard"
)

// TestChooseServices: what the person does not use moves to the end and stays there to be taken up; what this version does not
// know is left alone.
func TestChooseServices(t *testing.T) {
	f := newFixture(t, "de")
	f.store.progress.Unused = []string{"of-a-later-version"}
	f.restart(t, "de")
	if action := f.ChooseAction(); len(action.Services) != len(shipped(t).Guides()) {
		t.Errorf("with something said already, %d services are ticked, want those in use", len(action.Services))
	}
	f.do(t, wizard.Action{Verb: wizard.Choose, Services: []string{"instagram", "apple"}})
	if got := f.ChosenServices(); !slices.Equal(got, []string{"instagram", "apple"}) {
		t.Errorf("in use are %v", got)
	}
	if !slices.Contains(f.store.progress.Unused, "of-a-later-version") {
		t.Error("what a later version had marked was lost")
	}
	o := f.Overview()
	if o.Total != 2 || len(o.Groups) != 3 || len(o.Groups[2].Rows) != len(shipped(t).Guides())-2 {
		t.Errorf("%d services in %d groups, want 2 in use and all others in the last group", o.Total, len(o.Groups))
	}
	f.begin(t, "ebay", "browser")
	if !slices.Contains(f.ChosenServices(), "ebay") {
		t.Error("a service that was begun still counts as not used")
	}
}

// TestNothing: every service at which there is nothing to do is found by its name and says where that comes from.
func TestNothing(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		f := newFixture(t, lang)
		for _, entry := range f.Nothing() {
			if entry.Text == "" || entry.Source == "" {
				t.Errorf("%s: %+v says too little", lang, entry)
			}
			if names := f.NothingNames(entry.Name); !slices.Equal(names, []string{entry.Name}) {
				t.Errorf("%s: a search for %q finds %v", lang, entry.Name, names)
			}
		}
		if text := f.NothingWords("instagram"); text != "" {
			t.Errorf("a search for instagram says %q", text)
		}
	}
}
