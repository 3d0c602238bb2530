package wizard

import (
	"cmp"
	"slices"

	"widerspruch/guides"
)

// The groups of what a search finds, best first.
const (
	foundName    = "name"
	foundCompany = "company"
	foundText    = "text"
)

// Find returns what fits a query, the best first, with the reason in Note: names and other names that people use, the person's own
// accounts and companies among them, then the company, then the text, each in its group. As long as the texts are not read only the
// cards are searched; see Index.
func (s *Session) Find(query string) (groups []Group, hits []Choice) {
	library, lang := s.ports.Library, s.words.Lang()
	found := library.SearchNames(query)
	if library.Indexed(lang) {
		found = library.Search(lang, query)
	}
	named := 0 // who is called so stands before what the person called so themselves, and that before what is only called nearly so
	for _, hit := range found {
		hits = append(hits, s.hitRows(hit)...)
		if guides.Called(cmp.Or(hit.Called, s.nameOf(hit.Guide)), query) {
			named = len(hits)
		}
	}
	hits = slices.Insert(hits, named, s.ownHits(query, hits)...)
	hits = append(hits, s.nothingRows(query)...)
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

// ownHits are the cases that are called as the person types, by their account or by the company that the person named: "anna",
// "instagram anna". Those that were found already are left out.
func (s *Session) ownHits(query string, found []Choice) []Choice {
	var rows []Choice
	for i, guide := range s.ports.Library.Guides() {
		cases := s.cases(guide)
		for n, c := range cases {
			if !guides.Called(s.caseName(guide, c), query) || slices.ContainsFunc(found, func(h Choice) bool { return h.Key == "case."+c.ID }) {
				continue
			}
			row := s.caseRow(guide, c, n, len(cases), i+1)
			row.Group = foundName
			rows = append(rows, row)
		}
	}
	return rows
}

// hitRows are the rows of a service that was found: one for each account.
func (s *Session) hitRows(hit guides.Hit) []Choice {
	number := slices.Index(s.Guides(), hit.Guide) + 1
	rows := s.caseRows(hit.Guide, number)
	if len(rows) == 0 {
		rows = append(rows, s.serviceRow(hit.Guide, number))
	}
	for i := range rows {
		rows[i].Group = foundName
		switch hit.Why {
		case guides.WhyAlias:
			if len(rows) == 1 { // of several it is the account that tells them apart
				rows[i].Note = hit.Called
			}
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
