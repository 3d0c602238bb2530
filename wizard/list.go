package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// Overview is where every service stands, for commands: one row for each service.
type Overview struct {
	Done, Total int     // services that the person uses
	Resume      *Resume // where the person stood last; nil if nowhere
	Due         []Due   // what is due today or overdue, oldest first
	Changed     []Changed
	Groups      []ListGroup // of services that belong together
}

// Resume is the step where the person stood last.
type Resume struct {
	Text string // "Weiter bei Instagram, Schritt 3 von 5: Text eintragen"
	At   Place
}

// ListGroup is services that belong together: "Soziale Netze".
type ListGroup struct {
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
}

// Overview returns where every service stands as of now.
func (s *Session) Overview() Overview {
	view := Overview{Resume: s.resume(), Changed: s.changed()}
	view.Due = slices.DeleteFunc(s.Dates(), func(due Due) bool { return !due.Overdue })
	unused := ListGroup{ID: groupUnused, Name: s.GroupName(groupUnused)}
	for _, guide := range s.ports.Library.Guides() {
		if guide.Per == guides.PerCompany && !s.unused(guide) && len(s.cases(guide)) > 0 {
			for _, c := range s.cases(guide) {
				standing := s.standingOf(c)
				s.add(&view, Row{Guide: guide, Name: s.caseName(guide, c), Status: standing.Status, Text: s.statusWords(standing, guide, c)})
			}
			continue
		}
		row := s.row(guide)
		if row.Unused {
			unused.Rows = append(unused.Rows, row)
			continue
		}
		s.add(&view, row)
	}
	if len(unused.Rows) > 0 {
		view.Groups = append(view.Groups, unused)
	}
	return view
}

// add counts the row of a service that the person uses, and puts it into its group.
func (s *Session) add(view *Overview, row Row) {
	view.Total++
	if finished(row.Status) {
		view.Done++
	}
	group := row.Guide.Group
	i := slices.IndexFunc(view.Groups, func(g ListGroup) bool { return g.ID == group })
	if i < 0 {
		i = len(view.Groups)
		view.Groups = append(view.Groups, ListGroup{ID: group, Name: s.GroupName(group)})
	}
	view.Groups[i].Rows = append(view.Groups[i].Rows, row)
}

// row says where one service stands.
func (s *Session) row(guide *guides.Guide) Row {
	standing, c := s.standing(guide)
	row := Row{
		Guide: guide, Name: guide.Name[s.words.Lang()], Status: standing.Status,
		Unused: s.unused(guide),
		Text:   s.statusWords(standing, guide, c),
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
		if finished(s.standingOf(c).Status) {
			done++
		}
	}
	return done
}

// finished reports that nothing is left to do in a case of that status.
func finished(status state.Status) bool {
	return status == state.StatusDone || status == state.StatusLimited || status == state.StatusDecided
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
	return w.N("row.minutes", guide.Minutes)
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
	st, err := s.look(s.progress, Place{Guide: c.Guide, Case: c.ID, Route: c.Route})
	if err != nil || st.route == nil {
		return nil
	}
	i := s.standsAt(c, st.route)
	return &Resume{
		Text: s.words.T("resume", "name", s.caseName(st.guide, c), "n", i+1, "total", walkedSteps(st.route), "title", st.route.Steps[i].Title),
		At:   st.place(i),
	}
}

// GroupName names a group.
func (s *Session) GroupName(group guides.Group) string { return s.words.T("group." + string(group)) }
