package main

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
)

const policy = "https://www.example.com/privacy"

// editions are the two editions of a made-up policy.
func editions(t *testing.T) (first, second string) {
	t.Helper()
	return read(t, "terms/testdata/policy-1.html"), read(t, "terms/testdata/policy-2.html")
}

// companyFolder writes a guide that rests on the policy of its company, and on a page of the press.
func companyFolder(t *testing.T) string {
	t.Helper()
	dir := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}}, policy, "https://news.example.com/a")
	facts := filepath.Join(dir, "demo", "guide.yaml")
	write(t, facts, strings.Replace(read(t, facts), `privacy", claims`, `privacy", kind: company, claims`, 1))
	return dir
}

// TestWordsOfTwoEditions: the watch keeps what a policy says, is silent when only its menu and its footer change, and finds a new
// company, address, day, ground and sentence on training. Only what a company says is read.
func TestWordsOfTwoEditions(t *testing.T) {
	dir, first, second := companyFolder(t), "", ""
	first, second = editions(t)
	words := filepath.Join(t.TempDir(), "words.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		page := first
		w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
			rw.Header().Set("Content-Type", "text/html")
			if r.URL.Path == "/privacy" {
				rw.Write([]byte(page))
				return
			}
			rw.Write([]byte("<title>Object</title>"))
		})
		w.https("news.example.com", page200("News"))
		p := program{t, w, []string{"-guides", dir, "-snapshot", filepath.Join(t.TempDir(), "snapshot.json"), "-words", words}}
		week := func(name string, says ...string) string {
			t.Helper()
			code, out, errs := p.run()
			if code != exitCalm {
				t.Fatalf("%s: exit code %d: %s", name, code, errs)
			}
			for _, want := range says {
				if !strings.Contains(out, want) {
					t.Errorf("%s: %q is not said in\n%s", name, want, out)
				}
			}
			return out
		}
		week("first week", "1 text read, 1 of them for the first time")
		for _, asked := range w.requests() {
			if strings.Contains(asked, "news.example.com") {
				t.Errorf("the press was read: %s", asked)
			}
		}
		kept := read(t, words)
		if !strings.Contains(kept, "Example Networks Limited") || strings.Contains(kept, "cookies") {
			t.Errorf("kept is\n%s", kept)
		}

		page = strings.NewReplacer(">Home<", ">Our AI<", "© 2026 Example Networks Limited", "© 2027 Other Inc.").Replace(first)
		if week("another menu and footer", "No text says something else"); read(t, words) != kept {
			t.Error("another menu and another footer changed the file")
		}

		page = "<title>Just a moment...</title>"
		if week("a wall", "could not be read"); read(t, words) != kept {
			t.Error("a wall changed the file")
		}

		page = second
		out := week("the second edition", "Terms that say something else", policy, "in demo sources",
			"effective date: 15 November 2026; was 1 March 2026", "company: Example Networks Europe B.V.; was Example Networks Limited",
			"e-mail address: dpo@example.com; was privacy@example.com", "12 Sample Quay", "legal ground: legitimate interests; was consent",
			"new sentence on AI: We train our generative models with your public posts and photos.")
		if strings.Contains(out, "cookies") {
			t.Errorf("what is of no interest is said:\n%s", out)
		}
		if read(t, words) == kept {
			t.Error("the file does not have the second edition")
		}
		week("once more", "No text says something else")
	})
}

// TestWordsThatFlap: what says something else each time it is read is no news.
func TestWordsThatFlap(t *testing.T) {
	first, second := editions(t)
	words, dir := filepath.Join(t.TempDir(), "words.json"), companyFolder(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		served := 0
		w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
			rw.Header().Set("Content-Type", "text/html")
			if r.URL.Path == "/privacy" && r.Method == http.MethodGet {
				served++
			}
			if served%2 == 1 {
				rw.Write([]byte(first))
				return
			}
			rw.Write([]byte(second))
		})
		p := program{t, w, []string{"-guides", dir, "-snapshot", filepath.Join(t.TempDir(), "snapshot.json"), "-words", words}}
		p.run()
		kept := read(t, words)
		code, out, _ := p.run()
		if code != exitCalm || strings.Contains(out, "Terms that say") || read(t, words) != kept {
			t.Errorf("exit code %d:\n%s", code, out)
		}
	})
}

