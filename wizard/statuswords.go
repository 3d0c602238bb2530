package wizard

import (
	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// statusWords says in one line where a case stands: "gesendet am 02.11.2026, Antwort bis 02.12.2026".
func (s *Session) statusWords(standing state.Standing, guide *guides.Guide, c *state.Case) string {
	text := letters.StandsWords(s.words, s.progress.Person.Country, standing, s.now())
	at, total := 0, 0
	if standing.Status == state.StatusWorking {
		at, total = s.progressOf(guide, c)
	}
	switch status := standing.Status; {
	case standing.By == state.Bounced:
	case total > 0:
		text = s.words.T("status.step", "n", at, "total", total)
	case status == state.StatusWaiting, status == state.StatusOverdue, status == state.StatusDone && standing.By == state.Switched:
	case !standing.Since.IsZero():
		text = s.withRef(text, standing.Ref)
	}
	text = letters.WithOddDay(s.words, text, standing.Since, s.now())
	if standing.Via != "" {
		return s.words.T("status.via", "name", s.titleOf(s.progress.Case(standing.Via)), "text", text)
	}
	return text
}

// wordsOf are what there is to say under a heading of the words about where a case stands; "" if nothing is.
func (s *Session) wordsOf(heading string, standing state.Standing, pairs ...any) string {
	return letters.StandingWords(s.words, s.progress.Person.Country, heading, standing, s.now(), pairs...)
}

// inLaw is a text in the law of the person's country.
func (s *Session) inLaw(key string, pairs ...any) string {
	return letters.InLaw(s.words, s.progress.Person.Country, key, pairs...)
}

func (s *Session) withRef(text, ref string) string {
	if ref == "" {
		return text
	}
	return s.words.T("status.ref", "text", text, "ref", letters.OneLine(ref))
}

func (s *Session) stateOf(guide *guides.Guide, c *state.Case) State {
	standing, sign := s.standingOf(c), s.signOf(guide, c)
	return State{sign, s.wordsOf("status.", standing), s.statusWords(standing, guide, c), sign.tone()}
}

func (s *Session) signOf(guide *guides.Guide, c *state.Case) Sign {
	if s.needs(guide, c) {
		return SignNeed
	}
	return statusSign(s.standingOf(c).Status)
}

// stateHere says where a service stands, at one of its cases if there is one.
func (s *Session) stateHere(st stand) State {
	if s.unused(st.guide) {
		word := s.words.T("status." + string(state.StatusUnused))
		return State{Sign: SignUnused, Word: word, Words: word}
	}
	return s.stateOf(st.guide, st.c)
}

// rowWords is what stands at the right of a row: the next deed of what needs the person, else a date or a step.
func (s *Session) rowWords(guide *guides.Guide, c *state.Case) string {
	w, standing := s.words, s.standingOf(c)
	switch {
	case standing.Via != "":
		return w.T("row.via", "name", s.titleOf(s.progress.Case(standing.Via)))
	case letters.OddDay(w, standing.Since, s.now()) != "":
		return w.T("row.odd")
	case s.again(guide, c):
		return w.T("row.changed")
	}
	if deed := s.wordsOf("row.", standing); deed != "" {
		return deed
	}
	switch status := standing.Status; {
	case standing.Due.IsZero() && status == state.StatusComplained:
		return w.T("row.since", "on", w.Date(standing.Since))
	case status == state.StatusWaiting || status == state.StatusComplained:
		return w.T("row.until", "on", w.Date(standing.Due))
	case status == state.StatusWorking:
		if at, total := s.progressOf(guide, c); total > 0 {
			return w.T("step.of", "n", at, "total", total)
		}
		if !standing.Since.IsZero() {
			return w.T("row.since", "on", w.Date(standing.Since))
		}
		return w.T("status.working")
	case finished(status):
		return w.Date(standing.Since)
	}
	return w.N("minutes", guide.Minutes)
}

// titleOf names a case, by the id of its service where there is no guide of that here (any more).
func (s *Session) titleOf(c *state.Case) string {
	return letters.CaseTitle(s.ports.Library, s.words, c)
}
