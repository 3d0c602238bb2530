package cli

import (
	"slices"
	"strings"

	"widerspruch/wizard"
)

// pick lets the person choose one of many values; Enter alone leaves it as it is. "s word" narrows the list.
func (l *linear) pick(title string, values []wizard.Choice, value string, set func(string) error) error {
	filter := ""
	return l.within(func() menu {
		m := menu{intro: []string{sentence(title)}, sensible: -1}
		for _, v := range values {
			if !fits(v, filter) {
				continue
			}
			if v.Value == value {
				m.sensible = len(m.choices)
			}
			m.choices = append(m.choices, choice{text: v.Name, do: l.leaving(func() error {
				if v.Value == value {
					return nil
				}
				return set(v.Value)
			})})
		}
		m.search = func(word string) error {
			if !slices.ContainsFunc(values, func(v wizard.Choice) bool { return fits(v, word) }) {
				l.say(l.w().T("linear.found.none", "word", quoted(word)))
				return nil
			}
			filter = word
			return nil
		}
		return m
	})
}

// fits reports that a word is in the name of a value.
func fits(v wizard.Choice, word string) bool {
	return strings.Contains(strings.ToLower(v.Name), strings.ToLower(word))
}
