package wizard

import (
	"slices"
	"strings"

	"widerspruch/state"
)

// Countries are where people may object by law: the EU and the EEA, the United Kingdom and Switzerland (ISO 3166-1, lower
// case). "" is somewhere else or not said.
var countries = []string{
	"at", "be", "bg", "ch", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gb", "gr", "hr", "hu", "ie", "is", "it", "li",
	"lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "si", "sk",
}

// lands are the German Länder (ISO 3166-2:DE, lower case); each has its own supervisory authority.
var lands = []string{"bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp", "sl", "sn", "st", "sh", "th"}

// Choice is one value of a setting and its name on screen.
type Choice struct{ Value, Name string }

// Countries lists the countries to choose from, by name; Germany, Austria and Switzerland stand first.
func (s *Session) Countries() []Choice {
	list := s.choices("country.", countries)
	first := []string{"de", "at", "ch"}
	slices.SortStableFunc(list, func(a, b Choice) int { return place(first, a.Value) - place(first, b.Value) })
	return list
}

// Faces lists how the wizard can be shown.
func (s *Session) Faces() []Choice {
	var list []Choice
	for _, face := range []state.Face{state.FaceScreen, state.FaceLinear} {
		list = append(list, Choice{string(face), s.words.T("face." + string(face))})
	}
	return list
}

// Lands lists the German Länder to choose from, by name.
func (s *Session) Lands() []Choice { return s.choices("land.", lands) }

// place is where the value stands in the list; behind it if it is not there.
func place(list []string, value string) int {
	if i := slices.Index(list, value); i >= 0 {
		return i
	}
	return len(list)
}

// choices names the values and sorts them by name, behind the empty one.
func (s *Session) choices(prefix string, values []string) []Choice {
	list := make([]Choice, 0, len(values)+1)
	for _, value := range values {
		list = append(list, Choice{value, s.words.T(prefix + value)})
	}
	compare := s.words.Sorter()
	slices.SortFunc(list, func(a, b Choice) int { return compare(a.Name, b.Name) })
	return list
}

// AddressLines splits a postal address as people type it, with commas, into its lines.
func AddressLines(typed string) []string {
	var lines []string
	for line := range strings.SplitSeq(typed, ",") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// PlausibleEmail reports that a text can be an e-mail address, or is empty. Whether it is the person's only they know.
func PlausibleEmail(typed string) bool {
	name, domain, found := strings.Cut(strings.TrimSpace(typed), "@")
	return typed == "" || found && name != "" && strings.Contains(domain, ".") && !strings.ContainsAny(name+domain, " @,;<>")
}
