package guides

import "github.com/yuin/goldmark/ast"

// checkHelp looks at every block quote: it is the help of a step, or nothing.
func checkHelp(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			for i, block := range s.blocks {
				if block.Kind() == ast.KindBlockquote {
					p.checkQuote(s, i, report)
				}
			}
		}
	}
}

func (p *page) checkQuote(s section, i int, report report) {
	at := p.at(nearest(s.blocks[i]))
	items, ok := p.help(s.blocks[i])
	switch {
	case s.level != levelStep || s.inNotes:
		report(at, "only a step has help")
		return
	case !ok:
		report(at, "the quote is no help: it has a first line in bold and a list, and no more")
		return
	case p.plain(s.blocks[i].FirstChild()) != helpTitles[p.lang]:
		report(at, "the first line of the help is not **%s**", helpTitles[p.lang])
	}
	if i != len(s.blocks)-1 {
		report(at, "the help is not the last thing in its step")
	}
	if len(items) > mostItems {
		report(at, "the help has %d items", len(items))
	}
}

// checkHelpItem looks at each way out.
func checkHelpItem(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			for _, block := range s.blocks {
				items, ok := p.help(block)
				if !ok {
					continue
				}
				for node, i := block.LastChild().FirstChild(), 0; node != nil; node, i = node.NextSibling(), i+1 {
					at := p.at(node.FirstChild())
					if items[i].Symptom == "" || items[i].Way == "" {
						report(at, "the item does not say what one sees, a colon, and what to do")
					}
					if n := wordsOfText(p.plain(node.FirstChild())); n > maxHelp {
						report(at, "the item has %d words, and at most %d are read", n, maxHelp)
					}
				}
			}
		}
	}
}

// stepOfForm is the id of the step that opens a form.
const stepOfForm = "form"

func checkHelpMissing(d *draft, report report) {
	for _, p := range d.pages {
		for _, route := range p.text().Routes {
			for _, step := range route.Steps {
				if (step.ID == stepOfForm || step.Event == "confirmed") && len(step.Help) == 0 && step.From == "" {
					report(place{p.file, step.Line}, "the step %q has no help", step.ID)
				}
			}
		}
	}
}
