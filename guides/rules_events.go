package guides

import "slices"

// decisive are the events with which a route comes to its end: something was sent, or a switch was turned. A confirmation comes later.
var decisive = []string{"sent", "switched"}

// byKind is the event that guides of a kind need: without it their cases never stand where such a case ends.
var byKind = map[Kind]string{KindForm: "sent", KindSettings: "switched", KindLimit: "switched"}

// checkEventMissing finds objections that can never be finished. Events are the same in every language, so one page tells.
func checkEventMissing(d *draft, report report) {
	if len(d.pages) == 0 {
		return
	}
	page := d.pages[0]
	happens := map[string]bool{}
	for _, s := range page.routes() {
		facts, ok := d.details.Route(s.id)
		if !ok || !facts.Objection {
			continue
		}
		text, ok := page.text().Route(s.id)
		if !ok || len(text.Steps) == 0 {
			continue // checkRouteSteps says so
		}
		for _, step := range text.Steps {
			happens[step.Event] = true
		}
		if !slices.ContainsFunc(text.Steps, func(step Step) bool { return slices.Contains(decisive, step.Event) }) {
			report(page.at(s.heading), "no step of the route %q has event=sent or event=switched", s.id)
		}
	}
	if event := byKind[d.guide.Kind]; event != "" && len(happens) > 0 && !happens[event] {
		report(d.facts.at("kind"), "kind is %q, and no objection has event=%s", string(d.guide.Kind), event)
	}
}
