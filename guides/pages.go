package guides

import (
	"path"
	"slices"
)

// pages are a guide's Markdown files. Each is read when it is first asked for: the start of the program needs none.
type pages [len(Languages)]lazy[reading]

// reading is what one page gave. Its text is nil if the page cannot be read.
type reading struct {
	text     *Text
	markdown string
}

// page is the guide's page in a language, or in the first language that has one.
func (g *Guide) page(lang string) reading {
	if i := slices.Index(Languages[:], lang); i >= 0 {
		if r := g.read(i); r.text != nil {
			return r
		}
	}
	for i := range Languages {
		if r := g.read(i); r.text != nil {
			return r
		}
	}
	return reading{}
}

// read is the page in one language; empty if it cannot be read.
func (g *Guide) read(lang int) reading {
	return g.pages[lang].get(func() reading {
		if g.fsys == nil {
			return reading{} // a guide that was not loaded from anywhere
		}
		name := pageFile(g.ID, Languages[lang])
		src, refused := readFile(g.fsys, name)
		if refused != nil {
			return reading{}
		}
		src = harmless(src)
		if tangled(name, src) != nil {
			return reading{}
		}
		return reading{parsePage(Languages[lang], name, src).text(), string(src)}
	})
}

// pageFile is where the words of a guide in a language are.
func pageFile(id, lang string) string { return path.Join(id, lang+".md") }
