package handoff

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// TestCommandWords is the table of how an editor's command line is read.
func TestCommandWords(t *testing.T) {
	for _, c := range []struct {
		line    string
		windows bool
		words   []string
		whole   bool
	}{
		{"nano", false, []string{"nano"}, true},
		{"  code   --wait ", false, []string{"code", "--wait"}, true},
		{`emacsclient -a "" -c`, false, []string{"emacsclient", "-a", "", "-c"}, true},
		{`'/opt/My Editor/ed' -w`, false, []string{"/opt/My Editor/ed", "-w"}, true},
		{`/opt/My\ Editor/ed -w`, false, []string{"/opt/My Editor/ed", "-w"}, true},
		{`ed "a\"b"`, false, []string{"ed", `a"b`}, true},
		{`ed 'a\b'`, false, []string{"ed", `a\b`}, true},
		{"nano; rm -rf $HOME `id`", false, []string{"nano;", "rm", "-rf", "$HOME", "`id`"}, true},
		{`ed "not ended`, false, nil, false},
		{`ed \`, false, nil, false},
		{`ed \  -x`, false, []string{"ed", " ", "-x"}, true},
		{`"C:\Program Files\N\n.exe" -w`, true, []string{`C:\Program Files\N\n.exe`, "-w"}, true},
		{`C:\n.exe`, true, []string{`C:\n.exe`}, true},
	} {
		words, whole := commandWords(c.line, c.windows)
		if whole != c.whole || whole && !slices.Equal(words, c.words) {
			t.Errorf("%s: %q %v, want %q %v", c.line, words, whole, c.words, c.whole)
		}
	}
}

// editing is a machine with these programs and variables.
func editing(goos string, vars map[string]string, programs ...string) Env {
	return Env{
		GOOS: goos, Getenv: func(name string) string { return vars[name] },
		LookPath: func(name string) (string, error) {
			for _, program := range programs {
				if name == program || name == filepath.Base(program) {
					return program, nil
				}
			}
			return "", exec.ErrNotFound
		},
	}
}

// TestEditor is the table of which editor is taken.
func TestEditor(t *testing.T) {
	type vars map[string]string
	for _, c := range []struct {
		name     string
		goos     string
		vars     vars
		programs []string
		want     string // the command line; "" for none
	}{
		{"nothing said", "linux", nil, []string{"/bin/nano"}, ""},
		{"VISUAL goes first", "linux", vars{"VISUAL": "code --wait", "EDITOR": "nano"}, []string{"/bin/code", "/bin/nano"}, "/bin/code --wait"},
		{"VISUAL is not there", "linux", vars{"VISUAL": "gone", "EDITOR": "nano"}, []string{"/bin/nano"}, "/bin/nano"},
		{"a dumb terminal", "linux", vars{"VISUAL": "vim", "EDITOR": "ed", "TERM": "dumb"}, []string{"/bin/vim", "/bin/ed"}, "/bin/ed"},
		{"a path with a space", "darwin", vars{"EDITOR": "/A B/ed"}, []string{"/A B/ed"}, "/A B/ed"},
		{"a quote that does not end", "linux", vars{"EDITOR": `"nano`}, []string{"/bin/nano"}, ""},
		{"a batch file is a shell's", "windows", vars{"EDITOR": "code"}, []string{"/bin/code", "code.cmd"}, "/bin/code"},
		{"only a batch file", "windows", vars{"EDITOR": "code.cmd"}, []string{"code.cmd"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			env := editing(c.goos, c.vars, c.programs...)
			command, _ := env.editor()
			if got := strings.Join(command, " "); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			if got := EditorName(env); (got == "") != (c.want == "") {
				t.Errorf("its name is %q", got)
			}
		})
	}
}

// TestEdit runs an editor: the file is private, holds the text, and is gone afterwards with what lies beside it.
func TestEdit(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the stand-in is a shell script")
	}
	dir := t.TempDir()
	script := filepath.Join(dir, "my editor")
	seen := filepath.Join(dir, "seen")
	text := "#!/bin/sh\n[ \"$1\" = --wait ] || exit 3\ncat \"$2\" > '" + seen + "'\ntouch \"$2~\"\nprintf '\\357\\273\\277Neuer\\r\\nText \\033[31mrot\\a\\n\\n' > \"$2\"\n"
	if err := os.WriteFile(script, []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	env := Env{GOOS: runtime.GOOS, LookPath: exec.LookPath, Getenv: func(name string) string {
		return map[string]string{"VISUAL": "'" + script + "' --wait"}[name]
	}}
	edit, err := NewEdit(env, "Alter Text")
	if err != nil {
		t.Fatal(err)
	}
	for path, mode := range map[string]os.FileMode{edit.dir: os.ModeDir | 0o700, edit.path: 0o600} {
		if info, err := os.Stat(path); err != nil || info.Mode() != mode {
			t.Errorf("%s has the mode %v, want %v (%v)", path, info.Mode(), mode, err)
		}
	}
	if err := edit.Cmd().Run(); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(seen); string(got) != "Alter Text\n" {
		t.Errorf("the editor saw %q", got)
	}
	if got, err := edit.Text(); got != "Neuer\nText [31mrot" || err != nil {
		t.Errorf("came back: %q %v", got, err)
	}
	if err := edit.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(edit.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is still there: %v", err)
	}
}

// TestEditRefused: what is no text does not come back.
func TestEditRefused(t *testing.T) {
	env := editing("linux", map[string]string{"EDITOR": "ed"}, "/bin/ed")
	for _, c := range []struct {
		name string
		data string
		want error
	}{
		{"too long", strings.Repeat("x", editLimit+1), ErrEditLong},
		{"not UTF-8", "Gr\xfc\xdfe", ErrEditFormat},
		{"as long as it may be", strings.Repeat("x", editLimit), nil},
		{"empty", "", nil},
	} {
		edit, err := NewEdit(env, "")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(edit.path, []byte(c.data), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := edit.Text(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if err := edit.Close(); err != nil {
			t.Error(err)
		}
		if _, err := edit.Text(); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: after Close: %v", c.name, err)
		}
	}
	if _, err := NewEdit(editing("linux", nil), ""); !errors.Is(err, ErrNoEditor) {
		t.Errorf("without an editor: %v", err)
	}
	if edit, err := NewEdit(env, ""); err == nil {
		edit.Close()
		if err := os.Mkdir(edit.dir, 0o700); err != nil {
			t.Fatal(err)
		}
		defer edit.Close()
		if err := os.Mkdir(edit.path, 0o700); err != nil {
			t.Fatal(err)
		}
		if _, err := edit.Text(); !errors.Is(err, ErrEditFormat) {
			t.Errorf("a folder instead of the file: %v", err)
		}
	}
}
