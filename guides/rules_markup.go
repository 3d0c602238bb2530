package guides

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// maxLists is how deep lists may nest.
const maxLists = 3

// checkMarkup lets pass what every renderer draws alike: paragraphs, lists, bold, links and blocks to copy.
func checkMarkup(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(n ast.Node) {
			if n.Kind() == ast.KindBlockquote && d.format() >= Format && n.Parent().Kind() == ast.KindDocument {
				return // checkHelp looks at it
			}
			if what := unwelcome(n); what != "" {
				report(p.at(nearest(n)), what)
			}
		})
	}
}

// unwelcome says what is wrong with a piece of Markdown, if anything is.
func unwelcome(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Document, *ast.Paragraph, *ast.TextBlock, *ast.ListItem, *ast.Text:
		return ""
	case *ast.Heading:
		if n.Level > levelStep || n.Parent().Kind() != ast.KindDocument {
			return "a heading that is no title, route or step"
		}
		for child := n.FirstChild(); child != nil; child = child.NextSibling() {
			if child.Kind() != ast.KindText {
				return "a heading with more than words"
			}
		}
		return ""
	case *ast.List:
		if n.Marker == '-' || n.IsOrdered() {
			return ""
		}
		return "a list that does not begin with -"
	case *ast.Emphasis:
		if n.Level == 2 {
			return ""
		}
		return "words in italics"
	case *ast.FencedCodeBlock:
		if n.Parent().Kind() == ast.KindDocument {
			return ""
		}
		return "a block to copy inside of a list"
	case *ast.Link:
		if n.Reference != nil {
			return "a link whose address stands elsewhere"
		}
		if len(n.Title) > 0 {
			return "a link with a second title"
		}
		return ""
	}
	if what, ok := foreign[n.Kind()]; ok {
		return what
	}
	return "other markup"
}

// foreign is what the parser knows and a guide does not have.
var foreign = map[ast.NodeKind]string{
	ast.KindBlockquote: "a quote", ast.KindThematicBreak: "a line across", ast.KindCodeBlock: "an indented block",
	ast.KindCodeSpan: "words as code", ast.KindImage: "a picture", ast.KindHTMLBlock: "HTML", ast.KindRawHTML: "HTML",
	ast.KindAutoLink: "a bare address", ast.KindString: "a special character", ast.KindLinkReferenceDefinition: "an address for other links",
}

// nearest is the node or one above it that has a place in the file.
func nearest(n ast.Node) ast.Node {
	for n.Pos() < 0 && n.Parent() != nil {
		n = n.Parent()
	}
	return n
}

var (
	tableRow = expression(`^\s*\|`)
	footnote = expression(`\[\^[^\]]+\]`)
)

// checkExtension finds what is plain text to this parser and markup to the renderer on screen.
func checkExtension(d *draft, report report) {
	for _, p := range d.pages {
		for i, line := range strings.Split(string(p.src), "\n") {
			at := place{p.file, i + 1}
			switch {
			case tableRow().MatchString(line):
				report(at, "a row of a table")
			case footnote().MatchString(line):
				report(at, "a footnote")
			case strings.Contains(line, "~~"):
				report(at, "words struck out")
			}
		}
	}
}

func checkNesting(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(list *ast.List) {
			depth := 0
			for n := ast.Node(list); n != nil; n = n.Parent() {
				if n.Kind() == ast.KindList {
					depth++
				}
			}
			if depth == maxLists+1 { // once, not again for each list inside
				report(p.at(list), "a list inside of %d others", maxLists)
			}
		})
	}
}

func checkReference(d *draft, report report) {
	for _, p := range d.pages {
		for i, line := range strings.Split(string(p.src), "\n") {
			for _, found := range reference().FindAllString(line, -1) {
				report(place{p.file, i + 1}, "the character reference %s", found)
			}
		}
	}
}
