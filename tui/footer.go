package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// binding is a key and what it does here. Both are keys of the interface's words.
type binding struct{ key, does string }

// footer names at most five keys in one line. What does not fit is left out from the right, but never Enter and the way back.
func (a *App) footer() string {
	keys := a.bindings()
	keys = keys[:min(len(keys), footerKeys)]
	for {
		var words []string
		for _, b := range keys {
			words = append(words, a.setter.bold.Render(a.setter.T(b.key))+" "+a.setter.dim.Render(a.setter.T(b.does)))
		}
		line, at := strings.Join(words, "   "), spare(keys)
		if lipgloss.Width(line) <= a.layout.line() || at < 0 {
			return line
		}
		keys = slices.Delete(keys, at, at+1)
	}
}

// spare is the last key that can be left out; -1 if none can.
func spare(keys []binding) int {
	for i := len(keys) - 1; i > 0; i-- {
		if keys[i].key != "key.esc" && keys[i].key != "key.enter" {
			return i
		}
	}
	if len(keys) > 1 && keys[0].key == "key.space" { // the boxes say it too
		return 0
	}
	return -1
}

// bindings are the keys of what is shown, the most useful first.
func (a *App) bindings() []binding {
	help := binding{"key.help", "does.help"}
	if a.typing() {
		help.key = "key.f1"
	}
	quit := binding{"key.q", "does.quit"}
	p := a.screen()
	switch {
	case a.asks() && p == a.page:
		return a.formBindings(help, quit)
	case p.finds:
		return []binding{{"key.enter", "does.open"}, {"key.updown", "does.choose"}, {"key.esc", "does.unfilter"}}
	case p.query != nil:
		return []binding{{"key.enter", "does.search"}, {"key.esc", "does.back"}}
	case p.needle != "" && p == a.page && !p.page.Reads:
		return []binding{{"key.enter", "does.choose"}, {"key.np", "does.nextfound"}, {"key.esc", "does.back"}, help, quit}
	case p.needle != "":
		return []binding{{"key.np", "does.nextfound"}, {"key.updown", "does.read"}, {"key.esc", "does.back"}, help, quit}
	case a.over != nil:
		return []binding{{"key.esc", "does.close"}, {"key.updown", "does.read"}, quit}
	}
	back := a.ports.Session.Back() != nil
	keys := []binding{{"key.enter", "does.choose"}}
	if p.memory.reading || p.memory.between {
		keys[0] = binding{"key.updown", "does.read"}
	} else if c := p.stop().choice; c != nil && c.Ticks() {
		keys[0] = binding{"key.space", "does.tick"}
	}
	if p.page.Finds || p.page.Reads {
		keys = append(keys, binding{"key.slash", "does.search"})
	}
	if slices.ContainsFunc(p.page.Choices, func(c wizard.Choice) bool { return c.Letter == "n" || c.Letter == "p" }) {
		keys = append(keys, binding{"key.leftright", "does.turn"})
	} else if !p.memory.reading && !p.memory.between && back {
		keys = append(keys, binding{"key.updown", "does.choose2"})
	}
	if back {
		keys = append(keys, binding{"key.esc", "does.back"})
	}
	if p.folds() {
		keys = append(keys, binding{"key.m", "does.more"})
	}
	return append(keys, help, quit)
}

func (a *App) formBindings(help, quit binding) []binding {
	esc := binding{"key.esc", "does.back"}
	move := binding{"key.updown", "does.move"}
	search := binding{"key.slash", "does.search"}
	switch s := a.page.stop(); {
	case a.page.query != nil:
		return []binding{{"key.enter", "does.tick"}, {"key.esc", "does.back"}}
	case s.kind == stopOption:
		if a.page.seeks() {
			move = search
		}
		return []binding{{"key.space", "does.tick"}, {"key.enter", "does.goon"}, move, esc, help}
	case s.kind == stopFold && a.page.seeks():
		return []binding{{"key.enter", "does.unfold"}, search, move, esc, help}
	case s.kind == stopFold || s.kind == stopMore:
		return []binding{{"key.enter", "does.unfold"}, move, esc, help, quit}
	case s.kind != stopField:
		return []binding{{"key.enter", "does.choose"}, move, esc, help, quit}
	case a.page.stop().field.Kind == wizard.FieldText:
		keys := []binding{{"key.enter", "does.field"}, {"key.ctrlj", "does.newline"}}
		if a.ports.Edit != nil {
			keys = append(keys, binding{"key.ctrle", "does.editor"})
		}
		return append(keys, esc, help)
	}
	enter := binding{"key.enter", "does.field"}
	if a.page.fields() == 1 {
		enter.does = "does.save"
	}
	return []binding{enter, move, esc, help}
}
