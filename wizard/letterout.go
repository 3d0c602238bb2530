package wizard

import "widerspruch/letters"

// CopyLetter copies a letter.
type CopyLetter struct{ At Place }

func (a CopyLetter) plan(d *draft) error {
	letter, err := d.s.letter(a.At)
	if err != nil {
		return err
	}
	d.outside = CopyText{Text: letter.Text()}
	return nil
}

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

// asksFor are what an objection may ask for besides: what is stored, and that special categories of data are removed (Art. 9 GDPR).
var asksFor = map[string]func(*moment) *bool{
	"access":  func(m *moment) *bool { return &m.access },
	"special": func(m *moment) *bool { return &m.special },
}

// alsoAsking offers to ask for something besides, or no longer.
func (s *Session) alsoAsking(what string) Choice {
	text := s.words.T("also." + what)
	if *asksFor[what](&s.moment) {
		text = s.words.T("also." + what + ".not")
	}
	return quiet(what, "", text, doing(func(d *draft) error {
		asks := asksFor[what](&d.moment)
		*asks = !*asks
		d.said = d.words.T("also." + what + ".left")
		if *asks {
			d.said = d.words.T("also." + what + ".asked")
		}
		return nil
	}))
}
