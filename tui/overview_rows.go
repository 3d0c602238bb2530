package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

// The rows of the overview: the greeting or the way back, what is due, what changed, the services, and the rest.

// greet says at the first start what this is; later the way back is the first row.
func (s *overviewScreen) greet() {
	w := s.session.Words()
	if s.session.FirstTime() {
		for _, key := range []string{"welcome.what", "welcome.data", "welcome.private"} {
			s.text(wrap(w.T(key), s.room.width-2)...)
		}
		s.gap()
		s.choice(s.session.ChooseAction(), wrap(w.T("overview.choose"), s.room.width-2)...)
		s.gap()
	}
	if resume := s.view.Resume; resume != nil {
		s.choice(resume.Action, wrap(clean(resume.Text), s.room.width-2)...)
		s.gap()
	}
}

// urgent lists what is due above everything else.
func (s *overviewScreen) urgent() {
	for _, due := range s.view.Due {
		to := wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: due.Guide.ID, Case: due.Case}}
		s.choice(to, hanging("[!] ", s.session.Words().T("overview.due", "name", due.Name, "text", due.Text), s.room.width-2)...)
	}
	if len(s.view.Due) > 0 {
		s.gap()
	}
}

// changed lists below what is due the cases whose guides have changed since.
func (s *overviewScreen) changed() {
	for _, changed := range s.view.Changed {
		mark := ""
		if changed.Again {
			mark = "[!] "
		}
		text := s.session.Words().T("overview.changed", "name", changed.Name, "text", changed.Text)
		s.choice(changed.Action, hanging(mark, text, s.room.width-2)...)
	}
	if len(s.view.Changed) > 0 {
		s.gap()
	}
}

// services lists the services that the filter lets through, under their groups.
func (s *overviewScreen) services() {
	wanted, width := s.wanted(), s.nameWidth()
	for i, group := range s.view.Groups {
		headed := false
		for _, row := range group.Rows {
			if !wanted(row.Guide.ID) {
				continue
			}
			if !headed {
				if i > 0 && len(s.actions) > 0 {
					s.gap()
				}
				s.text(group.Name)
				headed = true
			}
			s.choice(row.Action, s.rowLines(row, width)...)
		}
	}
}

// nothing ends the list with the services at which there is nothing to do.
func (s *overviewScreen) nothing() {
	if text := s.session.NothingWords(s.filter.Value()); text != "" {
		s.gap()
		s.choice(wizard.Action{Verb: wizard.Nothing}, wrap(text, s.room.width-2)...)
	}
	if len(s.actions) == 0 {
		s.text(wrap(s.session.Words().T("overview.nothing"), s.room.width-2)...)
	}
	if s.filter.Value() == "" {
		s.general()
	}
}

// general ends the list with what is not about one service; each has a key as well.
func (s *overviewScreen) general() {
	w := s.session.Words()
	s.gap()
	s.text(w.T("overview.general"))
	s.more = map[int]func() screen{}
	for _, other := range []struct {
		name string
		open func() screen
	}{
		{w.T("dates.title"), func() screen { return newDatesScreen(s.session, s.look) }},
		{w.T("paper.title"), func() screen { return newPapersScreen(s.session, s.look) }},
		{w.T("settings.title"), func() screen { return newSettingsScreen(s.session, s.look) }},
	} {
		s.more[len(s.actions)] = other.open
		s.choice(wizard.Action{}, other.name)
	}
}

// wanted tells which services the filter lets through. The texts of all guides are read beside the typing; until then the names
// are searched.
func (s *overviewScreen) wanted() func(id string) bool {
	query := s.filter.Value()
	if query == "" {
		return func(string) bool { return true }
	}
	found := s.session.SearchNow(query)
	return func(id string) bool { return slices.Contains(found, id) }
}

// rowLines is "[x] Facebook   bestätigt am 22.05.2026"; what does not fit beside the name stands below it.
func (s *overviewScreen) rowLines(row wizard.Row, nameWidth int) []string {
	sign := "  " + wizard.Sign(row.Status) + " "
	text := row.Text
	width := s.room.width - 2
	if line := sign + padded(row.Name, nameWidth) + "  " + text; lipgloss.Width(line) <= width {
		return []string{line}
	}
	sign = strings.TrimLeft(sign, " ")
	if line := sign + row.Name + ": " + text; lipgloss.Width(line) <= width {
		return []string{line}
	}
	lines := []string{xansi.Truncate(sign+row.Name, width, "…")}
	for _, line := range wrap(text, width-4) {
		lines = append(lines, strings.Repeat(" ", 4)+line)
	}
	return lines
}

// nameWidth is the width of the column of names.
func (s *overviewScreen) nameWidth() int {
	widest := 0
	for _, group := range s.view.Groups {
		for _, row := range group.Rows {
			widest = max(widest, lipgloss.Width(row.Name))
		}
	}
	return min(widest, 24)
}

func (s *overviewScreen) text(lines ...string) { s.entries = append(s.entries, entry{lines: lines}) }

// gap is a blank line where there is room for one.
func (s *overviewScreen) gap() {
	if !s.room.low() {
		s.text("")
	}
}

func (s *overviewScreen) choice(action wizard.Action, lines ...string) {
	s.entries = append(s.entries, entry{lines: lines, choice: true})
	s.actions = append(s.actions, action)
}
