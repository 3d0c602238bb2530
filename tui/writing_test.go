package tui

import (
	"errors"
	"os"
	"strings"
	"testing"

	"widerspruch/handoff"
)

// editor is a person's editor that replaces the text by another one, as NewEdit sees it.
func editor(t *testing.T) handoff.Env {
	t.Helper()
	return handoff.Env{
		GOOS:     "linux",
		Getenv:   func(name string) string { return map[string]string{"EDITOR": "ed"}[name] },
		LookPath: func(string) (string, error) { return "/bin/ed", nil },
	}
}

// TestOwnEditor: what comes back from the person's editor stands in the field, and counts only after Enter.
func TestOwnEditor(t *testing.T) {
	p := play(t, "de", 80, 24)
	env := editor(t)
	p.look.edit = func(text string) (*handoff.Edit, error) { return handoff.NewEdit(env, text) }
	toReasons(p)
	p.press("enter", "w")
	p.sees("Strg+E")
	edit, err := p.look.edit("")
	if err != nil {
		t.Fatal(err)
	}
	path := edit.Cmd().Args[len(edit.Cmd().Args)-1]
	if err := os.WriteFile(path, []byte("Ich bin\nHebamme.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.send(edited(edit, nil))
	p.sees("Hebamme.")
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the text still lies in %s (%v)", path, err)
	}
	if view, _ := p.session().ReasonsView(); strings.Contains(view.Text, "Hebamme") {
		t.Error("the text counts before the person has said so")
	}
	p.press("enter")
	if view, _ := p.session().ReasonsView(); view.Text != "Ich bin\nHebamme." {
		t.Errorf("the text is %q", view.Text)
	}
}

// TestOwnEditorFails: an editor that ends with an error changes nothing.
func TestOwnEditorFails(t *testing.T) {
	p := play(t, "de", 80, 24)
	env := editor(t)
	p.look.edit = func(text string) (*handoff.Edit, error) { return handoff.NewEdit(env, text) }
	toReasons(p)
	p.press("enter", "w")
	edit, err := p.look.edit("x")
	if err != nil {
		t.Fatal(err)
	}
	p.send(edited(edit, errors.New("exit status 1")))
	p.sees("exit status 1").sees("Ich veröffentliche eigene Werke")
}
