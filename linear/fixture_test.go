package linear_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// noon of the day on which the tests stand.
var today = time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("CET", 3600))

// listener is a person who hears the wizard and types. The transcript holds both, what was typed behind "> ".
type listener struct {
	t       testing.TB
	store   *wizardtest.Store
	hands   *wizardtest.Hands
	papers  *wizardtest.Papers
	library *guides.Library
	session *wizard.Session
	editor  func(text string) (string, error) // the person's editor; nil if they have none
	ascii   bool

	heard   strings.Builder
	answer  func() (string, bool) // what is typed next; false ends the input
	pending []byte
	leave   *wizard.Leave // what the run ended for
}

// listen is a person at the overview of the made-up guides: it is not their first start.
func listen(t testing.TB, lang string) *listener {
	t.Helper()
	store := wizardtest.NewStore()
	store.Kept.Unused = []string{"of-a-later-version"}
	return listenTo(t, wizardtest.Fixed(), store, lang)
}

func listenTo(t testing.TB, library *guides.Library, store *wizardtest.Store, lang string) *listener {
	t.Helper()
	l := &listener{t: t, store: store, hands: &wizardtest.Hands{}, papers: &wizardtest.Papers{}, library: library}
	l.restart(lang)
	return l
}

// restart begins a new run on the same file.
func (l *listener) restart(lang string) {
	l.t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		l.t.Fatal(err)
	}
	ids := 0
	for _, c := range l.store.Kept.Cases {
		ids += 1 + len(c.Events)
	}
	l.session = wizard.New(wizard.Ports{
		Library: l.library, Store: l.store, Papers: l.papers, Opener: l.hands, Clipboard: l.hands,
		Now:   func() time.Time { return today },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) },
		File:  "/home/anna/progress.json",
	}, words)
	l.session.Start()
}

// Write hears.
func (l *listener) Write(text []byte) (int, error) { return l.heard.Write(text) }

// Read types one line.
func (l *listener) Read(into []byte) (int, error) {
	if len(l.pending) == 0 {
		typed, ok := l.answer()
		if !ok {
			return 0, io.EOF
		}
		l.heard.WriteString("> " + typed + "\n")
		l.pending = []byte(typed + "\n")
	}
	n := copy(into, l.pending)
	l.pending = l.pending[n:]
	return n, nil
}

// run lets the wizard run to its end.
func (l *listener) run(ctx context.Context) error {
	ports := linear.Ports{In: l, Out: l, Session: l.session, ASCII: l.ascii}
	if l.editor != nil {
		ports.Editor = "nano"
		ports.Edit = func(_ context.Context, text string) (string, error) { return l.editor(text) }
	}
	var err error
	l.leave, err = linear.Run(ctx, ports)
	return err
}

// types runs the wizard with these answers; after the last one the input ends.
func (l *listener) types(answers ...string) *listener {
	l.t.Helper()
	l.answer = func() (string, bool) {
		if len(answers) == 0 {
			return "", false
		}
		typed := answers[0]
		answers = answers[1:]
		return typed, true
	}
	if err := l.run(context.Background()); err != nil {
		l.t.Fatalf("ended with %v:\n%s", err, l.heard.String())
	}
	return l
}

// hears holds that texts were told, in this order.
func (l *listener) hears(texts ...string) *listener {
	l.t.Helper()
	rest := l.heard.String()
	for _, text := range texts {
		_, after, ok := strings.Cut(rest, text)
		if !ok {
			l.t.Fatalf("%q was not told (any more):\n%s", text, l.heard.String())
		}
		rest = after
	}
	return l
}

// silent holds that a text was not told.
func (l *listener) silent(text string) *listener {
	l.t.Helper()
	if strings.Contains(l.heard.String(), text) {
		l.t.Fatalf("%q was told:\n%s", text, l.heard.String())
	}
	return l
}

// times holds how often a text was told.
func (l *listener) times(n int, text string) *listener {
	l.t.Helper()
	if got := strings.Count(l.heard.String(), text); got != n {
		l.t.Fatalf("%q was told %d times, want %d:\n%s", text, got, n, l.heard.String())
	}
	return l
}

// events are what was recorded, in order.
func (l *listener) events() []state.What {
	var list []state.What
	for _, c := range l.store.Kept.Cases {
		for _, e := range c.Events {
			if e.Void == nil {
				list = append(list, e.What)
			}
		}
	}
	return list
}
