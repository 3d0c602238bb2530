package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/cli/console"
)

// TestHome: where the project has an address, the help, the man page, the version and the note on old guides name it; where it
// has none, nothing does.
func TestHome(t *testing.T) {
	const address = "https://example.org/somebody/widerspruch"
	for _, args := range [][]string{{"--help"}, {"man"}, {"--version"}, {"--version", "--json"}, {"list"}, {"list", "--lang", "en"}} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			for _, home := range []string{"", address} {
				out := inTheFuture(t, home, args...)
				want := 0
				if home != "" {
					want = 1
				}
				plain := strings.ReplaceAll(out, `\-`, "-") // roff's
				if got := strings.Count(plain, address); got != want {
					t.Errorf("with the address %q it is named %d times, want %d, in:\n%s", home, got, want, out)
				}
			}
		})
	}
	if help := inTheFuture(t, address, "list", "--help"); strings.Contains(help, address) {
		t.Errorf("the help of a command names the address too:\n%s", help)
	}
}

// inTheFuture runs a command when every guide is old, for a project with that address.
func inTheFuture(t *testing.T, home string, args ...string) string {
	t.Helper()
	folder := t.TempDir()
	out, err := os.Create(filepath.Join(folder, "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	var messages strings.Builder
	code := Main(append(args, "--file", filepath.Join(folder, "progress.json")), console.World{
		In: os.Stdin, Out: out, Err: &messages, Getenv: func(string) string { return "" }, Locale: func() string { return "" },
		Now: func() time.Time { return time.Date(2099, 1, 1, 12, 0, 0, 0, time.UTC) }, Home: home,
	})
	if code != console.ExitDone {
		t.Fatalf("ended with %d and said %q", code, messages.String())
	}
	text, err := os.ReadFile(out.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
