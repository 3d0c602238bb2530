package wizard_test

import (
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

// fixture is a session over the fixed library, or over the shipped guides, with a set clock.
type fixture struct {
	*wizard.Session
	store *wizardtest.Store
	now   time.Time
	tick  time.Duration // by which each look at the clock moves it on
	ids   int

	library *guides.Library // nil is the shipped one

	hands  wizardtest.Hands
	papers wizardtest.Papers
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

// spoken are the words of both languages, read once as well.
var spoken = map[string]func() (*i18n.Words, error){
	"de": sync.OnceValues(func() (*i18n.Words, error) { return i18n.New("de") }),
	"en": sync.OnceValues(func() (*i18n.Words, error) { return i18n.New("en") }),
}

func newFixture(t testing.TB, lang string) *fixture {
	t.Helper()
	f := &fixture{store: wizardtest.NewStore(), now: startDay}
	f.restart(t, lang)
	return f
}

// restart ends the run and starts the next one on the same file.
func (f *fixture) restart(t testing.TB, lang string) {
	t.Helper()
	words, err := spoken[lang]()
	if err != nil {
		t.Fatal(err)
	}
	f.Session = wizard.New(wizard.Ports{
		Library: f.guides(t), Store: f.store, Papers: &f.papers, Opener: &f.hands, Clipboard: &f.hands,
		Now: func() time.Time {
			f.now = f.now.Add(f.tick)
			return f.now
		},
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

// newFixed is a fixture over the fixed library.
func newFixed(t testing.TB, lang string) *fixture {
	t.Helper()
	f := &fixture{store: wizardtest.NewStore(), now: startDay, library: wizardtest.Fixed()}
	f.restart(t, lang)
	return f
}

// do carries out an action that must work, with all that follows from it outside.
func (f *fixture) do(t testing.TB, action wizard.Action) []string {
	t.Helper()
	said, follows, err := f.Do(action)
	if err != nil {
		t.Fatalf("%#v at %+v: %v", action, f.Place(), err)
	}
	return append([]string{said}, f.happens(t, follows)...)
}

// takes picks a choice and lets happen what follows.
func (f *fixture) takes(t testing.TB, key string) {
	t.Helper()
	_, follows := f.pick(t, key)
	f.happens(t, follows)
}

// visit stands at a service.
func (f *fixture) visit(t testing.TB, guide string) wizard.Page {
	t.Helper()
	f.goes(t, wizard.AtService(guide, ""))
	return f.Page()
}

// begin takes a route of a service and returns its first step.
func (f *fixture) begin(t testing.TB, guide, route string) wizard.Page {
	t.Helper()
	f.visit(t, guide)
	f.names(t, guide)
	f.do(t, wizard.Begin{Guide: guide, Case: f.firstCase(guide), Route: route})
	return f.Page()
}

// names gives the guide for any company one that is made up, with all that both of its routes need; other guides have theirs.
func (f *fixture) names(t testing.TB, guide string) {
	t.Helper()
	if g, ok := f.Guide(guide); ok && g.Per == guides.PerCompany && f.firstCase(guide) == "" {
		f.do(t, wizard.AddCase{Guide: guide, Company: &madeUp})
	}
}

// madeUp is a company that there is not.
var madeUp = state.Company{
	Name: "Muster Fitness GmbH", Email: "datenschutz@muster.example", Address: []string{"Musterweg 1", "10115 Berlin"}, Has: "meine Trainingsdaten",
}

// firstCase is the id of the person's first case at a service, or "".
func (f *fixture) firstCase(guide string) string {
	for _, c := range f.store.Kept.Cases {
		if c.Guide == guide {
			return c.ID
		}
	}
	return ""
}

// walkTo does steps until the person stands at the one with that id.
func (f *fixture) walkTo(t testing.TB, step string) {
	t.Helper()
	for range 50 {
		if f.Place().Step == step {
			return
		}
		f.takes(t, "done")
	}
	t.Fatalf("never reached step %q", step)
}

// sends walks a route to its end and says that it was sent.
func (f *fixture) sends(t testing.TB, guide, route string) string {
	t.Helper()
	f.begin(t, guide, route)
	f.walkTo(t, "send")
	f.takes(t, "done")
	return f.firstCase(guide)
}
