package letters

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// Personal is a piece of a text that may say who somebody is.
type Personal struct {
	Kind PersonalKind
	Text string // as it stands in the text
}

// PersonalKind says what such a piece is, or may be.
type PersonalKind string

// The kinds of personal data.
const (
	PersonalName    PersonalKind = "name"
	PersonalEmail   PersonalKind = "email"
	PersonalHandle  PersonalKind = "handle"  // a name behind an @
	PersonalAccount PersonalKind = "account" // as the person calls an account
	PersonalAddress PersonalKind = "address" // postal
	PersonalRef     PersonalKind = "ref"     // a case number
	PersonalNumber  PersonalKind = "number"  // a telephone, an account at a bank, whatever has many digits
	PersonalLink    PersonalKind = "link"    // an address of a page that may lead to one person
)

// Known is what the progress file knows about the person.
type Known struct {
	Name     string
	Email    string
	Address  []string // lines; none that only names a country
	Accounts []string
	Refs     []string
}

// FindPersonal finds personal data in a text that is to go to somebody who need not know the person: first what is known of
// them, however it is written, then what looks like such data. It finds too much rather than too little, because the person can
// say it in other words. What it cannot find are names that nobody told the program.
func FindPersonal(text string, known Known) []Personal {
	text = guides.Clean(text)
	words := personalWords(text)
	var found []Personal
	add := func(kind PersonalKind, piece string) {
		piece = strings.TrimSpace(piece)
		told := func(p Personal) bool { return strings.Contains(p.Text, piece) }
		if piece != "" && !slices.ContainsFunc(found, told) {
			found = append(found, Personal{kind, piece})
		}
	}
	for _, datum := range known.data() {
		if from, to, ok := datum.in(words); ok {
			add(datum.kind, text[words[from].start:words[to-1].end])
		}
	}
	for _, pattern := range personalPatterns {
		for _, piece := range pattern.find(text) {
			add(pattern.kind, piece)
		}
	}
	return found
}
