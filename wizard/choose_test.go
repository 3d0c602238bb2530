package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// TestChooseServices: what the person does not use moves to the end and stays there to be taken up; what this version does not
// know is left alone.
func TestChooseServices(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Kept.Unused = []string{"of-a-later-version"}
	f.restart(t, "de")
	f.pick(t, "services")
	field := f.Form().Fields[0]
	if n := len(strings.Split(field.Value, "\n")); n != len(shipped(t).Guides()) {
		t.Errorf("with something said already, %d services are ticked, want those in use", n)
	}
	f.fills(t, "services", "instagram\napple")
	if got := f.ChosenServices(); !slices.Equal(got, []string{"instagram", "apple"}) {
		t.Errorf("in use are %v", got)
	}
	if !slices.Contains(f.store.Kept.Unused, "of-a-later-version") {
		t.Error("what a later version had marked was lost")
	}
	page, unused := f.Page(), 0
	if page.Place != (wizard.Place{}) {
		t.Errorf("the form leads to %+v, want the overview", page.Place)
	}
	for _, c := range page.Choices {
		if c.Group == "unused" {
			unused++
		}
	}
	if unused != len(shipped(t).Guides())-2 {
		t.Errorf("%d services are not used, want all but two", unused)
	}
	if _, _, err := f.Do(f.Undo()); err != nil || len(f.store.Kept.Unused) != 1 {
		t.Errorf("taken back, %d are marked as unused (%v), want the one of before", len(f.store.Kept.Unused), err)
	}
	if _, _, err := f.Do(wizard.Choose{Services: []string{"nobody"}, Given: true}); err == nil {
		t.Error("a service that does not exist was chosen")
	}
}

// TestFirstStart: the first page says what the program is and asks which services one uses. The row that ends it says what it
// begins with; with nothing ticked it begins where the bar stands.
func TestFirstStart(t *testing.T) {
	f := newFixture(t, "de")
	f.Start()
	page := f.Page()
	if page.Place.View != wizard.ViewWelcome || page.Form == nil || f.block("welcome") == nil {
		t.Fatalf("the first page is %+v with the form %v", page.Place, page.Form)
	}
	field := page.Form.Fields[0]
	if field.Value != "" || field.Options[0].Group != "" || field.Options[len(field.Options)-1].Group == "" {
		t.Errorf("ticked are %q, and the options are %+v", field.Value, field.Options)
	}
	f.Type("services", "instagram\nwhatsapp")
	if got := f.Form().Submit; got != "Anfangen mit Instagram und WhatsApp" {
		t.Errorf("the row says %q", got)
	}
	if note := f.Form().Note; !strings.HasSuffix(note, "Minuten") {
		t.Errorf("and beside it stands %q", note)
	}
	f.fills(t)
	if place := f.Place(); place != wizard.AtService("instagram", "") {
		t.Errorf("begun with two, the way leads to %+v, want the first", place)
	}
	if back := f.Back(); back != (wizard.Go{}) {
		t.Errorf("and back leads %+v, want the overview", back)
	}
	f = newFixture(t, "de")
	f.Start()
	f.Type("services", "")
	f.Type("at", "x")
	f.fills(t)
	if got := f.ChosenServices(); !slices.Equal(got, []string{"x"}) {
		t.Errorf("begun with %v, want the row of the bar", got)
	}
	if place := f.Place(); place.Guide != "x" {
		t.Errorf("the way leads to %+v, want the only service", place)
	}
}

// TestFirstStartCanBeLeft: Esc leads to the overview, and what was ticked is still there.
func TestFirstStartCanBeLeft(t *testing.T) {
	f := newFixture(t, "de")
	f.Start()
	f.Type("services", "apple")
	f.settles(t, f.Close())
	if f.Place() != (wizard.Place{}) || f.Form() != nil {
		t.Fatalf("left, one stands at %+v with the form %v", f.Place(), f.Form())
	}
	f.pick(t, "services")
	if got := f.Form().Fields[0].Value; got != "apple" {
		t.Errorf("ticked is %q, want what was ticked before", got)
	}
}

// TestNothing: every service at which there is nothing to do is found by its name and says where that comes from.
func TestNothing(t *testing.T) {
	for _, lang := range guides.Languages {
		f := newFixture(t, lang)
		page, ok := f.PageAt(wizard.Place{View: wizard.ViewNothing})
		if !ok {
			t.Fatal("there is no such page")
		}
		sources := map[string]string{}
		for _, b := range page.Blocks {
			name := strings.TrimPrefix(b.Key, "nothing.")
			switch body := b.Body.(type) {
			case wizard.Address:
				sources[name] += body.Label
			case wizard.Prose:
				sources[name] += body.Markdown
			}
		}
		for _, entry := range f.guides(t).Nothing() {
			if !strings.Contains(sources[entry.Name], entry.Source.In(lang)) {
				t.Errorf("%s: %s does not say where that comes from", lang, entry.Name)
			}
			want := map[bool]string{false: "nothing", true: "silent"}[entry.Stance == guides.StanceSilent]
			_, hits := f.Find(entry.Name)
			if !slices.ContainsFunc(hits, func(c wizard.Choice) bool { return c.Text == entry.Name && c.Group == want }) {
				t.Errorf("%s: a search for %q finds %v, want it in the group %q", lang, entry.Name, hits, want)
			}
		}
		_, hits := f.Find("instagram")
		if slices.ContainsFunc(hits, func(c wizard.Choice) bool { return strings.HasPrefix(c.Key, "nothing.") }) {
			t.Errorf("a search for instagram finds %v", hits)
		}
	}
}

// TestChooserByGroups: at the first start the first group is in sight and each other one is a fold of its own; where something is
// chosen the group is in sight under its heading. Names that people use are known.
func TestChooserByGroups(t *testing.T) {
	f := newFixture(t, "de")
	f.Start()
	folds := map[string]string{}
	for _, o := range f.Form().Fields[0].Options {
		if o.Fold != "" {
			folds[o.Group] = o.Fold
		}
		if o.Value == "x" && !slices.Contains(o.Names, "twitter") {
			t.Errorf("X is called %v", o.Names)
		}
	}
	first := f.Form().Fields[0].Options[0]
	if first.Heading != "Meta" || first.Group != "" || folds["social"] != "Soziale Netze" || folds["meta"] != "" {
		t.Errorf("the first is %+v, the folds are %v", first, folds)
	}
	f.fills(t, "services", "linkedin")
	f.goes(t, wizard.Place{View: wizard.ViewServices})
	for _, o := range f.Form().Fields[0].Options {
		if o.Value == "linkedin" && o.Group != "" || o.Value == "chatgpt" && o.Group == "" {
			t.Errorf("with LinkedIn chosen %s is in the fold %q", o.Value, o.Group)
		}
	}
}
