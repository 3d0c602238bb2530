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
			if err := d.check(address(link), d.guide.Hosts); err != nil {
				report(p.at(link), "%v", err)
			}
		})
	}
	if c := d.details.Contact; c != nil && c.Email != "" {
		if err := d.check("mailto:"+c.Email, d.guide.Hosts); err != nil {
			report(d.facts.at("contact", "email"), "%v", err)
		}
	}
	for i, source := range d.details.Sources {
		var hosts []string // a source may be anywhere, so its own host is the list
		if u, err := url.Parse(source.URL); err == nil {
			hosts = []string{u.Hostname()}
		}
		if err := d.check(source.URL, hosts); err != nil {
			report(d.facts.at("sources", i, "url"), "%v", err)
		}
	}
}
