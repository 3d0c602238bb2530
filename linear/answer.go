package linear

import (
	"slices"

	"widerspruch/wizard"
)

// The words by which a person answers in one word, or names the key that was spoken of, in both languages.
var (
	enterWords  = []string{"eingabe", "eingabetaste", "enter", "return"}
	jaWords     = []string{"ja", "yes"} // not "j" and "y": these are letters of the table
	neinWords   = []string{"nein", "no"}
	notYetWords = []string{"noch nicht", "not yet"}
)

// pressed reports that Enter alone was pressed, or its name was typed.
func pressed(typed string) bool { return typed == "" || is(typed, enterWords) }

// answering are the rows that say what a bare yes, no or not yet says; ok is false if none of that was typed. No is the harmless answer
// where none says no. Where nothing is asked, yes takes what Enter alone would, unless that records something.
func (m menu) answering(typed string) (rows []row, ok bool) {
	typed = bare(typed)
	var says []wizard.Answer
	switch {
	case is(typed, jaWords):
		says = []wizard.Answer{wizard.AnswerYes}
	case is(typed, neinWords):
		says = []wizard.Answer{wizard.AnswerNo, wizard.AnswerNotYet}
	case is(typed, notYetWords):
		says = []wizard.Answer{wizard.AnswerNotYet}
	default:
		return nil, false
	}
	yes := says[0] == wizard.AnswerYes
	if yes && !m.records && m.chosen >= 0 && (m.page == nil || m.page.Ask == "") {
		rows = m.rows[m.chosen : m.chosen+1 : m.chosen+1]
	}
	if m.page == nil {
		return rows, true
	}
	for _, one := range says {
		for _, r := range m.rows {
			if r.choice.Answer == one && !slices.ContainsFunc(rows, r.same) {
				rows = append(rows, r)
			}
		}
		if len(rows) > 0 {
			break
		}
	}
	return rows, true
}
