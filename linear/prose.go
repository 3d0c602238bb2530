package linear

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// prose is Markdown without its marks, a paragraph or an item of a list a line.
func (f *face) prose(markdown string) []string {
	source := []byte(markdown)
	p := prose{source: source}
	p.blocks(goldmark.DefaultParser().Parse(text.NewReader(source)), "")
	for i, line := range p.lines { // screen readers spell or swallow the sign between two menus
		p.lines[i] = strings.ReplaceAll(line, " › ", f.t("linear.then"))
	}
	return p.lines
}

// prose collects the lines of a Markdown text.
type prose struct {
	source []byte
	lines  []string
}

// blocks tells what stands below a node; mark stands before its first line.
func (p *prose) blocks(parent ast.Node, mark string) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.List:
			for i, item := n.Start, n.FirstChild(); item != nil; i, item = i+1, item.NextSibling() {
				mark := "- "
				if n.IsOrdered() {
					mark = strconv.Itoa(i) + ". "
				}
				p.blocks(item, mark)
			}
		case *ast.Paragraph, *ast.TextBlock, *ast.Heading:
			p.line(mark, n)
			mark = ""
		default:
			p.blocks(n, mark)
		}
	}
}

// line tells a paragraph.
func (p *prose) line(mark string, n ast.Node) {
	var b strings.Builder
	p.words(&b, n)
	if said := strings.TrimSpace(b.String()); said != "" {
		p.lines = append(p.lines, mark+sentence(said))
	}
}

// words writes what a person reads of a paragraph, the address of a link behind its words.
func (p *prose) words(b *strings.Builder, n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		text, ok := child.(*ast.Text)
		if !ok {
			p.words(b, child)
			if link, ok := child.(*ast.Link); ok && strings.Contains(string(link.Destination), ":") { // what leads inside of the program is a choice
				b.WriteString(" (" + string(link.Destination) + ")")
			}
			continue
		}
		b.Write(util.UnescapePunctuations(text.Value(p.source)))
		if text.SoftLineBreak() || text.HardLineBreak() {
			b.WriteByte(' ')
		}
	}
}
