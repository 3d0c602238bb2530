package letters

import (
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// StandingOf is where a case stands: from its events, the holidays of the company's country, and from its guide what the events cannot
// know. What was switched where no objection exists limits the AI and is no objection; what was done on a route that is none leaves
// the case in progress.
func StandingOf(p *state.Progress, library *guides.Library, c *state.Case, now time.Time) state.Standing {
	guide, ok := library.Guide(c.Guide)
	if !ok {
		return p.StandingOf(c, now)
	}
	standing := p.StandingIn(c, CountryOf(guide, c, p.Person.Country), now)
	if standing.Status == state.StatusDone && standing.By == state.Switched {
		switch {
		case onQuietRoute(guide, c):
			standing.Status = state.StatusWorking
		case guide.Kind == guides.KindLimit:
			standing.Status = state.StatusLimited
		}
	}
	return standing
}

// onQuietRoute reports that the event that decided came with a step of a route that is no objection.
func onQuietRoute(guide *guides.Guide, c *state.Case) bool {
	for _, event := range slices.Backward(c.Counting()) {
		if event.What == state.Switched {
			id, _, _ := strings.Cut(event.Step, "/")
			route, ok := guide.Details().Route(id)
			return id != "" && ok && !route.Objection
		}
	}
	return false
}

// LimitsOf are the limits of Regulation (EU) 2025/2518 that hold for the last complaint of a case; none if there is none, or if the
// Regulation does not hold for it.
func LimitsOf(p *state.Progress, guide *guides.Guide, c *state.Case) []state.Limit {
	var complained time.Time
	for _, e := range c.Delivered() {
		switch e.What {
		case state.Complained:
			complained = e.At
		case state.Sent:
			complained = time.Time{}
		}
	}
	return state.Limits(complained, state.Places{Company: CountryOf(guide, c, p.Person.Country), Person: p.Person.Country})
}
