package cli

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/tui"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// face is one of the two wizards with a person in front of it.
type face interface {
	choose(name string)               // what can be chosen by that name
	back()                            // one place up
	leaf(by int)                      // to the neighbouring step
	fill(values map[string]string)    // the form of an event, by the names of its fields
	write(text string)                // a line of text
	visit(place string)               // from the overview: "Fristen", "Einstellungen"
	addresses()                       // of the guide that is being read
	confirm()                         // where only one face asks
	shown() string                    // what the person sees, or has heard
	outcome() (file *kept, h *handed) // what it led to
	left() *wizard.Leave              // what the run ended for
}

// way is how a person comes to an action.
type way struct {
	before func(face) // what leads there
	act    func(face) // the action itself
	shows  string     // what is seen afterwards, where the action leaves nothing behind
}

// parity is the table of the wizard's actions: how a person comes to each one, in the same words in both faces.
var parity = map[wizard.Verb]way{
	wizard.Match:        {func(f face) { sent(f) }, named1("Stimmte die Anleitung? Ja, alles stimmte"), ""},
	wizard.Differ:       {path("Instagram", "Im Browser"), differs, ""},
	wizard.Feedback:     {func(f face) { path("Instagram", "Im Browser")(f); differs(f) }, named1("Deine Meldung zur Anleitung"), "Anmerkung: Der Knopf fehlt"},
	wizard.CopyFeedback: {func(f face) { path("Instagram", "Im Browser")(f); differs(f); f.choose("Deine Meldung zur Anleitung") }, named1("Meldung kopieren"), ""},
	wizard.OpenFeedback: {func(f face) { path("Demo", "Im Browser")(f); differs(f); f.choose("Deine Meldung zur Anleitung") }, named1("Meldung kopieren und Formular öffnen"), ""},
	wizard.Seen:         {path("Demo"), named1("Änderung gelesen"), ""},

	wizard.Go:       {nothing, named1("Instagram"), "Im Browser"},
	wizard.Begin:    {path("Instagram"), named1("Im Browser"), ""},
	wizard.Open:     {path("Instagram", "Im Browser", "Erledigt, weiter"), named1("Im Browser öffnen"), ""},
	wizard.OpenLink: {openedGuide, func(f face) { f.addresses(); f.choose("Startseite von Instagram") }, ""},
	wizard.CopyLink: {path("Instagram", "Im Browser"), named1("Adresse kopieren"), ""},
	wizard.ShowQR:   {path("Instagram", "Im Browser"), func(f face) { f.choose("QR-Code für das Handy"); f.confirm() }, "https://www.instagram.com/"},
	wizard.CopyText: {path("Instagram", "Im Browser", "Erledigt, weiter", "Erledigt, weiter", "Erledigt, weiter"), named1("Text kopieren"), ""},
	wizard.Done: {toSending, func(f face) {
		f.choose("Abgesendet, weiter")
		f.fill(map[string]string{"Datum": "20.11.2026", "Konto": "@anna", "Fallnummer": "4711", "Notiz": "Bildschirmfoto"})
	}, ""},
	wizard.Skip: {toSending, named1("Noch nicht abgesendet, trotzdem weiter"), "Schritt 6 von 6"},
	wizard.Reopen: {func(f face) {
		path("Instagram", "Im Browser", "Erledigt, weiter")(f)
		f.leaf(-1)
	}, named1("Doch nicht erledigt"), ""},
	wizard.Record: {sent, func(f face) {
		f.choose("Das Unternehmen hat abgelehnt")
		f.fill(map[string]string{"Fallnummer": "99", "Datum": "gestern", "Notiz": "per E-Mail"})
	}, ""},
	wizard.Undo:     {sent, named1("Zurücknehmen: abgesendet"), ""},
	wizard.Unused:   {path("Instagram"), named1("Nutze ich nicht"), ""},
	wizard.Used:     {path("Instagram", "Nutze ich nicht"), named1("Nutze ich doch"), ""},
	wizard.AddCase:  {begun, func(f face) { f.choose("Weiteres Konto hinzufügen"); f.write("Arbeit") }, ""},
	wizard.NameCase: {begun, func(f face) { f.choose("Konto benennen"); f.write("privat") }, ""},
	wizard.DropCase: {func(f face) { begun(f); f.choose("Weiteres Konto hinzufügen"); f.write("Arbeit") }, named1("Leeren Eintrag entfernen"), ""},
	wizard.Cover:    {linked, named1("Ja, verknüpft"), ""},
	wizard.Uncover:  {func(f face) { linked(f); f.choose("Ja, verknüpft") }, named1("Doch nicht verknüpft"), ""},
	wizard.Read:     {path("Instagram"), named1("Ganze Anleitung lesen"), "Instagram: ganze Anleitung"},
	wizard.SetPerson: {func(f face) { f.visit("Einstellungen") }, func(f face) {
		f.choose("Name")
		f.write("Änne Müller")
	}, ""},
	wizard.SetFace: {func(f face) { f.visit("Einstellungen") }, func(f face) { f.choose("Darstellung"); f.choose("Zeilen") }, "Zeilen"},
	wizard.SetLang: {func(f face) { f.visit("Einstellungen") }, func(f face) { f.choose("Sprache"); f.choose("English") }, "Settings"},
}

