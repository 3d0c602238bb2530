package guides

import (
	"cmp"
	"io/fs"
	"math"
	"slices"
	"strings"
)

// Library is a set of guides. Any number of goroutines may use it.
type Library struct {
	guides  []*Guide            // by group, rank and name
	byID    map[string]*Guide   // also by the ids that a guide used to have
	covers  map[string][]*Guide // by the service's id: the guides whose objection also reaches it
	nothing lazy[[]NothingName]
	day     lazy[Date]
	indexes [len(Languages)]index
	pages   sharedPages
}

// Load reads a folder of guides. A guide whose card cannot be used is left out and named in the problems; the others work.
// It is for our own folder; another one may hold anything, and LoadChecked is for that.
func Load(fsys fs.FS) (*Library, []Problem) {
	ids, faults := folders(fsys, math.MaxInt)
	guides := make([]*Guide, len(ids))
	broken := make([][]fault, len(ids))
	eachAtOnce(len(ids), func(i int) { // YAML is slow
		if guides[i], broken[i] = readCard(fsys, ids[i]); guides[i] != nil {
			guides[i].complete()
		}
	})
	guides = slices.DeleteFunc(guides, func(g *Guide) bool { return g == nil })
	library := newLibrary(guides)
	library.pages.fsys = fsys
	return library, problems(append(faults, slices.Concat(broken...)...))
}

// LoadChecked is Load for a folder that is not ours: it also leaves out every guide that breaks a rule, and reads the others whole, since
// the folder may lie where reading takes long. See Lint, which is what it costs: a few milliseconds for each guide.
func LoadChecked(fsys fs.FS, basis Basis) (*Library, []Problem) {
	drafts, found := lint(fsys, basis)
	var clean []*Guide
	for _, d := range drafts {
		breaks := func(p Problem) bool { return !p.Warns && strings.HasPrefix(p.File, d.guide.ID+"/") }
		if !slices.ContainsFunc(found, breaks) {
			d.guide.complete()
			for lang := range Languages {
				d.guide.read(lang)
			}
			clean = append(clean, d.guide)
		}
	}
	return newLibrary(clean), found
}

// With is this library with the guides of the person's own folder added: a guide of theirs replaces ours of the same id.
// It takes their guides over and marks them as Own. The shared pages stay ours.
func (l *Library) With(own *Library) *Library {
	guides := slices.Clone(own.guides)
	for _, g := range guides {
		g.Own = true
	}
	for _, g := range l.guides {
		if !slices.ContainsFunc(own.guides, func(o *Guide) bool { return o.ID == g.ID }) {
			guides = append(guides, g)
		}
	}
	library := newLibrary(guides)
	library.nothing.get(l.NothingNames)
	library.day.get(l.Day)
	library.pages.fsys = l.pages.fsys
	return library
}

func newLibrary(guides []*Guide) *Library {
	slices.SortFunc(guides, func(a, b *Guide) int {
		return cmp.Or(cmp.Compare(a.Group.place(), b.Group.place()), cmp.Compare(a.Rank, b.Rank), strings.Compare(a.Name.In(""), b.Name.In("")), strings.Compare(a.ID, b.ID))
	})
	l := &Library{guides: guides, byID: make(map[string]*Guide, len(guides)), covers: map[string][]*Guide{}}
	for _, g := range guides {
		for _, old := range g.Supersedes {
			l.byID[old] = g
		}
		for _, id := range g.Covers {
			l.covers[id] = append(l.covers[id], g)
		}
	}
	for _, g := range guides {
		if !slices.Contains(groups, g.Group) {
			g.Group = GroupOther
		}
	}
	for _, g := range guides { // after the old ids, so that a guide's own id wins
		l.byID[g.ID] = g
	}
	return l
}

// Guides are all guides: by group, then by rank, then by name.
func (l *Library) Guides() []*Guide { return slices.Clone(l.guides) }

// Guide finds a guide by its id or by one it used to have.
func (l *Library) Guide(id string) (*Guide, bool) {
	g, ok := l.byID[id]
	return g, ok
}

// Find finds a guide by what people call it: by its id or one it used to have, by its name in any language, or by an alias.
// Upper case and marks on letters do not matter.
func (l *Library) Find(name string) (*Guide, bool) {
	name = strings.TrimSpace(fold(name))
	if g, ok := l.byID[name]; ok {
		return g, true
	}
	for _, called := range []func(*Guide) []string{(*Guide).names, func(g *Guide) []string { return g.Aliases }} {
		for _, g := range l.guides {
			if slices.ContainsFunc(called(g), func(other string) bool { return fold(other) == name }) {
				return g, true
			}
		}
	}
	return nil, false
}

// CoveredBy are the guides whose objection also reaches a service.
func (l *Library) CoveredBy(id string) []*Guide {
	return l.covers[id]
}
