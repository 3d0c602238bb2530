package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
)

// letterAt is the place of the objection that the program writes at a step.
func letterAt(st stand) Place {
	return Place{View: ViewLetter, Guide: st.guide.ID, Case: st.c.ID, Item: string(letters.KindObjection)}
}

// stepLetter shows the objection at a step that hands it over, and what it lacks.
func (s *Session) stepLetter(page *Page, st stand) {
	letter, err := s.letter(letterAt(st))
	if err != nil {
		return
	}
	paragraphs, missing, label := letter.Paragraphs(), letter.Missing, s.words.T("letter.here")
	if st.step.Letter == guides.LetterEmail {
		paragraphs, missing, label = letter.MailParagraphs(), nil, s.words.T("letter.mail.here")
		for i, blank := range letter.Blanks {
			if !slices.Contains(onPaper, blank) {
				missing = append(missing, letter.Missing[i])
			}
		}
	}
	page.Blocks = append(page.Blocks, missingBlocks(s, missing)...)
	page.Blocks = append(page.Blocks, Block{Key: "letter", Body: Paste{Label: label, Paragraphs: paragraphs}})
}

// letterHands offers what hands the letter over, and returns the keys in the order in which one does it.
func (s *Session) letterHands(page *Page, st stand) (hands []string) {
	to := letterAt(st)
	letter, err := s.letter(to)
	if err != nil {
		return nil
	}
	w := s.words
	copies := Choice{Key: "text.0", Letter: keyText, Text: w.T("action.copyletter"), Action: handing(CopyText{Text: letter.Text()})}
	if st.step.Letter == guides.LetterPost {
		prints := s.saves(SavePaper{Paper: PaperLetter, At: to, Letter: letters.KindObjection})
		page.offer(prints, copies)
		return []string{prints.Key}
	}
	_, whole, err := letter.Mailto()
	if err == nil {
		page.offer(Choice{Key: "open.0", Letter: keyOpen, Text: w.T("action.open.mail"), Address: "mailto:" + letter.Email, Action: mailing(letter)})
		hands = append(hands, "open.0")
	}
	page.offer(copies)
	if !whole || err != nil { // then it has to be pasted
		hands = append(hands, "text.0")
	}
	return hands
}

// fillsFirst offers what the letter needs before it can be handed over: where it goes to, and who writes. ok is false if it
// lacks nothing of that.
func (s *Session) fillsFirst(page *Page, st stand) (key string, ok bool) {
	if lacksAddress(st) {
		page.offer(Choice{Key: "company", Letter: keyName, Text: s.words.T("company.fill"), Action: mends(st.c.ID)})
		return "company", true
	}
	if st.step.Letter == "" {
		return "", false
	}
	at, mail := letterAt(st), st.step.Letter == guides.LetterEmail
	_, afresh := s.offerFill(page, fillIn(at, st.place(st.index), mail))
	letter, err := s.letter(at)
	needs := func(blank string) bool { // more than what may be left out or stands in the text in brackets
		return blank != "grounds" && blank != "company-post" && !(mail && slices.Contains(onPaper, blank))
	}
	return "fill", afresh > 0 && err == nil && slices.ContainsFunc(letter.Blanks, needs)
}
