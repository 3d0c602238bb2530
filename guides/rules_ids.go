package guides

import "slices"

// id is an id with the place where it is given.
type id struct {
	place
	value string
}

// scopes are all ids that a guide gives, in groups in which each id may stand once.
func (d *draft) scopes() [][]id {
	var inFacts []id
	for i, r := range d.details.Routes {
		inFacts = append(inFacts, id{d.facts.at("routes", i), r.ID})
	}
	all := [][]id{inFacts}
	for _, p := range d.pages {
		var routes, steps []id // topics among the routes: a link says "#id" for both
		for _, s := range p.sections {
			if s.heading == nil {
				continue
			}
			given := id{p.at(s.heading), s.id}
			switch {
			case s.level == levelRoute:
				all = append(all, steps)
				routes, steps = append(routes, given), nil
			case s.level == levelStep && s.inNotes:
				routes = append(routes, given)
			case s.level == levelStep:
				steps = append(steps, given)
			}
		}
		all = append(all, routes, steps)
	}
	return all
}

func checkIDForm(d *draft, report report) {
	for _, scope := range d.scopes() {
		for _, id := range scope {
			if id.value != "" && !idForm().MatchString(id.value) {
				report(id.place, "%q is not a good id", id.value)
			}
		}
	}
	for i, r := range d.details.Routes {
		if r.ID == "" || r.ID == notesID {
			report(d.facts.at("routes", i), "a route cannot have the id %q", r.ID)
		}
	}
	named := func(key string, values []string) {
		for i, value := range values {
			if !idForm().MatchString(value) {
				report(d.facts.at(key, i), "%q is not a good id", value)
			}
		}
	}
	named("covers", d.guide.Covers)
	named("supersedes", d.guide.Supersedes)
	if linked := d.guide.Linked; linked != "" && !idForm().MatchString(linked) {
		report(d.facts.at("linked"), "%q is not a good id", linked)
	}
}

func checkIDUnique(d *draft, report report) {
	for _, scope := range d.scopes() {
		seen := map[string]bool{}
		for _, id := range scope {
			if id.value != "" && seen[id.value] {
				report(id.place, "the id %q stands here twice", id.value)
			}
			seen[id.value] = true
		}
	}
}

// checkIDKnown holds the guides of a library together.
func checkIDKnown(d *draft, report report) {
	for i, covered := range d.guide.Covers {
		switch {
		case covered == d.guide.ID:
			report(d.facts.at("covers", i), "the guide covers itself")
		case !slices.Contains(d.known, covered):
			report(d.facts.at("covers", i), "there is no guide %q to cover", covered)
		}
	}
	for i, old := range d.guide.Supersedes {
		if slices.Contains(d.known, old) {
			report(d.facts.at("supersedes", i), "there is still a guide %q", old)
		}
		if others := d.formerly[old]; len(others) > 1 {
			report(d.facts.at("supersedes", i), "several guides supersede %q: %s", old, others)
		}
	}
}
