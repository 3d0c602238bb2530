package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// letterChoice leads to a letter about the case.
func (s *Session) letterChoice(st stand, kind letters.Kind) Choice {
	return leads("letter."+string(kind), s.inLaw("action.write."+s.letterName(st, kind)), st.letter(kind))
}

// againFold offers the routes once more, and to correct an entry, in case something went wrong.
func (s *Session) againFold(page *Page, st stand) {
	routes := s.routeChoices(st, "again.")
	page.fold(Group{Key: "again", Title: s.words.T("service.again"), Sum: s.words.N("service.ways", len(routes))}, nil, append(routes, s.corrects(st)...))
}

// routeChoices are the routes of a service in their order, the recommended one first.
func (s *Session) routeChoices(st stand, prefix string) []Choice {
	var choices []Choice
	for _, route := range st.guide.Text(s.words.Lang()).Routes {
		facts, _ := st.guide.Details().Route(route.ID)
		choice := Choice{
			Key: prefix + "route." + route.ID, Text: route.Title, Mark: s.markOf(st.guide, st.guide.Details().VerifiedFor(route.ID)),
			Action: Begin{Guide: st.guide.ID, Case: st.at().Case, Route: route.ID},
		}
		if facts != nil {
			choice.Note = s.costWords(facts)
		}
		choices = append(choices, choice)
	}
	return choices
}

// costWords say how long a route takes and where it is walked: "3 Minuten, Handy oder Computer".
func (s *Session) costWords(route *guides.Route) string {
	device := s.words.T("device." + string(route.Device))
	if route.Minutes == 0 {
		return device
	}
	return s.words.T("route.cost", "minutes", s.words.N("minutes", route.Minutes), "device", device)
}

func (s *Session) otherAccounts(page *Page, st stand, cases []*state.Case) {
	if len(cases) > 1 {
		page.Groups = append(page.Groups, Group{Key: "accounts", Title: s.words.T("service.accounts." + perHere(st.guide))})
	}
	for i, c := range cases {
		if at := s.stateOf(st.guide, c); c != st.c {
			page.offer(Choice{
				Key: "case." + c.ID, Group: "accounts", Sign: at.Sign, Tone: at.Tone, Text: s.accountName(st.guide, c, i), Right: at.Word,
				Action: Go{AtService(st.guide.ID, c.ID)},
			})
		}
	}
}

func (s *Session) serviceQuiet(page *Page, st stand) {
	w, id := s.words, st.guide.ID
	page.offer(goes("read", keyRead, w.T("action.read"), Place{View: ViewGuide, Guide: id}))
	if st.c != nil {
		per := perHere(st.guide)
		if st.guide.Per != guides.PerPerson {
			page.offer(quiet("account", keyAccount, w.T("action.addcase."+per), AddCase{Guide: id}))
			page.offer(quiet("name", keyName, w.T("action.namecase."+per), mends(st.c.ID)))
		}
		if len(st.c.Counting()) > 0 {
			page.offer(quiet("note", "", w.T("action.record.noted"), st.record(state.Noted, AskShort)))
		} else {
			page.offer(quiet("drop", "", w.T("action.dropcase"), DropCase{st.c.ID}))
		}
	}
	s.takesBack(page, st.c)
	if !s.unused(st.guide) {
		page.offer(quiet("unused", keyUnused, w.T("action.unused"), SetUsed{id, false}))
	}
}

// accountName names the n-th case (from 0) of a service on its own page.
func (s *Session) accountName(guide *guides.Guide, c *state.Case, n int) string {
	if guide.Per == guides.PerCompany { // of others it would read the whole guide, for each row of the overview
		if own := letters.CompanyOf(guide, c); own != "" {
			return own
		}
	}
	if c.Account != "" {
		return letters.OneLine(c.Account)
	}
	return s.words.T("case."+perHere(guide), "n", n+1)
}

// underHere is the company under the head; where the case is called as it is, what the guide is called. What
// the name says already is not said again.
func (s *Session) underHere(st stand) string {
	under := letters.CompanyOf(st.guide, st.c)
	if st.guide.Per == guides.PerCompany && st.c != nil {
		under = s.nameOf(st.guide)
	}
	if strings.Contains(s.nameAt(st.guide, st.c), under) {
		return ""
	}
	return under
}

// nextChoice leads on to what is next at all: what needs the person, else what is open.
func (s *Session) nextChoice() Choice {
	entries := s.entries()
	next := slices.Concat(entries[groupNeed], entries[groupWorking], entries[groupOpen])
	if len(next) == 0 {
		return Choice{Key: "overview", Text: s.words.T("overview.go"), Action: Go{}}
	}
	row := next[0].row()
	name := row.Text
	if c := s.progress.Case(strings.TrimPrefix(row.Key, "case.")); c != nil && c.Account != "" {
		name += " (" + c.Account + ")"
	}
	return Choice{Key: "next", Text: s.words.T("next.go", "name", name), Note: row.Right, Action: Go{*row.To}}
}
