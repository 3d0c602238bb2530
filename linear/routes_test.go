package linear_test

import (
	"context"
	"io"
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// TestEveryRouteByEnter walks every shipped guide on every route: by name to the route, then with Enter alone to its end. Each
// step names itself first, each address is told before it is opened, and no control character is written.
func TestEveryRouteByEnter(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	routes, steps := 0, 0
	for _, lang := range guides.Languages {
		for _, guide := range library.Guides() {
			for _, route := range guide.Text(lang).Routes {
				routes++
				store := wizardtest.NewStore()
				store.Kept.Unused = []string{"of-a-later-version"}
				l := listenTo(t, library, store, lang)
				begin := wizard.Begin{Guide: guide.ID, Route: route.ID}
				if guide.Per == guides.PerCompany {
					begin.Case = madeUp(t, l.session, guide.ID)
				}
				if _, _, err := l.session.Do(begin); err != nil {
					t.Fatal(err)
				}
				seen := map[string]bool{}
				l.answer = func() (string, bool) {
					place := l.session.Place()
					seen[place.Step] = true
					return "", place.View == wizard.ViewStep
				}
				if err := l.run(context.Background()); err != nil {
					t.Fatal(err)
				}
				delete(seen, "")
				steps += len(seen)
				if want := walked(route); len(seen) != want {
					t.Errorf("%s %s/%s: Enter alone saw %d of %d steps", lang, guide.ID, route.ID, len(seen), want)
				}
				heard := l.heard.String()
				for _, address := range l.hands.Opened() {
					address = wizard.Shown(address) // the text of a mail is told as that of the step
					if !strings.HasPrefix(address, "file:") && !strings.Contains(heard, "\n"+address+"\n") {
						t.Errorf("%s %s/%s: %s was opened and not told", lang, guide.ID, route.ID, address)
					}
				}
				if strings.ContainsFunc(strings.ReplaceAll(heard, "\n", ""), func(r rune) bool { return r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 }) {
					t.Errorf("%s %s/%s: a control character was written", lang, guide.ID, route.ID)
				}
			}
		}
	}
	if routes < 200 || steps < 800 {
		t.Errorf("only %d routes and %d steps were walked", routes, steps)
	}
}

// madeUp begins a case of a company that there is not, with all that its routes need, and returns its id.
func madeUp(t *testing.T, s *wizard.Session, guide string) string {
	t.Helper()
	company := state.Company{Name: "Muster GmbH", Email: "datenschutz@muster.example", Address: []string{"Musterweg 1", "10115 Berlin"}}
	if _, _, err := s.Do(wizard.AddCase{Guide: guide, Company: &company}); err != nil {
		t.Fatal(err)
	}
	return s.Place().Case
}

// walked is how many steps of a route are walked: a last one in which the company answers is not.
func walked(route guides.RouteText) int {
	if n := len(route.Steps); n > 1 && route.Steps[n-1].Event == string(state.Confirmed) {
		return n - 1
	}
	return len(route.Steps)
}

// TestFirstStartTellsGroups: nobody has to hear sixty services: the groups are told, the name of one tells what is in it, and every
// service can be called by the names that people use.
func TestFirstStartTellsGroups(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	l := listenTo(t, library, wizardtest.NewStore(), "de")
	l.session.Start()
	answers := []string{"soz", "twitter, 2", "q"}
	var heard []string
	l.answer = func() (string, bool) {
		heard = append(heard, l.heard.String())
		l.heard.Reset()
		if len(answers) == 0 {
			return "", false
		}
		next := answers[0]
		answers = answers[1:]
		return next, true
	}
	if err := l.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if len(heard) < 3 {
		t.Fatalf("asked %d times", len(heard))
	}
	if !strings.Contains(heard[0], "Meta; Soziale Netze;") || strings.Contains(heard[0], "LinkedIn") {
		t.Errorf("at first one heard\n%s", heard[0])
	}
	if !strings.Contains(heard[1], "8: LinkedIn.") || strings.Contains(heard[1], "Facebook") {
		t.Errorf("after the name of a group one heard\n%s", heard[1])
	}
	if !strings.Contains(heard[2], "Gewählt: Instagram, X und Grok.") {
		t.Errorf("after two names one heard\n%s", heard[2])
	}
}

// chunks are what a person types at a terminal, each piece at once.
type chunks []string

func (c *chunks) Read(p []byte) (int, error) {
	if len(*c) == 0 {
		return 0, io.EOF
	}
	n := copy(p, (*c)[0])
	*c = (*c)[1:]
	return n, nil
}

// TestTypedAhead: at a terminal, Enter records nothing that was typed before the question was told; what a pipe holds was meant. What
// is dropped is dropped when the question has been told, so that all that came before it is among it.
func TestTypedAhead(t *testing.T) {
	for name, c := range map[string]struct {
		terminal bool
		want     []state.What
	}{
		"a terminal": {terminal: true},
		"a pipe":     {want: []state.What{state.Sent}},
	} {
		l := listen(t, "de")
		var drop func()
		dropped := 0
		if c.terminal {
			drop = func() {
				dropped++
				if heard := l.heard.String(); !strings.HasSuffix(heard, "Eingabe: Ja, heute abgesendet. Schritt 4, deine Wahl?\n") {
					t.Errorf("dropped before the question was told:\n%s", heard)
				}
			}
		}
		in := &chunks{strings.Join(toSending, "\n") + "\n\n", "q\n"}
		if _, err := linear.Run(context.Background(), linear.Ports{In: in, Out: &l.heard, Session: l.session, Drop: drop}); err != nil {
			t.Fatal(err)
		}
		if got := l.events(); !slices.Equal(got, c.want) {
			t.Errorf("%s: recorded is %v, want %v:\n%s", name, got, c.want, l.heard.String())
		}
		if c.terminal != (dropped > 0) {
			t.Errorf("%s: dropped %d times", name, dropped)
		}
	}
}
