package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// The search among many options: the bar goes to what is called so, and Enter ticks it.

// seeksAmong is how many options are more than one finds by looking.
const seeksAmong = 12

// seeks reports that the form has so many options.
func (f *formScreen) seeks() bool {
	return slices.ContainsFunc(f.form.Fields, func(field wizard.Field) bool { return f.spread(field) && len(field.Options) > seeksAmong })
}

// seekKey types what is looked for. Enter ticks what was found, Esc leaves it.
func (f *formScreen) seekKey(msg tea.KeyPressMsg, name string) {
	switch name {
	case "esc":
		f.seek, f.sought = nil, ""
	case "up", "down":
		f.seek, f.sought = nil, ""
		f.step(ways[name])
	case "enter":
		found := f.found()
		f.seek, f.sought = nil, ""
		if s := f.stop(); found && !ticked(f.field(), s.option) {
			f.tick()
		}
	default:
		f.seek.update(msg)
		f.found()
	}
}

// found puts the bar on the option that is called as was typed, and unfolds the fold that holds it. It is false if there is none.
func (f *formScreen) found() bool {
	query := fold(strings.TrimSpace(f.seek.value()))
	best, at := unfit, formStop{}
	for i, field := range f.form.Fields {
		if !f.spread(field) {
			continue
		}
		for j, option := range field.Options {
			if fit := fitOf(option, query); fit < best {
				best, at = fit, formStop{kind: stopOption, field: i, option: j}
			}
		}
	}
	if best == unfit || query == "" {
		return false
	}
	if group := f.form.Fields[at.field].Options[at.option].Group; group != f.sought {
		delete(f.opened, f.sought) // that was for fewer letters
		f.sought = ""
		if group != "" && !f.opened[group] {
			f.opened[group], f.sought = true, group
		}
	}
	f.standOn(at)
	return true
}

// fits are how well a name fits what was typed, the best first: it is that, begins so, a word in it does, or it only holds it.
var fits = []func(name, query string) bool{
	func(name, query string) bool { return name == query },
	strings.HasPrefix,
	func(name, query string) bool { return strings.Contains(name, " "+query) },
	strings.Contains,
}

var unfit = 2 * len(fits)

// fitOf says how well an option fits, its own name before others; 0 is best.
func fitOf(option wizard.Option, query string) int {
	for i, fit := range fits {
		switch {
		case fit(fold(option.Text), query):
			return 2 * i
		case slices.ContainsFunc(option.Names, func(name string) bool { return fit(fold(name), query) }):
			return 2*i + 1
		}
	}
	return unfit
}
