package letters

import (
	"maps"
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// StandingOf is where a case stands: from its events, the holidays of the company's country, and from its guide what the events cannot
// know. What was switched where no objection exists limits the AI and is no objection. What was done on a route that is none decides
// nothing: the case stands where its objection stands, and is in progress only as long as that route is walked.
func StandingOf(p *state.Progress, library *guides.Library, c *state.Case, now time.Time) state.Standing {
	guide, ok := library.Guide(c.Guide)
	if !ok {
		return p.StandingOf(c, now)
	}
	country := CountryOf(guide, c, p.Person.Country)
	standing := p.StandingIn(c, country, now)
	if standing.Via != "" {
		if cover := p.Case(standing.Via); cover != nil {
			standing = StandingOf(p, library, cover, now)
			standing.Via = cover.ID
			return standing
		}
	}
	if standing.Status == state.StatusWorking || slices.ContainsFunc(c.Events, switchedOnStep) {
		standing = p.StandingIn(objecting(guide, c), country, now)
	}
	if standing.Status == state.StatusDone && standing.By == state.Switched && guide.Kind == guides.KindLimit {
		standing.Status = state.StatusLimited
	}
	return standing
}

func switchedOnStep(e state.Event) bool { return e.What == state.Switched && e.Step != "" }

// objecting is a case without what was done on routes that are no objection. The marks of such a route stay while it is walked, so that
// the person can go on with it.
func objecting(guide *guides.Guide, c *state.Case) *state.Case {
	beside := func(step string) bool {
		id, _, _ := strings.Cut(step, "/")
		return slices.Contains(guide.Beside, id)
	}
	walked := beside(c.Route)
	only := *c
	only.Events = slices.DeleteFunc(slices.Clone(c.Events), func(e state.Event) bool {
		return (e.What == state.Switched || e.What == state.Opened && !walked) && beside(e.Step)
	})
	if !walked {
		only.Steps = maps.Clone(c.Steps)
		maps.DeleteFunc(only.Steps, func(step string, _ time.Time) bool { return beside(step) })
	}
	return &only
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
