//go:build unix

package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// fakeGH writes down what it is asked, and says that the request of the file "open" is open.
const fakeGH = `#!/bin/sh
case "$*" in *"-f head=somebody:linkwatch --jq "*) cat "$GH_DIR/open"; exit ;; esac
echo "$*" | sed 's/body=@.*/body=@FILE/' >> "$GH_DIR/asked"
for last; do case "$last" in body=@*) cp "${last#body=@}" "$GH_DIR/body" ;; esac; done
`

// hub is a project on a server: a bare repository, and gh.
type hub struct {
	t                *testing.T
	dir, bare, clone string
}

func newHub(t *testing.T) *hub {
	for _, tool := range []string{"bash", "git"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	h := &hub{t: t, dir: t.TempDir()}
	h.bare = filepath.Join(h.dir, "bare.git")
	t.Setenv("GH_DIR", h.dir)
	t.Setenv("GITHUB_REPOSITORY", "somebody/project")
	t.Setenv("PATH", filepath.Join(h.dir, "bin")+":"+os.Getenv("PATH"))
	for _, name := range []string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"} { // of a hook that runs the tests
		t.Setenv(name, "")
		os.Unsetenv(name)
	}
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	write(t, filepath.Join(h.dir, "bin", "gh"), fakeGH)
	if err := os.Chmod(filepath.Join(h.dir, "bin", "gh"), 0o700); err != nil {
		t.Fatal(err)
	}
	h.opened("")
	h.git(h.dir, "init", "--quiet", "--bare", "--initial-branch", "trunk", h.bare)
	h.fresh()
	write(t, filepath.Join(h.clone, "README.md"), "Hello.\n")
	h.git(h.clone, "add", ".")
	h.git(h.clone, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Begin")
	h.git(h.clone, "push", "--quiet", "origin", "HEAD:trunk")
	return h
}

func (h *hub) git(dir string, args ...string) string {
	h.t.Helper()
	command := exec.Command("git", args...)
	command.Dir = dir
	out, err := command.CombinedOutput()
	if err != nil {
		h.t.Fatalf("git %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

// fresh clones the project anew, as each run of the workflow does.
func (h *hub) fresh() {
	h.clone = filepath.Join(h.t.TempDir(), "clone")
	h.git(h.dir, "clone", "--quiet", "--depth", "1", "file://"+h.bare, h.clone)
	h.git(h.clone, "symbolic-ref", "HEAD", "refs/heads/trunk") // for the clone of an empty repository
}

// opened makes a request the open one.
func (h *hub) opened(number string) { write(h.t, filepath.Join(h.dir, "open"), number) }

// propose runs the script after the watch wrote a snapshot: the exit code, what the script said and what gh was asked.
func (h *hub) propose(code, snapshot string, words ...string) (int, string, []string) {
	h.t.Helper()
	h.fresh()
	write(h.t, filepath.Join(h.clone, "guides/linkwatch/snapshot.json"), snapshot)
	for _, text := range words {
		write(h.t, filepath.Join(h.clone, "guides/linkwatch/words.json"), text)
	}
	difference := filepath.Join(h.dir, "difference.txt")
	write(h.t, difference, "1 address at 1 host: 1 gone\n")
	script, err := filepath.Abs("propose")
	if err != nil {
		h.t.Fatal(err)
	}
	command := exec.Command("bash", script, code, difference)
	command.Dir = h.clone
	out, err := command.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		h.t.Fatal(err)
	}
	asked, _ := os.ReadFile(filepath.Join(h.dir, "asked"))
	os.Remove(filepath.Join(h.dir, "asked"))
	return command.ProcessState.ExitCode(), string(out), strings.FieldsFunc(string(asked), func(r rune) bool { return r == '\n' })
}

// branch is the snapshot on a branch of the server; empty if it is not there.
func (h *hub) branch(name string) string {
	out, _ := exec.Command("git", "-C", h.bare, "show", name+":guides/linkwatch/snapshot.json").Output()
	return string(out)
}

func (h *hub) expect(code int, out string, asked []string, says string, want ...string) {
	h.t.Helper()
	if code != 0 || !strings.Contains(out, says) || len(asked) != len(want) {
		h.t.Fatalf("exit code %d, %q, asked %q", code, out, asked)
	}
	for i := range want {
		if !strings.Contains(asked[i], want[i]) {
			h.t.Errorf("asked %q, want %q", asked[i], want[i])
		}
	}
}

// TestPropose is the life of a request, week by week.
func TestPropose(t *testing.T) {
	h := newHub(t)
	const pulls, comments = "repos/somebody/project/pulls", "repos/somebody/project/issues/7/comments"

	code, out, asked := h.propose("0", "{1}\n")
	h.expect(code, out, asked, "Opened", pulls+" -f title=Link watch: the links of the guides answer differently -f head=linkwatch -f base=trunk -F body=@FILE")
	if got := h.branch("linkwatch"); got != "{1}\n" {
		t.Errorf("the branch has %q", got)
	}
	if body := read(t, filepath.Join(h.dir, "body")); !strings.Contains(body, "```text\n1 address at 1 host: 1 gone\n\n```\n") {
		t.Errorf("the request says %q", body)
	}

	h.opened("7\n")
	code, out, asked = h.propose("0", "{1}\n")
	h.expect(code, out, asked, "already says so")

	code, out, asked = h.propose("0", "{2}\n")
	h.expect(code, out, asked, "up to date", "--method PATCH "+pulls+"/7 -f title=")

	code, out, asked = h.propose("1", "{3}\n")
	h.expect(code, out, asked, "up to date", "--method PATCH "+pulls+"/7 -f title=Link watch: a page is gone", comments)
	if got := h.branch("linkwatch"); got != "{3}\n" {
		t.Errorf("the branch has %q", got)
	}
	if n := h.git(h.bare, "rev-list", "--count", "trunk..linkwatch"); n != "1" {
		t.Errorf("the branch is %s commits ahead", n)
	}

	h.git(h.bare, "update-ref", "refs/heads/trunk", "refs/heads/linkwatch") // merged
	code, out, asked = h.propose("0", "{3}\n")
	h.expect(code, out, asked, "Nothing is different", comments, "--method PATCH "+pulls+"/7 -f state=closed")
	if got := h.branch("linkwatch"); got != "" {
		t.Errorf("the branch is still there, with %q", got)
	}

	h.opened("")
	code, out, asked = h.propose("0", "{3}\n")
	h.expect(code, out, asked, "Nothing is different")

	code, out, asked = h.propose("0", "{3}\n", "{w1}\n") // only what terms say is different
	h.expect(code, out, asked, "Opened", pulls+" -f title=Link watch: terms say something else -f head=linkwatch")
	h.opened("7\n")
	code, out, asked = h.propose("0", "{3}\n", "{w1}\n")
	h.expect(code, out, asked, "already says so")
	code, out, asked = h.propose("0", "{3}\n", "{w2}\n")
	h.expect(code, out, asked, "up to date", "--method PATCH "+pulls+"/7 -f title=Link watch: terms say something else")
	if got := h.git(h.bare, "show", "linkwatch:guides/linkwatch/words.json"); got != "{w2}" {
		t.Errorf("the branch has the words %q", got)
	}

	if code, out, asked := h.propose("3", "{4}\n"); code != 2 || len(asked) > 0 {
		t.Errorf("after a failed watch: exit code %d, %q, asked %q", code, out, asked)
	}
}
