package letters

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// Fill replaces the placeholders of a text to copy: the law by that of the person's country, the others by what is given. What is not
// given becomes a blank that cannot be overlooked.
func Fill(words *i18n.Words, text, country string, given map[string]string) string {
	pairs := []string{"{law}", words.T("law." + string(lawOf(country)))}
	for _, name := range []string{"name", "email", "account", "address"} {
		value := guides.Clean(given[name])
		if value == "" {
			value = words.T("blank." + name)
		}
		pairs = append(pairs, "{"+name+"}", value)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// fill is Fill with nothing given, because the sheet may be for somebody else.
func (from *SheetSource) fill(text string) string { return Fill(from.Words, text, from.Country, nil) }
