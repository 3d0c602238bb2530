package wizard_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
)

// ownGuide is a guide of the person's own, made of a skeleton.
func ownGuide(t *testing.T, id, host string, change ...string) *guides.Library {
	t.Helper()
	day, _ := guides.ParseDate("2026-10-02")
	files, err := guides.Skeleton(guides.Plan{
		Name: "Own", Company: "Example", Group: guides.GroupOther, Kind: guides.KindForm, Hosts: []string{host},
		Route: "browser", Device: guides.DeviceAny, Today: day,
	})
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[id+"/"+name] = &fstest.MapFile{Data: []byte(strings.NewReplacer(change...).Replace(string(data)))}
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
		words, err := i18n.New("en")
		if err != nil {
			t.Fatal(err)
		}
		fresh, _ := guides.Load(guides.Embedded())
		f.Session = wizard.New(wizard.Ports{
			Library: fresh.With(own), Store: f.store, Able: func() error { return nil },
			Now: func() time.Time { return f.now }, NewID: func() string { return "id" },
		}, words)
	}
	restart(ownGuide(t, "instagram", "own.example.com"))
	if got := f.overviewText("instagram"); !strings.HasSuffix(got, "; your own guide") {
		t.Errorf("the row says %q", got)
	}
	if got := f.overviewText("facebook"); strings.Contains(got, "own guide") {
		t.Errorf("the row of ours says %q", got)
	}
	const about = "Your own guide, from your folder, not from the program."
	view := f.visit(t, "instagram")
	if !strings.HasSuffix(view.Words, "; your own guide") || view.Text.Intro[0].Markdown != about {
		t.Errorf("the service says %q and %q", view.Words, view.Text.Intro[0].Markdown)
	}
	if got := f.Reading(view.Guide).Intro[0].Markdown; got != about {
		t.Errorf("for reading it says %q", got)
	}
	if got := f.About(f.begin(t, "instagram", "browser"))[0]; got != about {
		t.Errorf("the step says %q", got)
	}
	restart(ownGuide(t, "mine", "own.example.com", "hosts:", "covers: [ebay]\nhosts:"))
	if got := f.overviewText("ebay"); got != "counts with Own; your own guide" {
		t.Errorf("the row of a covered service says %q", got)
	}
}
