package wizard

import (
	"slices"
	"strconv"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// stepPage is one step: one thing to do.
func (s *Session) stepPage(page *Page, st stand) {
	w, total := s.words, walkedSteps(st.route)
	verified := st.guide.Details().VerifiedStep(st.route.ID, st.step)
	position := w.T("step.of", "n", st.index+1, "total", total)
	page.Heading, page.Short, page.Walked = st.step.Title, w.T("step.short", "n", st.index+1), st.index > 0
	if st.step.Optional { // one may leave it out
		page.Heading = w.T("step.optional", "title", page.Heading)
	}
	page.Title = w.T("step.title", "name", s.caseName(st.guide, st.c), "position", w.T("status.step", "n", st.index+1, "total", total), "title", page.Heading)
	page.Head = Head{Name: s.nameAt(st.guide, st.c), Account: st.c.Account, Under: st.route.Title, Right: position}
	page.Line, page.Mark = Line{Kind: LineSteps, At: st.index}, s.markOf(st.guide, verified)
	for i := range total {
		page.Line.Stations = append(page.Line.Stations, Station{st.route.Steps[i].Title, st.marked(i)})
	}
	if total < len(st.route.Steps) {
		page.Line.Stations = append(page.Line.Stations, Station{Name: w.T("step.answer")})
	}
	if st.index == 0 {
		page.warn("own", s.Own(st.guide), TonePlain)
		if AgeOf(verified.On, s.now()) == AgeVery {
			page.warn("old", w.T("age.warning"), TonePlain)
		}
	}
	page.Blocks = append(page.Blocks, s.partBlocks("step", s.fillParts(st.step.Parts, st.c))...)
	var letter *letters.Letter // the objection, at a step that hands it over
	if st.step.Letter != "" {
		if letter, _ = s.letter(st.letter(letters.KindObjection)); letter != nil {
			s.tellLetter(page, letter, st.step.Letter == guides.LetterEmail)
		}
	}
	s.stepChoices(page, st, letter)
	s.stepQuiet(page, st)
	s.stepHelp(page, st)
}

// stepChoices are what a step is for, in the order in which one does it: open, copy, and on. What was handed over moves the bar
// to the next one.
func (s *Session) stepChoices(page *Page, st stand, letter *letters.Letter) {
	w, at := s.words, page.Place
	links, texts := linksOf(st.step), st.step.Texts()
	var hands []string // the keys of what is handed over, in order
	lacks, needs := "", false
	if !st.marked(st.index) {
		lacks, needs = s.fillsFirst(page, st, letter)
	}
	if needs {
		hands = append(hands, lacks)
	}
	if letter != nil {
		hands = append(hands, s.letterHands(page, st, letter)...)
	}
	hand := func(i int, letter string, c Choice) {
		c.Key += "." + strconv.Itoa(i)
		if i == 0 {
			c.Letter = letter
		}
		page.offer(c)
		hands = append(hands, c.Key)
	}
	for i, link := range links {
		text := w.T("action.open")
		switch {
		case len(links) > 1:
			text = w.T("action.open.named", "name", link.Label)
		case strings.HasPrefix(link.URL, "mailto:"):
			text = w.T("action.open.mail")
		}
		hand(i, keyOpen, Choice{Key: "open", Text: text, Address: link.URL, Action: OpenLink{at, link.URL}})
	}
	for i, text := range texts {
		hand(i, keyText, Choice{Key: "text", Text: w.T("action.copytext"), Action: handing(CopyText{Text: s.fill(text, st.c)})})
	}
	event := state.What(st.step.Event)
	switch {
	case st.marked(st.index):
		page.offer(Choice{Key: "next", Letter: keyDone, Text: w.T("action.next"), Action: st.onward()})
		page.offer(quiet("reopen", "", w.T("action.reopen"), Reopen{at}))
		page.choose("next")
		return
	case event != "":
		s.eventChoices(page, st, event, len(hands) > 0)
	default:
		page.offer(Choice{Key: "done", Letter: keyDone, Text: s.doneWords(st), Action: done(at)})
		if st.step.Optional {
			page.offer(Choice{Key: "skip", Text: w.T("action.skip"), Action: st.onward()})
		}
	}
	page.choose("done")
	switch handed := s.handedAt(at); {
	case st.step.Optional && event == "" && handed == 0 && len(texts) == 0: // Enter alone neither opens nor ticks what nobody has to do
		page.choose("skip")
	case handed < len(hands) && (handed == 0 || st.step.ID != loginStep): // one is logged in with one page
		page.choose(hands[handed])
	}
}

// handedAt is how many things were opened or copied at a step; 0 for a step where the person does not stand.
func (s *Session) handedAt(at Place) int {
	if s.place != at {
		return 0
	}
	return s.handed
}

// doneWords say that a step is done, in the words of what it hands over.
func (s *Session) doneWords(st stand) string {
	key := "action.done"
	switch links := st.step.Links(); {
	case len(st.step.Texts()) > 0:
		key += ".text"
	case len(links) > 0 && st.step.ID == loginStep:
		key += ".login"
	case len(links) > 0:
		key += ".link"
	}
	return s.words.T(key)
}

// eventChoices ask whether what the step is for has happened: one Enter keeps it as of today. Where something is handed over first, which
// is no answer to that, the question stands below it.
func (s *Session) eventChoices(page *Page, st stand, event state.What, below bool) {
	w, at := s.words, page.Place
	record := Record{Guide: st.guide.ID, Case: st.c.ID, At: at, What: event}
	if event == state.Confirmed { // never chosen beforehand: Enter alone must not record what nobody has seen
		record.Asks = AskShort
		page.offer(Choice{Key: "later", Text: w.T("action.skip." + string(event)), Answer: AnswerNotYet, Action: st.onward()})
		page.offer(Choice{Key: "confirm", Letter: keyDone, Answer: AnswerYes, Text: w.T("action.done." + string(event)), Action: record})
		page.choose("later")
		return
	}
	page.Records = true
	page.Ask = w.T("ask."+string(event), "company", s.companyHere(st))
	first, today := len(page.Choices), w.Date(s.now())
	note := w.T("sent.today", "on", today)
	if st.c.Account != "" {
		note = w.T("sent.today.account", "on", today, "account", st.c.Account)
	}
	page.offer(Choice{Key: "done", Letter: keyDone, Answer: AnswerYes, Text: w.T("sent." + string(event) + ".yes"), Note: note, Action: record})
	record.Asks = AskShort
	page.offer(Choice{Key: "otherday", Text: w.T("sent.otherday"), Action: record})
	record.Asks = AskAll
	page.offer(Choice{Key: "details", Text: w.T("sent.details"), Note: w.T("sent.details.note"), Action: record})
	page.offer(Choice{Key: "later", Answer: AnswerNotYet, Text: w.T("action.skip." + string(event)), Action: st.onward()})
	if below {
		page.Groups = append(page.Groups, Group{}, Group{Key: "answers", Title: page.Ask})
		page.Ask = ""
		for i := range page.Choices[first:] {
			page.Choices[first+i].Group = "answers"
		}
	}
}

func (s *Session) stepQuiet(page *Page, st stand) {
	w, at := s.words, page.Place
	if links := linksOf(st.step); len(links) > 0 {
		if address, err := s.checked(at, links[0].URL); err == nil {
			page.offer(quiet("copy", keyCopy, w.T("action.copyaddress"), handing(CopyText{Text: Shown(address.String()), address: true})))
			if !strings.HasPrefix(links[0].URL, "mailto:") {
				page.offer(quiet("code", keyCode, w.T("action.qr"), handing(ShowCode{address})))
			}
		}
	}
	if st.guide.Kind == guides.KindForm && (len(st.step.Texts()) > 0 || st.step.Letter != "") {
		page.offer(goes("words", keyWords, w.T("reasons.label"), Place{View: ViewReasons, Guide: st.guide.ID}))
	}
	if letters.OwnCompany(st.guide, st.c) != nil && !slices.ContainsFunc(page.Choices, func(c Choice) bool { return c.Letter == keyName }) {
		page.offer(quiet("name", keyName, w.T("action.namecase.company"), mends(st.c.ID)))
	}
	page.offer(
		quiet("following", keyNext, w.T("leaf.next"), st.leaf(st.index+1, "leaf.last")),
		quiet("previous", keyPrevious, w.T("leaf.previous"), st.leaf(st.index-1, "leaf.first")),
		goes("read", keyRead, w.T("action.read"), Place{View: ViewGuide, Guide: st.guide.ID}),
	)
	s.takesBack(page, st.c)
}

// stepHelp folds the ways out of a step in which one gets stuck, and the report that it is different.
func (s *Session) stepHelp(page *Page, st stand) {
	w := s.words
	items := helpOf(*st.step)
	var ways []Choice
	for i, help := range st.step.Help {
		ways = append(ways, s.linkChoices(page.Place, help.Links, Choice{Key: "help." + strconv.Itoa(i)})...)
	}
	if terms := st.guide.Details().SearchFor.In(w.Lang()); len(terms) > 0 && len(linksOf(st.step)) > 0 && st.step.ID != loginStep {
		items = append(items, Item{Lead: w.T("help.gone"), Text: w.T("help.search", "terms", strings.Join(terms, ", "))})
	}
	ways = append(ways, Choice{Key: "differs", Text: w.T("differs.label"), Action: st.differs()})
	group, blocks := Group{Key: "help", Title: w.T("stuck.title"), Sum: w.T("differs.sum")}, []Block(nil)
	if n := len(items); n > 0 {
		group.Sum, blocks = w.N("help.items", n), []Block{{Key: "help", Body: List{items}}}
	}
	page.fold(group, blocks, ways)
}
