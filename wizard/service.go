package wizard

import (
	"slices"
	"strconv"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// servicePage is a service: before anything was done its summary and the recommended route, afterwards where the case stands,
// what may have happened since, and what is due.
func (s *Session) servicePage(page *Page, st stand) {
	cases := s.cases(st.guide)
	if st.c == nil && len(cases) > 0 {
		if _, st.c = s.standing(st.guide); st.c == nil {
			st.c = cases[0]
		}
	}
	page.Title, page.Short, page.State = s.caseName(st.guide, st.c), s.nameAt(st.guide, st.c), s.stateHere(st)
	page.Head = Head{Name: page.Short, Account: st.account(), Under: s.underHere(st)}
	page.Line, page.Peeks = Line{Kind: LineShare}, true
	page.warn("own", s.Own(st.guide), TonePlain)
	switch {
	case s.unused(st.guide):
		page.offer(Choice{Key: "used", Text: s.words.T("used.label"), Action: SetUsed{st.guide.ID, true}})
	case st.c == nil && st.guide.Per == guides.PerCompany:
		page.Blocks = append(page.Blocks, s.summary(st.guide)...)
		page.offer(Choice{Key: "company", Text: s.words.T("company.add"), Note: s.words.T("company.add.note"), Action: AddCase{Guide: st.guide.ID}})
	case len(s.mayCover(st)) > 0:
		s.askCovered(page, st)
	case s.standingOf(st.c).Via != "":
		s.tellCovered(page, st)
	case s.again(st.guide, st.c):
		s.askChanged(page, st)
	default:
		s.askStatus(page, st)
		if s.tellChanges(page, st, TonePlain) { // nothing has to be done again
			page.offer(Choice{Key: "seen", Text: s.words.T("action.seen"), Action: seen(st.c.ID)})
		}
	}
	s.otherAccounts(page, st, cases)
	s.moreAbout(page, st)
	s.serviceQuiet(page, st)
}

// askStatus tells and offers what the status of the case asks for.
func (s *Session) askStatus(page *Page, st stand) {
	asks := map[state.Status]func(*Page, stand){
		state.StatusOpen: s.askBegin, state.StatusWorking: s.askBegin, state.StatusWaiting: s.askAnswer, state.StatusComplained: s.askAnswer,
		state.StatusOverdue: s.askOverdue, state.StatusRefused: s.askRefused, state.StatusAnswered: s.askUndecided, state.StatusDecided: s.askDecided,
		state.StatusDone: s.tellDone, state.StatusLimited: s.tellDone,
	}
	asks[s.standingOf(st.c).Status](page, st)
}

// askBegin is a service at which nothing was sent, or all came back: what it is about in three definitions, and the recommended route.
func (s *Session) askBegin(page *Page, st stand) {
	w, standing := s.words, s.standingOf(st.c)
	if standing.By == state.Bounced {
		page.warn("bounced", w.T("due.bounced", "on", w.Date(standing.Since)), ToneNeed)
	}
	page.Blocks = append(page.Blocks, s.summary(st.guide)...)
	routes := s.routeChoices(st, "")
	current, working := s.fittingRoute(st), standing.Status == state.StatusWorking
	if working {
		current = st.c.Route
	}
	at := max(slices.IndexFunc(routes, func(c Choice) bool { return c.Key == "route."+current }), 0) // the route may be gone
	first := routes[at]
	var others, beside []Choice
	for i, c := range routes {
		switch id := strings.TrimPrefix(c.Key, "route."); {
		case i == at:
			if facts, ok := st.guide.Details().Route(id); ok && facts.Login {
				first.Under = w.T("route.login")
			}
		case slices.Contains(st.guide.Beside, id):
			beside = append(beside, c)
		default:
			others = append(others, c)
		}
	}
	page.Groups = append(page.Groups, Group{Key: "route", Title: w.T("service.recommended")})
	if working && first.Key == "route."+current {
		page.Groups[0].Title = w.T("service.continue")
		if at, total := s.progressOf(st.guide, st.c); total > 0 {
			first.Note = w.T("step.of", "n", at, "total", total)
		}
	}
	first.Group = "route"
	page.offer(first)
	if st.guide.Kind == guides.KindForm || len(st.guide.Details().Contacts) > 0 {
		others = append(others, s.letterChoice(st, letters.KindObjection))
	}
	page.fold(Group{Key: "others", Title: w.T("service.others"), Sum: strconv.Itoa(len(others))}, nil, others)
	page.fold(Group{Key: "beside", Title: w.T("service.beside"), Sum: strconv.Itoa(len(beside))}, nil, beside)
	page.offer(quiet("already", keyAlready, w.T("already.label"), s.already(st)))
	if st.c != nil { // what came back, or was opened
		for _, c := range s.corrects(st) {
			page.offer(quiet(c.Key, "", w.T("action.correct"), c.Action))
		}
	}
	page.choose(first.Key)
}

// already notes an objection of earlier days directly.
func (s *Session) already(st stand) Action {
	what := state.Sent
	if st.guide.Kind != guides.KindForm {
		what = state.Switched
	}
	return st.record(what, AskShort)
}

// tellDone is a case with an end: what is left is to look again at a switch, now and then.
func (s *Session) tellDone(page *Page, st stand) {
	w, standing := s.words, s.standingOf(st.c)
	page.Line = Line{Kind: LineShare, Share: 1, Tone: ToneDone}
	page.tell("done", page.stands())
	recheck := Choice{Key: "recheck", Answer: AnswerYes, Text: w.T("action.record.rechecked"), Action: st.record(state.Rechecked, AskNothing)}
	if standing.RecheckDue(s.now()) {
		page.Records = true
		page.Ask = w.T("ask.recheck", "name", s.nameAt(st.guide, st.c))
		later := Choice{Key: "later", Answer: AnswerNotYet, Text: w.T("answer.later"), Action: Go{}}
		routes := s.routeChoices(st, "")
		routes[0].Answer = AnswerNo // it is not as it was: once more
		page.offer(later, recheck)
		page.offer(routes...)
		return
	}
	page.offer(s.nextChoice())
	if standing.By == state.Switched {
		page.offer(recheck)
	}
	s.againFold(page, st)
}

// askCovered asks whether a case of another service counts for this one.
func (s *Session) askCovered(page *Page, st stand) {
	w := s.words
	for i, c := range s.mayCover(st) {
		by, _ := s.Guide(c.Guide)
		name := s.caseName(by, c)
		if i == 0 {
			page.Ask = w.T("cover.question", "this", s.nameOf(st.guide), "name", name)
		}
		page.offer(Choice{Key: "cover." + c.ID, Answer: AnswerYes, Text: w.T("action.cover", "name", name), Action: cover(st.guide.ID, st.at().Case, c.ID)})
	}
	s.askBegin(page, st)
	page.Choices[page.Chosen].Answer = AnswerNo
}

// tellCovered is a case that another one stands for.
func (s *Session) tellCovered(page *Page, st stand) {
	via := s.progress.Case(st.c.Via)
	page.tell("via", page.stands())
	if _, ok := s.Guide(via.Guide); ok {
		page.offer(leads("via", s.words.T("via.go", "name", s.titleOf(via)), AtService(via.Guide, via.ID)))
	}
	page.offer(Choice{Key: "uncover", Text: s.words.T("action.uncover"), Action: uncover(st.c.ID)})
}

// askChanged is a case whose guide has changed so that something has to be done again.
func (s *Session) askChanged(page *Page, st stand) {
	w := s.words
	s.tellChanges(page, st, ToneNeed)
	routes := s.routeChoices(st, "")
	page.offer(routes[0])
	page.offer(Choice{Key: "checked", Text: w.T("action.record.changed"), Action: st.record(state.Rechecked, AskNothing)})
	page.fold(Group{Key: "others", Title: w.T("service.others"), Sum: strconv.Itoa(len(routes) - 1)}, nil, routes[1:])
}

// tellChanges tells one by one what is new in a guide since the person walked it, if anything is.
func (s *Session) tellChanges(page *Page, st stand, tone Tone) bool {
	changes := s.changesSince(st.guide, st.c)
	for i, change := range changes {
		page.warn("changed."+strconv.Itoa(i), s.changeWords("changed.line", change, change.Again), tone)
	}
	return len(changes) > 0
}
