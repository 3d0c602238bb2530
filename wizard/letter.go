package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// eventOf is what happens when a letter of that kind is sent; nothing does with a power of attorney.
var eventOf = map[letters.Kind]state.What{
	letters.KindObjection: state.Sent, letters.KindReminder: state.Reminded, letters.KindComplaint: state.Complained,
	letters.KindRequest: state.Noted,
}

// letterPage is a letter: what it still lacks, then the letter, and what can be done with it.
func (s *Session) letterPage(page *Page, st stand) {
	letter, err := s.letter(page.Place)
	if err != nil {
		return
	}
	w, name := s.words, s.letterName(st, letter.Kind)
	short := s.inLaw("letter.short." + name)
	page.Title, page.Head.Account = short, s.whose()
	if st.guide != nil {
		page.Title, page.Short = s.letterTitle(st, name), short
		page.Head = Head{Name: s.nameAt(st.guide, st.c), Account: st.account(), Under: short}
	}
	if letter.Nowhere {
		page.warn("nowhere", w.T("letter.note.nowhere"), ToneNeed)
	}
	s.tellLetter(page, letter, false)
	s.letterChoices(page, letter, name)
	page.fold(Group{Key: "notes", Title: w.T("letter.know")}, []Block{{Key: "notes", Body: listOf(letter.Notes)}}, nil)
}

// letterName is what a letter about a case is called among the words: as its kind, but a request that objects to the authority is an
// objection.
func (s *Session) letterName(st stand, kind letters.Kind) string {
	if kind == letters.KindRequest && st.c != nil {
		if facts := s.factsOf(st, s.words.Lang()); facts.Objects() {
			return "request.object"
		}
	}
	return string(kind)
}

// letterTitle names a letter and whom it concerns.
func (s *Session) letterTitle(st stand, kind string) string {
	name := s.caseName(st.guide, st.c)
	if st.guide.Per == guides.PerCompany { // the case is called as the company is
		return s.words.T("settings.row", "name", name, "value", s.inLaw("letter.short."+kind))
	}
	return s.inLaw("letter.title."+kind, "company", letters.CompanyOf(st.guide, st.c), "name", name)
}

// tellLetter shows a letter, and before it what it still lacks; as a mail it lacks no postal address.
func (s *Session) tellLetter(page *Page, letter *letters.Letter, mail bool) {
	shown, missing := Paste{s.words.T("letter.here"), letter.Paragraphs()}, letter.Missing
	if mail {
		shown, missing = Paste{s.words.T("letter.mail.here"), letter.MailParagraphs()}, nil
		for i, blank := range letter.Blanks {
			if !slices.Contains(onPaper, blank) {
				missing = append(missing, letter.Missing[i])
			}
		}
	}
	if len(missing) > 0 {
		page.warn("lacks", s.words.T("letter.lacks"), ToneNeed)
		page.Blocks = append(page.Blocks, Block{Key: "missing", Body: listOf(missing)})
	}
	page.Blocks = append(page.Blocks, Block{Key: "letter", Body: shown})
}

// letterChoices are what can be done with a letter: fill what is missing, put reasons in, take it out of the program, and note
// that it was sent. name is what it is called among the words.
func (s *Session) letterChoices(page *Page, letter *letters.Letter, name string) {
	w, place, kind := s.words, page.Place, letter.Kind
	if asks, afresh := s.offerFill(page, fillIn(place, Place{}, false)); afresh == 0 && (asks == 0 || asks == len(s.left)) {
		page.Chosen = len(page.Choices)
	}
	if letter.Authority != nil {
		if form, ok := letter.Authority.FormAddress(); ok {
			page.offer(Choice{
				Key: "form", Letter: keyOpen, Text: s.inLaw("action.openform"), Address: form.String(),
				Action: handing(OpenPage{Address: form, then: doing(handedOver)}),
			})
		}
	}
	page.offer(s.saves(SavePaper{Paper: PaperLetter, At: place}))
	if letter.Email != "" {
		page.offer(Choice{Key: "mail", Text: w.T("action.mailletter"), Note: letter.Email, Action: mailing(letter)})
	}
	page.offer(
		Choice{Key: "copy", Letter: keyText, Text: w.T("action.copyletter"), Action: handing(CopyText{Text: letter.Text()})},
		s.saves(SavePaper{Paper: PaperMail, At: place}),
	)
	if event := eventOf[kind]; event != "" {
		text := s.inLaw("action.record." + string(event))
		if kind == letters.KindRequest {
			text = w.T("letter." + name + ".sent")
		}
		page.offer(Choice{Key: "sent", Letter: keyDone, Text: text, Action: s.sent(place, kind, name)})
	}
	if s.handedAt(place) > 0 {
		page.choose("sent")
	}
	if kind == letters.KindObjection {
		page.offer(
			goes("reasons", keyWords, w.T("reasons.label"), Place{View: ViewReasons, Guide: place.Guide, Case: place.Case}),
			s.alsoAsking("access"), s.alsoAsking("special"),
		)
	}
}

// sent notes that a letter was sent. To ask the authority how the matter stands changes nothing, and is a note; to object to what it holds
// makes it its turn again.
func (s *Session) sent(place Place, kind letters.Kind, name string) Record {
	record := Record{Guide: place.Guide, Case: place.Case, What: eventOf[kind], Asks: AskShort}
	if kind == letters.KindRequest {
		record.Asks, record.Details.Note = AskNothing, s.words.T("letter."+name+".note")
		if name != string(kind) {
			record.Details.Said = state.SaidReplied
		}
	}
	return record
}

// letter writes the letter of a place about its case. An objection may be about an account that has no case yet.
func (s *Session) letter(place Place) (*letters.Letter, error) { return s.letterIn(s.words, place) }

func (s *Session) letterIn(words *i18n.Words, place Place) (*letters.Letter, error) {
	kind := letters.Kind(place.Item)
	if kind == letters.KindMandate {
		return letters.Write(words, kind, letters.Facts{Today: s.now(), Person: s.progress.Person})
	}
	st, err := s.look(s.progress, place)
	if err != nil || st.guide == nil {
		return nil, ErrNotPossible
	}
	facts := s.factsOf(st, s.words.Lang())
	if kind == letters.KindObjection {
		facts.Grounds, facts.Questions, facts.Special = s.reasons[st.guide.ID].text(s.words.Lang()), s.also["access"], s.also["special"]
	}
	return letters.Write(words, kind, facts)
}

func (s *Session) factsOf(st stand, lang string) letters.Facts {
	c := state.Case{Guide: st.guide.ID}
	if st.c != nil {
		c = s.CaseOfLetter(st.c.ID)
	}
	return letters.FactsOf(s.progress.Person, st.guide, &c, lang, s.now())
}

// CaseOfLetter is a case as letters tell it. One that another case covers has nothing of its own to tell: the objection that
// counts for it was sent there.
func (s *Session) CaseOfLetter(id string) state.Case {
	c := s.progress.Case(id)
	if c == nil {
		return state.Case{}
	}
	told := *c
	if covering := s.progress.Case(s.standingOf(c).Via); covering != nil {
		told.Events = covering.Events
	}
	return told
}
