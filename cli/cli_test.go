package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"widerspruch/cli/console"
	"widerspruch/cli/manual"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
)

// command runs the program without a terminal and returns what it wrote and its exit code.
func command(t *testing.T, env map[string]string, args ...string) (out, err string, code int) {
	t.Helper()
	read, write, pipeErr := os.Pipe()
	if pipeErr != nil {
		t.Fatal(pipeErr)
	}
	defer read.Close()
	var messages bytes.Buffer
	results := make(chan string)
	go func() {
		var all bytes.Buffer
		_, _ = all.ReadFrom(read)
		results <- all.String()
	}()
	code = Main(args, console.World{
		In: read, Out: write, Err: &messages, Getenv: func(name string) string { return env[name] },
		Locale: func() string { return "" }, Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Handoff: handoff.Env{}, Hasty: true,
	})
	write.Close()
	return <-results, messages.String(), code
}

// shippedGuides is the library, read once for all tests: it does not change.
var shippedGuides = sync.OnceValue(func() *guides.Library {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		panic(problems[0])
	}
	return library
})

// TestCommands is the table of commands: what they print, where, and their exit code.
func TestCommands(t *testing.T) {
	file, services := filepath.Join(t.TempDir(), "progress.json"), len(shippedGuides().Guides())
	for _, c := range []struct {
		name     string
		args     []string
		env      map[string]string
		out, err string
		code     int
	}{
		{"without a terminal the overview is printed", nil, nil, fmt.Sprintf("0 von %d Diensten erledigt", services), "braucht ein Terminal", 0},
		{"no input", []string{"--no-input"}, nil, "o Instagram", "braucht ein Terminal", 0},
		{"list", []string{"list"}, nil, "o Instagram: offen, etwa 3 Minuten", "", 0},
		{"list in English", []string{"list", "--lang", "en"}, nil, "o Instagram: open, about 3 minutes", "", 0},
		{"the environment's language", []string{"list"}, map[string]string{"LANG": "en_GB.UTF-8"}, fmt.Sprintf("0 of %d services done", services), "", 0},
		{"start at a service", []string{"start", "instagram"}, nil, "Instagram", "braucht ein Terminal", 0},
		{"start at an unknown service", []string{"start", "instagrm"}, nil, "", "Meinst du: instagram?", 2},
		{"start at two", []string{"start", "x", "ebay"}, nil, "", "„ebay“ ist zu viel", 2},
		{"paths", []string{"paths"}, nil, "Fortschritt: " + file, "", 0},
		{"letter", []string{"letter", "instagram", "widerspruch"}, nil, "Sehr geehrte Damen und Herren", "keine Rechtsberatung", 0},
		{"letter to nobody", []string{"letter", "eigene-website", "widerspruch"}, nil, "", "deine eigene Website", 1},
		{"letter of an unknown kind", []string{"letter", "instagram", "remindr"}, nil, "", "Meinst du: reminder?", 2},
		{"report", []string{"report"}, nil, "# Widersprüche gegen KI-Training", "", 0},
		{"sheet", []string{"sheet", "instagram"}, nil, "Das ist keine Rechtsberatung.", "", 0},
		{"export", []string{"export"}, nil, `"version": 2`, "", 0},
		{"import of nothing", []string{"import", file + "x"}, nil, "", "Es hat sich nichts geändert.", 1},
		{"wipe without the word", []string{"wipe", "--confirm", "ja"}, nil, "", "Es wurde nichts entfernt.", 1},
		{"help", []string{"--help"}, nil, "Befehle:", "", 0},
		{"help in English", []string{"--help", "--lang=en"}, nil, "Commands:", "", 0},
		{"help of a command", []string{"list", "--help"}, nil, "Zeigen, wo jeder Dienst steht.", "", 0},
		{"version", []string{"--version"}, nil, "widerspruch ", "", 0},
		{"misspelt command", []string{"lst"}, nil, "", "Meinst du: list?", 2},
		{"unknown command", []string{"qqq"}, nil, "", "widerspruch --help", 2},
		{"unknown flag", []string{"--nix"}, nil, "", "Die Option „--nix“ gibt es hier nicht", 2},
		{"unknown language", []string{"--lang", "fr"}, nil, "", "Nimm --lang de oder --lang en", 2},
		{"profile that is a path", []string{"--profile", "../oma"}, nil, "", "kann kein Name sein", 2},
		{"profile and file", []string{"--profile", "oma"}, nil, "", "nicht eindeutig", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, err, code := command(t, c.env, append(c.args, "--file", file)...)
			if !strings.Contains(out, c.out) || (c.out == "" && out != "") {
				t.Errorf("printed %q, want %q in it", out, c.out)
			}
			if !strings.Contains(err, c.err) || (c.err == "" && err != "") {
				t.Errorf("said %q, want %q in it", err, c.err)
			}
			if code != c.code {
				t.Errorf("ended with %d, want %d", code, c.code)
			}
			if strings.Contains(out+err, "\x1b") {
				t.Errorf("an escape sequence reached a pipe: %q", out+err)
			}
		})
	}
}

// TestUnusableFile: a folder in the place of the progress file is told, and the exit code says so.
func TestUnusableFile(t *testing.T) {
	_, err, code := command(t, nil, "list", "--file", t.TempDir())
	if code != 3 || !strings.Contains(err, "lässt sich nicht benutzen") {
		t.Errorf("ended with %d and said %q, want 3 and why", code, err)
	}
}

// TestLanguageOfTheFile: the language of the settings counts before that of the environment.
func TestLanguageOfTheFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "progress.json")
	store := state.Open(file, state.Disk{}, time.Now, state.Options{})
	progress := store.Progress()
	progress.Language = "en"
	if err := store.Save(progress); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	out, _, _ := command(t, map[string]string{"LANG": "de_DE.UTF-8"}, "list", "--file", file)
	if !strings.Contains(out, fmt.Sprintf("0 of %d services done", len(shippedGuides().Guides()))) {
		t.Errorf("printed %q, want English", out)
	}
}

// TestProfiles: each profile has its own file beside the others.
func TestProfiles(t *testing.T) {
	out, _, code := command(t, nil, "paths", "--profile", "oma")
	if code != 0 || !strings.Contains(out, filepath.Join("widerspruch", "progress-oma.json")) {
		t.Errorf("printed %q and ended with %d", out, code)
	}
}

var goType = regexp.MustCompile(`--[a-z-]+ (int|string|strings|duration|uint)\b`)

// TestHelpFits: no words of any help are wider than a window, and examples are left as they have to be typed. What an option takes is a
// word of the help's language, not a type of Go.
func TestHelpFits(t *testing.T) {
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, cmd := range manual.Family(newRoot(&console.Console{Words: words, Shipped: guides.Shipped})) {
			text := manual.HelpText(cmd, words, "")
			if cmd.Example != "" {
				text = strings.Replace(text, cmd.Example, "", 1)
			}
			for line := range strings.SplitSeq(text, "\n") {
				if goType.MatchString(line) {
					t.Errorf("%s, %s: what the option takes has no name: %s", cmd.CommandPath(), lang, line)
				}
				if n := ansi.StringWidth(line); n > manual.HelpWidth {
					t.Errorf("%s, %s: %d cells: %s", cmd.CommandPath(), lang, n, line)
				}
			}
		}
	}
}
