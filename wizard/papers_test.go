package wizard_test

import (
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// TestPapers: every paper is written where it was suggested, and never over a file that is there.
func TestPapers(t *testing.T) {
	f := sentLongAgo(t, state.Reminded)
	for _, action := range f.PaperActions() {
		if action.AsksServices() {
			action.Services = []string{"instagram", "chatgpt"}
		}
		if !action.AsksPath() {
			t.Errorf("%s does not ask where to", action.Paper)
		}
		action.Path = f.SuggestPath(action)
		save := f.do(t, action).Save
		if err := f.Write(*save); err != nil {
			t.Fatalf("%s: %v", action.Paper, err)
		}
		data := f.papers.Files[save.Path]
		if len(data) == 0 {
			t.Errorf("%s is empty", save.Path)
		}
		if err := f.Write(*save); !errors.Is(err, letters.ErrExists) || !slices.Equal(f.papers.Files[save.Path], data) {
			t.Errorf("%s was written twice: %v", save.Path, err)
		}
		save.Replace = true
		if err := f.Write(*save); err != nil {
			t.Errorf("%s was not replaced: %v", save.Path, err)
		}
	}
	if len(f.papers.Files) != 7 {
		t.Errorf("%d files were written, want one for each paper: %v", len(f.papers.Files), f.papers.Files)
	}
}

// TestPaperNames tell what a paper is, whose and from when.
func TestPaperNames(t *testing.T) {
	f := newFixture(t, "de")
	f.papers.Name = "oma"
	if got := f.SuggestPath(wizard.Action{Verb: wizard.SavePaper, Paper: wizard.PaperReport}); got != "/papers/widerspruch-nachweis-oma-2026-11-22.html" {
		t.Errorf("the record is called %s", got)
	}
	letter := wizard.Action{Verb: wizard.SavePaper, Paper: wizard.PaperMail, Letter: letters.KindObjection, Place: wizard.Place{Guide: "linkedin"}}
	if got := f.SuggestPath(letter); got != "/papers/widerspruch-linkedin-widerspruch-oma-2026-11-22.eml" {
		t.Errorf("the letter is called %s", got)
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

// TestProof: a file that shows what happened is kept with its checksum; one that is not there is refused, and nothing happened.
func TestProof(t *testing.T) {
	f := sentLongAgo(t)
	f.papers.Files = map[string][]byte{"/mail.png": []byte("picture")}
	record := wizard.Action{Verb: wizard.Record, Event: state.Confirmed, Place: wizard.Place{Guide: "instagram", Case: "c"}}
	record.Details.Proof = "/other.png"
	if text := f.ProofLooks("/other.png"); !strings.Contains(text, "/other.png") {
		t.Errorf("of a file that is not there is said %q", text)
	}
	if _, err := f.Do(record); err == nil || f.events() != 1 {
		t.Errorf("a file that is not there was attached (%v)", err)
	}
	record.Details.Proof = "/mail.png"
	f.do(t, record)
	events := f.store.progress.Cases[0].Events
	last := events[len(events)-1]
	if len(last.Evidence) != 1 || last.Evidence[0].Path != "/mail.png" || last.Evidence[0].Size != 7 || len(last.Evidence[0].SHA256) != 64 {
		t.Errorf("the event has %+v", last.Evidence)
	}
	if last.Guide == "" {
		t.Error("the event does not say which edition of the guide was followed")
	}
	view, _ := f.ServiceView()
	if files := view.History[len(view.History)-1].Evidence; len(files) != 1 {
		t.Errorf("the timeline shows the files %v", files)
	}
}

// TestImport: another file is taken in; one in another person's name only if the person says that they are the same.
func TestImport(t *testing.T) {
	f := sentLongAgo(t)
	other := f.store.progress.Clone()
	other.Cases = append(other.Cases, state.Case{ID: "d", Guide: "ebay", Events: []state.Event{{ID: "z", At: startDay, What: state.Switched}}})
	data, err := state.Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	f.papers.Files = map[string][]byte{"/other.json": data, "/no.json": []byte("{")}
	_, err = f.ReadImport("/no.json")
	if err == nil {
		t.Fatal("a broken file was read")
	}
	if what, hint := f.ImportRefused("/no.json", err); !strings.Contains(what, "/no.json") || hint == "" {
		t.Errorf("of a broken file is said %q, %q", what, hint)
	}
	read, err := f.ReadImport("/other.json")
	if err != nil {
		t.Fatal(err)
	}
	read.Person.Name = "Berta"
	if _, err := f.Do(wizard.Action{Verb: wizard.Import, Import: read}); !errors.As(err, new(wizard.OtherPersonError)) || f.events() != 1 {
		t.Errorf("the file of another person was taken in: %v", err)
	}
	came := f.do(t, wizard.Action{Verb: wizard.Import, Import: read, Force: true}).Arrived
	if came == nil || came.Cases != 1 || came.Events != 1 || f.events() != 2 {
		t.Errorf("came %+v", came)
	}
	if came := f.do(t, wizard.Action{Verb: wizard.Import, Import: read, Force: true}).Arrived; came.Changed {
		t.Errorf("the same file twice brought %+v", came)
	}
}

// TestLeave: removing everything needs the whole word; a profile needs a name that can be part of a file's name.
func TestLeave(t *testing.T) {
	f := newFixture(t, "de")
	for word, want := range map[string]bool{"löschen": true, "loeschen": true, " DELETE ": true, "lösch": false, "": false} {
		effect, err := f.Do(wizard.Action{Verb: wizard.Wipe, Text: word})
		if (err == nil && effect.Leave != nil && effect.Leave.Wipe) != want {
			t.Errorf("%q: %+v, %v", word, effect.Leave, err)
		}
	}
	for name, want := range map[string]bool{"oma": true, "../x": false, "ö": false, strings.Repeat("a", 65): false} {
		effect, err := f.Do(wizard.Action{Verb: wizard.SwitchPerson, Profile: name})
		if (err == nil && effect.Leave.Profile == name) != want {
			t.Errorf("%q: %+v, %v", name, effect.Leave, err)
		}
	}
	f.papers.Persons = []string{"oma", ""}
	list, current, ok := f.Profiles()
	if !ok || current != "" || len(list) != 2 || list[0].Value != "" || list[1].Value != "oma" {
		t.Errorf("profiles %+v, current %q, %v", list, current, ok)
	}
	f.papers.ByPath = true
	if _, _, ok := f.Profiles(); ok {
		t.Error("a file named by its path has a profile")
	}
}
