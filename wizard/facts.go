package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
)

// FactList is a titled list of plain sentences about a guide.
type FactList struct {
	Title string
	Items []string
}

// Facts tells what a guide says beside its text: its dates, its doubts, how old it is and what it rests on.
func (s *Session) Facts(guide *guides.Guide) []FactList {
	w, lang := s.words, s.words.Lang()
	dates := FactList{Title: w.T("facts.dates")}
	for _, date := range guide.Details().Dates {
		dates.Items = append(dates.Items, s.DateWords(date.On)+": "+date.Words[lang])
	}
	doubts := FactList{Title: w.T("facts.doubts")}
	for _, doubt := range guide.Details().Doubts {
		doubts.Items = append(doubts.Items, doubt[lang])
	}
	age := FactList{Title: w.T("facts.age"), Items: append(s.ageItems(guide), w.N("facts.sources", len(guide.Details().Sources)))}
	return slices.DeleteFunc([]FactList{dates, doubts, age}, func(list FactList) bool { return len(list.Items) == 0 })
}

// ageItems say when and how a guide was confirmed last, then those of its routes that rest on something else.
func (s *Session) ageItems(guide *guides.Guide) []string {
	details := guide.Details()
	aged := func(v guides.Verified) string { return s.aged(s.VerifiedWords(v), v.On) }
	general := aged(details.Verified)
	var others []string // in the order of the routes
	routes := map[string][]string{}
	for _, route := range guide.Text(s.words.Lang()).Routes {
		verified := aged(details.VerifiedFor(route.ID))
		if verified != general && routes[verified] == nil {
			others = append(others, verified)
		}
		routes[verified] = append(routes[verified], route.Title)
	}
	items := []string{general}
	for _, verified := range others {
		items = append(items, strings.Join(routes[verified], "; ")+": "+verified)
	}
	return items
}

// Sources lists what a guide rests on: when each is from, and where it can be read. The list is long, and stands only where the whole
// guide is read.
func (s *Session) Sources(guide *guides.Guide) []Address {
	var list []Address
	for _, source := range guide.Details().Sources {
		on := s.words.T("facts.undated")
		if !source.On.IsZero() {
			on = s.DateWords(source.On)
		}
		list = append(list, Address{on, source.URL})
	}
	return list
}

// VerifiedWords says when and how facts were confirmed last.
func (s *Session) VerifiedWords(v guides.Verified) string { return letters.VerifiedWords(s.words, v) }

// DateWords writes a guide's date as precisely as it is known.
func (s *Session) DateWords(date guides.Date) string { return letters.DateWords(s.words, date) }

// LinksIn returns the addresses of a guide in a language, each once, in the order of its pages.
func LinksIn(guide *guides.Guide, lang string) []guides.Link {
	var steps []*guides.Step
	for _, route := range guide.Text(lang).Routes {
		for i := range route.Steps {
			steps = append(steps, &route.Steps[i])
		}
	}
	return linksOf(steps...)
}
