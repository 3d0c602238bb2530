package tui

import (
	"slices"
	"strings"
	"unicode"

	"widerspruch/wizard"
)

// The search among many options: the bar goes to what is called so, and Enter ticks it.

// seeksAmong is how many options are more than one finds by looking.
const seeksAmong = 12

func isLetter(key string) bool {
	runes := []rune(key)
	return len(runes) == 1 && unicode.IsLetter(runes[0])
}

// seeks reports that the form has so many options.
func (p *pageScreen) seeks() bool {
	return slices.ContainsFunc(p.page.Form.Fields, func(field wizard.Field) bool {
		return spread(p.page.Form, field) && len(field.Options) > seeksAmong
	})
}

// findOption puts the bar on the option that is called as was typed, and unfolds the fold that holds it. It is false if there is none.
func (p *pageScreen) findOption() bool {
	query := fold(strings.TrimSpace(p.query.value()))
	best, key, group := unfit, "", ""
	for _, field := range p.page.Form.Fields {
		if !spread(p.page.Form, field) {
			continue
		}
		for j, option := range field.Options {
			if fit := fitOf(option, query); fit < best {
				best, key, group = fit, keyOfOption(field, j), option.Group
			}
		}
	}
	if best == unfit || query == "" {
		return false
	}
	if group != p.opened {
		delete(p.memory.open, p.opened) // that was for fewer letters
		p.opened = ""
		if group != "" && !p.open(group) {
			p.memory.open[group], p.opened = true, group
		}
	}
	p.goTo(key)
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
