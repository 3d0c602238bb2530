package guides

import (
	"slices"
	"strings"
)

// Plain is the text for who reads it from top to bottom and follows no link inside of it, on paper or by ear: the help of a step
// is the last part of the step, a link that leads to something inside of the program is its words alone, and the sections of the
// shared pages that these links name stand behind the notes. pages are those of Library.Pages in the text's language.
func (t *Text) Plain(lang string, pages []*Page) Text {
	plain := *t
	plain.Intro = unlinked(t.Intro)
	plain.Routes = slices.Clone(t.Routes)
	for i := range plain.Routes {
		route := &plain.Routes[i]
		route.Intro = unlinked(route.Intro)
		route.Steps = slices.Clone(route.Steps)
		for j := range route.Steps {
			step := &route.Steps[j]
			step.Parts = unlinked(joined(append(slices.Clip(step.Parts), step.helpPart(lang))))
		}
	}
	plain.Notes.Parts = unlinked(t.Notes.Parts)
	for _, page := range pages {
		named := slices.DeleteFunc(slices.Clone(page.Sections), func(s Topic) bool { return !t.leadsTo(page.ID, s.ID) })
		if len(named) == 0 {
			continue
		}
		if plain.Notes.Title == "" {
			plain.Notes.Title = page.Title
		}
		plain.Notes.Parts = joined(append(plain.Notes.Parts, unlinked(sections(named))...))
	}
	return plain
}

// helpPart is the help of a step as something to read; the zero Part if it has none.
func (s *Step) helpPart(lang string) Part {
	if len(s.Help) == 0 {
		return Part{}
	}
	var b strings.Builder
	b.WriteString("**" + helpTitles.In(lang) + "**\n")
	for _, item := range s.Help {
		b.WriteString("\n- ")
		if item.Symptom != "" {
			b.WriteString(item.Symptom + ": ")
		}
		b.WriteString(item.Way)
	}
	return Part{Markdown: b.String()}
}

// leadsTo reports that a link of the text leads to a section of a shared page, or to the whole page.
func (t *Text) leadsTo(page, section string) bool {
	leads := func(link Link) bool {
		to := link.Target
		return to.Kind == TargetPage && to.Page == page && (to.ID == section || to.ID == "")
	}
	stands := func(parts []Part) bool {
		return slices.ContainsFunc(parts, func(p Part) bool { return p.Link != nil && leads(*p.Link) })
	}
	for _, route := range t.Routes {
		for _, step := range route.Steps {
			for _, item := range step.Help {
				if slices.ContainsFunc(item.Links, leads) {
					return true
				}
			}
			if stands(step.Parts) {
				return true
			}
		}
	}
	return slices.ContainsFunc(t.Topics, func(topic Topic) bool { return slices.ContainsFunc(topic.Links, leads) || stands(topic.Parts) })
}

var inlineLink = expression(`\[([^\[\]]*)\]\(([^()\s]*)\)`)

// Unlinked is Markdown in which only addresses are still links: one that leads to something inside of the program is its words alone.
func Unlinked(markdown string) string {
	return inlineLink().ReplaceAllStringFunc(markdown, func(link string) string {
		found := inlineLink().FindStringSubmatch(link)
		if outside(found[2]) {
			return link
		}
		return found[1]
	})
}

// unlinked are parts in which only addresses are still links.
func unlinked(parts []Part) []Part {
	plain := slices.Clone(parts)
	for i, part := range plain {
		if part.Link != nil && part.Link.Target.Kind != TargetAddress {
			plain[i] = Part{Markdown: markdownSigns.Replace(part.Link.Label)}
			continue
		}
		plain[i].Markdown = Unlinked(part.Markdown)
	}
	return plain
}
