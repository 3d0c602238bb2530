package letters

import (
	"bytes"
	"fmt"
	"html/template"
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark"

	"widerspruch/guides"
	"widerspruch/state"
)

// sheet is the paper for one service: one page for one route. What else the guide says is in the whole guide.
type sheet struct {
	Title, Route string
	Account      string // what the line at its head asks for
	Verified     string
	Old          bool            // the facts are more than a year old
	About        []template.HTML // what is used, what the objection does, what is out of reach
	Size         string          // of the type, so that it stays on its page: a class of the template
	Before       []sheetPart     // what the route says before its first step
	Steps        []sheetStep
}

// sheetStep is one thing to do.
type sheetStep struct {
	Title    string
	Optional bool
	Coded    bool // it has a QR code
	Parts    []sheetPart
	Help     []template.HTML // where one gets stuck, and what to do
	Lines    []string        // what to fill in when it is done
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
	text := withoutHelp(guide.Text(w.Lang())).Plain(w.Lang(), nil)
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
		Verified: from.fresh(guide, route.ID), Old: from.old(guide, route.ID),
	}
	guided, _ := guide.Text(w.Lang()).Route(route.ID)
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
		stuck, err := help(&guided.Steps[i])
		if err != nil {
			return sheet{}, err
		}
		s.Steps = append(s.Steps, sheetStep{Title: step.Title, Optional: step.Optional, Coded: coded(parts), Parts: parts, Help: stuck, Lines: from.lines(step.Event)})
	}
	if s.About, err = about(&text); err != nil {
		return sheet{}, err
	}
	s.Size = s.size()
	return s, nil
}

// withoutHelp is a text without the help of its steps, which a sheet shows in its own way.
func withoutHelp(text *guides.Text) *guides.Text {
	plain := *text
	plain.Routes = slices.Clone(text.Routes)
	for i := range plain.Routes {
		route := &plain.Routes[i]
		route.Steps = slices.Clone(route.Steps)
		for j := range route.Steps {
			route.Steps[j].Help = nil
		}
	}
	return &plain
}

// help is where one gets stuck in a step, and what to do. What leads to another page of the program is left out: nobody can turn to
// it on a sheet.
func help(step *guides.Step) ([]template.HTML, error) {
	var items []template.HTML
	for _, item := range step.Help {
		if slices.ContainsFunc(item.Links, func(link guides.Link) bool {
			return link.Target.Kind == guides.TargetPage || link.Target.Kind == guides.TargetTopic
		}) {
			continue
		}
		line := item.Way
		if item.Symptom != "" {
			line = "**" + item.Symptom + "?** " + line
		}
		text, err := paragraph(inWords.ReplaceAllString(line, "$1"))
		if err != nil {
			return nil, err
		}
		items = append(items, text)
	}
	return items, nil
}

// inWords finds a link of a sentence, whose words stay.
var inWords = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)

// about is the introduction of a guide in short: its three sentences, or its first paragraph.
func about(text *guides.Text) ([]template.HTML, error) {
	var lines []string
	for _, one := range text.Summary {
		lines = append(lines, "**"+one.Lead()+"** "+one.Markdown)
	}
	if len(lines) == 0 && len(text.Intro) > 0 {
		first, _, _ := strings.Cut(text.Intro[0].Markdown, "\n\n")
		lines = append(lines, first)
	}
	var paragraphs []template.HTML
	for _, line := range lines {
		paragraph, err := paragraph(line)
		if err != nil {
			return nil, err
		}
		paragraphs = append(paragraphs, paragraph)
	}
	return paragraphs, nil
}

// paragraph is Markdown as HTML, made by goldmark, which passes no HTML of the guide on.
func paragraph(markdown string) (template.HTML, error) {
	var out bytes.Buffer
	err := goldmark.Convert([]byte(markdown), &out)
	return template.HTML(out.String()), err
}

// coded reports that one of the parts has a QR code.
func coded(parts []sheetPart) bool {
	return slices.ContainsFunc(parts, func(part sheetPart) bool { return part.Link != nil && part.Link.Size > 0 })
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
			text, err := paragraph(part.Markdown)
			if err != nil {
				return nil, err
			}
			parts = append(parts, sheetPart{Text: text})
		}
	}
	return parts, nil
}

// old reports that a route was confirmed more than a year ago. Of a month or a year the last day counts.
func (from *SheetSource) old(guide *guides.Guide, route string) bool {
	on := guide.Details().VerifiedFor(route).On
	return !on.IsZero() && from.Now.After(on.Last().AddDate(1, 0, 1))
}

// fresh says how fresh a route is, and whether the guide is the person's own: a sheet is given to others.
func (from *SheetSource) fresh(guide *guides.Guide, route string) string {
	w := from.Words
	text := w.T("about.verified", "on", VerifiedWords(w, guide.Details().VerifiedFor(route)))
	if guide.Own {
		return w.T("report.guide.own") + ". " + text
	}
	return text
}
