package guides

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// rulesOfPages are those that only shared pages are held to.
func rulesOfPages() []row {
	return []row{
		{"section", "people come to a section from a guide and read it alone",
			"write ## with an id for each section, the same in every language, of at most 80 words", checkSection},
	}
}

// pageRows are the rules for shared pages: those that know nothing of routes and steps.
func pageRows() []row {
	rows := slices.Concat(rulesOfAll(), rulesOfSecond(), rulesOfPages())
	return slices.DeleteFunc(rows, func(r row) bool {
		return !slices.Contains([]string{
			"control", "character", "blank", "verified", "source-date", "source-address", "source-host", "heading-id", "heading-attribute", "id-form",
			"id-unique", "link-label", "link-address", "link-inside", "bare-address", "markup", "extension", "nesting", "reference",
			"date-form", "quotes", "form-of-address", "long-sentence", "hedge", "section",
		}, r.id)
	})
}

// isPage says whether the draft is a shared page and no guide.
func (d *draft) isPage() bool { return strings.HasPrefix(d.guide.ID, pagesFolder) }

// readPageDrafts reads the shared pages of a folder for the linter.
func readPageDrafts(fsys fs.FS) ([]*draft, []fault) {
	var drafts []*draft
	var faults []fault
	for _, id := range pageIDs(fsys) {
		name := path.Join(pagesFolder, id+".yaml")
		src, refused := readFile(fsys, name)
		if refused != nil {
			faults = append(faults, *refused)
			continue
		}
		facts, broken := readTree(name, src)
		var read PageFacts
		if broken == nil {
			broken = decodeFacts(name, src, &read)
		}
		if broken != nil {
			faults = append(faults, broken...)
			continue
		}
		d := &draft{
			guide: &Guide{ID: path.Join(pagesFolder, id), Format: Format}, facts: facts, source: src,
			details: &Details{Verified: read.Verified, Sources: read.Sources},
		}
		for _, lang := range Languages {
			page, refused := readPage(fsys, lang, sharedFile(id, lang))
			if refused != nil {
				faults = append(faults, *refused)
				continue
			}
			d.pages = append(d.pages, page)
		}
		drafts = append(drafts, d)
	}
	return drafts, faults
}

// readPagesFor are the shared pages to which guides of a folder may lead, by language: its own, and those that the program ships
// and that it does not have.
func readPagesFor(fsys fs.FS) map[string][]*Page {
	pages := map[string][]*Page{}
	own := pageIDs(fsys)
	for _, lang := range Languages {
		shipped := slices.DeleteFunc(readPages(Embedded(), lang), func(p *Page) bool { return slices.Contains(own, p.ID) })
		pages[lang] = append(readPages(fsys, lang), shipped...)
	}
	return pages
}

// checkSection holds the sections of a shared page to their weight, and the languages to each other.
func checkSection(d *draft, report report) {
	var want []string
	for i, p := range d.pages {
		var got []string
		for _, s := range p.sections {
			switch {
			case s.level == levelStep:
				report(p.at(s.heading), "a shared page has no third level")
			case s.level == levelRoute:
				got = append(got, s.id)
				if len(s.blocks) == 0 {
					report(p.at(s.heading), "the section %q has only a title", s.title)
				}
				if n := p.weight(s.blocks); n > maxSection {
					report(p.at(s.heading), "the section has %d words, and at most %d are read", n, maxSection)
				}
			}
		}
		if i == 0 {
			want = got
		} else if at := difference(want, got); at >= 0 {
			report(place{file: p.file}, "section %d is %s, but %s in %s", at+1, item(got, at), item(want, at), d.pages[0].file)
		}
		if p.text().Title == "" {
			report(place{p.file, 1}, "the page does not start with its title")
		}
	}
}
