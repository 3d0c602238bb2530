package guides

import (
	"slices"
	"strings"
	"unicode/utf8"
)

func checkTitle(d *draft, report report) {
	for _, p := range d.pages {
		want := d.guide.Name.In(p.lang)
		first := 0
		for _, s := range p.sections {
			if s.level != levelTitle {
				continue
			}
			if first++; first > 1 {
				report(p.at(s.heading), "the page has a second title")
			} else if s.title != want {
				report(p.at(s.heading), "the title is %q, but guide.yaml says %q", s.title, want)
			}
		}
		if above := p.sections[0].blocks; first == 0 || len(above) > 0 {
			report(place{p.file, 1}, "the page does not start with its title")
		}
	}
}

func checkIntro(d *draft, report report) {
	for _, p := range d.pages {
		if len(p.text().Intro) == 0 {
			report(place{p.file, 1}, "nothing stands between the title and the first route")
		}
	}
}

// checkHeadingLevel keeps steps in routes. In the second format the notes have topics.
func checkHeadingLevel(d *draft, report report) {
	for _, p := range d.pages {
		inRoute := false
		for _, s := range p.sections {
			switch {
			case s.level == levelStep && !inRoute:
				report(p.at(s.heading), "the step %q stands in no route", s.title)
			case s.level == levelRoute:
				inRoute = s.id != notesID || d.format() >= Format
			}
		}
	}
}

func checkHeadingID(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if _, _, takes := s.attributes.from(); s.level > levelTitle && s.id == "" && !takes {
				report(p.at(s.heading), "the heading %q has no id", s.title)
			}
		}
	}
}

func checkHeadingAttribute(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.heading == nil {
				continue
			}
			if strings.ContainsAny(s.title, "{}") {
				report(p.at(s.heading), "the braces of the heading cannot be read")
			}
			for _, a := range s.attributes {
				allowed := a.name == "id" && s.level > levelTitle ||
					s.level == levelStep && (a.name == "event" || a.name == "optional" && a.value == "true") ||
					s.level == levelStep && d.format() >= Format && (a.name == "on" || a.name == "how" || a.name == "from") ||
					s.level == levelStep && d.format() >= Format && a.name == "letter" && slices.Contains(Letters(), Letter(a.value))
				if !allowed {
					report(p.at(s.heading), "%s=%s means nothing here", a.name, a.value)
				}
			}
		}
	}
}

func checkEvent(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.heading == nil {
				continue
			}
			event, has := s.attributes.find("event")
			if has && !slices.Contains(d.Events, event) {
				report(p.at(s.heading), "%q is no event", event)
			}
			if line, _, _ := strings.Cut(p.source(s.heading), "\n"); strings.Count(line, "event=") > 1 {
				report(p.at(s.heading), "the step has more than one event")
			}
		}
	}
}

// maxStepTitle is how many characters of a step's title fit beside its number in the list of steps.
const maxStepTitle = 40

func checkStepTitle(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			switch n := utf8.RuneCountInString(s.title); {
			case s.heading != nil && n == 0:
				report(p.at(s.heading), "the heading is empty")
			case s.heading != nil && n > maxStepTitle && d.narrow(s):
				report(p.at(s.heading), "the title has %d characters", n)
			}
		}
	}
}

// narrow says whether a title stands in a list that is narrow: that of a step, in the second format also that of a route. The
// heading that takes the steps of another route is not shown at all.
func (d *draft) narrow(s section) bool {
	_, _, takes := s.attributes.from()
	return !takes && !s.inNotes && (s.level == levelStep || s.level == levelRoute && d.format() >= Format)
}

func checkStepBody(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.level == levelStep && len(s.blocks) == 0 {
				report(p.at(s.heading), "the step %q has only a title", s.title)
			}
		}
	}
}
