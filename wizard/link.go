package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// OpenLink opens an address of a guide in the browser. At a step, what was really opened is recorded once it was.
type OpenLink struct {
	At  Place // the step, or where the guide is read
	URL string
}

func (a OpenLink) plan(d *draft) error {
	address, err := d.s.checked(a.At, a.URL)
	if err != nil {
		return err
	}
	d.outside = OpenPage{Address: address, then: opened(a.At)}
	return nil
}

// Shown is an address as people read it, and as they paste it into their mail: of one of mail only who gets it.
func Shown(url string) string {
	if mail, ok := strings.CutPrefix(url, "mailto:"); ok {
		url, _, _ = strings.Cut(mail, "?")
	}
	return url
}

func (s *Session) checked(at Place, url string) (handoff.Address, error) {
	guide, ok := s.Guide(at.Guide)
	if !ok {
		return handoff.Address{}, ErrNotPossible
	}
	return handoff.Check(url, guide.Hosts)
}

// opened notes that a page was really opened: for the next sensible action, and in the case once, until something else happens
// there. The page to log in is not the form, and reading is not walking.
func opened(at Place) doing {
	return func(d *draft) error {
		if err := handedOver(d); err != nil || at.View != ViewStep {
			return err
		}
		st, err := d.s.look(d.progress, at)
		if err != nil || st.step == nil || st.step.ID == loginStep {
			return nil // the place is gone meanwhile; the page is open all the same
		}
		if happened := st.c.Happened(); len(happened) > 0 && happened[len(happened)-1].What == state.Opened {
			return nil
		}
		st.c.Append(state.Event{ID: d.s.ports.NewID(), At: d.s.now(), What: state.Opened})
		d.touched = true
		return nil
	}
}

const loginStep = "login"

// linksOf returns the links of steps in order, each once.
func linksOf(steps ...*guides.Step) (links []guides.Link) {
	for _, step := range steps {
		for _, link := range step.Links() {
			if !slices.ContainsFunc(links, func(l guides.Link) bool { return l.URL == link.URL }) {
				links = append(links, *link)
			}
		}
	}
	return links
}
