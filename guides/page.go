package guides

import (
	"bytes"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// The levels of headings, as numbers of "#".
const (
	levelTitle = 1 // of the guide
	levelRoute = 2 // or of the notes
	levelStep  = 3 // or of a topic of the notes
)

// notesID is the id of the last section of a page, which is no route: "Mehr", with a heading for each topic.
const notesID = "notes"

// page is a Markdown file cut at its headings. The parser makes a Text of it, the linter looks at it more closely.
type page struct {
	lang     string
	file     string
	src      []byte
	starts   []int // where each line begins
	doc      ast.Node
	sections []section // the first one is what stands above the first heading
	words    lazy[*Text]
}

// section is a heading and the blocks up to the next one.
type section struct {
	heading    *ast.Heading // nil above the first heading
	level      int          // 0 above the first heading
	id         string
	title      string
	attributes attributes
	inNotes    bool // it is the section with notesID, or a topic of it
	blocks     []ast.Node
}

func parsePage(lang, file string, src []byte) *page {
	p := &page{lang: lang, file: file, src: src, starts: []int{0}, sections: []section{{}}}
	for i, c := range src {
		if c == '\n' {
			p.starts = append(p.starts, i+1)
		}
	}
	p.doc = goldmark.DefaultParser().Parse(text.NewReader(src))
	for block := p.doc.FirstChild(); block != nil; block = block.NextSibling() {
		if h, ok := block.(*ast.Heading); ok && h.Level <= levelStep {
			title, attrs := cutAttributes(p.plain(h))
			s := section{heading: h, level: h.Level, id: attrs.get("id"), title: title, attributes: attrs}
			if s.inNotes = p.sections[len(p.sections)-1].inNotes; s.level == levelRoute {
				s.inNotes = s.id == notesID
			}
			p.sections = append(p.sections, s)
			continue
		}
		last := &p.sections[len(p.sections)-1]
		last.blocks = append(last.blocks, block)
	}
	return p
}

// line is the number of the line on which a position stands.
func (p *page) line(pos int) int {
	i, found := slices.BinarySearch(p.starts, pos)
	if found {
		return i + 1
	}
	return i
}

// at is the place of a block.
func (p *page) at(n ast.Node) place { return place{p.file, p.line(max(n.Pos(), 0))} }

// source is the Markdown of a block: from its first line to where the next block begins.
func (p *page) source(block ast.Node) string {
	end := len(p.src)
	for next := block.NextSibling(); next != nil; next = next.NextSibling() {
		if next.Pos() >= 0 {
			end = p.starts[p.line(next.Pos())-1]
			break
		}
	}
	start := p.starts[p.line(max(block.Pos(), 0))-1]
	return string(bytes.TrimRight(p.src[min(start, end):end], " \t\n"))
}

// plain is what a person reads of a block: its words without markup and addresses.
func (p *page) plain(n ast.Node) string {
	var b strings.Builder
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if words, ok := child.(*ast.Text); ok {
			b.Write(util.UnescapePunctuations(words.Value(p.src)))
			if words.SoftLineBreak() || words.HardLineBreak() {
				b.WriteByte(' ')
			}
			continue
		}
		b.WriteString(p.plain(child))
	}
	return b.String()
}
