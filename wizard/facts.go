package wizard

import (
	"slices"

	"widerspruch/guides"
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

// SourceView is something that a guide rests on.
type SourceView struct{ On, URL string } // when it is from, in words, and where it can be read

// Sources lists what a guide rests on. The list is long, and stands only where the whole guide is read.
func (s *Session) Sources(guide *guides.Guide) []SourceView {
	var list []SourceView
	for _, source := range guide.Details().Sources {
		on := s.words.T("facts.undated")
		if !source.On.IsZero() {
			on = s.DateWords(source.On)
		}
		list = append(list, SourceView{on, guides.Clean(source.URL)})
	}
	return list
}

// VerifiedWords says when and how facts were confirmed last.
func (s *Session) VerifiedWords(v guides.Verified) string {
	return s.words.T("verified."+string(v.How), "on", s.DateWords(v.On))
}

// verifiedWords is VerifiedWords, and whether that is long ago.
func (s *Session) verifiedWords(v guides.Verified) string {
	return s.aged(s.VerifiedWords(v), v.On)
}

// DateWords writes a guide's date as precisely as it is known: a day, a month or a year.
func (s *Session) DateWords(date guides.Date) string {
	switch date.Precision() {
	case guides.PrecisionYear:
		return date.Time().Format("2006")
	case guides.PrecisionMonth:
		return s.words.Month(date.Time())
	}
	return s.words.Date(date.Time())
}

// Links returns the addresses of a guide, each once, in the order of its pages.
func (s *Session) Links(guide *guides.Guide) []guides.Link { return s.LinksIn(guide, s.words.Lang()) }

// LinksIn is Links in a language.
func (s *Session) LinksIn(guide *guides.Guide, lang string) []guides.Link {
	var links []guides.Link
	for _, route := range guide.Text(lang).Routes {
		for i := range route.Steps {
			for _, link := range linksOf(&route.Steps[i]) {
				if !slices.ContainsFunc(links, func(l guides.Link) bool { return l.URL == link.URL }) {
					links = append(links, link)
				}
			}
		}
	}
	return links
}
