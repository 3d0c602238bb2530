package guides

import (
	"net/url"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// maxLinks is how many things one step may open.
const maxLinks = 3

// each visits a node and everything below it.
func each[N ast.Node](n ast.Node, visit func(N)) {
	if wanted, ok := n.(N); ok {
		visit(wanted)
	}
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		each(child, visit)
	}
}

func checkLinkPlace(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			for _, block := range s.blocks {
				if s.level == levelStep {
					continue
				}
				each(block, func(link *ast.Link) {
					report(p.at(link), "the link %q stands outside of a step", p.plain(link))
				})
			}
		}
	}
}

func checkLinkAlone(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.level != levelStep {
				continue
			}
			for _, block := range s.blocks {
				if _, alone := soleLink(block); alone {
					continue
				}
				each(block, func(link *ast.Link) {
					report(p.at(link), "the link %q is not alone in its paragraph", p.plain(link))
				})
			}
		}
	}
	checkBareAddress(d, report)
}

// checkBareAddress finds an address that is no link.
func checkBareAddress(d *draft, report report) {
	for _, text := range d.passages() {
		if strings.Contains(text.words, "://") || strings.Contains(text.words, "mailto:") {
			report(text.place, "an address stands among the words")
		}
	}
}

func checkLinkCount(d *draft, report report) {
	for _, p := range d.pages {
		for _, route := range p.text().Routes {
			for _, step := range route.Steps {
				if n := len(step.Links()); n > maxLinks {
					report(place{p.file, step.Line}, "the step has %d links", n)
				}
			}
		}
	}
}

func checkLinkLabel(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(link *ast.Link) {
			if label := strings.TrimSpace(p.plain(link)); label == "" || label == address(link) {
				report(p.at(link), "the link does not say what it opens")
			}
		})
	}
}

// checkLinkAddress holds every address to the one rule of the program, also those that are never opened.
func checkLinkAddress(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(link *ast.Link) {
			if d.format() >= Format && inside(address(link)) {
				return // checkLinkInside looks at it
			}
			if err := d.Check(address(link), d.guide.Hosts); err != nil {
				report(p.at(link), "%v", err)
			}
		})
	}
	for i, c := range d.details.Contacts {
		if c.Email != "" {
			if err := d.Check("mailto:"+c.Email, d.guide.Hosts); err != nil {
				report(d.facts.at("contact", i, "email"), "%v", err)
			}
		}
		if c.Form != "" {
			if err := d.Check(c.Form, d.guide.Hosts); err != nil {
				report(d.facts.at("contact", i, "form"), "%v", err)
			} else if !strings.HasPrefix(c.Form, "https://") {
				report(d.facts.at("contact", i, "form"), "the address is a mail address")
			}
		}
	}
}

// ownHost is the list of hosts for an address that may be anywhere.
func ownHost(address string) []string {
	if u, err := url.Parse(address); err == nil {
		return []string{u.Hostname()}
	}
	return nil
}

// checkFeedback holds the form for "a step is different here" to a plain https address.
func checkFeedback(d *draft, report report) {
	address := d.details.Feedback
	if address == "" {
		return
	}
	if err := d.Check(address, ownHost(address)); err != nil {
		report(d.facts.at("feedback"), "%v", err)
	} else if !strings.HasPrefix(address, "https://") {
		report(d.facts.at("feedback"), "the address is a mail address")
	}
}
