package letters

import (
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// Feedback tells the authors of a guide whether it was still right. It says nothing about the person; see FindPersonal for the
// only part of it that they wrote themselves.
type Feedback struct {
	Service string      // id of the guide
	Route   string      // id; empty if it is not known
	Step    string      // id; empty if it is about the whole route
	Edition guides.Date // of the guide
	On      time.Time
	Matched bool   // everything was right; else something is different
	Remark  string // what is different, in the person's words
}

// Text is the feedback as lines, in the language of the words. Ids and dates are the same in every language.
func (f Feedback) Text(w *i18n.Words) string {
	lines := []string{w.T("feedback.head")}
	add := func(key, value string) {
		if value != "" {
			lines = append(lines, w.T("feedback."+key)+": "+value)
		}
	}
	answer := "differed"
	if f.Matched {
		answer = "matched"
	}
	add("service", f.Service)
	add("route", f.Route)
	add("step", f.Step)
	add("edition", f.Edition.String())
	add("on", f.On.Format(time.DateOnly))
	add("answer", w.T("feedback."+answer))
	add("remark", oneLine(f.Remark))
	return strings.Join(lines, "\n") + "\n"
}
