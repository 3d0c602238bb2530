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
	for i := range p.lines {
		p.lines[i] = f.menus(p.lines[i])
	}
	return p.lines
}

// menus says the sign between two menus in words: screen readers spell or swallow it.
func (f *face) menus(text string) string {
	return strings.ReplaceAll(text, " › ", f.t("linear.then"))
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
				p.blocks(item, itemMark(n, i))
			}
		case *ast.Paragraph, *ast.TextBlock, *ast.Heading:
			p.line(mark, n)
			mark = ""
		default:
			p.blocks(n, mark)
		}
	}
}

func itemMark(list *ast.List, n int) string {
	if list.IsOrdered() {
		return strconv.Itoa(n) + ". "
	}
	return "- "
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
		switch child := child.(type) {
		case *ast.Text:
			b.Write(util.UnescapePunctuations(child.Value(p.source)))
			if child.SoftLineBreak() || child.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.Link:
			p.words(b, child)
			if strings.Contains(string(child.Destination), ":") { // what leads inside of the program is a choice
				b.WriteString(" (" + string(child.Destination) + ")")
			}
		default:
			p.words(b, child)
		}
	}
}
