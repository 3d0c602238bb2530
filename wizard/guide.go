package wizard

import (
	"strconv"

	"widerspruch/guides"
	"widerspruch/state"
)

// guidePage is the whole guide of a service, for reading: its text, its facts, and what they rest on.
func (s *Session) guidePage(page *Page, st stand) {
	w, guide, text := s.words, st.guide, st.guide.Text(s.words.Lang())
	page.Title, page.Short, page.Reads = w.T("reader.title", "name", s.nameOf(guide)), w.T("reader.short"), true
	page.Head = Head{Name: s.nameOf(guide), Under: page.Short}
	page.warn("own", s.Own(guide), TonePlain)
	page.Blocks = append(page.Blocks, s.partBlocks("intro", text.Intro)...)
	for _, route := range text.Routes {
		page.section("route."+route.ID, route.Title, s.routeBlocks(guide, route))
	}
	page.Blocks = append(page.Blocks, s.besideBlocks(guide, nil)...)
	var sources []Block
	for _, source := range s.Sources(guide) {
		sources = append(sources, Block{Body: source})
	}
	page.section("sources", w.T("facts.list"), sources)
	s.readChoices(page, st)
}

// besideBlocks are what a guide says beside its routes: its topics, its dates, its doubts, how old it is.
func (s *Session) besideBlocks(guide *guides.Guide, c *state.Case) []Block {
	var told Page
	for _, topic := range guide.Text(s.words.Lang()).Topics {
		told.section("topic."+topic.ID, topic.Title, s.partBlocks("", s.fillParts(topic.Parts, c)))
	}
	for i, list := range s.Facts(guide) {
		told.section("facts."+strconv.Itoa(i), list.Title, []Block{{Body: listOf(list.Items)}})
	}
	return told.Blocks
}

// section adds blocks under a title of their own, if there are any.
func (p *Page) section(key, title string, blocks []Block) {
	for i := range blocks {
		blocks[i].Key = key
		if i == 0 {
			blocks[i].Title = title
		}
	}
	p.Blocks = append(p.Blocks, blocks...)
}

// routeBlocks are a route with its steps, each under a small heading.
func (s *Session) routeBlocks(guide *guides.Guide, route guides.RouteText) []Block {
	blocks := s.partBlocks("", route.Intro)
	if mark := s.markOf(guide, guide.Details().VerifiedFor(route.ID)); mark != nil {
		blocks = append(blocks, Block{Body: Notice{Text: mark.Words}})
	}
	for i, step := range route.Steps {
		blocks = append(blocks, Block{Body: Prose{"### " + strconv.Itoa(i+1) + "  " + step.Title}})
		blocks = append(blocks, s.partBlocks("", s.fillParts(step.Parts, nil))...)
		if items := helpOf(step); len(items) > 0 {
			blocks = append(blocks, Block{Body: List{items}})
		}
	}
	return blocks
}

// helpOf is what helps where one gets stuck in a step.
func helpOf(step guides.Step) []Item {
	var items []Item
	for _, help := range step.Help {
		items = append(items, Item{Lead: help.Symptom, Text: guides.Unlinked(help.Way)})
	}
	return items
}

// readChoices lead back to doing, and open what the guide names.
func (s *Session) readChoices(page *Page, st stand) {
	w, guide := s.words, st.guide
	page.offer(Choice{Key: "service", Text: w.T("reader.go", "name", s.nameOf(guide)), Action: Go{st.at()}})
	page.Groups = append(page.Groups, Group{}, Group{Key: "links", Title: w.T("reader.links")})
	page.offer(s.linkChoices(page.Place, LinksIn(guide, w.Lang()), Choice{Key: "link", Group: "links", Weight: Quiet})...)
	if guide.Kind == guides.KindForm || guide.Kind == guides.KindSettings {
		page.offer(quiet("already", keyAlready, w.T("already.label"), s.already(st)))
	}
}
