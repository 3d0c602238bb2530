package cli

import "widerspruch/wizard"

// dates is everything that waits for a day, the nearest first, and how the days were worked out. Choosing one leads to its
// service.
func (l *linear) dates() error {
	return l.within(func() menu {
		w := l.w()
		m := menu{sensible: -1}
		for _, due := range l.session.Dates() {
			to := wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: due.Guide.ID, Case: due.Case}}
			m.choices = append(m.choices, choice{
				text: w.T("dates.row", "name", due.Name, "text", due.Text), short: due.Name, do: l.leaving(l.doing(to)),
			})
		}
		intro := w.T("dates.none")
		if len(m.choices) > 0 {
			intro = w.T("dates.intro")
			calendar := l.session.CalendarAction()
			m.choices = append(m.choices, choice{text: l.session.Label(calendar, nil), do: l.doing(calendar)})
			m.after = append([]string{w.T("linear.dates.rules")}, items(l.session.DateRules())...)
		}
		m.intro = []string{sentence(w.T("dates.title")), sentence(intro)}
		return m
	})
}

// leaving carries something out and leaves the menu.
func (l *linear) leaving(do func() error) func() error {
	return func() error {
		if err := do(); err != nil {
			return err
		}
		return errBack
	}
}
