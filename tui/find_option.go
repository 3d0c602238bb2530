package tui

import (
	"slices"
	"strings"
	"unicode"

	"widerspruch/guides"
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
	query := strings.TrimSpace(p.query.Value())
	best, key, group := 2*guides.Nowhere, "", ""
	for _, field := range p.page.Form.Fields {
		if !spread(p.page.Form, field) {
			continue
		}
		for j, option := range field.Options { // its own name counts before others
			if fit := min(2*guides.Close(query, option.Text), 2*guides.Close(query, option.Names...)+1); fit < best {
				best, key, group = fit, keyOfOption(field, j), option.Group
			}
		}
	}
	if key == "" || query == "" {
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
