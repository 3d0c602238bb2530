//go:build unix

package cli

import (
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"

	"widerspruch/cli/console"
	"widerspruch/handoff"
)

// asker is the error output of a program that asks: after each question it types the next answer that belongs to it, or nothing.
type asker struct {
	bytes.Buffer
	to      io.Writer
	answers map[string][]string
}

func (a *asker) Write(data []byte) (int, error) {
	n, err := a.Buffer.Write(data)
	if !strings.HasSuffix(string(data), ": ") {
		return n, err
	}
	answer := ""
	for about, list := range a.answers {
		if strings.HasPrefix(string(data), about) && len(list) > 0 {
			answer, a.answers[about] = list[0], slices.Clone(list[1:])
			break
		}
	}
	_, err = io.WriteString(a.to, answer+"\n")
	return n, err
}

// talks runs the program on a terminal and answers what it asks.
func talks(t *testing.T, answers map[string][]string, args ...string) (shown, said string, code int) {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	all := make(chan string)
	go func() {
		var out bytes.Buffer
		_, _ = out.ReadFrom(master) // ends with an error when the terminal is closed
		all <- out.String()
	}()
	getenv := func(string) string { return "" }
	messages := &asker{to: master, answers: answers}
	code = Main(append(args, "--file", filepath.Join(t.TempDir(), "progress.json")), console.World{
		In: slave, Out: slave, Err: messages, Getenv: getenv, Locale: func() string { return "" },
		Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }, Handoff: handoff.Env{GOOS: "linux", Getenv: getenv},
	})
	slave.Close()
	return strings.ReplaceAll(<-all, "\r\n", "\n"), messages.String(), code
}

// TestLetterAsks: on a terminal a letter asks for what it lacks, one thing after the other; Enter alone leaves a blank, and what will not
// do is asked again. Nothing of it is kept.
func TestLetterAsks(t *testing.T) {
	answers := map[string][]string{
		"dein Name": {"Anna Beispiel"}, "deine E-Mail": {"anna(at)example", "anna@example.org"}, "Land": {"Narnia", "Deutschland"}, "dein Konto": {"@anna"},
	}
	shown, said, code := talks(t, answers, "letter", "linkedin", "widerspruch", "--lang", "de")
	if code != 0 {
		t.Fatalf("ends with %d:\n%s\n%s", code, shown, said)
	}
	for _, want := range []string{"Anna Beispiel", "anna@example.org", "Deutschland", "Konto oder Profil: @anna", "[Anschrift]"} {
		if !strings.Contains(shown, want) {
			t.Errorf("no %q in the letter:\n%s", want, shown)
		}
	}
	for _, want := range []string{"Das ist keine E-Mail-Adresse", "Dieses Land kennt das Programm nicht", "Das steht nur in diesem Brief"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

// TestLetterAsksNobody where nobody can answer: it lists what is missing.
func TestLetterAsksNobody(t *testing.T) {
	_, said, code := onTerminal(t, nil, "", nil, "letter", "linkedin", "widerspruch", "--lang", "de", "--no-input")
	if code != 0 || strings.Contains(said, "Eingabe allein") || !strings.Contains(said, "- dein Name") {
		t.Errorf("ends with %d and says\n%s", code, said)
	}
}
