package guides

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// helpTitles are the first lines of a block of help, by language.
var helpTitles = Words{"de": "Klappt nicht?", "en": "Stuck?"}

// cutHelp takes the block of help from the blocks of a step. A quote that is no good help stays where it is.
func (p *page) cutHelp(blocks []ast.Node) ([]ast.Node, []HelpItem) {
	var help []HelpItem
	others := slices.DeleteFunc(slices.Clone(blocks), func(block ast.Node) bool {
		items, ok := p.help(block)
		help = append(help, items...)
		return ok
	})
	return others, help
}

// help reads a block quote whose first line is "Klappt nicht?" in bold, with a list below it.
func (p *page) help(block ast.Node) ([]HelpItem, bool) {
	if block.Kind() != ast.KindBlockquote || block.ChildCount() != 2 {
		return nil, false
	}
	title, list := block.FirstChild(), block.LastChild()
	bold, ok := title.FirstChild().(*ast.Emphasis)
	if !ok || bold.Level != 2 || title.ChildCount() != 1 || list.Kind() != ast.KindList {
		return nil, false
	}
	if words := p.plain(bold); words != helpTitles["de"] && words != helpTitles["en"] {
		return nil, false
	}
	var items []HelpItem
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if item.ChildCount() != 1 {
			return nil, false // a list or a second paragraph inside
		}
		symptom, way := splitSymptom(p.inline(item.FirstChild()))
		items = append(items, HelpItem{Symptom: symptom, Way: way, Links: p.links([]ast.Node{item})})
	}
	return items, true
}

// splitSymptom cuts an item at its first colon before a blank that stands in no label and in no link.
func splitSymptom(item string) (symptom, way string) {
	quoted, straight, linked := false, false, 0
	for i, r := range item {
		switch r {
		case '„':
			quoted = true
		case '“':
			quoted = false
		case '"':
			straight = !straight
		case '[':
			linked++
		case ']':
			linked--
		case ':':
			if rest := item[i+1:]; !quoted && !straight && linked == 0 && strings.HasPrefix(rest, " ") {
				return item[:i], strings.TrimSpace(rest)
			}
		}
	}
	return "", item
}
