package wizard

import (
	"strconv"
	"strings"

	"widerspruch/guides"
)

// AtWhatIf is the place of a section of a shared page: "was-wenn", "locked". Guide is where one came from.
func AtWhatIf(guide, page, section string) Place {
	return Place{View: ViewWhatIf, Guide: guide, Item: page + "#" + section}
}

// whatIfPage is a section of a page that all guides share; without a section it is the list of them.
func (s *Session) whatIfPage(page *Page, st stand) {
	place := page.Place
	id, section, _ := strings.Cut(place.Item, "#")
	shared, ok := s.ports.Library.Page(s.words.Lang(), id)
	if !ok {
		return
	}
	page.Reads, page.Short = true, shared.Title
	if section == "" {
		page.Title = shared.Title
		page.Blocks = s.partBlocks("intro", shared.Intro)
		for _, topic := range shared.Sections {
			page.offer(Choice{Key: "section." + topic.ID, Text: topic.Title, Action: Go{AtWhatIf(place.Guide, id, topic.ID)}})
		}
		return
	}
	topic, ok := shared.Section(section)
	if !ok {
		return
	}
	page.Title, page.Head.Under = topic.Title, shared.Title
	page.Blocks = s.partBlocks("section", topic.Parts)
	if st.guide != nil {
		page.offer(Choice{Key: "service", Text: s.words.T("reader.go", "name", s.nameOf(st.guide)), Action: Go{AtService(st.guide.ID, "")}})
	}
	page.offer(s.linkChoices(place, topic.Links, Choice{Key: "link", Weight: Quiet})...)
	page.offer(Choice{Key: "all", Text: s.words.T("whatif.all"), Action: Go{Place{View: ViewWhatIf, Guide: place.Guide, Item: id}}})
}

// linkChoices follow the links of a guide or of a shared page: to an address outside, or to a place inside of the program; one that leads
// nowhere is left out. They are like the choice that is given, with their number behind its key.
func (s *Session) linkChoices(at Place, links []guides.Link, like Choice) (choices []Choice) {
	for i, link := range links {
		choice := like
		choice.Key, choice.Text = like.Key+"."+strconv.Itoa(i), link.Label
		switch target := link.Target; target.Kind {
		case guides.TargetAddress:
			if _, err := s.checked(at, link.URL); err == nil {
				choice.Address, choice.Action = link.URL, OpenLink{at, link.URL}
			}
		case guides.TargetRoute:
			choice.Action = Begin{Guide: at.Guide, Case: at.Case, Route: target.ID}
		case guides.TargetTopic:
			choice.Action = Go{Place{View: ViewGuide, Guide: at.Guide, Case: at.Case, Item: target.ID}}
		case guides.TargetPage:
			choice.Action = Go{AtWhatIf(at.Guide, target.Page, target.ID)}
		}
		if choice.Action != nil {
			choices = append(choices, choice)
		}
	}
	return choices
}