// parityFile is the file that an action's walk begins on. Two actions need a guide that no shipped one is like.
func parityFile(verb wizard.Verb) *kept {
	file := newKept()
	switch verb {
	case wizard.OpenFeedback:
		file.library = wizardtest.Demo()
	case wizard.Seen:
		*file = *changedFile()
	}
	return file
}

// differs says at a step that it is different.
func differs(f face) { f.choose("Hier ist es anders"); f.write("Der Knopf fehlt") }

func nothing(face) {}

func named1(name string) func(face) { return func(f face) { f.choose(name) } }

// path chooses one after the other.
func path(names ...string) func(face) {
	return func(f face) {
		for _, name := range names {
			f.choose(name)
		}
	}
}

func openedGuide(f face) { path("Instagram", "Ganze Anleitung lesen")(f) }

// begun has begun with Instagram and is back at the service.
func begun(f face) {
	path("Instagram", "Im Browser")(f)
	f.back()
}

// linked stands at Threads, which counts with a begun Instagram.
func linked(f face) {
	begun(f)
	f.back()
	f.choose("Threads")
}

func toSending(f face) {
	path("Instagram", "Im Browser")(f)
	for range 4 {
		f.leaf(+1)
	}
}

func sent(f face) {
	toSending(f)
	f.choose("Abgesendet, weiter")
	f.fill(nil)
	f.back()
}

// TestParity: every action of the wizard can be reached in both faces, and the same choices lead to the same progress file, the
// same opened pages and the same copied texts.
func TestParity(t *testing.T) {
	for _, verb := range verbs(t) {
		if _, ok := parity[verb]; !ok {
			t.Errorf("the table lacks %q", verb)
		}
	}
	for _, verb := range slices.Sorted(maps.Keys(parity)) {
		t.Run(string(verb), func(t *testing.T) {
			row := parity[verb]
			var ends []string
			faces := []face{newScreenFace(t, parityFile(verb)), newLineFace(t, parityFile(verb))}
			for _, f := range faces {
				row.before(f)
				before := ending(t, f)
				row.act(f)
				after := ending(t, f)
				if row.shows == "" && after == before {
					t.Errorf("%T: nothing happened:\n%s", f, f.shown())
				}
				if !strings.Contains(f.shown(), row.shows) {
					t.Errorf("%T does not show %q:\n%s", f, row.shows, f.shown())
				}
				ends = append(ends, after)
			}
			if ends[0] != ends[len(ends)-1] {
				t.Errorf("full screen led to\n%s\nlines to\n%s", ends[0], ends[1])
			}
		})
	}
}

// ending is all that a walk leaves behind.
func ending(t *testing.T, f face) string {
	t.Helper()
	file, h := f.outcome()
	end := file.written(t) + "opened " + strings.Join(h.opened, " ") + "\ncopied " + strings.Join(h.copied, "\n") + "\n"
	for _, path := range slices.Sorted(maps.Keys(file.papers.Files)) {
		end += "wrote " + path + "\n" + string(file.papers.Files[path]) + "\n"
	}
	if leave := f.left(); leave != nil {
		end += fmt.Sprintf("left for %+v\n", *leave)
	}
	return end
}

// verbs are the constants of the type Verb, as the source names them.
func verbs(t *testing.T) []wizard.Verb {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../wizard/action.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []wizard.Verb
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "Verb" {
				value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				found = append(found, wizard.Verb(value))
			}
		}
		return true
	})
	if len(found) < 20 {
		t.Fatalf("found only the verbs %v", found)
	}
	return found
}

// screenFace is the full-screen wizard.
type screenFace struct {
	t    *testing.T
	app  *tui.App
	file *kept
	h    *handed
}

func newScreenFace(t *testing.T, file *kept) *screenFace {
	s := &screenFace{t: t, file: file, h: &handed{}}
	s.app = tui.New(tui.Ports{
		Session: newSession(t, s.file, "de"), Opener: s.h, Clipboard: s.h, Notices: func() []string { return nil }, File: "progress.json",
	})
	s.send(tea.WindowSizeMsg{Width: 80, Height: 60})
	return s
}

// send gives the program a message and runs what it commands.
func (s *screenFace) send(msg tea.Msg) {
	_, cmd := s.app.Update(msg)
	s.run(cmd)
}

func (s *screenFace) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, cmd := range msg {
			s.run(cmd)
		}
	default:
		s.send(msg)
	}
}

