package letters

import (
	"time"

	"widerspruch/i18n"
	"widerspruch/state"
)

// situations say where a case stands, the most particular first: "reminded", "overdue". The words have under a heading what there is to
// say of some of them.
func situations(standing state.Standing, country string, now time.Time) []string {
	var all []string
	add := func(situation string, is bool) {
		if is {
			all = append(all, situation)
		}
	}
	last := !standing.Last.Day.IsZero() // a law sets a last day for the next step
	over := last && state.Day(now).After(standing.Last.Day)
	switch standing.Status {
	case state.StatusWorking:
		add("bounced", standing.By == state.Bounced)
	case state.StatusOverdue:
		add("reminded", standing.By == state.Reminded)
	case state.StatusAnswered:
		add("answered.open", standing.Due.IsZero())
	case state.StatusRefused: // in the United Kingdom the company hears a complaint before the authority does: the reminder there
		british := country == "gb"
		add("refused.late", over && (!british || standing.Reminded))
		add("refused.again", british && standing.Reminded)
	case state.StatusComplained:
		add("complained.open", standing.Due.IsZero())
		add("complained.late", standing.NeedsPerson(now))
	case state.StatusDecided:
		add("asks", standing.Said == state.SaidAsks)
		add("closed", last && !over)
	case state.StatusDone, state.StatusLimited:
		add("recheck", standing.RecheckDue(now))
		add("look", standing.By == state.Switched && !standing.Due.IsZero())
		add("switched", standing.By == state.Switched && standing.Status == state.StatusDone)
	}
	return append(all, string(standing.Status))
}

// StandingWords are what there is to say under a heading ("row.", "due.") about where a case stands, in the law of the person's country;
// empty if nothing is.
func StandingWords(w *i18n.Words, country, heading string, standing state.Standing, now time.Time, pairs ...any) string {
	for _, situation := range situations(standing, country, now) {
		if w.Has(heading + situation) {
			return InLaw(w, country, heading+situation, pairs...)
		}
	}
	return ""
}

// StandsWords say where a case stands, with its day: "gesendet am 02.11.2026, Antwort bis 02.12.2026".
func StandsWords(w *i18n.Words, country string, standing state.Standing, now time.Time) string {
	heading := "stands."
	if standing.Since.IsZero() {
		heading = "status."
	}
	return StandingWords(w, country, heading, standing, now,
		"what", InLaw(w, country, "event.past."+string(standing.By)), "on", w.Date(standing.Since), "due", w.Date(standing.Due))
}
