package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
)

// letterHands offers what hands the letter over, and returns the keys in the order in which one does it.
func (s *Session) letterHands(page *Page, st stand, letter *letters.Letter) (hands []string) {
	w := s.words
	copies := Choice{Key: "text.0", Letter: keyText, Text: w.T("action.copyletter"), Action: handing(CopyText{Text: letter.Text()})}
	if st.step.Letter == guides.LetterPost {
		prints := s.saves(SavePaper{Paper: PaperLetter, At: st.letter(letter.Kind)})
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
func (s *Session) fillsFirst(page *Page, st stand, letter *letters.Letter) (key string, ok bool) {
	if lacksAddress(st) {
		page.offer(Choice{Key: "company", Letter: keyName, Text: s.words.T("company.fill"), Action: mends(st.c.ID)})
		return "company", true
	}
	if letter == nil {
		return "", false
	}
	mail := st.step.Letter == guides.LetterEmail
	_, afresh := s.offerFill(page, fillIn(st.letter(letter.Kind), st.place(st.index), mail))
	needs := func(blank string) bool { // more than what may be left out or stands in the text in brackets
		return blank != "grounds" && blank != "company-post" && !(mail && slices.Contains(onPaper, blank))
	}
	return "fill", afresh > 0 && slices.ContainsFunc(letter.Blanks, needs)
}
