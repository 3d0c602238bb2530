package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// Overview is the first screen: where every service stands.
type Overview struct {
	Done, Total int     // services that the person uses
	Resume      *Resume // where the person stood last; nil if nowhere
	Due         []Due   // what is due today or overdue, oldest first
	Changed     []Changed
	Groups      []Group // of services that belong together
}

// Resume is the way back to the step where the person stood.
type Resume struct {
	Text   string // "Weiter bei Instagram, Schritt 3 von 5: Text eintragen"
	Action Action
}

// Group is services that belong together: "Soziale Netze".
type Group struct {
	ID   guides.Group
	Name string
	Rows []Row
}

// Row is one service.
type Row struct {
	Guide  *guides.Guide
	Name   string
	Status state.Status
	Unused bool
	Text   string // the status in words, with its date
	Action Action
}

// Overview returns the overview as of now.
func (s *Session) Overview() Overview {
	list := s.ports.Library.Guides()
	view := Overview{Resume: s.resume(), Changed: s.changed()}
	unused := Group{ID: groupUnused, Name: s.GroupName(groupUnused)}
	for _, guide := range list {
		row := s.row(guide)
		if row.Unused {
			unused.Rows = append(unused.Rows, row)
			continue
		}
		view.Total++
		if row.Status == state.StatusDone {
			view.Done++
		}
		i := slices.IndexFunc(view.Groups, func(g Group) bool { return g.ID == guide.Group })
		if i < 0 {
			i = len(view.Groups)
			view.Groups = append(view.Groups, Group{ID: guide.Group, Name: s.GroupName(guide.Group)})
		}
		view.Groups[i].Rows = append(view.Groups[i].Rows, row)
	}
	if len(unused.Rows) > 0 {
		view.Groups = append(view.Groups, unused)
	}
	for _, due := range s.Dates() {
		if due.Overdue {
			view.Due = append(view.Due, due)
		}
	}
	return view
}

// Dates returns everything that waits for a day, the nearest first.
func (s *Session) Dates() []Due {
	var dates []Due
	for _, guide := range s.ports.Library.Guides() {
		if s.unused(guide) {
			continue
		}
		for _, c := range s.cases(guide) {
			if due, ok := s.dueOf(guide, c); ok {
				dates = append(dates, due)
			}
		}
	}
	slices.SortStableFunc(dates, func(a, b Due) int { return a.On.Compare(b.On) })
	return dates
}

// row says where one service stands.
func (s *Session) row(guide *guides.Guide) Row {
	standing, c := s.standing(guide)
	row := Row{
		Guide: guide, Name: guide.Name[s.words.Lang()], Status: standing.Status,
		Unused: s.unused(guide),
		Text:   s.statusWords(standing, guide, c),
		Action: Action{Verb: Go, Place: Place{Guide: guide.ID}},
	}
	switch cases := s.cases(guide); {
	case standing.Status == state.StatusOpen && standing.Via == "":
		row.Text = s.beforeStart(guide)
	case len(cases) > 1 && c != nil:
		row.Text = s.words.T("row.several."+string(s.perHere(guide.ID)), "text", row.Text, "done", s.doneOf(cases), "n", len(cases))
	}
	if guide.Own {
		row.Text = s.words.T("row.own", "text", row.Text)
	}
	return row
}

// doneOf counts the cases that are done.
func (s *Session) doneOf(cases []*state.Case) int {
	done := 0
	for _, c := range cases {
		if s.standingOf(c).Status == state.StatusDone {
			done++
		}
	}
	return done
}

// beforeStart says of an untouched service what awaits the person there.
func (s *Session) beforeStart(guide *guides.Guide) string {
	w := s.words
	if by := s.ports.Library.CoveredBy(guide.ID); len(by) > 0 {
		text := w.T("row.covered", "name", by[0].Name[w.Lang()])
		if by[0].Own && !guide.Own {
			text = w.T("row.own", "text", text) // the person's guide says so, not ours
		}
		return text
	}
	if guide.Kind == guides.KindLimit {
		return w.T("row.limit")
	}
	m := s.remembered()
	text, known := m.minutes[guide.Minutes]
	if !known { // of many services few take different times
		text = w.N("row.minutes", guide.Minutes)
		m.minutes[guide.Minutes] = text
	}
	return text
}

// resume finds the step where the person stood last. A step that the guide no longer has leads to the first open one.
func (s *Session) resume() *Resume {
	at := s.progress.Resume
	if at == nil {
		return nil
	}
	c := s.progress.Case(at.Case)
	if c == nil {
		return nil
	}
	guide, ok := s.Guide(c.Guide)
	if !ok {
		return nil
	}
	route, ok := guide.Text(s.words.Lang()).Route(c.Route)
	if !ok {
		return nil
	}
	i := s.standsAt(c, route)
	step := route.Steps[i]
	return &Resume{
		Text:   s.words.T("resume", "name", s.caseName(guide, c), "n", i+1, "total", len(route.Steps), "title", step.Title),
		Action: Action{Verb: Go, Place: Place{Guide: guide.ID, Case: c.ID, Route: route.ID, Step: step.ID}},
	}
}

// groupUnused is the last group: what the person does not use. It stays in sight, so that nothing is hidden for good.
const groupUnused guides.Group = "unused"

// GroupName names a group.
func (s *Session) GroupName(group guides.Group) string { return s.words.T("group." + string(group)) }

// DateRules are the rules by which the days of what waits were worked out, each once, with their sources.
func (s *Session) DateRules() []string {
	var rules []string
	for _, due := range s.Dates() {
		if !slices.Contains(rules, due.Rule) {
			rules = append(rules, due.Rule)
		}
	}
	return rules
}
