package wizard

import (
	"maps"

	"widerspruch/letters"
)

// mailing hands a letter to the mail program.
func mailing(letter *letters.Letter) doing {
	return func(d *draft) error {
		address, whole, err := letter.Mailto()
		if err != nil {
			return err
		}
		if !whole {
			d.said = d.words.T("letter.mail.short")
		}
		d.outside = OpenPage{Address: address, letter: true, then: doing(handedOver)}
		return nil
	}
}

// alsoAsking offers to ask for something besides in an objection, or no longer: "access", what is stored; "special", that special
// categories of data are removed (Art. 9 GDPR).
func (s *Session) alsoAsking(what string) Choice {
	text, said := "also."+what, "also."+what+".asked"
	if s.also[what] {
		text, said = text+".not", "also."+what+".left"
	}
	return quiet(what, "", s.words.T(text), doing(func(d *draft) error {
		d.also = maps.Collect(maps.All(d.also)) // a copy, even of nothing
		d.also[what], d.said = !d.also[what], d.words.T(said)
		return nil
	}))
}
