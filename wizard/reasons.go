package wizard

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"widerspruch/guides"
	"widerspruch/letters"
)

// Reasons are what a person ticked as true of them, and the text that they made of it.
type Reasons struct {
	IDs  []string
	Own  bool   // the person changed the text
	Text string // if so
}

// text is the text in a language: the person's own, else the one made of what they ticked.
func (r Reasons) text(lang string) string {
	if r.Own {
		return r.Text
	}
	return letters.Compose(lang, r.IDs)
}

// ReasonsView is the reasons for a service as a face shows them.
type ReasonsView struct {
	Name    string // of the service
	Advice  string // that an empty field may do, where that is known; "" elsewhere
	Reasons []Reason
	Text    string
	Length  int // of the text in characters
	Actions []Action
}

// Reason is one sentence that may be true of the person.
type Reason struct {
	Text   string
	Ticked bool
	Action Action
}

// ReasonsView returns the reasons for the service where the person stands.
func (s *Session) ReasonsView() (ReasonsView, bool) {
	guide, ok := s.Guide(s.place.Guide)
	if !ok {
		return ReasonsView{}, false
	}
	lang, given := s.words.Lang(), s.reasons[guide.ID]
	view := ReasonsView{Name: guide.Name.In(lang), Text: given.text(lang)}
	view.Length = utf8.RuneCountInString(view.Text)
	if guide.Company == metaCompany {
		view.Advice = letters.GroundAdvice(lang)
	}
	for _, ground := range letters.Grounds(guide.ID) {
		view.Reasons = append(view.Reasons, Reason{
			Text: ground.Tick.In(lang), Ticked: slices.Contains(given.IDs, ground.ID),
			Action: Action{Verb: Tick, Place: s.place, Reason: ground.ID},
		})
	}
	write := Action{Verb: SetReasons, Place: s.place, Text: view.Text}
	if view.Text != "" {
		view.Actions = append(view.Actions, Action{Verb: CopyReasons, Place: s.place})
	}
	view.Actions = append(view.Actions, write)
	return view, true
}

// metaCompany is the only company of which sources say that its forms may stay empty.
const metaCompany = "Meta"

// give shows, changes or copies the reasons, as the draft carries it out. They are not kept on the disk.
func (d *draft) give() error {
	guide, ok := d.s.Guide(d.a.Place.Guide)
	if !ok {
		return ErrNotPossible
	}
	lang, given := d.words.Lang(), d.reasons[guide.ID]
	switch d.a.Verb {
	case Give:
		d.effect.Give = true
		return nil
	case CopyReasons:
		if d.effect.Copy = given.text(lang); d.effect.Copy == "" {
			return ErrNotPossible
		}
		return nil
	case SetReasons:
		given.Text = strings.TrimSpace(guides.Clean(d.a.Text))
		given.Own = given.Text != letters.Compose(lang, given.IDs)
	case Tick:
		i := slices.IndexFunc(letters.Grounds(guide.ID), func(g letters.Ground) bool { return g.ID == d.a.Reason })
		if i < 0 {
			return ErrNotPossible
		}
		given = given.ticked(letters.Grounds(guide.ID)[i], lang)
	}
	d.reasons = maps.Clone(d.reasons)
	if d.reasons == nil {
		d.reasons = map[string]Reasons{}
	}
	d.reasons[guide.ID] = given
	return nil
}

// ticked is the reasons with one more, or without one that was there. A text that the person wrote themselves keeps all that is
// theirs: only the reason's own sentences come or go.
func (r Reasons) ticked(ground letters.Ground, lang string) Reasons {
	sentences := ground.Text.In(lang)
	if slices.Contains(r.IDs, ground.ID) {
		r.IDs = slices.DeleteFunc(slices.Clone(r.IDs), func(id string) bool { return id == ground.ID })
		r.Text = strings.TrimSpace(strings.Replace(strings.Replace(r.Text, " "+sentences, "", 1), sentences, "", 1))
	} else {
		r.IDs = append(slices.Clone(r.IDs), ground.ID)
		r.Text = strings.TrimSpace(r.Text + " " + sentences)
	}
	if r.Own && r.Text == "" {
		r.Own = false
	}
	return r
}
