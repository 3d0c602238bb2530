package guides_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

func ids(list []*guides.Guide) string {
	var ids []string
	for _, g := range list {
		ids = append(ids, g.ID)
	}
	return strings.Join(ids, " ")
}

func TestLoad(t *testing.T) {
	library, problems := guides.Load(demo())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := ids(library.Guides()); got != "demo other" {
		t.Errorf("guides are %q", got)
	}
	if got := ids(library.CoveredBy("other")); got != "demo" {
		t.Errorf("other is covered by %q", got)
	}
	g, ok := library.Guide("demonstration")
	if !ok || g.ID != "demo" {
		t.Fatalf("the id it used to have finds %v", g)
	}
	if _, ok := library.Guide("nowhere"); ok {
		t.Error("a guide that does not exist was found")
	}
	if g.Per != guides.PerAccount {
		t.Errorf("per is %q if left out", g.Per)
	}
	if got := g.Details().VerifiedFor("browser"); got != g.Details().Verified {
		t.Errorf("browser was verified %v", got)
	}
	if got := g.Details().VerifiedFor("letter"); got.On.String() != "2024-02-03" || got.How != guides.HowHandsOn {
		t.Errorf("letter was verified %v", got)
	}
	if got := g.Details().SearchFor.In("fr"); !slices.Equal(got, []string{"Einspruch Demo"}) {
		t.Errorf("words to search for are %q", got)
	}
	if got := g.Details().Dates[0].Words.In("en"); got != "The company announces it." {
		t.Errorf("the first date says %q", got)
	}
}

func TestLoadLeavesOutWhatIsBroken(t *testing.T) {
	fsys := demo()
	replace(t, fsys, "demo/guide.yaml", "rank: 10", "rnak: 10")
	library, problems := guides.Load(fsys)
	if got := ids(library.Guides()); got != "other" {
		t.Errorf("guides are %q", got)
	}
	const want = "demo/guide.yaml:4: the key rnak is not known here; mend: "
	if len(problems) != 1 || !strings.HasPrefix(problems[0].Error(), want) {
		t.Errorf("problems are %v, want %q", problems, want)
	}
}

func TestLoadCheckedLeavesOutWhatBreaksARule(t *testing.T) {
	fsys := demo()
	replace(t, fsys, "demo/de.md", "Das geht schnell.", "> Das geht schnell.")
	library, problems := guides.LoadChecked(fsys, basis())
	if got := ids(library.Guides()); got != "other" || len(problems) != 1 {
		t.Errorf("guides are %q, problems %v", got, problems)
	}
}

// TestLoadCheckedReadsWhole: what is shown later is not read from the folder then.
func TestLoadCheckedReadsWhole(t *testing.T) {
	fsys := demo()
	library, _ := guides.LoadChecked(fsys, basis())
	clear(fsys)
	for _, g := range library.Guides() {
		for _, lang := range guides.Languages {
			if len(g.Text(lang).Routes) == 0 || len(g.Details().Routes) == 0 || g.Markdown(lang) == "" {
				t.Errorf("%s in %s was not read", g.ID, lang)
			}
		}
	}
	if len(library.Guides()) != 2 {
		t.Errorf("guides are %q", ids(library.Guides()))
	}
}

func TestWithReplacesById(t *testing.T) {
	ours, _ := guides.Load(demo())
	own := fstest.MapFS{}
	for _, file := range []string{"guide.yaml", "de.md", "en.md"} {
		own["demo/"+file] = demo()["demo/"+file]
		own["mine/"+file] = demo()["demo/"+file]
	}
	replace(t, own, "demo/guide.yaml", "rank: 10", "rank: 99")
	replace(t, own, "mine/guide.yaml", "rank: 10", "rank: 1")
	theirs, _ := guides.Load(own)
	both := ours.With(theirs)
	if got := ids(both.Guides()); got != "mine other demo" {
		t.Errorf("guides are %q", got)
	}
	isOwn := func(g *guides.Guide) bool { return g.Own }
	if got := slices.DeleteFunc(both.Guides(), isOwn); ids(got) != "other" {
		t.Errorf("not their own are %q", ids(got))
	}
}
