package wizard

import (
	"cmp"
	"slices"
	"time"

	"widerspruch/guides"
)

// clean makes text safe to show, whatever a file or a guide holds. Faces have a door of their own; this one keeps what is said
// aloud, copied into a form or compared the same as what is seen.
func clean(text string) string { return guides.Clean(text) }

// Page is what the place where the person stands tells, asks and offers, with the open form if something is asked. A place
// that is gone (a guide of one's own was taken away) is the overview.
func (s *Session) Page() Page {
	page, ok := s.PageAt(s.place)
	if !ok {
		s.place, s.trail = Place{}, nil
		page, _ = s.PageAt(s.place)
	}
	if form := s.Form(); form != nil {
		page.Form, page.Records = form, false
	} else {
		s.offerInstead(&page)
	}
	return page
}

// PageAt is the page of a place; ok is false if there is no such place: what it names is gone, or it has nothing to tell, not even
// a title. It depends on the place alone, not on where the person stands, so that a page can be shown before one goes there.
func (s *Session) PageAt(place Place) (page Page, ok bool) {
	make := map[View]func(*Page, stand){
		ViewOverview:  s.overviewPage,
		ViewAll:       s.allPage,
		ViewWelcome:   s.servicesPage,
		ViewServices:  s.servicesPage,
		ViewService:   s.servicePage,
		ViewStep:      s.stepPage,
		ViewEnd:       s.endPage,
		ViewGuide:     s.guidePage,
		ViewWhatIf:    s.whatIfPage,
		ViewDates:     s.datesPage,
		ViewLetter:    s.letterPage,
		ViewReasons:   s.reasonsPage,
		ViewPapers:    s.papersPage,
		ViewSettings:  s.settingsPage,
		ViewProfiles:  s.profilesPage,
		ViewNothing:   s.nothingPage,
		ViewEvents:    s.eventsPage,
		ViewConflicts: s.conflictsPage,
		ViewWipe:      s.wipePage,
	}[place.View]
	st, err := s.look(s.progress, place)
	if make == nil || err != nil {
		return Page{}, false
	}
	defer func(before time.Time) { s.page = before }(s.page)
	s.page = s.now()
	page.Place = place
	make(&page, st)
	if page.Title == "" {
		return Page{}, false
	}
	if place.Item != atStart {
		page.Whose = s.person()
	}
	if !slices.ContainsFunc(page.Choices, func(c Choice) bool { return c.Letter == keyUndo }) { // it works everywhere, so it is named everywhere
		s.takesBack(&page, nil)
	}
	return page.finished(), true
}

// finished completes what follows from the rest of a page: the weights of what is folded, where choices lead, and a chosen choice.
func (p Page) finished() Page {
	folded := map[string]bool{}
	for _, g := range p.Groups {
		folded[g.Key] = g.Folded
	}
	for i := range p.Choices {
		c := &p.Choices[i]
		if folded[c.Group] {
			c.Weight = More
		}
		if goes, ok := c.Action.(Go); ok && goes.To != (Place{}) {
			c.To = &goes.To
		}
	}
	for i := range p.Blocks {
		if folded[p.Blocks[i].Group] {
			p.Blocks[i].Weight = More
		}
	}
	if len(p.Choices) == 0 {
		p.Chosen = -1
	} else if p.Chosen < 0 || p.Chosen >= len(p.Choices) {
		p.Chosen = max(slices.IndexFunc(p.Choices, func(c Choice) bool { return c.Weight == Essential }), 0)
	}
	p.Short, p.Head.Name = cmp.Or(p.Short, p.Title), cmp.Or(p.Head.Name, p.Title)
	EachText(&p, clean)
	return p
}

func (p *Page) choose(key string) {
	if i := slices.IndexFunc(p.Choices, func(c Choice) bool { return c.Key == key }); i >= 0 {
		p.Chosen = i
	}
}

// fold adds a folded group with its blocks, if there is anything in it.
func (p *Page) fold(group Group, blocks []Block, choices []Choice) {
	if len(blocks) == 0 && len(choices) == 0 {
		return
	}
	group.Folded = true
	p.Groups = append(p.Groups, group)
	for _, b := range blocks {
		b.Group = group.Key
		p.Blocks = append(p.Blocks, b)
	}
	for _, c := range choices {
		c.Group = group.Key
		p.Choices = append(p.Choices, c)
	}
}

func (p *Page) offer(choices ...Choice) { p.Choices = append(p.Choices, choices...) }

func (p *Page) tell(key, markdown string) {
	if markdown != "" {
		p.Blocks = append(p.Blocks, Block{Key: key, Body: Prose{markdown}})
	}
}

// stands says in a sentence where the case of a page stands, as a listener hears it who comes there.
func (p *Page) stands() string { return p.Title + ": " + p.State.Words + "." }

func (p *Page) warn(key, text string, tone Tone) {
	if text != "" {
		p.Blocks = append(p.Blocks, Block{Key: key, Body: Notice{text, tone}})
	}
}

func quiet(key, letter, text string, action Action) Choice {
	return Choice{Key: key, Letter: letter, Weight: Quiet, Text: text, Action: action}
}

func leads(key, text string, to Place) Choice { return Choice{Key: key, Text: text, Action: Go{to}} }

func goes(key, letter, text string, to Place) Choice { return quiet(key, letter, text, Go{to}) }
