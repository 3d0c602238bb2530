package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/cli/console"
	"widerspruch/handoff"
)

// TestLinearCommand: --linear takes its answers from a pipe; without it, and with --no-input, the overview is printed.
func TestLinearCommand(t *testing.T) {
	file := filepath.Join(t.TempDir(), "progress.json")
	for _, c := range []struct {
		name, answers string
		args          []string
		env           map[string]string
		out           string
		code          int
	}{
		{"from a pipe", "0\ninstagram\nq\n", []string{"--linear"}, nil, "Instagram: offen", 0},
		{"Windows line ends", "0\r\ninstagram\r\nq\r\n", []string{"--linear"}, nil, "Instagram: offen", 0},
		{"at a service", "q\n", []string{"start", "linkedin", "--linear"}, nil, "LinkedIn: ", 0},
		{"in English", "", []string{"--linear", "--lang", "en"}, nil, "Which services do you use?", 0},
		{"in ASCII", "", []string{"--linear", "--ascii"}, nil, "Schritt fuer Schritt", 0},
		{"without the option", "2\n", nil, map[string]string{"ACCESSIBLE": "1"}, "o Instagram", 0},
		{"no input", "2\n", []string{"--linear", "--no-input"}, nil, "o Instagram", 0},
		{"no switch", "2\n", []string{"--linear=vielleicht"}, nil, "", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, _, code := piped(t, strings.NewReader(c.answers), c.env, append(c.args, "--file", file)...)
			if !strings.Contains(out, c.out) || code != c.code {
				t.Errorf("ended with %d and said %q, want %d and %q", code, out, c.code, c.out)
			}
			if strings.ContainsAny(out, "\x1b\r") {
				t.Errorf("a control character in %q", out)
			}
		})
	}
}

// newPipe is a pipe whose other end is read at once.
func newPipe(t *testing.T) *pipe {
	t.Helper()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	p := &pipe{write: write, text: make(chan string, 1)}
	go func() {
		all, _ := io.ReadAll(read) // what came so far is what the test looks at
		p.text <- string(all)
		read.Close()
	}()
	return p
}

type pipe struct {
	write *os.File
	text  chan string
}

// all closes the pipe and returns what was written.
func (p *pipe) all() string {
	p.write.Close()
	return <-p.text
}

// pipeFrom is a pipe that holds a text.
func pipeFrom(t *testing.T, text io.Reader) *os.File {
	t.Helper()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { read.Close() })
	go func() {
		_, _ = io.Copy(write, text) // nobody may be reading any more
		write.Close()
	}()
	return read
}

var errNoProgram = errors.New("there is no such program")

// piped runs the real program with a file as its standard input.
func piped(t *testing.T, in io.Reader, env map[string]string, args ...string) (out, err string, code int) {
	t.Helper()
	input, output := pipeFrom(t, in), newPipe(t)
	var messages bytes.Buffer
	code = Main(args, console.World{
		In: input, Out: output.write, Err: &messages, Getenv: func(name string) string { return env[name] },
		Locale: func() string { return "" }, Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Handoff: handoff.Env{Getenv: func(string) string { return "" }, LookPath: func(string) (string, error) { return "", errNoProgram }},
	})
	return output.all(), messages.String(), code
}
