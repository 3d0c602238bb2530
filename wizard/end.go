package wizard

import (
	"slices"
	"strconv"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// endPage is the end of a service: what was done, until when the answer is due, and what is next. A route that is no objection is walked
// at its end, and the service stands where it stood.
func (s *Session) endPage(page *Page, st stand) {
	w, standing, name := s.words, s.standingOf(st.c), s.nameAt(st.guide, st.c)
	page.State, page.Short = s.stateOf(st.guide, st.c), name
	page.Head = Head{Name: name, Account: st.c.Account, Under: s.underHere(st)}
	back := leads("service", w.T("end.service", "name", name), st.at())
	if st.route == nil {
		page.Title, page.Line = s.caseName(st.guide, st.c)+": "+page.State.Word, s.endLine(st.c, standing)
		if stamp, ok := s.stampOf(standing); ok {
			page.Blocks = append(page.Blocks, Block{Key: "stamp", Body: stamp})
		}
		if standing.Status == state.StatusWaiting {
			page.tell("answer", s.answerText(st.guide, st.c)) // it asks for something, so it stands above what only tells
		}
		page.Blocks = append(page.Blocks, Block{Key: "facts", Body: Facts{Rows: s.endFacts(st, standing)}})
		back.Weight = Quiet
	} else {
		page.Title, page.Line = w.T("end.beside.title", "name", s.caseName(st.guide, st.c), "route", st.route.Title), Line{Kind: LineShare}
		page.tell("beside", w.T("end.beside", "name", name, "status", page.State.Words))
		page.State.Words = "" // they stand there: they are not those of this route
	}
	page.Blocks = append(page.Blocks, Block{Key: "tally", Body: s.tally()})
	page.offer(s.nextChoice(), back)
	if standing.Status == state.StatusOpen || standing.Status == state.StatusWorking {
		slices.Reverse(page.Choices)
	}
	if _, ok := s.dueOf(st.guide, st.c); ok && st.route == nil {
		paper := SavePaper{Paper: PaperCalendar}
		page.offer(Choice{Key: "calendar", Letter: keyCalendar, Text: w.T("end.calendar"), Note: w.T("end.calendar.note"), Action: paper})
	}
	page.offer(Choice{Key: "enough", Text: w.T("end.enough"), Note: w.T("end.enough.note"), Action: handing(Leave{Quit: true})})
	s.takesBack(page, st.c)
}

// endLine goes from the first day over today to the day of the answer; walked to its end, from the day it was sent over that of the
// answer, or to the day of the switch.
func (s *Session) endLine(c *state.Case, standing state.Standing) Line {
	w, begun := s.words, Station{Name: s.words.T("line.begun"), Done: true}
	done := Station{Name: w.T("line.done."+string(standing.By), "on", w.Date(standing.Since)), Done: true}
	line := Line{Kind: LineDays, Share: 0.5, At: 1, Tone: ToneDone, Stations: []Station{begun, done}}
	switch {
	case standing.Status == state.StatusWaiting && !standing.Due.IsZero():
		if line = s.dayLine(c, standing); line.Share == 0 { // sent just now: begun, sent, answer
			line.Share, line.Stations[0], line.Stations[1] = 0.5, begun, Station{Name: w.T("line.sent.today")}
		}
	case !finished(standing.Status):
		return Line{Kind: LineShare}
	case standing.By == state.Confirmed:
		if sent := SentOn(c); !sent.IsZero() {
			line.Stations[0].Name = w.T("line.sent", "on", w.Date(sent))
		}
		line.Stations[1].Name, line.At = w.T("line.answer", "on", w.Date(standing.Since)), 2
		line.Stations = append(line.Stations, Station{Name: w.T("line.done.confirmed", "on", ""), Done: true})
	case standing.By != state.Switched || standing.Status == state.StatusLimited:
		return Line{Kind: LineShare, Share: 1, Tone: ToneDone}
	}
	return line
}

// stampOf is the stamp of what was achieved; ok is false if nothing was yet.
func (s *Session) stampOf(standing state.Standing) (Stamp, bool) {
	stamp := Stamp{Text: s.wordsOf("stamp.", standing), On: s.words.Date(standing.Since), Tone: ToneAccent}
	if standing.Status == state.StatusDone {
		stamp.Tone = ToneDone
	}
	return stamp, stamp.Text != ""
}

// endFacts are the receipt of what was done.
func (s *Session) endFacts(st stand, standing state.Standing) []Fact {
	w := s.words
	rows := []Fact{{w.T("end.service.label"), s.caseName(st.guide, st.c)}}
	to := letters.CompanyOf(st.guide, st.c)
	contact, ok := st.guide.Details().ContactFor(guides.RegionOf(s.progress.Person.Country), st.c.Route)
	if ok {
		to = contact.Name
	}
	if ok || letters.OwnCompany(st.guide, st.c) != nil {
		if route, ok := st.guide.Text(w.Lang()).Route(st.c.Route); ok {
			to = w.T("end.to.value", "company", to, "route", route.Title)
		}
		rows = append(rows, Fact{w.T("end.to"), to})
	}
	if standing.Ref != "" {
		rows = append(rows, Fact{w.T("field.ref"), standing.Ref})
	}
	switch {
	case standing.Status == state.StatusWaiting && !standing.Due.IsZero():
		rows = append(rows, Fact{w.T("end.due"), w.T("end.due.value", "on", w.Date(standing.Due))})
	case standing.By == state.Switched && !standing.Due.IsZero():
		rows = append(rows, Fact{w.T("end.recheck"), w.T("end.recheck.value", "on", w.Date(standing.Due))})
	}
	return rows
}

// tally counts the person's services.
func (s *Session) tally() Tally {
	counts := s.counts(s.entries())
	var words []string
	for _, c := range counts {
		words = append(words, strconv.Itoa(c.N)+" "+c.Word)
	}
	return Tally{Label: s.words.T("end.tally"), Signs: counts, Words: strings.Join(words, ", ")}
}
