package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// shippedGuides is the library, read once for all tests: it does not change.
var shippedGuides = sync.OnceValue(func() *guides.Library {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		panic(problems[0])
	}
	return library
})

// kept is a progress file in memory that can fail.
type kept struct {
	progress *state.Progress
	err      error
	readOnly bool
	papers   wizardtest.Papers
	library  *guides.Library // nil is the shipped one
}

func newKept() *kept { return &kept{progress: &state.Progress{Version: state.Version}} }

// testPapers are papers in memory; files to take in are read from the disk, as they are in testdata.
type testPapers struct{ *wizardtest.Papers }

func (testPapers) Read(path string) (*state.Progress, error) { return papers{}.Read(path) }

func (k *kept) Progress() *state.Progress { return k.progress.Clone() }
func (k *kept) ReadOnly() bool            { return k.readOnly }
func (k *kept) Save(p *state.Progress) error {
	if k.err == nil {
		k.progress = p.Clone()
	}
	return k.err
}

// guides is the library that a person with this file sees.
func (k *kept) guides() *guides.Library {
	if k.library != nil {
		return k.library
	}
	return shippedGuides()
}

// written is the progress file as it lies on the disk.
func (k *kept) written(t testing.TB) string {
	t.Helper()
	data, err := state.Encode(k.progress)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// handed stands in for the browser and the clipboard and remembers what it was given.
type handed struct {
	opened, copied []string
	outcome        handoff.Outcome
	err            error
}

func (h *handed) Able() error { return h.err }
func (h *handed) Open(_ context.Context, address handoff.Address) error {
	h.opened = append(h.opened, address.String())
	return h.err
}
func (h *handed) Copy(text string) handoff.Outcome {
	h.copied = append(h.copied, text)
	return h.outcome
}

// newSession is a session with a set clock and counted ids.
func newSession(t testing.TB, file *kept, lang string) *wizard.Session {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	ids := 0
	return wizard.New(wizard.Ports{
		Library: file.guides(), Store: file,
		Now:    func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("CET", 3600)) },
		NewID:  func() string { ids++; return fmt.Sprintf("id%d", ids) },
		Able:   func() error { return nil },
		Papers: testPapers{&file.papers},
	}, words)
}

// listener is a person who hears the linear wizard and types. Its transcript holds both, what was typed behind "> ".
type listener struct {
	t       testing.TB
	file    *kept
	out     *handed
	session *wizard.Session
	heard   strings.Builder
	pending []byte
	answer  func() (string, bool) // what is typed next; false ends the input
	answers int
	broken  error
	leave   *wizard.Leave // what the run ended for

	editor func(text string) (string, error) // the person's editor; nil if they have none
}

func newListener(t testing.TB, lang string) *listener { return newListenerOn(t, newKept(), lang) }

func newListenerOn(t testing.TB, file *kept, lang string) *listener {
	return &listener{t: t, file: file, out: &handed{outcome: handoff.Sent}, session: newSession(t, file, lang)}
}

// Write hears.
func (p *listener) Write(text []byte) (int, error) {
	if p.broken != nil {
		return 0, p.broken
	}
	return p.heard.Write(text)
}

// Read types one line.
func (p *listener) Read(into []byte) (int, error) {
	if len(p.pending) == 0 {
		typed, ok := p.answer()
		if !ok {
			return 0, io.EOF
		}
		p.answers++
		p.heard.WriteString("> " + typed + "\n")
		p.pending = []byte(typed + "\n")
	}
	n := copy(into, p.pending)
	p.pending = p.pending[n:]
	return n, nil
}

// run lets the wizard run to its end.
func (p *listener) run(ctx context.Context) error {
	ports := linearPorts{
		In: p, Out: p, Session: p.session, Opener: p.out, Clipboard: p.out, Notices: func() []string { return nil },
		File: "/home/anna/.local/share/widerspruch/progress.json", Why: "flag",
	}
	if p.editor != nil {
		ports.Editor = "nano"
		ports.Edit = func(_ context.Context, text string) (string, error) { return p.editor(text) }
	}
	leave, err := runLinear(ctx, ports)
	p.leave = leave
	return err
}

// types runs the wizard with these answers. "=Im Browser" chooses the choice of that name by its number; after the last one
// the input ends.
func (p *listener) types(answers ...string) *listener {
	p.t.Helper()
	i := 0
	p.answer = func() (string, bool) {
		if i >= len(answers) {
			return "", false
		}
		name, ok := strings.CutPrefix(answers[i], "=")
		if !ok {
			i++
			return answers[i-1], true
		}
		number := p.number(name)
		if number != more {
			i++
		}
		return number, true
	}
	if err := p.run(context.Background()); err != nil {
		p.t.Fatalf("ended with %v:\n%s", err, p.heard.String())
	}
	return p
}

// more is the answer that tells the next page of a long list.
const more = "m"

// number is that of the choice told last whose text is, or begins with, the name.
func (p *listener) number(name string) string {
	p.t.Helper()
	for _, end := range []string{`[.:?!]$`, `[:,]`, ``} {
		found := regexp.MustCompile(`(?m)^(\d+): (?:(?:Nicht angehakt|Angehakt|Not ticked|Ticked|Gewählt|Chosen): )?`+regexp.QuoteMeta(name)+end).FindAllStringSubmatch(p.heard.String(), -1)
		if len(found) > 0 {
			return found[len(found)-1][1]
		}
	}
	heard := p.heard.String()
	if last := heard[max(strings.LastIndex(heard, "> "), 0):]; strings.Contains(last, "m nennt weitere") || strings.Contains(last, "m tells more") {
		return more // it may stand on the next page
	}
	p.t.Errorf("%q cannot be chosen:\n%s", name, p.heard.String())
	return "q"
}

// hears holds that texts were told, in this order.
func (p *listener) hears(texts ...string) *listener {
	p.t.Helper()
	rest := p.heard.String()
	for _, text := range texts {
		_, after, ok := strings.Cut(rest, text)
		if !ok {
			p.t.Fatalf("%q was not told (any more):\n%s", text, p.heard.String())
		}
		rest = after
	}
	return p
}

// silent holds that a text was not told.
func (p *listener) silent(text string) *listener {
	p.t.Helper()
	if strings.Contains(p.heard.String(), text) {
		p.t.Fatalf("%q was told:\n%s", text, p.heard.String())
	}
	return p
}

var errNoSpace = errors.New("no space left on device")

// program runs the real program with a file as its standard input.
func program(t *testing.T, in io.Reader, env map[string]string, args ...string) (out, err string, code int) {
	t.Helper()
	input, output := pipeFrom(t, in), newPipe(t)
	var messages bytes.Buffer
	code = Main(args, World{
		In: input, Out: output.write, Err: &messages, Getenv: func(name string) string { return env[name] },
		Locale: func() string { return "" }, Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Handoff: handoff.Env{Getenv: func(string) string { return "" }, LookPath: func(string) (string, error) { return "", errNoSpace }},
	})
	return output.all(), messages.String(), code
}
