package wizard_test

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

var atPapers = wizard.Place{View: wizard.ViewPapers}

// TestPapers: every paper is written where it was suggested, and never over a file that is there unless the person says so.
func TestPapers(t *testing.T) {
	f := sentLongAgo(t, state.Reminded)
	f.goes(t, atPapers)
	papers := 0
	for _, key := range keysOf(f.Page()) {
		if !strings.HasPrefix(key, "paper.") {
			continue
		}
		papers++
		open := func() {
			f.pick(t, key)
			if f.Form().Fields[0].Kind == wizard.FieldSome {
				f.fills(t, "services", "instagram\nchatgpt")
			}
		}
		open()
		path := f.Form().Fields[0].Value
		_, follows := f.fills(t)
		if said := f.happens(t, follows); len(said) == 0 || !strings.Contains(said[0], path) {
			t.Errorf("of %s is said %q", path, said)
		}
		data := f.papers.Files[path]
		if len(data) == 0 || f.Form() != nil {
			t.Errorf("%s has %d bytes, and the form is %+v", path, len(data), f.Form())
		}
		open()
		_, follows = f.fills(t)
		f.papers.Files[path] = []byte("mine")
		f.happens(t, follows)
		form := f.Form()
		if form == nil || form.At != "replace" || form.Fields[1].Value != "other" || string(f.papers.Files[path]) != "mine" {
			t.Fatalf("%s is there, and the form is %+v", path, form)
		}
		_, follows = f.fills(t) // the harmless answer is chosen: nothing is written over
		f.happens(t, follows)
		if string(f.papers.Files[path]) != "mine" || f.Form() == nil || f.Form().At != "path" {
			t.Errorf("%s was replaced without a word, or the form is gone", path)
		}
		_, follows = f.fills(t, "replace", "replace")
		f.happens(t, follows)
		if got := f.papers.Files[path]; len(got) < 5 || f.Form() != nil {
			t.Errorf("%s was not replaced: %q", path, got)
		}
	}
	if papers != 7 || len(f.papers.Files) != 7 {
		t.Errorf("%d papers and %v, want 7", papers, slices.Sorted(maps.Keys(f.papers.Files)))
	}
}

// TestReplaceIsForOneFile: the yes to replace one file is no yes for another one.
func TestReplaceIsForOneFile(t *testing.T) {
	f := sentLongAgo(t)
	f.goes(t, atPapers)
	f.papers.Files = map[string][]byte{"/papers/a.html": []byte("a"), "/papers/b.html": []byte("b")}
	f.pick(t, "paper.report")
	_, follows := f.fills(t, "path", "a")
	f.happens(t, follows)
	_, follows = f.fills(t, "path", "b", "replace", "replace")
	f.happens(t, follows)
	if string(f.papers.Files["/papers/b.html"]) != "b" || f.Form() == nil {
		t.Error("the yes for a replaced b")
	}
}

// TestPaperNames tell what a paper is, whose and from when.
func TestPaperNames(t *testing.T) {
	f := newFixture(t, "de")
	f.papers.Name = "oma"
	if got := f.SuggestPath(wizard.SavePaper{Paper: wizard.PaperReport}); got != "/papers/widerspruch-nachweis-oma-2026-11-22.html" {
		t.Errorf("the record is called %s", got)
	}
	letter := wizard.SavePaper{Paper: wizard.PaperMail, At: wizard.Place{Guide: "linkedin", Item: string(letters.KindObjection)}}
	if got := f.SuggestPath(letter); got != "/papers/widerspruch-linkedin-widerspruch-oma-2026-11-22.eml" {
		t.Errorf("the letter is called %s", got)
	}
}

// TestNameBesideTheSuggestion: a name without a folder lies where the suggestion does, and ends like it.
func TestNameBesideTheSuggestion(t *testing.T) {
	f := sentLongAgo(t)
	f.goes(t, atPapers)
	for typed, want := range map[string]string{
		"mein": "/papers/mein.csv", "mein.txt": "/papers/mein.txt", "/other/mein": "/other/mein", "./mein": "./mein",
	} {
		f.pick(t, "paper.csv")
		_, follows := f.fills(t, "path", typed)
		f.happens(t, follows)
		if len(f.papers.Files[want]) == 0 {
			t.Errorf("%q was written to %v, want %s", typed, slices.Collect(maps.Keys(f.papers.Files)), want)
		}
	}
	f.pick(t, "paper.csv")
	f.Type("path", "  ")
	if _, ok := f.Submit(); ok || f.Form().Wrong == "" {
		t.Error("a paper without a file was taken")
	}
}

// TestPaperClosesItsOwnForm: a paper that is written while something else is asked leaves that alone.
func TestPaperClosesItsOwnForm(t *testing.T) {
	f := sentLongAgo(t)
	f.goes(t, atPapers)
	f.pick(t, "paper.report")
	_, follows := f.fills(t)
	f.settles(t, f.Close())
	f.goes(t, wizard.Place{View: wizard.ViewSettings})
	f.pick(t, "setting.name")
	f.Type("name", "Anna")
	f.happens(t, follows)
	if form := f.Form(); form == nil || form.Fields[0].Value != "Anna" {
		t.Errorf("what was asked meanwhile is %+v", form)
	}
}

// TestPathTyped: a path may come from a file manager.
func TestPathTyped(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("these are the paths of a Unix")
	}
	t.Setenv("HOME", "/home/anna")
	for typed, want := range map[string]string{
		" /a/b.png ":               "/a/b.png",
		`"/a/b c.png"`:             "/a/b c.png",
		`'/a/b c.png'`:             "/a/b c.png",
		"file:///a/b%20%C3%A4.png": "/a/b ä.png",
		"~/b.png":                  "/home/anna/b.png",
		`/a/b\ c.png`:              "/a/b c.png",
		"file://server/b.png":      "file://server/b.png", // of another computer: no path here
		"":                         "",
	} {
		if got := wizard.PathTyped(typed); got != want {
			t.Errorf("%q means %q, want %q", typed, got, want)
		}
	}
}
