package wizard_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// memory is a progress file in memory. It fails and refuses as a real one can.
type memory struct {
	progress *state.Progress
	fails    bool
	readOnly bool
	saves    int
}

var errDiskFull = errors.New("disk full")

func (m *memory) Progress() *state.Progress { return m.progress.Clone() }
func (m *memory) ReadOnly() bool            { return m.readOnly }

func (m *memory) Save(p *state.Progress) error {
	if m.fails {
		return errDiskFull
	}
	m.progress = p.Clone()
	m.saves++
	return nil
}

// fixture is a session over the shipped guides with a set clock.
type fixture struct {
	*wizard.Session
	store *memory
	now   time.Time
	ids   int

	library *guides.Library // nil is the shipped one

	unable error // why no browser can be opened

	unsaved int // opened pages whose save failed; the next save that works carries them
	papers  wizardtest.Papers
}

// noon of the day on which the fixtures stand.
var startDay = time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("CET", 3600))

// loaded is the shipped library, read once for all tests: it does not change.
var loaded = sync.OnceValues(func() (*guides.Library, []guides.Problem) { return guides.Load(guides.Embedded()) })

func shipped(t testing.TB) *guides.Library {
	t.Helper()
	library, problems := loaded()
	if len(problems) > 0 {
		t.Fatalf("the shipped guides do not load: %v", problems)
	}
	return library
}

func newFixture(t testing.TB, lang string) *fixture {
	t.Helper()
	f := &fixture{store: &memory{progress: &state.Progress{Version: state.Version}}, now: startDay}
	f.restart(t, lang)
	return f
}

// restart ends the run and starts the next one on the same file.
func (f *fixture) restart(t testing.TB, lang string) {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	f.Session = wizard.New(wizard.Ports{
		Library: f.guides(t), Store: f.store, Papers: &f.papers, Able: func() error { return f.unable },
		Now: func() time.Time { return f.now },
		NewID: func() string {
			f.ids++
			return fmt.Sprintf("id%d", f.ids)
		},
	}, words)
}

// guides is the library of the fixture.
func (f *fixture) guides(t testing.TB) *guides.Library {
	if f.library != nil {
		return f.library
	}
	return shipped(t)
}

// do carries out an action that must work.
func (f *fixture) do(t testing.TB, action wizard.Action) wizard.Effect {
	t.Helper()
	effect, err := f.Do(action)
	if err != nil {
		t.Fatalf("%s at %+v: %v", action.Verb, f.Place(), err)
	}
	return effect
}

// visit stands at a service.
func (f *fixture) visit(t testing.TB, guide string) wizard.ServiceView {
	t.Helper()
	f.do(t, wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: guide}})
	view, ok := f.ServiceView()
	if !ok {
		t.Fatalf("no service view at %+v", f.Place())
	}
	return view
}

// begin takes a route of a service and returns its first step.
func (f *fixture) begin(t testing.TB, guide, route string) wizard.StepView {
	t.Helper()
	f.visit(t, guide)
	f.do(t, wizard.Action{Verb: wizard.Begin, Place: wizard.Place{Guide: guide, Case: f.firstCase(guide), Route: route}})
	return f.step(t)
}

// firstCase is the id of the person's first case at a service, or "".
func (f *fixture) firstCase(guide string) string {
	for _, c := range f.store.progress.Cases {
		if c.Guide == guide {
			return c.ID
		}
	}
	return ""
}

// step returns the step the person stands at.
func (f *fixture) step(t testing.TB) wizard.StepView {
	t.Helper()
	view, ok := f.StepView()
	if !ok {
		t.Fatalf("no step at %+v", f.Place())
	}
	return view
}

// choose carries out the first action of a kind that the step offers.
func (f *fixture) choose(t testing.TB, verb wizard.Verb, details wizard.Details) wizard.Effect {
	t.Helper()
	for _, action := range f.step(t).Actions {
		if action.Verb == verb {
			action.Details = details
			return f.do(t, action)
		}
	}
	t.Fatalf("the step %+v offers no %q", f.Place(), verb)
	return wizard.Effect{}
}

// walkTo marks steps as done until the person stands at the one with that id.
func (f *fixture) walkTo(t testing.TB, step string) {
	t.Helper()
	for range 50 {
		if f.Place().Step == step {
			return
		}
		f.choose(t, wizard.Done, wizard.Details{})
	}
	t.Fatalf("never reached step %q", step)
}
