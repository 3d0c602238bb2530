package letters

import (
	"slices"
	"strings"
)

// countryLines are how the last line of a postal address names a country, in German and English, in lower case. The first two are
// written on an envelope from a German-speaking or another country.
var countryLines = map[string][]string{
	"at": {"österreich", "austria"}, "au": {"australien", "australia"}, "be": {"belgien", "belgium"}, "ca": {"kanada", "canada"},
	"ch": {"schweiz", "switzerland"}, "cn": {"china", "china", "volksrepublik china"}, "cz": {"tschechien", "czechia", "czech republic"},
	"de": {"deutschland", "germany"}, "dk": {"dänemark", "denmark"}, "es": {"spanien", "spain"}, "fr": {"frankreich", "france"},
	"gb": {"vereinigtes königreich", "united kingdom", "großbritannien", "uk", "england"}, "ie": {"irland", "ireland"},
	"it": {"italien", "italy"}, "li": {"liechtenstein", "liechtenstein"}, "lt": {"litauen", "lithuania"}, "lu": {"luxemburg", "luxembourg"},
	"nl": {"niederlande", "netherlands", "the netherlands"}, "pl": {"polen", "poland"}, "se": {"schweden", "sweden"},
	"sg": {"singapur", "singapore"}, "us": {"usa", "usa", "vereinigte staaten", "vereinigte staaten von amerika", "united states", "united states of america"},
}

// countryIn is the country that a line of an address names; empty if it names none.
func countryIn(line string) string {
	line = strings.ToLower(OneLine(line))
	for country, names := range countryLines {
		if slices.Contains(names, line) {
			return country
		}
	}
	return ""
}

// attention begins a line of an address that names who shall read the letter.
var attention = []string{"attn", "fao", "c/o data protection", "z. hd.", "z.hd.", "for the attention"}

// namesReader says that an address itself names who shall read the letter, as the company writes it.
func namesReader(address []string) bool {
	return slices.ContainsFunc(address, func(line string) bool {
		line = strings.ToLower(OneLine(line))
		return slices.ContainsFunc(attention, func(begins string) bool { return strings.HasPrefix(line, begins) })
	})
}

// postal is an address as it stands on a letter from a country: abroad the last line is the country in capitals (DIN 5008), at home
// it is left out.
func postal(address []string, from string) []string {
	if len(address) == 0 {
		return address
	}
	last := len(address) - 1
	to := countryIn(address[last])
	if to == "" {
		return address
	}
	lines := slices.Clone(address[:last])
	if to == from {
		return lines
	}
	name := countryLines[to][1]
	if slices.Contains([]string{"de", "at", "ch", "li", ""}, from) {
		name = countryLines[to][0]
	}
	return append(lines, strings.ToUpper(name))
}
