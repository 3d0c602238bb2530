package guides

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// inside says whether an address leads to something in the program.
func inside(address string) bool {
	return strings.HasPrefix(address, "#") || strings.HasPrefix(address, "../")
}

// checkLinkWhere keeps links where somebody can choose them.
func checkLinkWhere(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			for _, block := range s.blocks {
				sole, alone := soleLink(block)
				switch {
				case s.inNotes, block.Kind() == ast.KindBlockquote:
					continue
				case s.level == levelStep && alone && !inside(address(sole)):
					continue
				}
				each(block, func(link *ast.Link) {
					report(p.at(link), "the link %q stands among the words", p.plain(link))
				})
			}
		}
	}
}

// checkLinkInside holds every link inside of the program to the title that it leads to.
func checkLinkInside(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(link *ast.Link) {
			to := address(link)
			if !inside(to) {
				return
			}
			title, ok := d.titleOf(p, to)
			switch words := p.plain(link); {
			case !ok:
				report(p.at(link), "the link leads to %q, which does not exist", to)
			case words != title && unquoted(words) != title:
				report(p.at(link), "the link says %q, and the title is %q", unquoted(words), title)
			}
		})
	}
}

// unquoted takes the quotation marks from around a title. Those inside of it stay, also at its end.
func unquoted(words string) string {
	for _, marks := range [...][2]string{{"„", "“"}, {`"`, `"`}} {
		if inner, ok := strings.CutPrefix(words, marks[0]); ok {
			return strings.TrimSuffix(inner, marks[1])
		}
	}
	return words
}

// titleOf is the title of what an address inside of the program leads to.
func (d *draft) titleOf(p *page, to string) (string, bool) {
	if d.isPage() && strings.HasPrefix(to, "#") {
		for _, s := range p.sections {
			if s.level == levelRoute && "#"+s.id == to {
				return s.title, true
			}
		}
		return "", false
	}
	text := p.text()
	switch target := text.target(to); target.Kind {
	case TargetRoute:
		route, ok := text.Route(target.ID)
		return route.Title, ok
	case TargetTopic:
		topic, ok := text.Topic(target.ID)
		return topic.Title, ok
	case TargetPage:
		for _, page := range d.titles()[p.lang] {
			section, ok := page.Section(target.ID)
			if page.ID == target.Page && ok && strings.Contains(to, "/"+page.ID+"."+p.lang+".md#") {
				return section.Title, true
			}
		}
	}
	return "", false
}

// checkFrom looks at the headings that take the rest of another route.
func checkFrom(d *draft, report report) {
	for _, p := range d.pages {
		takes := map[string]bool{} // routes that take steps themselves
		var route string
		for _, s := range p.sections {
			if s.level == levelRoute {
				route = s.id
			} else if _, _, ok := s.attributes.from(); ok {
				takes[route] = true
			}
		}
		for i, s := range p.sections {
			if s.level == levelRoute {
				route = s.id
			}
			from, step, ok := s.attributes.from()
			if !ok || s.level != levelStep {
				continue
			}
			at := p.at(s.heading)
			other, known := p.text().Route(from)
			switch {
			case !known || from == route:
				report(at, "there is no other route %q", from)
			case takes[from]:
				report(at, "the route %q takes steps of another one itself", from)
			case other.Index(step) < 0:
				report(at, "the route %q has no step %q", from, step)
			}
			if i+1 < len(p.sections) && p.sections[i+1].level == levelStep {
				report(at, "the heading is not the last of its route")
			}
			if len(s.attributes) > 1 {
				report(at, "the heading has more in its braces than from=")
			}
			if len(s.blocks) != 1 || s.blocks[0].Kind() != ast.KindParagraph {
				report(at, "one sentence belongs below the heading")
			}
			p.checkTaken(route, at, report)
		}
	}
}

// checkTaken finds a step that a route has and takes as well.
func (p *page) checkTaken(route string, at place, report report) {
	text, ok := p.text().Route(route)
	if !ok {
		return
	}
	seen := map[string]bool{}
	for _, step := range text.Steps {
		if step.From != "" && seen[step.ID] {
			report(at, "the route has a step %q of its own", step.ID)
		}
		seen[step.ID] = true
	}
}
