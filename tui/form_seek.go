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
		f.step(map[string]int{"up": -1, "down": 1}[name])
	case "enter":
		found := f.found()
		f.seek, f.sought = nil, ""
		if s := f.stop(); found && !f.ticked(f.form.Fields[s.field], s.option) {
			f.tick()
		}
	default:
		f.seek.update(msg)
		f.found()
	}
}

// found puts the bar on the option that is called as was typed: the one whose name begins so, else one in which a word does, else
// one that only holds it. A fold that holds it is unfolded. It is false if there is none.
func (f *formScreen) found() bool {
	query := fold(strings.TrimSpace(f.seek.value()))
	best, at := 0, formStop{}
	for i, field := range f.form.Fields {
		if !f.spread(field) {
			continue
		}
		for j, option := range field.Options {
			if fit := optionFit(option, query); fit > best {
				best, at = fit, formStop{kind: stopOption, field: i, option: j}
			}
		}
	}
	if best == 0 || query == "" {
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

// optionFit says how well an option fits what was typed; 0 is not at all.
func optionFit(option wizard.Option, query string) (best int) {
	for i, name := range append([]string{option.Text}, option.Names...) {
		name = fold(name)
		fit := 0
		switch {
		case name == query:
			fit = 8
		case strings.HasPrefix(name, query):
			fit = 6
		case strings.Contains(name, " "+query):
			fit = 4
		case strings.Contains(name, query):
			fit = 2
		}
		if fit > 0 && i == 0 { // its own name before others
			fit++
		}
		best = max(best, fit)
	}
	return best
}
