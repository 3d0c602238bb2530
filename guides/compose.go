package guides

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// copyLanguage is what stands behind the ``` of a block to copy.
const copyLanguage = "text"

// text makes the words of a guide out of its page. It takes every page: what stands where it should not becomes Markdown
// of the section it stands in, and the linter is the one that complains.
func (p *page) text() *Text { return p.words.get(p.compose) }

func (p *page) compose() *Text {
	t := &Text{}
	open := &t.Intro // where blocks go
	var route *RouteText
	for _, s := range p.sections {
		blocks := s.blocks
		switch {
		case s.level == 0:
		case s.level == levelTitle && t.Title == "" && route == nil:
			t.Title = s.title
		case s.level == levelRoute && s.id == notesID:
			route = nil
			t.Notes.Title = s.title
			open = &t.Notes.Parts
		case s.level == levelRoute:
			t.Routes = append(t.Routes, RouteText{ID: s.id, Title: s.title})
			route = &t.Routes[len(t.Routes)-1]
			open = &route.Intro
		case s.level == levelStep && route != nil:
			route.Steps = append(route.Steps, p.step(s))
			open = &route.Steps[len(route.Steps)-1].Parts
		default:
			blocks = append([]ast.Node{s.heading}, blocks...)
		}
		*open = append(*open, p.parts(blocks)...)
	}
	return t
}

func (p *page) step(s section) Step {
	return Step{
		ID:       s.id,
		Title:    s.title,
		Event:    attribute(s.heading, "event"),
		Optional: attribute(s.heading, "optional") == "true",
		Line:     p.at(s.heading).line,
	}
}

// parts are the blocks of a section as something to read, to open or to copy. Neighbours to read are one part.
func (p *page) parts(blocks []ast.Node) []Part {
	var parts []Part
	for _, block := range blocks {
		part := p.part(block)
		last := len(parts) - 1
		switch {
		case part == Part{}:
		case part.Markdown != "" && last >= 0 && parts[last].Markdown != "":
			parts[last].Markdown += "\n\n" + part.Markdown
		default:
			parts = append(parts, part)
		}
	}
	return parts
}

func (p *page) part(block ast.Node) Part {
	if link, ok := soleLink(block); ok {
		return Part{Link: &Link{Label: p.plain(link), URL: address(link)}}
	}
	if fence, ok := block.(*ast.FencedCodeBlock); ok && string(fence.Language(p.src)) == copyLanguage {
		return Part{Copy: p.verbatim(fence)}
	}
	return Part{Markdown: p.source(block)}
}

// soleLink is the link of a paragraph that has nothing else.
func soleLink(block ast.Node) (*ast.Link, bool) {
	if block.Kind() != ast.KindParagraph || block.ChildCount() != 1 {
		return nil, false
	}
	link, ok := block.FirstChild().(*ast.Link)
	return link, ok
}

// address is where a link leads, without the backslashes that Markdown allows in it.
func address(link *ast.Link) string { return string(util.UnescapePunctuations(link.Destination)) }

// verbatim is the text of a fenced block without the newline at its end.
func (p *page) verbatim(fence *ast.FencedCodeBlock) string {
	return strings.TrimRight(string(fence.Lines().Value(p.src)), "\n")
}
