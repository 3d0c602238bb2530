package linear

import (
	"slices"

	"widerspruch/wizard"
)

var enterWords = []string{"eingabe", "eingabetaste", "enter", "return"}

// answers are what the words say by which a person answers in one word, in both languages. "j" and "y" are letters of the table.
var answers = map[string][]wizard.Answer{
	"ja": {wizard.AnswerYes}, "yes": {wizard.AnswerYes},
	"nein": {wizard.AnswerNo, wizard.AnswerNotYet}, "no": {wizard.AnswerNo, wizard.AnswerNotYet},
	"noch nicht": {wizard.AnswerNotYet}, "not yet": {wizard.AnswerNotYet},
}

// pressed reports that Enter alone was pressed, or its name was typed.
func pressed(typed string) bool { return typed == "" || is(typed, enterWords) }

// answering are the rows that say what a bare yes, no or not yet says; ok is false if none of that was typed. No is the harmless answer
// where none says no. Where nothing is asked, yes takes what Enter alone would, unless that records something.
func (m menu) answering(typed string) (rows []row, ok bool) {
	says, ok := answers[bare(typed)]
	if !ok {
		return nil, false
	}
	if says[0] == wizard.AnswerYes && !m.records && m.chosen >= 0 && m.page.Ask == "" {
		rows = m.rows[m.chosen : m.chosen+1 : m.chosen+1]
	}
	if !m.whole() {
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
