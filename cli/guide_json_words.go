package cli

import (
	"widerspruch/guides"
)

// wordsJSON is a guide's words in one language.
type wordsJSON struct {
	Title   string           `json:"title"`
	Intro   []partJSON       `json:"intro"`
	Summary []labelledJSON   `json:"summary"` // the introduction taken apart; empty if it has another form
	Routes  []routeWordsJSON `json:"routes"`
	More    string           `json:"more,omitempty"` // the title above the topics
	Topics  []topicJSON      `json:"topics"`
}

type labelledJSON struct {
	Label    string `json:"label"`
	Markdown string `json:"markdown"`
}

type routeWordsJSON struct {
	ID    string     `json:"id"`
	Title string     `json:"title"`
	Intro []partJSON `json:"intro"`
	Steps []stepJSON `json:"steps"`
}

type stepJSON struct {
	ID       string        `json:"id"`
	From     string        `json:"from,omitempty"` // the route whose step it is
	Title    string        `json:"title"`
	Event    string        `json:"event,omitempty"`
	Optional bool          `json:"optional"`
	Letter   guides.Letter `json:"letter,omitempty"`   // the program writes the objection here
	Verified *verifiedJSON `json:"verified,omitempty"` // where it differs from the route's
	Parts    []partJSON    `json:"parts"`
	Help     []helpJSON    `json:"help"`
}

// helpJSON is a way out where people get stuck.
type helpJSON struct {
	Symptom string       `json:"symptom"`
	Way     string       `json:"way"`
	Links   []targetJSON `json:"links"`
}

type topicJSON struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	Parts []partJSON   `json:"parts"`
	Links []targetJSON `json:"links"`
}

// targetJSON is a link among words, and what it leads to: "page", "id" and so on are only there inside of the program.
type targetJSON struct {
	Label string            `json:"label"`
	URL   string            `json:"url"`
	Kind  guides.TargetKind `json:"kind,omitempty"`
	Page  string            `json:"page,omitempty"`
	ID    string            `json:"id,omitempty"`
}

// partJSON is a piece of a text: something to read, to open or to copy.
type partJSON struct {
	Markdown string    `json:"markdown,omitempty"`
	Link     *linkJSON `json:"link,omitempty"`
	Copy     string    `json:"copy,omitempty"`
}

// sharedJSON is a page that all guides share.
type sharedJSON struct {
	ID    string                    `json:"id"`
	Texts map[string]sharedWordJSON `json:"texts"`
}

type sharedWordJSON struct {
	Title    string      `json:"title"`
	Intro    []partJSON  `json:"intro"`
	Sections []topicJSON `json:"sections"`
}

func wordsOf(text *guides.Text) wordsJSON {
	result := wordsJSON{
		Title: text.Title, Intro: partsOf(text.Intro), Summary: []labelledJSON{}, Routes: []routeWordsJSON{}, More: text.Notes.Title,
		Topics: topicsOf(text.Topics),
	}
	for _, part := range text.Summary {
		result.Summary = append(result.Summary, labelledJSON{part.Lead(), part.Markdown})
	}
	for _, route := range text.Routes {
		words := routeWordsJSON{ID: route.ID, Title: route.Title, Intro: partsOf(route.Intro), Steps: []stepJSON{}}
		for i := range route.Steps {
			words.Steps = append(words.Steps, stepOf(&route.Steps[i]))
		}
		result.Routes = append(result.Routes, words)
	}
	return result
}

func stepOf(step *guides.Step) stepJSON {
	result := stepJSON{
		ID: step.ID, From: step.From, Title: step.Title, Event: step.Event, Optional: step.Optional, Letter: step.Letter, Parts: partsOf(step.Parts),
		Help: []helpJSON{},
	}
	if step.Verified != nil {
		verified := newVerifiedJSON(*step.Verified)
		result.Verified = &verified
	}
	for _, item := range step.Help {
		result.Help = append(result.Help, helpJSON{item.Symptom, item.Way, targetsOf(item.Links)})
	}
	return result
}

func topicsOf(topics []guides.Topic) []topicJSON {
	result := []topicJSON{}
	for _, topic := range topics {
		result = append(result, topicJSON{topic.ID, topic.Title, partsOf(topic.Parts), targetsOf(topic.Links)})
	}
	return result
}

func targetsOf(links []guides.Link) []targetJSON {
	result := []targetJSON{}
	for _, link := range links {
		result = append(result, targetJSON{link.Label, link.URL, link.Target.Kind, link.Target.Page, link.Target.ID})
	}
	return result
}

// pagesOf are the shared pages, each with its words in every language.
func pagesOf(library *guides.Library) []sharedJSON {
	result := []sharedJSON{}
	for _, first := range library.Pages(guides.Languages[0]) {
		page := sharedJSON{ID: first.ID, Texts: map[string]sharedWordJSON{}}
		for _, lang := range guides.Languages {
			if words, ok := library.Page(lang, first.ID); ok {
				page.Texts[lang] = sharedWordJSON{words.Title, partsOf(words.Intro), topicsOf(words.Sections)}
			}
		}
		result = append(result, page)
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
