//go:build unix

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/wizard/wizardtest"
)

// ownGuide writes a good guide into a folder of the person's own.
func ownGuide(t *testing.T, folder, id string, change ...string) string {
	t.Helper()
	plan := guides.Plan{
		Name: "Demo", Company: "Example", Group: guides.GroupOther, Kind: guides.KindForm, Hosts: []string{"own.example.com"},
		Route: "browser", Device: guides.DeviceAny,
	}
	files, err := wizardtest.Own(plan, change...)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, id)
	if err := os.MkdirAll(path, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(path, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// TestHostileGuides puts into the person's folder what should not be there. The good guide beside it works, the bad one is
// named and left out, nothing hangs, nothing outside of the folder is read, and nothing controls the terminal.
func TestHostileGuides(t *testing.T) {
	outside := t.TempDir()
	secret := filepath.Join(outside, "secret.md")
	write(t, secret, "# Demo\n\nTop secret.\n")
	ownGuide(t, outside, "elsewhere")
	for name, bad := range map[string]func(path string) error{
		"an escape sequence": func(path string) error { return add(path, "de.md", "\n\x1b]0;evil\x07\u009b31m\u202e\n") },
		"one in guide.yaml":  func(path string) error { return add(path, "guide.yaml", "company: \"\x1b[2J\"\n") },
		"a huge file":        func(path string) error { return os.Truncate(filepath.Join(path, "de.md"), 4<<30) },
		"a huge guide.yaml":  func(path string) error { return os.Truncate(filepath.Join(path, "guide.yaml"), 4<<30) },
		"deep YAML":          func(path string) error { return put(path, "guide.yaml", "name: "+strings.Repeat("[", 200_000)) },
		"deep Markdown":      func(path string) error { return add(path, "de.md", strings.Repeat("> ", 100_000)) },
		"deep lists":         func(path string) error { return add(path, "de.md", strings.Repeat("- ", 100_000)) },
		"open brackets":      func(path string) error { return add(path, "de.md", strings.Repeat("[a](", 50_000)) },
		"a YAML bomb":        func(path string) error { return put(path, "guide.yaml", bomb()) },
		"equal keys": func(path string) error {
			return put(path, "guide.yaml", "name: {"+strings.Repeat("a,", 100_000)+"b}\n")
		},
		"equal lines":    func(path string) error { return put(path, "guide.yaml", strings.Repeat("rank: 1\n", 30_000)) },
		"a foreign host": func(path string) error { return add(path, "de.md", "\n### X {#x}\n\n[Open](https://evil.example/)\n") },
		"a look-alike": func(path string) error {
			return add(path, "de.md", "\n### X {#x}\n\n[Open](https://own.exаmple.com/)\n")
		},
		"a punycode host": func(path string) error {
			return swap(path, "guide.yaml", "own.example.com]", "xn--wn-emc.example.com]")
		},
		"a mixed script host": func(path string) error { return swap(path, "guide.yaml", "own.example.com]", "оwn.example.com]") },
		"a user name": func(path string) error {
			return add(path, "de.md", "\n### X {#x}\n\n[Open](https://own.example.com@evil.example/)\n")
		},
		"a link to the outside": func(path string) error { return link(secret, filepath.Join(path, "de.md")) },
		"a link by ..":          func(path string) error { return link("../../../secret.md", filepath.Join(path, "de.md")) },
		"a link to a device":    func(path string) error { return link("/dev/zero", filepath.Join(path, "en.md")) },
		"a link to itself":      func(path string) error { return link("guide.yaml", filepath.Join(path, "guide.yaml")) },
		"a linked folder":       func(path string) error { return link(filepath.Join(outside, "elsewhere"), path) },
		"a pipe":                func(path string) error { return pipeAt(filepath.Join(path, "guide.yaml")) },
		"a pipe as a page":      func(path string) error { return pipeAt(filepath.Join(path, "en.md")) },
		"a folder as a file":    func(path string) error { return folderAt(filepath.Join(path, "de.md")) },
		"a file as a folder":    func(path string) error { return errorsOf(os.RemoveAll(path), os.WriteFile(path, []byte("x"), 0o600)) },
		"a pipe as a folder":    func(path string) error { return errorsOf(os.RemoveAll(path), syscall.Mkfifo(path, 0o600)) },
		"an empty folder":       func(path string) error { return errorsOf(os.RemoveAll(path), os.Mkdir(path, 0o700)) },
		"a blank":               func(path string) error { return add(path, "de.md", "\nTODO: more\n") },
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			folder := filepath.Join(home, "guides")
			ownGuide(t, folder, "good", "Demo", "Good")
			if err := bad(ownGuide(t, folder, "bad")); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(home, "progress.json")
			for _, args := range [][]string{{"list"}, {"open", "good", "--print"}, {"read", "bad"}, {"guide", "lint", folder}, {"guide", "lint", folder, "--json"}} {
				out, said, code := inTime(t, append(args, "--file", file)...)
				if strings.ContainsAny(out+said, "\x1b\x07\u009b\u202e") {
					t.Errorf("%v printed %q and said %q", args, out, said)
				}
				if strings.Contains(out+said, "secret.") || strings.Contains(out, "evil.example/\n") {
					t.Errorf("%v printed %q", args, out)
				}
				want := 0
				switch {
				case args[0] == "guide":
					want, said = 1, out
				case args[1:] != nil && len(args) > 1 && args[1] == "bad":
					want = 2
				}
				if code != want || !strings.Contains(said, "bad") {
					t.Errorf("%v ended with %d and said %q", args, code, said)
				}
			}
		})
	}
}

