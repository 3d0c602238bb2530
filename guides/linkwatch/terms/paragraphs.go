package terms

import (
	"bytes"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// outside are parts of a page that are not its text: menus, footers, forms, what a script makes.
var outside = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Nav: true, atom.Header: true, atom.Footer: true, atom.Aside: true, atom.Noscript: true,
	atom.Template: true, atom.Svg: true, atom.Form: true, atom.Button: true, atom.Select: true, atom.Iframe: true, atom.Head: true,
}

// outsideRoles are the same where a page says it in an attribute.
var outsideRoles = map[string]bool{"navigation": true, "banner": true, "contentinfo": true, "search": true, "menu": true, "dialog": true}

// inline are elements within a paragraph; each other one begins a new one.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.B: true, atom.I: true, atom.Em: true, atom.Strong: true, atom.Span: true, atom.Small: true, atom.Sup: true, atom.Sub: true,
	atom.U: true, atom.Abbr: true, atom.Time: true, atom.Font: true, atom.Br: true, atom.Mark: true, atom.Code: true, atom.Q: true, atom.Cite: true,
}

// htmlParagraphs are the paragraphs of a page's text.
func htmlParagraphs(page []byte) []string {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil // only a reader fails, and this one does not
	}
	w := &writer{}
	w.walk(root)
	w.end()
	return w.paragraphs
}

// writer collects paragraphs.
type writer struct {
	paragraphs []string
	open       strings.Builder
}

func (w *writer) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.open.WriteString(n.Data)
		return
	case n.Type == html.ElementNode && (outside[n.DataAtom] || hasRole(n)):
		w.end()
		return
	case n.Type == html.ElementNode && n.DataAtom == atom.Br:
		w.open.WriteString(", ")
		return
	}
	block := n.Type == html.ElementNode && !inline[n.DataAtom]
	if block {
		w.end()
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.walk(child)
	}
	if block {
		w.end()
	}
}

// end closes the open paragraph.
func (w *writer) end() {
	if text := spaces(w.open.String()); text != "" {
		w.paragraphs = append(w.paragraphs, text)
	}
	w.open.Reset()
}

func hasRole(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "role" && outsideRoles[strings.ToLower(a.Val)] || a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" {
			return true
		}
	}
	return false
}

var (
	markdownLink = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
	markdownSign = regexp.MustCompile("(?m)^[ \t]*([#>*+-]+|\\d+[.)])[ \t]+|^[ \t]*[-=]{3,}[ \t]*$|[*_`|]{1,3}|\\\\|<br ?/?>")
	blankLine    = regexp.MustCompile(`\n[ \t]*\n|\n(?:[ \t]*(?:[*+-]|\d+[.)]) )`)
)

// markdownParagraphs are the paragraphs of a text in Markdown, without its signs and the addresses of its links.
func markdownParagraphs(text string) []string {
	var paragraphs []string
	for _, part := range blankLine.Split(strings.ReplaceAll(text, "\r\n", "\n"), -1) {
		part = markdownSign.ReplaceAllString(markdownLink.ReplaceAllString(part, "$1"), "")
		if part = spaces(part); part != "" {
			paragraphs = append(paragraphs, part)
		}
	}
	return paragraphs
}

// spaces is a text on one line.
func spaces(text string) string { return strings.Join(strings.Fields(text), " ") }
