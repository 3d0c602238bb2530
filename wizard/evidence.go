package wizard

import (
	"strings"

	"widerspruch/guides"
)

// ageItems say when and how a guide was confirmed last, then those of its routes that rest on something else.
func (s *Session) ageItems(guide *guides.Guide) []string {
	details := guide.Details()
	general := s.verifiedWords(details.Verified)
	var others []string // in the order of the routes
	routes := map[string][]string{}
	for _, route := range guide.Text(s.words.Lang()).Routes {
		verified := s.verifiedWords(details.VerifiedFor(route.ID))
		if verified != general && routes[verified] == nil {
			others = append(others, verified)
		}
		routes[verified] = append(routes[verified], route.Title)
	}
	items := []string{general}
	for _, verified := range others {
		items = append(items, strings.Join(routes[verified], "; ")+": "+verified)
	}
	return items
}
