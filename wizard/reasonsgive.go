package wizard

import (
	"maps"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
)

// writeReasons lets the person change the text of their reasons. They are not kept on the disk.
func writeReasons(guide *guides.Guide) asks {
	return func(s *Session) *Form {
		w := s.words
		return asksOne("reasons/"+guide.ID, w.T("reasons.title", "name", s.nameOf(guide)), w.T("reasons.take"), Field{
			Key: "text", Label: w.T("reasons.own"), Hint: w.T("reasons.hint"), Kind: FieldText, Most: mostReasons,
			Value: s.reasons[guide.ID].text(w.Lang()),
		}, func(text string) Action {
			return doing(func(d *draft) error { return d.write(guide.ID, text) })
		})
	}
}

// mostReasons is how long the text of the reasons may be, in characters: far longer than any form takes.
const mostReasons = 10_000

// write makes a text of the person's own of their reasons.
func (d *draft) write(guide, text string) error {
	given := Reasons{IDs: d.reasons[guide].IDs, Text: strings.TrimSpace(text)}
	switch given.Text {
	case letters.Compose(d.words.Lang(), given.IDs):
		given.Text = ""
	case "":
		given.IDs = nil // whoever empties the text gives no reasons
	}
	d.give(guide, given)
	d.said = d.words.T("reasons.taken")
	return nil
}

// give makes these the reasons for a service.
func (d *draft) give(guide string, given Reasons) {
	d.reasons = maps.Collect(maps.All(d.reasons)) // a copy, even of nothing
	d.reasons[guide] = given
}
