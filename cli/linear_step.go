package cli

import (
	"slices"

	"widerspruch/wizard"
)

// step is one step: at the first one the words about the route, then its title, its text and what can be done.
func (l *linear) step() error {
	view, ok := l.session.StepView()
	if !ok {
		return errBack
	}
	l.explored[view.Guide.ID] = true // coming out of a step, nobody wants to hear the introduction
	l.tell(l.stepLines(view))
	m := menu{sensible: view.Chosen}
	for _, action := range view.Actions {
		m.choices = append(m.choices, choice{text: l.session.Label(action, view.Actions), do: l.doing(action)})
	}
	if next, ok := l.session.Leaf(+1); ok && !offers(view, wizard.Skip) {
		m.choices = append(m.choices, choice{text: l.w().T("linear.next"), do: l.doing(next)})
	}
	if previous, ok := l.session.Leaf(-1); ok {
		m.choices = append(m.choices, choice{text: l.w().T("linear.previous"), do: l.doing(previous)})
	}
	read := wizard.Action{Verb: wizard.Read, Place: view.Place}
	m.choices = append(m.choices, choice{text: l.session.Label(read, nil), do: l.doing(read)})
	return l.choose(m)
}

// stepLines are the lines of a step. How old the guide is comes where the route begins and where something is to be opened.
func (l *linear) stepLines(view wizard.StepView) []string {
	w := l.w()
	title := w.T("linear.step", "n", view.Index+1, "total", len(view.Route.Steps), "title", view.Step.Title)
	if view.Marked[view.Index] {
		title = w.T("linear.step.done", "title", title)
	}
	lines := []string{sentence(title)}
	if view.Warning != "" {
		lines = append(lines, view.Warning)
	}
	if view.Index == 0 {
		lines = append(lines, named(view.Name, view.Route.Title))
		lines = append(lines, l.parts(view.Route.Intro)...)
	}
	lines = append(lines, l.parts(view.Parts)...)
	if offers(view, wizard.Open) || view.Index == 0 {
		lines = append(lines, sentences(l.session.About(view))...)
	}
	return lines
}

// offers reports that a step has an action of that kind.
func offers(view wizard.StepView, verb wizard.Verb) bool {
	return slices.ContainsFunc(view.Actions, func(a wizard.Action) bool { return a.Verb == verb })
}
