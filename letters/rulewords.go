package letters

import (
	"time"

	"widerspruch/i18n"
	"widerspruch/state"
)

// RuleWords say how the day of a case was worked out, with the source, in the law of the person's country: "Ein Monat nach dem
// Absenden: Art. 12 Abs. 3 DSGVO". Where there is no day they say why the case waits.
func RuleWords(w *i18n.Words, standing state.Standing, country string) string {
	said := func(key string) string {
		for _, key := range []string{key + "." + string(lawOf(country)), key} {
			if w.Has(key) {
				return w.T(key)
			}
		}
		return ""
	}
	var text string
	if standing.Rule.Period != "" {
		text = said("rule." + string(standing.Rule.Period))
	} else {
		text = said("rule." + string(standing.By))
	}
	if standing.Last.Period != "" && standing.Rule.Period == "" && standing.By == state.Decided {
		return w.T("rule." + string(standing.Last.Period))
	}
	if text == "" {
		text = w.T("rule.waits")
	}
	if standing.By == state.Answered && standing.Rule.Period != "" {
		text += " " + w.T("rule.answered")
	}
	if standing.Last.Period != "" {
		text += " " + w.T("rule."+string(standing.Last.Period))
	}
	return text
}

// MovedWords say why a period ends later than by counting: "Am 25.12.2026 endet die Frist nicht (1. Weihnachtstag, danach
// Wochenende)"; empty if it does not.
func MovedWords(w *i18n.Words, rule state.Rule) string {
	if !rule.Moved() {
		return ""
	}
	why := w.T("rule.weekend")
	if rule.Falls != "" {
		why = w.T("holiday." + string(rule.Falls))
	}
	if rule.Holiday != "" && rule.Holiday != rule.Falls {
		why = w.T("rule.then", "first", why, "last", w.T("holiday."+string(rule.Holiday)))
	}
	return w.T("rule.moved", "ends", w.Date(rule.Ends), "why", why, "day", w.Date(rule.Day))
}

// LastWords name the last day for the next step; empty if no law sets one.
func LastWords(w *i18n.Words, last state.Last, now time.Time) string {
	if last.Day.IsZero() {
		return ""
	}
	text := w.T("due.last."+string(last.Period), "on", w.Date(last.Day))
	if state.Day(now).After(last.Day) {
		text += " " + w.T("due.last.over")
	}
	return text
}

// LimitWords are the limits of Regulation (EU) 2025/2518 that hold for a complaint, the person's own among them.
func LimitWords(w *i18n.Words, limits []state.Limit) []string {
	var all []string
	for _, limit := range limits {
		all = append(all, w.T("limit."+limit.ID, "on", w.Date(limit.Day)))
	}
	return all
}
