package linear_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"widerspruch/linear"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// addresses are what a terminal may make a link of.
var addresses = regexp.MustCompile(`(https?|file|mailto):\S+`)

// TestHostileFile: whatever any field of the file holds, nothing of it that controls a terminal or turns what is read is told at any
// place, in any form, or with what is told on demand; and each address alone on its line is one that a guide may open.
func TestHostileFile(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		store := &wizardtest.Store{Kept: wizardtest.Dirty(today)}
		l := listenTo(t, wizardtest.Fixed(), store, lang)
		lines, forms, told, links := 0, 0, 0, 0
		wizardtest.Everywhere(l.session, wizardtest.Places(wizardtest.Fixed(), store.Kept, lang), func(s *wizard.Session) {
			if s.Form() != nil {
				forms++
			}
			var heard strings.Builder
			typed := strings.NewReader("?\nm\n.\n" + wizardtest.Dirt + "\nw\n")
			place := s.Place()
			if _, err := linear.Run(t.Context(), linear.Ports{In: typed, Out: &heard, Session: s, Notices: func() []string { return []string{wizardtest.Dirt} }}); err != nil {
				t.Errorf("%s %+v: %v", lang, place, err)
			}
			for line := range strings.SplitSeq(heard.String(), "\n") {
				lines++
				if strings.ContainsFunc(line, func(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Cf) || !unicode.IsGraphic(r) }) {
					t.Errorf("%s %+v: %q controls something", lang, place, line)
				}
				if strings.Contains(line, wizardtest.Told) {
					told++
				}
				if url := addresses.FindString(line); url != "" && url == line {
					links++
					if !wizardtest.Leads(wizardtest.Fixed(), url) {
						t.Errorf("%s %+v: %q is told as an address", lang, place, url)
					}
				}
			}
		})
		if lines < 4000 || forms < 100 || told < 500 || links < 15 {
			t.Errorf("only %d lines, %d forms, %d lines with something of the file and %d links were told", lines, forms, told, links)
		}
	}
}
