package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// ageItems say when and how a guide was confirmed last, then those of its routes that rest on something else.
func (s *Session) ageItems(guide *guides.Guide) []string {
	type evidence struct {
		verified guides.Verified
		routes   []string
	}
	var others []evidence
	details := guide.Details()
	for _, route := range guide.Text(s.words.Lang()).Routes {
		verified := details.VerifiedFor(route.ID)
		if verified == details.Verified {
			continue
		}
		i := slices.IndexFunc(others, func(e evidence) bool { return e.verified == verified })
		if i < 0 {
			i, others = len(others), append(others, evidence{verified: verified})
		}
		others[i].routes = append(others[i].routes, route.Title)
	}
	items := []string{s.verifiedWords(details.Verified)}
	for _, e := range others {
		items = append(items, strings.Join(e.routes, "; ")+": "+s.verifiedWords(e.verified))
	}
	return items
}

// verifiedWords says when and how facts were confirmed last, and whether that is long ago.
func (s *Session) verifiedWords(v guides.Verified) string {
	return s.aged(s.words.T("verified."+string(v.How), "on", s.DateWords(v.On)), v.On)
}

// About tells at a step how fresh it is and, where it opens a page or a mail, what to search for if that leads nowhere.
func (s *Session) About(view StepView) []string {
	lines := []string{s.words.T("about.verified", "on", s.verifiedWords(view.Verified))}
	links, terms := linksOf(&view.Step), view.Guide.Details().SearchFor.In(s.words.Lang())
	if len(links) == 0 || len(terms) == 0 || view.Step.ID == loginStep {
		return lines // nobody has to search for the page on which they log in
	}
	key := "about.search"
	if !slices.ContainsFunc(links, func(l guides.Link) bool { return !strings.HasPrefix(l.URL, "mailto:") }) {
		key = "about.search.mail"
	}
	return append(lines, s.words.T(key, "terms", strings.Join(terms, ", ")))
}