func (s *screenFace) press(code rune) { s.send(tea.KeyPressMsg{Code: code}) }

func (s *screenFace) letters(text string) {
	for _, r := range text {
		s.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

func (s *screenFace) choose(name string) {
	s.t.Helper()
	s.press(tea.KeyHome)
	for range 60 {
		view := s.app.View()
		if lines := strings.Split(xansi.Strip(view.Content), "\n"); view.Cursor != nil && strings.Contains(lines[view.Cursor.Y], name) {
			s.press(tea.KeyEnter)
			return
		}
		s.press(tea.KeyDown)
	}
	s.t.Fatalf("%q cannot be chosen:\n%s", name, s.shown())
}

func (s *screenFace) back() { s.press(tea.KeyEscape) }

func (s *screenFace) leaf(by int) {
	if by < 0 {
		s.press(tea.KeyLeft)
	} else {
		s.press(tea.KeyRight)
	}
}

func (s *screenFace) fill(values map[string]string) {
	for range 5 {
		s.press(tea.KeyUp) // to the first field
	}
	for _, name := range []string{"Datum", "Konto", "Fallnummer", "Notiz", "Beleg (Datei)"} {
		if value := values[name]; value != "" {
			s.send(tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl})
			s.letters(value)
		}
		s.press(tea.KeyDown)
	}
	s.press(tea.KeyEnter)
}

func (s *screenFace) write(text string) {
	s.letters(text)
	s.press(tea.KeyEnter)
}

func (s *screenFace) visit(place string) {
	s.letters(map[string]string{"Einstellungen": "s", "Fristen": "f", "Papiere": "e"}[place])
}

func (s *screenFace) addresses()                { s.press(tea.KeyEnter) }
func (s *screenFace) confirm()                  {}
func (s *screenFace) shown() string             { return xansi.Strip(s.app.View().Content) }
func (s *screenFace) outcome() (*kept, *handed) { return s.file, s.h }
func (s *screenFace) left() *wizard.Leave       { return s.app.Leave() }

// lineFace is the linear wizard, running beside the test, which types whenever it asks.
type lineFace struct {
	*listener
	typed chan string
	asked chan struct{}
	ended chan struct{} // closed when the wizard has ended
}

func newLineFace(t *testing.T, file *kept) *lineFace {
	l := &lineFace{
		listener: newListenerOn(t, file, "de"), typed: make(chan string), asked: make(chan struct{}), ended: make(chan struct{}),
	}
	l.answer = func() (string, bool) {
		l.asked <- struct{}{}
		typed, ok := <-l.typed
		return typed, ok
	}
	var err error
	go func() {
		err = l.run(context.Background())
		close(l.ended)
	}()
	<-l.asked
	t.Cleanup(func() {
		close(l.typed)
		if <-l.ended; err != nil && err != io.EOF {
			t.Error(err)
		}
	})
	return l
}

func (l *lineFace) write(text string) {
	l.typed <- text
	select {
	case <-l.asked:
	case <-l.ended:
	}
}

func (l *lineFace) choose(name string) { l.t.Helper(); l.write(l.number(name)) }
func (l *lineFace) back()              { l.write("0") }

func (l *lineFace) leaf(by int) {
	heard := l.heard.String()
	menu := heard[max(0, strings.LastIndex(heard, "Zur Auswahl stehen")):]
	switch {
	case by < 0:
		l.choose("Zum vorigen Schritt")
	case strings.Contains(menu, ": Trifft nicht zu, weiter"): // a step that not everybody needs
		l.choose("Trifft nicht zu, weiter")
	default:
		l.choose("Zum nächsten Schritt")
	}
}

// fill answers whatever the form asks.
func (l *lineFace) fill(values map[string]string) {
	values = maps.Clone(values)
	for {
		lines := strings.Split(strings.TrimSpace(l.heard.String()), "\n")
		name, _, isField := strings.Cut(lines[len(lines)-1], "? Eingabe allein: ")
		switch {
		case name == "Deine Wahl":
			return
		case strings.HasPrefix(name, "Noch mehr notieren") && len(values) > 0:
			l.write("ja")
		case isField:
			l.write(values[name])
			delete(values, name)
		default:
			l.t.Fatalf("no form asks:\n%s", l.heard.String())
		}
	}
}

func (l *lineFace) visit(place string)        { l.choose(place) }
func (l *lineFace) addresses()                { l.choose("Adressen") }
func (l *lineFace) confirm()                  { l.write("ja") }
func (l *lineFace) shown() string             { return l.heard.String() }
func (l *lineFace) outcome() (*kept, *handed) { return l.file, l.out }

// left is what the run ended for, once it has.
func (l *lineFace) left() *wizard.Leave {
	select {
	case <-l.ended:
		return l.leave
	default:
		return nil
	}
}
