package tui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/i18n"
	"widerspruch/wizard"
)

// fake is a session that shows one page, whatever is chosen: to look at how pages are laid out.
type fake struct {
	words  *i18n.Words
	page   wizard.Page
	typed  map[string]string
	did    []wizard.Action
	hits   []wizard.Choice
	peeks  map[wizard.Place]wizard.Page
	astray bool // no way leads back
}

func (f *fake) Words() *i18n.Words { return f.words }
func (f *fake) ReadOnly() bool     { return false }
func (f *fake) Page() wizard.Page {
	page := f.page
	page.Form = f.Form()
	return page
}
func (f *fake) PageAt(p wizard.Place) (wizard.Page, bool) { page, ok := f.peeks[p]; return page, ok }
func (f *fake) Find(query string) ([]wizard.Group, []wizard.Choice) {
	var hits []wizard.Choice
	for _, c := range f.hits {
		if strings.Contains(strings.ToLower(c.Text), query) {
			hits = append(hits, c)
		}
	}
	return nil, hits
}
func (f *fake) Index() func() { return func() {} }
func (f *fake) Choose(a wizard.Action) (wizard.Change, error) {
	f.did = append(f.did, a)
	return wizard.Change{}, nil
}
func (f *fake) Save(wizard.Change) error                                   { return nil }
func (f *fake) Settle(wizard.Change, error) (string, wizard.Outside)       { return "", nil }
func (f *fake) Perform(context.Context, wizard.Outside) wizard.Result      { return wizard.Result{} }
func (f *fake) Came(wizard.Outside, wizard.Result) (string, wizard.Action) { return "", nil }
func (f *fake) Back() wizard.Action                                        { return wizard.Go{} }
func (f *fake) OnWay(wizard.Place) bool                                    { return !f.astray }
func (f *fake) Undo() wizard.Action                                        { return nil }
func (f *fake) Refused(error) string                                       { return "" }
func (f *fake) Edited(error) string                                        { return "" }
func (f *fake) Type(field, value string)                                   { f.typed[field] = value }
func (f *fake) Focus(field string)                                         { f.page.Form.At = field }
func (f *fake) Unfold()                                                    { f.page.Form.Open = true }
func (f *fake) Submit() (wizard.Change, bool)                              { return wizard.Change{}, true }
func (f *fake) Close() wizard.Change                                       { return wizard.Change{} }
func (f *fake) Keep() wizard.Change                                        { return wizard.Change{} }
func (f *fake) Discard() wizard.Change                                     { return wizard.Change{} }
func (f *fake) Edit(string) wizard.Outside                                 { return nil }
func (f *fake) Form() *wizard.Form {
	if f.page.Form == nil {
		return nil
	}
	form := *f.page.Form
	form.Fields = append([]wizard.Field{}, form.Fields...)
	for i := range form.Fields {
		if typed, ok := f.typed[form.Fields[i].Key]; ok {
			form.Fields[i].Value = typed
		}
	}
	return &form
}

// laid is the program with one page in a window.
type laid struct {
	*App
	t    testing.TB
	fake *fake
}

// lay shows a page in a window.
func lay(t testing.TB, page wizard.Page, width, height int) *laid {
	t.Helper()
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	f := &fake{words: words, page: page, typed: map[string]string{}}
	l := &laid{New(Ports{Session: f, Notices: func() []string { return nil }, Colour: true}), t, f}
	l.grace = 0
	l.resize(width, height)
	return l
}

func (l *laid) resize(width, height int) *laid {
	l.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return l
}

// press presses keys by their names. What they command is not run.
func (l *laid) press(keys ...string) *laid {
	for _, name := range keys {
		l.Update(keyOf(name))
	}
	return l
}

// write types a text, letter by letter.
func (l *laid) write(text string) *laid {
	for _, r := range text {
		l.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return l
}

var namedKeys = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
	"right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"tab": tea.KeyTab, "backspace": tea.KeyBackspace, "f1": tea.KeyF1, "f5": tea.KeyF5,
}

func keyOf(name string) tea.KeyPressMsg {
	if code, ok := namedKeys[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if name == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// text is what stands on the screen, without styles.
func (a *App) text() string { return xansi.Strip(a.View().Content) }

// cursorAt is the text from the real cursor on: of the bar, the word, or the field.
func (a *App) cursorAt() string {
	view := a.View()
	if view.Cursor == nil {
		return ""
	}
	lines := strings.Split(xansi.Strip(view.Content), "\n")
	if view.Cursor.Y >= len(lines) {
		return ""
	}
	line := lines[view.Cursor.Y]
	return strings.TrimRight(xansi.Cut(line, view.Cursor.X, lipgloss.Width(line)), " ")
}

// picture is the screen as text, with a mark where the real cursor stands.
func (a *App) picture() string {
	var lines []string
	for line := range strings.SplitSeq(a.text(), "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	page := strings.Join(lines, "\n") + "\n"
	if at := a.cursorAt(); at != "" {
		page += "cursor: " + at + "\n"
	}
	return page
}

// sees holds that texts stand on the screen.
func (l *laid) sees(texts ...string) *laid {
	l.t.Helper()
	for _, text := range texts {
		if !strings.Contains(l.text(), text) {
			l.t.Fatalf("the screen does not say %q:\n%s", text, l.text())
		}
	}
	return l
}
