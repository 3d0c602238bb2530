package wizard

import (
	"math"
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// summary is what everybody needs to know of a service before the first action: three definitions. A guide of the first edition
// has none; of its introduction the first paragraph is told, and the rest is folded with all else.
func (s *Session) summary(guide *guides.Guide) []Block {
	text := guide.Text(s.words.Lang())
	if len(text.Summary) > 0 {
		var rows []Fact
		for _, about := range text.Summary {
			rows = append(rows, Fact{about.Lead(), about.Markdown})
		}
		return []Block{{Key: "summary", Body: Facts{Rows: rows, Runs: true}}}
	}
	var told Page
	first, _ := cutIntro(text)
	told.tell("summary", first)
	return told.Blocks
}

// cutIntro is the first paragraph of an introduction, and the rest.
func cutIntro(text *guides.Text) (first string, rest []guides.Part) {
	for i, part := range text.Intro {
		if part.Markdown == "" {
			continue
		}
		first, more, found := strings.Cut(part.Markdown, "\n\n")
		if found {
			rest = append(rest, guides.Part{Markdown: more})
		}
		return first, append(rest, text.Intro[i+1:]...)
	}
	return "", text.Intro
}

// moreAbout folds away what a guide says beside its routes: its topics, its dates, how old it is, what happened so far.
func (s *Session) moreAbout(page *Page, st stand) {
	w, text := s.words, st.guide.Text(s.words.Lang())
	var blocks []Block
	if len(text.Summary) == 0 {
		_, rest := cutIntro(text)
		blocks = append(blocks, s.partBlocks("intro", rest)...)
	}
	blocks = append(blocks, s.besideBlocks(st.guide, st.c)...)
	if st.c != nil && len(st.c.Events) > 0 {
		var told []string
		for _, moment := range s.History(st.c) {
			told = append(told, moment.Text)
		}
		page.fold(Group{Key: "history", Title: w.T("service.history"), Sum: w.N("service.entries", len(told))},
			[]Block{{Key: "history", Body: listOf(told)}}, nil)
	}
	page.fold(Group{Key: "more", Title: w.T("service.more"), Sum: w.N("service.topics", len(blocks))}, blocks, nil)
}

// answerText is what a guide says about the answer of the company: the step in which it confirms, which is not walked.
func (s *Session) answerText(guide *guides.Guide, c *state.Case) string {
	text := guide.Text(s.words.Lang())
	route, ok := text.Route(c.Route)
	if !ok && len(text.Routes) == 0 {
		return ""
	} else if !ok {
		route = &text.Routes[0]
	}
	for _, step := range route.Steps[walkedSteps(route):] {
		if i := slices.IndexFunc(step.Parts, func(part guides.Part) bool { return part.Markdown != "" }); i >= 0 {
			return guides.Unlinked(step.Parts[i].Markdown)
		}
	}
	return ""
}

// dayLine is the line of a case that waits: from the day it was sent to the day on which the answer is due, with today on it.
func (s *Session) dayLine(c *state.Case, standing state.Standing) Line {
	w, today := s.words, state.Day(s.now())
	since := state.Day(standing.Since)
	began := s.inLaw("line."+string(standing.By), "on", w.Date(since))
	if standing.Due.IsZero() {
		return Line{Kind: LineShare}
	}
	due := Station{Name: w.T("line.due", "on", w.Date(standing.Due))}
	total, past := days(since, standing.Due), days(since, today)
	if left := days(today, standing.Due); left >= 0 {
		share := 1.0
		if total > 0 {
			share = math.Min(1, float64(past)/float64(total))
		}
		return Line{Kind: LineDays, Share: share, At: 1, Stations: []Station{
			{Name: began, Done: true}, {Name: w.N("line.today", left)}, due,
		}}
	}
	due.Done = true
	late := days(standing.Due, today)
	return Line{Kind: LineDays, Share: float64(total) / float64(past), At: 2, Tone: ToneNeed, Stations: []Station{
		{Name: began, Done: true}, due, {Name: w.N("line.late", late)},
	}}
}

// days is how many days lie between two days.
func days(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

// markOf says how facts are known, and how strong and fresh that is, in squares and in words.
func (s *Session) markOf(guide *guides.Guide, v guides.Verified) *Mark {
	if v.On.IsZero() && v.How == "" {
		return nil
	}
	words := s.words.T("mark."+string(v.How), "on", s.DateWords(v.On), "company", letters.CompanyOf(guide, nil))
	mark := &Mark{Strength: strengthOf(v, AgeOf(v.On, s.now()))}
	key := [...]string{"mark.proved", "mark.proved.old", "mark.proved", "mark.proved.good"}[mark.Strength] // what the squares say, in words
	if mark.Strength == 1 && v.How == guides.HowReport {
		key = "mark.proved.weak"
	}
	mark.Words = s.words.T(key, "mark", words)
	return mark
}

// strengthOf is from 3, tried or said by the company lately, to 1, old or a single report; 0 has no date.
func strengthOf(v guides.Verified, age Age) int {
	if v.On.IsZero() {
		return 0
	}
	strength := map[guides.How]int{guides.HowHandsOn: 3, guides.HowCompany: 3, guides.HowAuthority: 2, guides.HowPress: 2}[v.How]
	switch age {
	case AgeOld:
		strength--
	case AgeVery:
		strength = 1
	}
	return max(strength, 1)
}
