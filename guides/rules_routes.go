package guides

import (
	"fmt"
	"slices"
)

// routes are the sections of a page that stand for routes or the notes.
func (p *page) routes() []section {
	var routes []section
	for _, s := range p.sections {
		if s.level == levelRoute {
			routes = append(routes, s)
		}
	}
	return routes
}

func checkRouteOrder(d *draft, report report) {
	var want []string
	for _, r := range d.details.Routes {
		want = append(want, r.ID)
	}
	for _, p := range d.pages {
		var got []string
		var places []place
		for i, s := range p.routes() {
			if s.id != notesID {
				got, places = append(got, s.id), append(places, p.at(s.heading))
			} else if i != len(p.routes())-1 {
				report(p.at(s.heading), "the notes are not the last section")
			}
		}
		if i := difference(want, got); i >= 0 {
			at := place{file: p.file}
			if i < len(places) {
				at = places[i]
			}
			report(at, "route %d is %s, but %s in guide.yaml", i+1, item(got, i), item(want, i))
		}
	}
}

func checkRouteSteps(d *draft, report report) {
	for _, p := range d.pages {
		routes := slices.DeleteFunc(p.routes(), func(s section) bool { return s.id == notesID })
		for i, r := range p.text().Routes {
			if len(r.Steps) == 0 {
				report(p.at(routes[i].heading), "the route %q has no steps", r.Title)
			}
		}
	}
}

// checkSameSteps compares every page with the first: a person may change the language in the middle of a route.
func checkSameSteps(d *draft, report report) {
	if len(d.pages) == 0 {
		return
	}
	first := d.pages[0]
	want := first.text()
	for _, p := range d.pages[1:] {
		got := p.text()
		for _, route := range want.Routes {
			other, ok := got.Route(route.ID)
			if !ok {
				report(place{file: p.file}, "the route %q of %s is missing", route.ID, first.file)
				continue
			}
			a, b := marks(route.Steps), marks(other.Steps)
			if i := difference(a, b); i >= 0 {
				at := place{file: p.file}
				if i < len(other.Steps) {
					at.line = other.Steps[i].Line
				}
				report(at, "step %d of the route %q is %s, but %s in %s", i+1, route.ID, item(b, i), item(a, i), first.file)
			}
		}
		for _, route := range got.Routes {
			if _, ok := want.Route(route.ID); !ok {
				report(place{file: p.file}, "the route %q is not in %s", route.ID, first.file)
			}
		}
		if (want.Notes.Title == "") != (got.Notes.Title == "") {
			report(place{file: p.file}, "only one language has notes")
		} else if a, b := topicIDs(want), topicIDs(got); d.format() >= Format && difference(a, b) >= 0 {
			i := difference(a, b)
			report(place{file: p.file}, "topic %d is %s, but %s in %s", i+1, item(b, i), item(a, i), first.file)
		}
	}
}

// marks are what must be the same of a step in every language.
func marks(steps []Step) []string {
	var marks []string
	for _, s := range steps {
		mark := fmt.Sprintf("{#%s", s.ID)
		if s.Event != "" {
			mark += " event=" + s.Event
		}
		if s.Optional {
			mark += " optional=true"
		}
		if s.Letter != "" {
			mark += " letter=" + string(s.Letter)
		}
		if s.From != "" {
			mark += " of " + s.From
		}
		marks = append(marks, mark+"}")
	}
	return marks
}

func topicIDs(text *Text) []string {
	var ids []string
	for _, topic := range text.Topics {
		ids = append(ids, topic.ID)
	}
	return ids
}

// item names an element of a list that may be too short.
func item(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return "missing"
}

// difference is the first index at which two lists differ, -1 if they are equal.
func difference(a, b []string) int {
	for i := range max(len(a), len(b)) {
		if item(a, i) != item(b, i) {
			return i
		}
	}
	return -1
}
