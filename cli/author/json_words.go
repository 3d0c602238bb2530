package author

import (
	"widerspruch/cli/console"
	"widerspruch/guides"
)

// wordsJSON is a guide's words in one language.
type wordsJSON struct {
	Title   string           `json:"title"`
	Intro   []guides.Part    `json:"intro"`
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
	guides.RouteText
	Steps []stepJSON `json:"steps"`
}

type stepJSON struct {
	guides.Step
	Help []helpJSON `json:"help"`
}

// helpJSON is a way out where people get stuck.
type helpJSON struct {
	guides.HelpItem
	Links []targetJSON `json:"links"`
}

type topicJSON struct {
	guides.Topic
	Links []targetJSON `json:"links"`
}

// targetJSON is a link among words, and what it leads to: "page", "id" and so on are only there inside of the program.
type targetJSON struct {
	guides.Link
	guides.Target
}

// sharedJSON is a page that all guides share.
type sharedJSON struct {
	ID    string                    `json:"id"`
	Texts map[string]sharedWordJSON `json:"texts"`
}

type sharedWordJSON struct {
	Title    string        `json:"title"`
	Intro    []guides.Part `json:"intro"`
	Sections []topicJSON   `json:"sections"`
}

func wordsOf(text *guides.Text) wordsJSON {
	return wordsJSON{
		Title: text.Title, Intro: text.Intro, Routes: console.Each(text.Routes, routeOf), More: text.Notes.Title, Topics: console.Each(text.Topics, topicOf),
		Summary: console.Each(text.Summary, func(part guides.Labelled) labelledJSON { return labelledJSON{part.Lead(), part.Markdown} }),
	}
}

func routeOf(route guides.RouteText) routeWordsJSON {
	return routeWordsJSON{route, console.Each(route.Steps, stepOf)}
}

func stepOf(step guides.Step) stepJSON { return stepJSON{step, console.Each(step.Help, helpOf)} }

func helpOf(item guides.HelpItem) helpJSON { return helpJSON{item, console.Each(item.Links, targetOf)} }

func topicOf(topic guides.Topic) topicJSON {
	return topicJSON{topic, console.Each(topic.Links, targetOf)}
}

func targetOf(link guides.Link) targetJSON { return targetJSON{link, link.Target} }

// pagesOf are the shared pages, each with its words in every language.
func pagesOf(library *guides.Library) []sharedJSON {
	var result []sharedJSON
	for _, first := range library.Pages(guides.Languages[0]) {
		page := sharedJSON{ID: first.ID, Texts: map[string]sharedWordJSON{}}
		for _, lang := range guides.Languages {
			if words, ok := library.Page(lang, first.ID); ok {
				page.Texts[lang] = sharedWordJSON{words.Title, words.Intro, console.Each(words.Sections, topicOf)}
			}
		}
		result = append(result, page)
	}
	return result
}