// TestArchives: the texts of an archive are read from its repository, as they are now and as they were on a day.
func TestArchives(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip(err)
	}
	archives := t.TempDir()
	repository := filepath.Join(archives, "demo-versions")
	text := read(t, "terms/testdata/policy-1.md")
	commit := func(text, day string) {
		t.Helper()
		write(t, filepath.Join(repository, "Example", "Privacy Policy.md"), text)
		for _, args := range [][]string{{"add", "."}, {"-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Record"}} {
			command := exec.Command("git", append([]string{"-C", repository}, args...)...)
			command.Env = append(os.Environ(), "GIT_COMMITTER_DATE="+day+"T12:00:00Z", "GIT_AUTHOR_DATE="+day+"T12:00:00Z", "GIT_CONFIG_GLOBAL="+os.DevNull)
			if out, err := command.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
		}
	}
	write(t, filepath.Join(repository, "README.md"), "Texts.\n")
	if out, err := exec.Command("git", "init", "--quiet", repository).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	commit(text, "2026-03-01")
	list := filepath.Join(archives, "archives.json")
	write(t, list, `{"texts": [{"archive": "Somebody/demo-versions", "path": "Example/Privacy Policy.md", "guides": ["demo"]},
		{"archive": "Somebody/demo-versions", "path": "Gone/Privacy Policy.md", "guides": ["demo"]}]}`)
	words, dir := filepath.Join(archives, "words.json"), folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", page200("Object"))
		p := program{t, w, []string{"-guides", dir, "-snapshot", filepath.Join(archives, "snapshot.json"), "-words", words, "-archives", archives, "-archived", list}}
		if code, out, errs := p.run(); code != exitCalm || !strings.Contains(out, "1 of them for the first time; 1 could not be read") {
			t.Fatalf("exit code %d: %s\n%s", code, out, errs)
		}
		commit(strings.Replace(text, "1 March 2026", "15 November 2026", 1), "2026-11-15")
		code, out, _ := p.run()
		if code != exitCalm || !strings.Contains(out, "Somebody/demo-versions/Example/Privacy Policy.md\n    in demo\n    - effective date: 15 November 2026; was 1 March 2026") {
			t.Errorf("exit code %d:\n%s", code, out)
		}
		kept := read(t, words)
		if code, out, _ = p.run("-since", "2026-06-01"); code != exitCalm || !strings.Contains(out, "was 1 March 2026") || read(t, words) != kept {
			t.Errorf("since June, exit code %d:\n%s", code, out)
		}
	})
}

// TestArchivedGuides: the list of archives names guides that there are.
func TestArchivedGuides(t *testing.T) {
	list, err := archivedTexts("archives.json")
	if err != nil || len(list) == 0 {
		t.Fatalf("%d texts: %v", len(list), err)
	}
	for _, text := range list {
		for _, id := range text.Guides {
			if _, err := os.Stat("../content/" + id + "/guide.yaml"); err != nil {
				t.Errorf("%s: %v", text.Path, err)
			}
		}
	}
}

// TestWordFlags: what belongs together is asked for together.
func TestWordFlags(t *testing.T) {
	for _, args := range [][]string{{"-archives", "x"}, {"-words", "x", "-since", "2026-01-01"}, {"-words", "x", "-archives", "y", "-since", "May"}} {
		if _, err := parse(args, new(strings.Builder)); err == nil {
			t.Errorf("%q was taken", args)
		}
	}
}
