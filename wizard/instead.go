package wizard

import (
	"slices"
	"strings"

	"widerspruch/handoff"
)

// What helps where nothing could be opened: to copy the address, or its QR code; where it was a mail with a letter, to copy that.

// unopened is what could not be opened at a place.
type unopened struct {
	address handoff.Address
	letter  bool // it is a mail that holds a letter: its address alone does not bring it anywhere
	far     bool // no clipboard takes the address
}

// notOpenedHere keeps what could not be opened, so that the page chooses what helps; Enter alone would only fail again.
func notOpenedHere(o OpenPage) doing {
	return func(d *draft) error {
		d.unopened = &unopened{address: o.Address, letter: o.letter}
		return nil
	}
}

// addressNotCopied keeps that no clipboard took the address either. A mouse is no way for somebody who hears the screen.
func addressNotCopied(d *draft) error {
	if d.unopened != nil {
		also := *d.unopened
		also.far = true
		d.unopened = &also
	}
	return nil
}

// offerInstead offers what helps where something could not be opened, in a row of its own, and chooses it.
func (s *Session) offerInstead(page *Page) {
	un, w := s.unopened, s.words
	if un.letter {
		if i := slices.IndexFunc(page.Choices, func(c Choice) bool { return c.Letter == keyText }); i >= 0 {
			page.Chosen = i
		}
		return
	}
	page.Choices = slices.DeleteFunc(page.Choices, func(c Choice) bool { return c.Letter == keyCopy || c.Letter == keyCode })
	page.offer(Choice{Key: "instead.copy", Letter: keyCopy, Text: w.T("action.copylink"), Address: un.address.String(), Action: handing(CopyText{Text: un.address.String(), address: true})})
	page.choose("instead.copy")
	if strings.HasPrefix(un.address.String(), "mailto:") {
		if un.far { // it was said, and a phone is no help: whoever writes the mail elsewhere goes on
			page.choose("done")
		}
		return
	}
	page.offer(Choice{Key: "instead.code", Letter: keyCode, Text: w.T("action.qr"), Action: handing(ShowCode{un.address})})
	if un.far {
		page.choose("instead.code")
	}
}
