package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// The groups of what a search finds, best first.
const (
	foundName    = "name"
	foundCompany = "company"
	foundText    = "text"
)

// Find returns what fits a query, the best first, with the reason in Note: names and other names that people use, then the
// company, then the text, each in its group. As long as the texts are not read only the cards are searched; see Index.
func (s *Session) Find(query string) (groups []Group, hits []Choice) {
	library, lang := s.ports.Library, s.words.Lang()
	found := library.SearchNames(query)
	if library.Indexed(lang) {
		found = library.Search(lang, query)
	}
	numbers := map[*guides.Guide]int{}
	for i, guide := range library.Guides() {
		numbers[guide] = i + 1
	}
	for _, hit := range found {
		hits = append(hits, s.hitRows(hit, numbers[hit.Guide])...)
	}
	hits = append(s.companyHits(query, hits, numbers), hits...)
	hits = append(hits, append(s.nothingRows(query, false), s.nothingRows(query, true)...)...)
	for _, group := range []Group{
		{Key: foundName}, {Key: foundCompany, Title: s.words.T("found.company")}, {Key: foundText, Title: s.words.T("found.text")},
		{Key: groupNothing, Title: s.words.T("nothing.title")}, {Key: groupSilent, Title: s.words.T("nothing.silent")},
	} {
		if slices.ContainsFunc(hits, func(c Choice) bool { return c.Group == group.Key }) {
			groups = append(groups, group)
		}
	}
	EachText(&hits, clean)
	return groups, hits
}

// companyHits are the companies that the person named whose name fits a query, but for those that were found already.
func (s *Session) companyHits(query string, found []Choice, numbers map[*guides.Guide]int) []Choice {
	guide, ok := s.anyCompany()
	query = strings.ToLower(strings.TrimSpace(query))
	if !ok || query == "" {
		return nil
	}
	var rows []Choice
	for _, row := range s.caseRows(guide, numbers[guide]) {
		if !strings.Contains(strings.ToLower(row.Text), query) || slices.ContainsFunc(found, func(h Choice) bool { return h.Key == row.Key }) {
			continue
		}
		row.Group = foundName
		rows = append(rows, row)
	}
	return rows
}

// hitRows are the rows of a service that was found: one for each account.
func (s *Session) hitRows(hit guides.Hit, number int) []Choice {
	rows := s.caseRows(hit.Guide, number)
	if len(rows) == 0 {
		rows = append(rows, s.serviceRow(hit.Guide, number))
	}
	for i := range rows {
		rows[i].Group = foundName
		switch hit.Why {
		case guides.WhyAlias:
			rows[i].Note = hit.Called
		case guides.WhyCompany:
			rows[i].Group, rows[i].Note = foundCompany, s.words.T("found.by", "company", hit.Guide.Company)
		case guides.WhyText:
			rows[i].Group, rows[i].Note = foundText, hit.Snippet
		}
	}
	return rows
}

// Index returns what reads the texts of all guides, so that the next search has them. It may run on another goroutine than the
// rest of the session.
func (s *Session) Index() func() {
	library, lang := s.ports.Library, s.words.Lang()
	return func() { library.Index(lang) }
}
