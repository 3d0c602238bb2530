package guides

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// text makes the words of a guide out of its page. It takes every page: what stands where it should not becomes Markdown
// of the section it stands in, and the linter is the one that complains.
func (p *page) text() *Text { return p.words.get(p.compose) }

func (p *page) compose() *Text {
	t := &Text{}
	open := &t.Intro // where blocks go
	var route *RouteText
	var rests []rest
	for _, s := range p.sections {
		blocks := s.blocks
		switch {
		case s.level == 0:
		case s.level == levelTitle && t.Title == "" && route == nil:
			t.Title = s.title
			t.Summary = p.summary(s.blocks)
		case s.level == levelRoute && s.id == notesID:
			route = nil
			t.Notes.Title = s.title
			if len(blocks) == 0 {
				continue
			}
			t.Topics = append(t.Topics, Topic{ID: notesID, Title: s.title, Links: p.links(blocks)})
			open = &t.Topics[len(t.Topics)-1].Parts
		case s.level == levelRoute:
			t.Routes = append(t.Routes, RouteText{ID: s.id, Title: s.title, Lead: p.lead(s.blocks)})
			route = &t.Routes[len(t.Routes)-1]
			open = &route.Intro
		case s.level == levelStep && s.inNotes:
			t.Topics = append(t.Topics, Topic{ID: s.id, Title: s.title, Links: p.links(blocks)})
			open = &t.Topics[len(t.Topics)-1].Parts
		case s.level == levelStep && route != nil:
			if from, step, ok := s.attributes.from(); ok {
				rests = append(rests, rest{len(t.Routes) - 1, from, step})
				continue
			}
			step := p.step(s)
			blocks, step.Help = p.cutHelp(blocks)
			route.Steps = append(route.Steps, step)
			open = &route.Steps[len(route.Steps)-1].Parts
		default:
			blocks = append([]ast.Node{s.heading}, blocks...)
		}
		*open = append(*open, p.parts(blocks)...)
	}
	t.Notes.Parts = sections(t.Topics)
	t.include(rests)
	t.aim()
	return t
}

// rest says that a route goes on with the steps of another one.
type rest struct {
	into       int // index of the route
	from, step string
}

// include gives each route the steps that it takes from another one: from the one named to that route's own last one. What
// that route takes itself is left out, so that no circle can arise; the linter complains.
func (t *Text) include(rests []rest) {
	own := make([][]Step, len(t.Routes))
	for i := range t.Routes {
		own[i] = t.Routes[i].Steps
	}
	for _, r := range rests {
		for i := range t.Routes {
			first := t.Routes[i].Index(r.step)
			if t.Routes[i].ID != r.from || first < 0 || first >= len(own[i]) || i == r.into {
				continue
			}
			for _, step := range own[i][first:] {
				step.From = r.from
				t.Routes[r.into].Steps = append(t.Routes[r.into].Steps, step)
			}
			break
		}
	}
}

// sections are all topics one after the other, for somebody who reads everything: each below its title in bold.
func sections(topics []Topic) []Part {
	var parts []Part
	for _, topic := range topics {
		if topic.ID != notesID {
			parts = append(parts, Part{Markdown: "**" + markdownSigns.Replace(topic.Title) + "**"})
		}
		parts = append(parts, topic.Parts...)
	}
	return joined(parts)
}

func (p *page) step(s section) Step {
	return Step{
		ID:       s.id,
		Title:    s.title,
		Event:    s.attributes.get("event"),
		Optional: s.attributes.get("optional") == "true",
		Letter:   Letter(s.attributes.get("letter")),
		Verified: s.attributes.verified(),
		Line:     p.at(s.heading).line,
	}
}

// lead is the first paragraph of a route, which says when to take it.
func (p *page) lead(blocks []ast.Node) string {
	if len(blocks) > 0 && blocks[0].Kind() == ast.KindParagraph {
		return p.inline(blocks[0])
	}
	return ""
}

// summary is an introduction of paragraphs that each begin in bold, taken apart; nil for any other one.
func (p *page) summary(blocks []ast.Node) []Labelled {
	var summary []Labelled
	for _, block := range blocks {
		bold, ok := block.FirstChild().(*ast.Emphasis)
		if !ok || bold.Level != 2 || block.Kind() != ast.KindParagraph {
			return nil
		}
		label, inside := strings.CutSuffix(p.plain(bold), ":")
		words, behind := strings.CutPrefix(strings.TrimPrefix(p.inline(block), p.inlineOf(bold)), ":")
		summary = append(summary, Labelled{label, strings.TrimSpace(words), inside || behind})
	}
	return summary
}
