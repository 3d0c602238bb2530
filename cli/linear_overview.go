package cli

import (
	"errors"
	"slices"

	"widerspruch/wizard"
)

// overview is the first place: where every service stands, what is due, and the way back to where the person stopped.
func (l *linear) overview() error {
	err := l.choose(l.overviewMenu())
	if !errors.Is(err, errBack) {
		return err
	}
	if l.filter == "" {
		l.say(l.w().T("linear.top"))
	}
	l.filter = ""
	return nil
}

func (l *linear) overviewMenu() menu {
	w, view := l.w(), l.session.Overview()
	m := menu{search: l.search}
	if l.filter == "" {
		m.intro = []string{named(w.T("linear.overview"), w.N("overview.progress", view.Total, "done", view.Done))}
		if l.session.FirstTime() {
			m.intro = append(m.intro, w.T("welcome.what"), w.T("welcome.data"), w.T("welcome.private"))
		}
		m.choices = l.urgent(view)
	}
	services := l.services(view)
	if l.filter != "" {
		m.intro = []string{w.N("linear.found", len(services), "word", quoted(l.filter))}
	}
	urgent, more := len(m.choices), l.other()
	if urgent+len(services)+len(more) <= pageful {
		m.choices = slices.Concat(m.choices, services, more)
		return m
	}
	m.choices = slices.Concat(m.choices, more, services) // else they would stand behind all pages
	if urgent == 0 && len(services) > 0 && !l.session.FirstTime() {
		m.sensible = len(more) // the first service
	}
	return m
}

// urgent is the way back, what is due, and what has changed.
func (l *linear) urgent(view wizard.Overview) []choice {
	var choices []choice
	if view.Resume != nil {
		choices = append(choices, choice{text: view.Resume.Text, do: l.doing(view.Resume.Action)})
	}
	for _, due := range view.Due {
		to := wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: due.Guide.ID, Case: due.Case}}
		text := l.w().T("linear.due", "name", due.Name, "text", due.Text)
		choices = append(choices, choice{text: text, short: due.Name, do: l.doing(to)})
	}
	for _, changed := range view.Changed {
		text := l.w().T("linear.changed", "name", changed.Name, "text", changed.Text)
		choices = append(choices, choice{text: text, short: changed.Name, do: l.doing(changed.Action)})
	}
	return choices
}

// services are those that the search lets through, each group's name above its first one.
func (l *linear) services(view wizard.Overview) []choice {
	var found []string
	if l.filter != "" {
		found = l.session.Search(l.filter)
	}
	var choices []choice
	for _, group := range view.Groups {
		above := group.Name + ":"
		for _, row := range group.Rows {
			if l.filter != "" && !slices.Contains(found, row.Guide.ID) {
				continue
			}
			choices = append(choices, choice{above: above, text: row.Name + ": " + row.Text, short: row.Name, do: l.doing(row.Action)})
			above = ""
		}
	}
	return choices
}

// other is where else one can go from the overview. Which services the person uses is asked first, as long as nothing was said.
func (l *linear) other() []choice {
	w := l.w()
	list := []choice{
		{text: w.T("dates.title"), do: l.dates},
		{text: w.T("paper.title"), do: l.papers},
		{text: w.T("settings.title"), do: l.settings},
	}
	which := choice{text: w.T("choose.title"), do: l.doing(l.session.ChooseAction())}
	if l.session.FirstTime() {
		list = slices.Insert(list, 0, which)
	} else {
		list = append(list, which)
	}
	if text := l.session.NothingWords(l.filter); text != "" {
		list = append(list, choice{text: text, short: w.T("nothing.title"), do: l.doing(wizard.Action{Verb: wizard.Nothing})})
	}
	list[0].above = w.T("linear.other")
	return list
}

// search narrows the overview to what fits a word.
func (l *linear) search(word string) error {
	if word != "" && len(l.session.Search(word)) == 0 && l.session.NothingWords(word) == "" {
		l.say(l.w().T("linear.found.none", "word", quoted(word)))
		return nil
	}
	l.filter = word
	return nil
}
