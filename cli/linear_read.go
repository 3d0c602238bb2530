package cli

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// reader shows a guide for reading: all of it, or one of its sections.
func (l *linear) reader(id string) error {
	return l.within(func() menu {
		guide, ok := l.session.Guide(id)
		if !ok {
			return menu{sensible: -1}
		}
		w, text := l.w(), l.session.Reading(guide)
		sections := l.sections(guide, text)
		m := menu{intro: []string{sentence(w.T("reader.title", "name", guide.Name.In(w.Lang())))}}
		all := []string{}
		for _, s := range sections {
			all = append(all, s.lines...)
		}
		m.choices = append(m.choices, l.reading(section{w.T("linear.read.all"), all}))
		for _, s := range sections {
			m.choices = append(m.choices, l.reading(s))
		}
		if len(l.session.Links(guide)) > 0 {
			m.choices = append(m.choices, choice{text: w.T("links.title"), do: func() error { return l.links(guide) }})
		}
		return m
	})
}

// section is a part of a guide that is read in one go.
type section struct {
	title string
	lines []string
}

// reading is the choice of a section.
func (l *linear) reading(s section) choice {
	return choice{text: s.title, do: func() error {
		l.say("")
		l.say(s.lines...)
		return nil
	}}
}

// sections cuts a guide: what it is about, its routes, the notes, the facts.
func (l *linear) sections(guide *guides.Guide, text guides.Text) []section {
	w := l.w()
	sections := []section{{w.T("linear.read.intro"), append([]string{sentence(text.Title)}, l.parts(text.Intro)...)}}
	for _, route := range text.Routes {
		lines := slices.Concat([]string{named(w.T("linear.route"), route.Title)}, l.parts(route.Intro))
		for i, step := range route.Steps {
			title := w.T("linear.step", "n", i+1, "total", len(route.Steps), "title", step.Title)
			lines = slices.Concat(lines, []string{sentence(title)}, l.parts(step.Parts))
		}
		sections = append(sections, section{w.N("linear.read.route", len(route.Steps), "name", route.Title), lines})
	}
	if len(text.Notes.Parts) > 0 {
		sections = append(sections, section{text.Notes.Title, append([]string{text.Notes.Title + ":"}, l.parts(text.Notes.Parts)...)})
	}
	var titles []string
	for _, list := range l.session.Facts(guide) {
		titles = append(titles, list.Title)
	}
	sources := []string{w.T("facts.list") + ":"}
	for _, source := range l.session.Sources(guide) {
		sources = append(sources, source.On+":", source.URL)
	}
	return append(sections, section{strings.Join(titles, ", "), l.facts(guide)}, section{w.T("facts.list"), sources})
}

// links lists the addresses of a guide. Choosing one opens it.
func (l *linear) links(guide *guides.Guide) error {
	return l.within(func() menu {
		m := menu{intro: []string{sentence(l.w().T("links.title")), l.w().T("linear.links")}, sensible: -1}
		for _, link := range l.session.Links(guide) {
			m.choices = append(m.choices, choice{text: link.Label, do: func() error {
				l.say(link.URL)
				return l.act(wizard.Action{Verb: wizard.OpenLink, Place: wizard.Place{Guide: guide.ID}, URL: link.URL})
			}})
		}
		return m
	})
}
