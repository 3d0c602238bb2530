package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// Overview is where every service stands, for commands.
type Overview struct {
	Done, Total int     // services that the person uses
	Resume      *Resume // where the person stood last; nil if nowhere
	Due         []Due   // what is due today or overdue, oldest first
	Changed     []Changed
	Rows        []Row // the services that belong together one after the other, at the end those that the person does not use
}

// Resume is the step where the person stood last.
type Resume struct {
	Text string // "Weiter bei Instagram, Schritt 3 von 5: Text eintragen"
	At   Place
}

// Row is one service; of a company that the person named, one of its cases.
type Row struct {
	Guide  *guides.Guide
	Name   string
	Group  guides.Group // where it belongs; of what the person does not use one of its own
	Status state.Status
	Text   string // the status in words, with its date
}

// Overview returns where every service stands as of now.
func (s *Session) Overview() Overview {
	view := Overview{Resume: s.resume(), Changed: s.changed()}
	view.Due = slices.DeleteFunc(s.Dates(), func(due Due) bool { return !due.Overdue })
	var unused []Row
	for _, guide := range s.ports.Library.Guides() {
		if s.unused(guide) {
			unused = append(unused, s.row(guide))
			continue
		}
		view.Rows = append(view.Rows, s.rows(guide)...)
	}
	view.Total = len(view.Rows)
	for _, row := range view.Rows {
		if finished(row.Status) {
			view.Done++
		}
	}
	view.Rows = append(view.Rows, unused...)
	return view
}

// rows are those of a service that the person uses.
func (s *Session) rows(guide *guides.Guide) []Row {
	cases := s.cases(guide)
	if guide.Per != guides.PerCompany || len(cases) == 0 {
		return []Row{s.row(guide)}
	}
	var rows []Row
	for _, c := range cases {
		standing := s.standingOf(c)
		rows = append(rows, Row{guide, s.caseName(guide, c), guide.Group, standing.Status, s.statusWords(standing, guide, c)})
	}
	return rows
}

func (s *Session) row(guide *guides.Guide) Row {
	standing, c := s.standing(guide)
	row := Row{guide, s.nameOf(guide), guide.Group, standing.Status, s.statusWords(standing, guide, c)}
	switch cases := s.cases(guide); {
	case standing.Status == state.StatusUnused:
		row.Group = groupUnused
	case standing.Status == state.StatusOpen && standing.Via == "":
		row.Text = s.beforeStart(guide)
	case len(cases) > 1:
		open := slices.DeleteFunc(slices.Clone(cases), func(c *state.Case) bool { return finished(s.standingOf(c).Status) })
		row.Text = s.words.T("row.several."+perHere(guide), "text", row.Text, "done", len(cases)-len(open), "n", len(cases))
	}
	if guide.Own {
		row.Text = s.words.T("row.own", "text", row.Text)
	}
	return row
}

// beforeStart says of an untouched service what awaits the person there.
func (s *Session) beforeStart(guide *guides.Guide) string {
	w := s.words
	if by := s.ports.Library.CoveredBy(guide.ID); len(by) > 0 {
		text := w.T("row.covered", "name", s.nameOf(by[0]))
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
