package cli

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// service is one service: once in a run what its guide says, then where the person's cases stand, and what can be done.
func (l *linear) service() error {
	view, ok := l.session.ServiceView()
	if !ok {
		return errBack
	}
	lines := l.standing(view)
	if !l.explored[view.Guide.ID] {
		l.explored[view.Guide.ID] = true
		l.say("")
		l.say(sentence(view.Name))
		l.say(l.parts(view.Text.Intro)...)
		l.say(l.facts(view.Guide)...)
	}
	l.tell(lines)
	m := menu{sensible: view.Chosen}
	for _, action := range view.Actions {
		m.choices = append(m.choices, choice{text: l.session.Label(action, view.Actions), do: l.doing(action)})
	}
	return l.choose(m)
}

// standing says where the cases of a service stand, and what has happened in the chosen one.
func (l *linear) standing(view wizard.ServiceView) []string {
	w := l.w()
	lines := []string{named(view.Name, view.Words)}
	if len(view.Cases) > 1 {
		for _, c := range view.Cases {
			name := c.Name
			if c.ID == view.Case {
				name = w.T("linear.case.chosen", "name", name)
			}
			lines = append(lines, named(name, c.Words))
		}
	}
	if len(view.Changes) > 0 {
		lines = slices.Insert(lines, 0, append([]string{w.T("changed.title") + ":"}, items(view.Changes)...)...)
	}
	if view.Asks != "" {
		lines = append(lines, view.Asks)
	}
	if len(view.History) > 0 {
		lines = append(lines, w.T("service.history")+":")
		for _, moment := range view.History {
			lines = append(lines, "- "+sentence(moment.Text))
			for _, file := range moment.Evidence {
				lines = append(lines, named(w.T("linear.proof"), file.Path))
			}
		}
	}
	return lines
}

// facts tells what a guide says beside its text: its dates, its doubts, its age.
func (l *linear) facts(guide *guides.Guide) []string {
	var lines []string
	for _, list := range l.session.Facts(guide) {
		lines = append(lines, list.Title+":")
		for _, item := range items(list.Items) {
			lines = append(lines, l.menus(item))
		}
	}
	return lines
}
