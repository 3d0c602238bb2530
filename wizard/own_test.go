package wizard_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// ownGuide is a guide of the person's own, made of a skeleton.
func ownGuide(t *testing.T, id, host string, change ...string) *guides.Library {
	t.Helper()
	files, err := wizardtest.Own(guides.Plan{
		Name: "Own", Company: "Example", Group: guides.GroupOther, Kind: guides.KindForm, Hosts: []string{host},
		Route: "browser", Device: guides.DeviceAny,
	}, change...)
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[id+"/"+name] = &fstest.MapFile{Data: data}
	}
	library, problems := guides.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return library
}

// TestOwnGuides: a guide of the person's own says so in the overview, at the service, at each step and for reading; and what
// it says about ours is marked as well.
func TestOwnGuides(t *testing.T) {
	f := newFixture(t, "en")
	restart := func(own *guides.Library) {
		fresh, _ := guides.Load(guides.Embedded())
		f.library = fresh.With(own)
		f.restart(t, "en")
	}
	row := func(id string) wizard.Choice {
		t.Helper()
		for _, c := range f.Page().Choices {
			if c.Key == "service."+id {
				return c
			}
		}
		t.Fatalf("%s has no row", id)
		return wizard.Choice{}
	}
	restart(ownGuide(t, "instagram", "own.example.com"))
	const mark = "your own guide"
	if got := row("instagram").Note; !strings.Contains(got, mark) {
		t.Errorf("the row says %q", got)
	}
	if got := row("facebook").Note; strings.Contains(got, mark) {
		t.Errorf("the row of ours says %q", got)
	}
	const about = "Your own guide, from your folder, not from the program."
	says := func(where string) {
		t.Helper()
		if notice, ok := f.block("own").(wizard.Notice); !ok || notice.Text != about {
			t.Errorf("%s says %q", where, notice.Text)
		}
	}
	f.goes(t, wizard.AtService("instagram", ""))
	says("the service")
	f.goes(t, wizard.Place{View: wizard.ViewGuide, Guide: "instagram"})
	says("the whole guide")
	if _, _, err := f.Do(wizard.Begin{Guide: "instagram", Route: "browser"}); err != nil {
		t.Fatal(err)
	}
	says("the step")
}
