package cli

import (
	"widerspruch/guides"
)

// wordsJSON is a guide's words in one language.
type wordsJSON struct {
	Title  string           `json:"title"`
	Intro  []partJSON       `json:"intro"`
	Routes []routeWordsJSON `json:"routes"`
	Notes  *notesJSON       `json:"notes,omitempty"`
}

type routeWordsJSON struct {
	ID    string     `json:"id"`
	Title string     `json:"title"`
	Intro []partJSON `json:"intro"`
	Steps []stepJSON `json:"steps"`
}

type stepJSON struct {
	ID       string     `json:"id"`
	Title    string     `json:"title"`
	Event    string     `json:"event,omitempty"`
	Optional bool       `json:"optional"`
	Parts    []partJSON `json:"parts"`
}

type notesJSON struct {
	Title string     `json:"title"`
	Parts []partJSON `json:"parts"`
}

// partJSON is a piece of a text: something to read, to open or to copy.
type partJSON struct {
	Markdown string    `json:"markdown,omitempty"`
	Link     *linkJSON `json:"link,omitempty"`
	Copy     string    `json:"copy,omitempty"`
}

// guideOf is a guide as data.
func guideOf(guide *guides.Guide) guideJSON {
	details := guide.Details()
	result := guideJSON{
		ID: guide.ID, Name: textJSON(guide.Name), Company: guide.Company, Group: guide.Group, Rank: guide.Rank, Kind: guide.Kind,
		Per: guide.Per, Regions: full(guide.Regions), Minutes: guide.Minutes, Hosts: full(guide.Hosts), Covers: full(guide.Covers),
		Linked: guide.Linked, Authority: guide.Authority, Supersedes: full(guide.Supersedes), Changes: []changeJSON{},
		Dates: []factJSON{}, Routes: []guideRouteJSON{}, Verified: newVerifiedJSON(details.Verified), Sources: []claimJSON{},
		Doubts: []textJSON{}, Search: details.SearchFor, Feedback: details.Feedback, Texts: map[string]wordsJSON{},
	}
	for _, change := range guide.Changes {
		result.Changes = append(result.Changes, changeJSON{change.On.String(), change.Again, textJSON(change.Words)})
	}
	if c, ok := details.ContactFor("eu"); ok {
		result.Contact = &contactJSON{c.Name, full(c.Address), c.Email}
	}
	for _, date := range details.Dates {
		result.Dates = append(result.Dates, factJSON{date.On.String(), textJSON(date.Words)})
	}
	for _, route := range details.Routes {
		verified := newVerifiedJSON(details.VerifiedFor(route.ID))
		result.Routes = append(result.Routes, guideRouteJSON{route.ID, route.Device, route.Login, verified})
	}
	for _, source := range details.Sources {
		result.Sources = append(result.Sources, claimJSON{source.URL, source.On.String(), full(source.Claims)})
	}
	for _, doubt := range details.Doubts {
		result.Doubts = append(result.Doubts, textJSON(doubt))
	}
	for _, lang := range guides.Languages {
		result.Texts[lang] = wordsOf(guide.Text(lang))
	}
	return result
}

// full is a list that is empty rather than missing.
func full(list []string) []string { return append([]string{}, list...) }

func wordsOf(text *guides.Text) wordsJSON {
	result := wordsJSON{Title: text.Title, Intro: partsOf(text.Intro), Routes: []routeWordsJSON{}}
	for _, route := range text.Routes {
		words := routeWordsJSON{ID: route.ID, Title: route.Title, Intro: partsOf(route.Intro), Steps: []stepJSON{}}
		for _, step := range route.Steps {
			words.Steps = append(words.Steps, stepJSON{step.ID, step.Title, step.Event, step.Optional, partsOf(step.Parts)})
		}
		result.Routes = append(result.Routes, words)
	}
	if len(text.Notes.Parts) > 0 {
		result.Notes = &notesJSON{text.Notes.Title, partsOf(text.Notes.Parts)}
	}
	return result
}

func partsOf(parts []guides.Part) []partJSON {
	result := []partJSON{}
	for _, part := range parts {
		piece := partJSON{Markdown: part.Markdown, Copy: part.Copy}
		if part.Link != nil {
			piece.Link = &linkJSON{part.Link.Label, part.Link.URL}
		}
		result = append(result, piece)
	}
	return result
}
