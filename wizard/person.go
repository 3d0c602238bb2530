package wizard

import (
	"cmp"
	"slices"
	"strings"

	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// homeIDs are where people may object by law and an authority watches over it: the EU and the EEA, the United Kingdom and Switzerland
// (ISO 3166-1, lower case), or the German Länder (ISO 3166-2:DE). "" is somewhere else or not said.
func homeIDs(lands bool) []string {
	var ids []string
	authorities, _ := letters.Authorities()
	for _, a := range authorities {
		if land, isLand := strings.CutPrefix(a.ID, "de-"); isLand == lands {
			ids = append(ids, land)
		}
	}
	return ids
}

// homes are the countries ("country.") or the German Länder ("land.") to choose from, by name; Germany, Austria and Switzerland stand
// first, and before them that nothing is said.
func homes(prefix string) func(*Session) []Option {
	return func(s *Session) []Option {
		list, compare := optionsOf(s.words, prefix, homeIDs(prefix == "land.")), s.words.Sorter()
		rank := func(o Option) int { return (slices.Index([]string{"de", "at", "ch"}, o.Value) + 4) % 4 } // the others 3
		slices.SortFunc(list, func(a, b Option) int { return cmp.Or(rank(a)-rank(b), compare(a.Text, b.Text)) })
		return append([]Option{{Text: s.words.T("settings.empty")}}, list...)
	}
}

// homeNamed finds a country, or a German Land, by its name in any language of the program, or by its code ("de"). key is that of the
// setting; for another one there is nothing to find.
func homeNamed(key, typed string) (string, bool) {
	if key != settingCountry && key != settingLand {
		return "", false
	}
	typed = strings.TrimSpace(typed)
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			continue
		}
		for _, id := range homeIDs(key == settingLand) {
			if strings.EqualFold(typed, id) || strings.EqualFold(typed, words.T(key+"."+id)) {
				return id, true
			}
		}
	}
	return "", false
}

// languages are the languages to choose from, each in its own words.
func (s *Session) languages() []Option { return optionsOf(s.words, "language.", i18n.Languages[:]) }

// faces are the ways to show the wizard.
func (s *Session) faces() []Option {
	auto := Option{Text: s.words.T("face.auto")}
	return append([]Option{auto}, optionsOf(s.words, "face.", []state.Face{state.FaceScreen, state.FaceLinear})...)
}

// AddressLines splits a postal address as people type it, with commas or on lines of its own, into its lines.
func AddressLines(typed string) []string {
	var lines []string
	for _, line := range strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == '\n' }) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}
