package wizard

import (
	"slices"

	"widerspruch/letters"
	"widerspruch/state"
)

// askDecided is a case about which the authority wrote: it asks something, or it has closed or decided the matter.
func (s *Session) askDecided(page *Page, st stand) {
	w, standing := s.words, s.standingOf(st.c)
	text := w.T("decided.text", "status", page.State.Words)
	if key := "decided.text." + string(standing.Said); slices.Contains(state.Sayings(state.Decided), standing.Said) {
		text = s.inLaw(key, "status", page.State.Words)
	}
	objects := s.letterName(st, letters.KindRequest) != string(letters.KindRequest)
	if objects {
		text = w.T("decided.text.closed.object", "status", page.State.Words)
	}
	page.tell("decided", text)
	s.tellLast(page, st)
	switch standing.Said {
	case state.SaidAsks:
		page.Records = true
		page.Ask = w.T("ask.replied")
		page.offer(s.notYet(), Choice{
			Key: "replied", Answer: AnswerYes, Text: w.T("answer.replied"),
			Action: Record{Guide: st.guide.ID, Case: st.c.ID, What: state.Noted, Details: Details{Said: state.SaidReplied, Note: w.T("answer.replied.note")}},
		})
	case state.SaidUpheld:
		page.Line = Line{Kind: LineShare, Share: 1, Tone: ToneDone}
		page.offer(s.nextChoice())
	default:
		page.offer(s.nextChoice(), s.letterChoice(st, letters.KindRequest))
		if objects {
			page.choose("letter." + string(letters.KindRequest))
		}
	}
	again, confirmed := s.answer(st, state.Decided), s.answer(st, state.Confirmed) // nothing was asked to which "yes" would be an answer
	again.Text, confirmed.Text = w.T("decided.again"), w.T("action.record.confirmed")
	page.offer(again, confirmed)
	s.tellLimits(page, st)
	s.againFold(page, st)
}

// tellLast names the last day for the next step, with its rule, where a law sets one.
func (s *Session) tellLast(page *Page, st stand) {
	standing := s.standingOf(st.c)
	if text := letters.LastWords(s.words, standing.Last, s.now()); text != "" {
		page.tell("last", text+" "+s.words.T("rule."+string(standing.Last.Period)))
	}
}

// tellLimits tells, folded, the limits that hold for the authorities and for the person after a complaint.
func (s *Session) tellLimits(page *Page, st stand) {
	limits := letters.LimitWords(s.words, letters.LimitsOf(s.progress, st.guide, st.c))
	if len(limits) == 0 {
		return
	}
	w := s.words
	page.fold(Group{Key: "limits", Title: w.T("limits.title"), Sum: w.T("limits.sum")}, []Block{
		{Key: "limits.intro", Body: Prose{w.T("limits.intro", "since", w.Date(state.ProcedureSince))}}, {Key: "limits", Body: listOf(limits)},
	}, nil)
}
