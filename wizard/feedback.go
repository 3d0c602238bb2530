package wizard

import (
	"net/url"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
)

// FeedbackView is what the person said about a guide, as it would go to its authors, and what can be done with it.
type FeedbackView struct {
	Title   string
	Text    string // what would be copied
	Found   string // what has to go out of the remark before; "" if nothing has to
	Address string // of the form that can be opened; "" if the guide names none
	Actions []Action
}

// FeedbackView returns the last answer on the guide at the place where the person stands; ok is false if there is none.
func (s *Session) FeedbackView() (FeedbackView, bool) {
	st, err := s.look(s.progress, s.place)
	if err != nil || st.c == nil {
		return FeedbackView{}, false
	}
	answer, ok := s.answerAt(st)
	if !ok {
		return FeedbackView{}, false
	}
	view := FeedbackView{
		Title: s.words.T("feedback.title", "name", st.guide.Name.In(s.words.Lang())),
		Text:  s.feedback(st, answer).Text(s.words),
		Found: s.personalWords(s.personalIn(answer.Note)),
	}
	if view.Found == "" {
		view.Actions = append(view.Actions, Action{Verb: CopyFeedback, Place: s.place})
		if address, ok := feedbackAddress(st.guide); ok {
			view.Address = address.String()
			view.Actions = append(view.Actions, Action{Verb: OpenFeedback, Place: s.place, URL: view.Address})
		}
	}
	route, step := stepOf(answer.Step)
	at := Place{Guide: st.guide.ID, Case: st.c.ID, Route: route, Step: step}
	if st, err := s.look(s.progress, at); err == nil && st.step != nil {
		view.Actions = append(view.Actions, Action{Verb: Differ, Index: 1, Place: at, Text: guides.Clean(answer.Note)})
	}
	return view, true
}

// feedback is an answer as its text tells it. What the file names and the guide does not have is left out: it may be anything.
func (s *Session) feedback(st stand, answer state.Event) letters.Feedback {
	f := letters.Feedback{Service: st.guide.ID, On: answer.At, Matched: answer.What == state.Matched, Remark: answer.Note}
	f.Edition, _ = guides.ParseDate(answer.Guide) // none if it is no date
	route, step := stepOf(answer.Step)
	if answer.Step == "" {
		route = st.c.Route
	}
	if text, ok := st.guide.Text(s.words.Lang()).Route(route); ok {
		f.Route = text.ID
		if step, ok := text.Step(step); ok {
			f.Step = step.ID
		}
	}
	return f
}

// feedback gives the feedback to the clipboard, and opens the form of the guide if that is wished.
func (d *draft) feedback() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil || st.c == nil {
		return ErrNotPossible
	}
	answer, ok := d.s.answerAt(st)
	if !ok {
		return ErrNotPossible
	}
	if d.a.Verb == Feedback {
		d.place, d.effect.Feedback = d.a.Place, true
		return nil
	}
	if found := d.s.personalIn(answer.Note); len(found) > 0 {
		return PersonalError{found}
	}
	if d.a.Verb == OpenFeedback {
		address, ok := feedbackAddress(st.guide)
		if !ok {
			return ErrNotPossible
		}
		d.effect.Open = &address
	}
	d.effect.Copy = d.s.feedback(st, answer).Text(d.s.words)
	return nil
}

// feedbackAddress is the form of a guide for feedback. It may be anywhere on the web, so its own host is the only one allowed.
func feedbackAddress(guide *guides.Guide) (handoff.Address, bool) {
	raw := guide.Details().Feedback
	u, err := url.Parse(raw)
	if err != nil || u.Scheme != "https" {
		return handoff.Address{}, false
	}
	address, err := handoff.Check(raw, []string{u.Hostname()})
	return address, err == nil
}

// PersonalError says that a remark holds personal data and goes nowhere.
type PersonalError struct{ Found []letters.Personal }

func (e PersonalError) Error() string { return "wizard: the remark holds personal data" }

// personalIn finds personal data in a remark.
func (s *Session) personalIn(remark string) []letters.Personal {
	p := s.progress.Person
	known := letters.Known{Name: p.Name, Email: p.Email}
	country := func(line string) bool { // nobody is found by their country alone
		return slices.ContainsFunc(s.Countries(), func(c Choice) bool { return strings.EqualFold(c.Name, strings.TrimSpace(line)) })
	}
	for _, line := range p.Address {
		if !country(line) {
			known.Address = append(known.Address, line)
		}
	}
	for i := range s.progress.Cases {
		c := &s.progress.Cases[i]
		known.Accounts = append(known.Accounts, c.Account)
		for _, event := range c.Events {
			known.Refs = append(known.Refs, event.Ref)
		}
	}
	return letters.FindPersonal(remark, known)
}

// personalWords says what has to go out of a remark; "" if nothing has to.
func (s *Session) personalWords(found []letters.Personal) string {
	if len(found) == 0 {
		return ""
	}
	var pieces []string
	for _, p := range found {
		pieces = append(pieces, s.words.T("personal.piece", "text", p.Text, "kind", s.words.T("personal."+string(p.Kind))))
	}
	return s.words.T("personal.found", "pieces", strings.Join(pieces, ", "))
}
