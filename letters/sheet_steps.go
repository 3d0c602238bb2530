package letters

import (
	"bytes"
	"fmt"
	"html/template"

	"github.com/yuin/goldmark"

	"widerspruch/guides"
	"widerspruch/state"
)

// sheet is the paper for one service.
type sheet struct {
	Title, Route string
	Account      string // what the line at its head asks for
	Verified     string
	Before       []sheetPart // what the route says before its first step
	Steps        []sheetStep
	About        []sheetPart // what the objection reaches and what not
	Doubts       []string    // what is not certain
	NotesTitle   string
	Notes        []sheetPart // good to know; steps refer to it
}

// sheetStep is one thing to do.
type sheetStep struct {
	Title    string
	Optional bool
	Parts    []sheetPart
	Lines    []string // what to fill in when it is done
}

// sheetPart is a piece of a text. One of Text, Copy and Link is set.
type sheetPart struct {
	Text template.HTML // made by goldmark, which passes no HTML of the guide on
	Copy string
	Link *sheetLink
}

// sheet makes the paper for a service. A route that the guide does not have is taken for the best one.
func (from *SheetSource) sheet(service SheetService) (sheet, error) {
	guide, w := service.Guide, from.Words
	text := guide.Text(w.Lang()).Plain(w.Lang(), from.Pages)
	route, ok := text.Route(service.Route)
	switch {
	case !ok && len(text.Routes) == 0:
		return sheet{}, fmt.Errorf("letters: the guide %s has no route", guide.ID)
	case !ok:
		route = &text.Routes[0]
	}
	per := guide.Per
	if per == "" {
		per = guides.PerAccount
	}
	s := sheet{
		Title: text.Title, Route: route.Title, Account: w.T("field." + string(per)),
		Verified: from.fresh(guide, route.ID),
	}
	var err error
	if s.Before, err = from.parts(guide, route.Intro); err != nil {
		return sheet{}, err
	}
	for i := range route.Steps {
		step := &route.Steps[i]
		parts, err := from.parts(guide, step.Parts)
		if err != nil {
			return sheet{}, err
		}
		if step.Letter != "" {
			text, err := from.letter(guide)
			if err != nil {
				return sheet{}, err
			}
			parts = append(parts, sheetPart{Copy: text})
		}
		s.Steps = append(s.Steps, sheetStep{Title: step.Title, Optional: step.Optional, Parts: parts, Lines: from.lines(step.Event)})
	}
	if s.About, err = from.parts(guide, text.Intro); err != nil {
		return sheet{}, err
	}
	for _, doubt := range guide.Details().Doubts {
		s.Doubts = append(s.Doubts, guides.Clean(doubt.In(w.Lang())))
	}
	s.NotesTitle = text.Notes.Title
	s.Notes, err = from.parts(guide, text.Notes.Parts)
	return s, err
}

// letter is the objection that the program writes at a step, with blanks: the sheet may be for somebody else.
func (from *SheetSource) letter(guide *guides.Guide) (string, error) {
	facts := FactsOf(state.Person{Country: from.Country}, guide, &state.Case{}, from.Words.Lang(), from.Now)
	letter, err := Write(from.Words, KindObjection, facts)
	if err != nil {
		return "", err
	}
	return letter.Message(), nil
}

// lines are what to write down after a step with that event.
func (from *SheetSource) lines(event string) []string {
	switch state.What(event) {
	case state.Sent:
		return []string{from.label("sent"), from.label("answer")}
	case state.Confirmed:
		return []string{from.label("confirmed"), from.label("ref")}
	case state.Switched:
		return []string{from.label("switched"), from.label("recheck")}
	}
	return nil
}

// parts are the pieces of a text of the guide.
func (from *SheetSource) parts(guide *guides.Guide, texts []guides.Part) ([]sheetPart, error) {
	var parts []sheetPart
	for _, part := range texts {
		switch {
		case part.Link != nil:
			link := newSheetLink(part.Link, guide.Hosts)
			parts = append(parts, sheetPart{Link: &link})
		case part.Copy != "":
			parts = append(parts, sheetPart{Copy: from.fill(part.Copy)})
		default:
			var out bytes.Buffer
			if err := goldmark.Convert([]byte(part.Markdown), &out); err != nil {
				return nil, err
			}
			parts = append(parts, sheetPart{Text: template.HTML(out.String())})
		}
	}
	return parts, nil
}

// fresh says how fresh a route is, and whether the guide is the person's own: a sheet is given to others.
func (from *SheetSource) fresh(guide *guides.Guide, route string) string {
	w := from.Words
	text := w.T("about.verified", "on", verifiedWords(w, guide.Details().VerifiedFor(route)))
	if guide.Own {
		return w.T("report.guide.own") + ". " + text
	}
	return text
}
