package wizard

import (
	"widerspruch/letters"
	"widerspruch/state"
)

// What a service asks once something was sent: whether something has come, and what follows from it or from silence.

// askAnswer is a case that waits: has the company, or the authority, answered? The harmless answer stands first and is chosen.
func (s *Session) askAnswer(page *Page, st stand) {
	w, standing := s.words, s.standingOf(st.c)
	page.Line, page.Records = s.dayLine(st.c, standing), true
	page.offer(s.notYet())
	if standing.Status == state.StatusComplained {
		page.Ask = w.T("ask.authority")
		page.offer(s.answer(st, state.Decided), s.letterChoice(st, letters.KindRequest))
		if standing.NeedsPerson(s.now()) { // the authority has been silent for too long
			page.choose("letter." + string(letters.KindRequest))
		}
		s.lateAnswers(page, st)
	} else {
		page.Ask = w.T("ask.answered", "company", s.companyHere(st))
		page.offer(s.answers(st)...)
	}
	if text := s.answerText(st.guide, st.c); text != "" {
		page.Blocks = append(page.Blocks, Block{Key: "answer", Below: true, Body: Prose{text}})
	}
	s.tellLimits(page, st)
	s.againFold(page, st)
}

// answers are what may have come since.
func (s *Session) answers(st stand) []Choice {
	var choices []Choice
	for _, what := range answerKinds {
		choices = append(choices, s.answer(st, what))
	}
	return choices
}

// lateAnswers are what may have come of the company where the page asks, or waits for, something else: below a question of their own, so
// that nobody takes the company's refusal for the authority's.
func (s *Session) lateAnswers(page *Page, st stand) {
	page.Groups = append(page.Groups, Group{Key: "late", Title: s.words.T("ask.answered.late", "company", s.companyHere(st))})
	for _, answer := range s.answers(st) {
		answer.Group = "late"
		if page.Ask != "" {
			answer.Answer = AnswerNone // a bare yes answers the page's question
		}
		page.offer(answer)
	}
}

// notYet is the harmless answer to whether something has come.
func (s *Session) notYet() Choice {
	return Choice{Key: "notyet", Answer: AnswerNotYet, Text: s.words.T("answer.notyet"), Action: Go{}}
}

// answer notes what came.
func (s *Session) answer(st stand, what state.What) Choice {
	says := AnswerYes
	if what == state.Bounced {
		says = AnswerNone
	}
	choice := Choice{Key: "answer." + string(what), Answer: says, Text: s.words.T("answer." + string(what)), Action: st.record(what, AskShort)}
	if what == state.Confirmed || what == state.Answered { // an automatic reply can be either
		choice.Note = s.words.T("answer.note." + string(what))
	}
	return choice
}

// answerKinds are what may come of an objection, in the order in which they are offered.
var answerKinds = []state.What{state.Confirmed, state.Answered, state.Refused, state.Extended, state.Bounced}

// askUndecided is a case in which the company wrote and decided nothing: a receipt, a referral, a question.
func (s *Session) askUndecided(page *Page, st stand) {
	page.tell("undecided", s.words.T("undecided.text", "name", page.Title, "status", page.State.Words))
	s.tellLast(page, st)
	page.Ask = s.words.T("ask.decided", "company", s.companyHere(st))
	page.Records = true
	page.offer(s.notYet())
	page.offer(s.answers(st)...)
	page.offer(s.letterChoice(st, letters.KindReminder))
	s.againFold(page, st)
	if due := s.standingOf(st.c).Due; !due.IsZero() && state.Day(s.now()).After(due) { // a receipt does not end the company's time
		page.choose("letter." + string(letters.KindReminder))
	}
}

// askOverdue is a case whose day has passed: the letter that fits is chosen.
func (s *Session) askOverdue(page *Page, st stand) {
	standing := s.standingOf(st.c)
	page.Line = s.dayLine(st.c, standing)
	text := s.inLaw("overdue.text", "company", s.companyHere(st))
	first, second := letters.KindReminder, letters.KindComplaint
	if standing.By == state.Reminded { // the reminder has had its turn
		text = s.inLaw("due.reminded", "on", s.words.Date(standing.Due))
		first, second = second, first
	}
	page.tell("overdue", text)
	s.tellLast(page, st)
	page.offer(s.letterChoice(st, first), s.letterChoice(st, second))
	s.lateAnswers(page, st)
	s.againFold(page, st)
	page.choose("letter." + string(first))
}

// askRefused is a case that the company refused: the authority is next, in the United Kingdom first the company once more.
func (s *Session) askRefused(page *Page, st stand) {
	first, second := letters.KindComplaint, letters.Kind("")
	text := "refused.text"
	switch {
	case s.british() && s.standingOf(st.c).Reminded:
		text, second = "refused.text.again", letters.KindReminder
	case s.british():
		first, second = letters.KindReminder, letters.KindComplaint
	}
	page.tell("refused", s.inLaw(text, "name", page.Title, "status", page.State.Words))
	s.tellLast(page, st)
	confirmed := s.answer(st, state.Confirmed)
	confirmed.Text = s.words.T("action.record.confirmed")
	page.offer(s.letterChoice(st, first), confirmed)
	if second != "" {
		page.offer(s.letterChoice(st, second))
	}
	s.againFold(page, st)
	page.choose("letter." + string(first))
}

// british says that the person lives in the United Kingdom, where the company hears a complaint before the authority does.
func (s *Session) british() bool { return s.progress.Person.Country == "gb" }
