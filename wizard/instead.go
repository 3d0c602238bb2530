package wizard

import (
	"slices"
	"strings"

	"widerspruch/handoff"
)

// What helps where nothing could be opened: to copy the address, or its QR code; where it was a mail with a letter, to copy that. Where
// no clipboard took a text it is offered as a file.

// failed is what could not be opened or copied at a place.
type failed struct {
	text    string // no clipboard took it. A mouse is no way for somebody who hears the screen
	address handoff.Address
	letter  bool // it is a mail that holds a letter: its address alone does not bring it anywhere
	far     bool // no clipboard takes the address
}

// failing keeps it, so that the page chooses what helps; Enter alone would only fail again.
func failing(how func(*failed)) doing {
	return func(d *draft) error {
		how(&d.failed)
		return nil
	}
}

// offerInstead offers what helps, in a row of its own, and chooses it.
func (s *Session) offerInstead(page *Page) {
	un, w := s.failed, s.words
	switch {
	case un.text != "":
		page.offer(Choice{Key: "paper.text", Text: w.T("action.savepaper.text"), Action: SavePaper{Paper: PaperText, At: s.place, Text: un.text}})
		page.choose("paper.text")
		return
	case un.letter:
		if i := slices.IndexFunc(page.Choices, func(c Choice) bool { return c.Letter == keyText }); i >= 0 {
			page.Chosen = i
		}
		return
	case un.address.String() == "":
		return
	}
	page.Choices = slices.DeleteFunc(page.Choices, func(c Choice) bool { return c.Letter == keyCopy || c.Letter == keyCode })
	copies := handing(CopyText{Text: Shown(un.address.String()), address: true})
	page.offer(Choice{Key: "instead.copy", Letter: keyCopy, Text: w.T("action.copylink"), Address: un.address.String(), Action: copies})
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
