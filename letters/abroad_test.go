package letters

import (
	"testing"

	"widerspruch/guides"
)

// TestCountries: the letters know the country of every company that a guide names, so that abroad it stands in capitals and in
// the language of the sender's post office.
func TestCountries(t *testing.T) {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	looked := 0
	for _, g := range library.Guides() {
		for _, contact := range g.Details().Contacts {
			looked++
			if n := len(contact.Address); n > 0 && countryIn(contact.Address[n-1]) == "" {
				t.Errorf("%s: %q is no country that letters know; it belongs into countryLines", g.ID, contact.Address[n-1])
			}
		}
	}
	if looked < 50 {
		t.Errorf("only %d addresses were looked at", looked)
	}
}
