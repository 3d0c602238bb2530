//go:build unix

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinearNextRun runs the real program with its answers in a pipe: it goes on with another person's progress, keeps their name
// there, and then removes all of it. The answers to the second run were read ahead by the first one.
func TestLinearNextRun(t *testing.T) {
	mine := newListener(t, "de").types("=Einstellungen", "=Profil", "=Neues Profil", "erna")
	hers := newListener(t, "de")
	hers.file.papers.Name = "erna"
	hers.types("=Einstellungen", "=Name", "Erna", "0", "=Einstellungen", "=Fortschritt endgültig entfernen", "löschen")

	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	cmd := exec.Command(self)
	cmd.Args = []string{"widerspruch", "--linear"}
	cmd.Env = append(os.Environ(), "LANG=de_DE.UTF-8", "LC_ALL=", "LANGUAGE=", "XDG_DATA_HOME="+data)
	cmd.Stdin = strings.NewReader(strings.Join(append(numbered(mine), numbered(hers)...), "\n") + "\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("ended with %v:\n%s", err, out)
	}
	file := filepath.Join(data, "widerspruch", "progress-erna.json")
	rest := string(out)
	for _, text := range []string{"Weiter mit dem Profil: erna.", "Profil: erna.", "Name: Erna.", "Entfernt: " + file} {
		_, after, ok := strings.Cut(rest, text)
		if !ok {
			t.Fatalf("%q was not told (any more):\n%s", text, out)
		}
		rest = after
	}
	if left, _ := filepath.Glob(file + "*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// TestLinearEditor runs the person's editor on the terminal, changes the reasons in it, and leaves nothing of them on the disk.
func TestLinearEditor(t *testing.T) {
	walk := newListener(t, "de")
	walk.editor = func(string) (string, error) { return "Aus dem Editor.", nil }
	walk.types("=Instagram", "=Widerspruch als Brief", "=Eigene Gründe", "=Mein Beruf", "=Text in deinem Editor", "q")

	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	script := filepath.Join(dir, "mein editor")
	text := "#!/bin/sh\n[ -t 0 ] && [ -t 1 ] && echo \"Hier steht: $(cat \"$1\")\" && echo 'Aus dem Editor.' > \"$1\"\n"
	if err := os.WriteFile(script, []byte(text), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ editor, hears string }{
		{script, "\nDein Text:\nAus dem Editor.\nEnde des Textes.\n15 Zeichen.\n"},
		{"/bin/false", "Aus dem Editor kam nichts zurück (exit status 1). Es bleibt der Text von vorher.\n"},
	} {
		env := map[string]string{"LANG": "de_DE.UTF-8", "TERM": "xterm", "VISUAL": c.editor}
		shown, said, code := onTerminal(t, env, strings.Join(numbered(walk), "\n")+"\n", func(w *World) { w.Handoff.LookPath = exec.LookPath }, "--linear")
		if !strings.Contains(shown, c.hears) || code != 0 || said != "" {
			t.Errorf("%s: ended with %d, said %q and showed\n%s", c.editor, code, said, shown)
		}
		if c.editor == script && !strings.Contains(shown, "Hier steht: Mein Beruf verpflichtet mich zur Verschwiegenheit.") {
			t.Errorf("the editor did not see the text:\n%s", shown)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "widerspruch-*")); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}