// TestThousandsOfFolders: only so many are looked at, and the rest is named.
func TestThousandsOfFolders(t *testing.T) {
	home := t.TempDir()
	for i := range 3000 {
		if err := os.MkdirAll(filepath.Join(home, "guides", fmt.Sprintf("g%04d", i)), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	_, said, code := inTime(t, "list", "--file", filepath.Join(home, "progress.json"))
	if code != 0 || !strings.Contains(said, "201 eigene Anleitungen haben Fehler") || len(said) > 500 {
		t.Errorf("ended with %d and said %q", code, said)
	}
}

// TestUnreadableGuides: what must not be read is named.
func TestUnreadableGuides(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	home := t.TempDir()
	file := filepath.Join(home, "progress.json")
	path := ownGuide(t, filepath.Join(home, "guides"), "demo")
	for _, of := range []string{filepath.Join(path, "de.md"), path, filepath.Dir(path)} {
		if err := os.Chmod(of, 0); err != nil {
			t.Fatal(err)
		}
		_, said, code := inTime(t, "list", "--file", file)
		if err := os.Chmod(of, 0o700); err != nil {
			t.Fatal(err)
		}
		if code != 0 || !strings.Contains(said, "permission denied") && !strings.Contains(said, "demo") {
			t.Errorf("%s: ended with %d and said %q", of, code, said)
		}
	}
}

// inTime runs a command and ends the test if it does not end.
func inTime(t *testing.T, args ...string) (out, said string, code int) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		out, said, code = command(t, nil, args...)
	}()
	select {
	case <-done:
	case <-time.After(patience):
		t.Fatalf("%v does not end", args)
	}
	return out, said, code
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func put(folder, name, text string) error {
	return os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600)
}

func add(folder, name, text string) error {
	data, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return err
	}
	return put(folder, name, string(data)+text)
}

func swap(folder, name, before, after string) error {
	data, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return err
	}
	return put(folder, name, strings.Replace(string(data), before, after, 1))
}

func link(to, at string) error { return errorsOf(os.RemoveAll(at), os.Symlink(to, at)) }

func pipeAt(path string) error { return errorsOf(os.Remove(path), syscall.Mkfifo(path, 0o600)) }

func folderAt(path string) error { return errorsOf(os.Remove(path), os.Mkdir(path, 0o700)) }

// bomb is a file whose aliases would unfold to a billion words.
func bomb() string {
	var b strings.Builder
	b.WriteString("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n")
	for i := range 9 {
		fmt.Fprintf(&b, "a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i), 10), ","))
	}
	return b.String() + "name: *a9\n"
}

func errorsOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
