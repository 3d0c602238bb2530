package guides

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// pagesFolder holds the shared pages. No guide's folder can be called so.
const pagesFolder = "_pages"

// Page is a page that all guides share: what holds for every service is told there once.
type Page struct {
	ID       string // "was-wenn"
	Title    string
	Intro    []Part
	Sections []Topic
}

// Section finds a section by its id.
func (p *Page) Section(id string) (*Topic, bool) { return findTopic(p.Sections, id) }

// PageFacts are what a shared page rests on.
type PageFacts struct {
	Verified Verified `yaml:"verified"`
	Sources  []Source `yaml:"sources"`
}

// sharedPages are the shared pages of a library. They are read when they are first asked for.
type sharedPages struct {
	fsys  fs.FS // nil if there are none
	pages [len(Languages)]lazy[[]*Page]
}

// Pages are the shared pages in a language, by their ids; in the first language for one that nobody writes in.
func (l *Library) Pages(lang string) []*Page {
	i := max(0, slices.Index(Languages[:], lang))
	return l.pages.pages[i].get(func() []*Page { return readPages(l.pages.fsys, Languages[i]) })
}

// Page finds a shared page in a language by its id.
func (l *Library) Page(lang, id string) (*Page, bool) {
	for _, page := range l.Pages(lang) {
		if page.ID == id {
			return page, true
		}
	}
	return nil, false
}

func readPages(fsys fs.FS, lang string) []*Page {
	var pages []*Page
	for _, id := range pageIDs(fsys) {
		name := sharedFile(id, lang)
		src, refused := readFile(fsys, name)
		if refused != nil {
			continue
		}
		if src = harmless(src); tangled(name, src) == nil {
			pages = append(pages, parsePage(lang, name, src).shared(id))
		}
	}
	return pages
}

// pageIDs are the ids of the shared pages of a folder: those that have their facts.
func pageIDs(fsys fs.FS) []string {
	if fsys == nil {
		return nil
	}
	names, _ := fs.Glob(fsys, pagesFolder+"/*.yaml") // the only error is one of the pattern
	var ids []string
	for _, name := range names {
		if id := strings.TrimSuffix(path.Base(name), ".yaml"); GoodID(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// sharedFile is where a shared page in a language is.
func sharedFile(id, lang string) string { return path.Join(pagesFolder, id+"."+lang+".md") }

// shared makes a shared page out of its Markdown: a guide whose routes are sections without steps.
func (p *page) shared(id string) *Page {
	text := p.text()
	page := &Page{ID: id, Title: text.Title, Intro: text.Intro}
	for _, s := range p.sections {
		if s.level == levelRoute {
			page.Sections = append(page.Sections, Topic{ID: s.id, Title: s.title, Parts: p.parts(s.blocks), Links: p.links(s.blocks)})
		}
	}
	aiming(page.target).topics(page.Sections)
	return page
}

// target says where an address in a shared page leads: a section of this page or of another one, or out of the program.
func (p *Page) target(address string) Target {
	if id, inside := strings.CutPrefix(address, "#"); inside {
		if _, ok := p.Section(id); ok {
			return Target{Kind: TargetPage, Page: p.ID, ID: id}
		}
		return Target{Kind: TargetNowhere, ID: id}
	}
	return (&Text{}).target(address)
}
