package guides

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// copyLanguage is what stands behind the ``` of a block to copy.
const copyLanguage = "text"

// parts are the blocks of a section as something to read, to open or to copy.
func (p *page) parts(blocks []ast.Node) []Part {
	var parts []Part
	for _, block := range blocks {
		parts = append(parts, p.part(block))
	}
	return joined(parts)
}

// joined are parts without empty ones. Neighbours to read are one part.
func joined(parts []Part) []Part {
	var all []Part
	for _, part := range parts {
		last := len(all) - 1
		switch {
		case part == Part{}:
		case part.Markdown != "" && last >= 0 && all[last].Markdown != "":
			all[last].Markdown += "\n\n" + part.Markdown
		default:
			all = append(all, part)
		}
	}
	return all
}

func (p *page) part(block ast.Node) Part {
	if link, ok := soleLink(block); ok {
		return Part{Link: p.link(link)}
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

func (p *page) link(link *ast.Link) *Link { return &Link{Label: p.plain(link), URL: address(link)} }

// links are all links below some blocks.
func (p *page) links(blocks []ast.Node) []Link {
	var links []Link
	for _, block := range blocks {
		each(block, func(link *ast.Link) { links = append(links, *p.link(link)) })
	}
	return links
}

// address is where a link leads, without the backslashes that Markdown allows in it.
func address(link *ast.Link) string { return string(util.UnescapePunctuations(link.Destination)) }

// verbatim is the text of a fenced block without the newline at its end.
func (p *page) verbatim(fence *ast.FencedCodeBlock) string {
	return strings.TrimRight(string(fence.Lines().Value(p.src)), "\n")
}

// inline is the Markdown inside of a block on one line: its words, what is bold, its links.
func (p *page) inline(n ast.Node) string {
	var b strings.Builder
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		b.WriteString(p.inlineOf(child))
	}
	return strings.TrimSpace(b.String())
}

func (p *page) inlineOf(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Text:
		words := string(n.Value(p.src))
		if n.SoftLineBreak() || n.HardLineBreak() {
			words += " "
		}
		return words
	case *ast.Emphasis:
		mark := strings.Repeat("*", n.Level)
		return mark + p.inline(n) + mark
	case *ast.Link:
		return "[" + p.inline(n) + "](" + string(n.Destination) + ")"
	}
	return p.inline(n)
}
