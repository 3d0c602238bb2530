package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// ageItems say when and how a guide was confirmed last, then those of its routes that rest on something else.
func (s *Session) ageItems(guide *guides.Guide) []string {
	type evidence struct {
		verified string
		routes   []string
	}
	var others []evidence
	details := guide.Details()
	general := s.verifiedWords(details.Verified)
	for _, route := range guide.Text(s.words.Lang()).Routes {
		verified := s.verifiedWords(details.VerifiedFor(route.ID))
		if verified == general {
			continue
		}
		i := slices.IndexFunc(others, func(e evidence) bool { return e.verified == verified })
		if i < 0 {
			i, others = len(others), append(others, evidence{verified: verified})
		}
		others[i].routes = append(others[i].routes, route.Title)
	}
	items := []string{general}
	for _, e := range others {
		items = append(items, strings.Join(e.routes, "; ")+": "+e.verified)
	}
	return items
}
