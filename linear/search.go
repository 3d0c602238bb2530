package linear

import (
	"strings"

	"widerspruch/wizard"
)

// searched takes the word off "s word" or "/word".
func searched(typed string) (word string, ok bool) {
	if word, ok := strings.CutPrefix(typed, "/"); ok {
		return strings.TrimSpace(word), true
	}
	if len(typed) < 2 || !strings.EqualFold(typed[:2], "s ") {
		return "", false
	}
	return strings.TrimSpace(typed[2:]), true
}

// search looks for a word: among the services, among the choices, or in the text that is read here.
func (f *face) search(m menu, word string) ([]row, error) {
	switch {
	case word == "":
		f.say(f.t("linear.search.how"))
		return nil, nil
	case m.page.Finds:
		return f.find(word)
	case m.page.Reads:
		f.lookUp(m.page, word)
		return nil, nil
	}
	found := m.called(word)
	if len(found) == 0 {
		f.say(f.t("linear.found.none", "word", quoted(word)))
		return nil, nil
	}
	return f.among(m, word, found)
}

// find looks for services. Enter takes the best; 0 leads back.
func (f *face) find(word string) ([]row, error) {
	f.session.Index()()
	groups, hits := f.session.Find(word)
	if len(hits) == 0 {
		f.say(f.t("linear.found.none", "word", quoted(word)))
		return nil, nil
	}
	found := f.menuOf(wizard.Page{Short: f.t("linear.found.short"), Groups: groups, Choices: hits})
	if len(hits) == 1 || strings.EqualFold(hits[0].Text, word) {
		return found.rows[:1], nil
	}
	return f.among(found, word, found.rows)
}

// among asks which of several is meant. Enter takes the first.
func (f *face) among(m menu, word string, found []row) ([]row, error) {
	f.say(f.session.Words().N("linear.found", len(found), "word", quoted(word)))
	sub := menu{page: wizard.Page{Short: f.t("linear.found.short")}, rows: found, records: m.records}
	for i := range sub.rows {
		sub.rows[i].choice.Weight = wizard.Essential
	}
	f.tellRows(sub, 0)
	rows, err := f.pick(sub)
	if err == errBack { // the search is left, not the place
		f.sentence(m.page.Title)
		return nil, nil
	}
	return rows, err
}

// lookUp tells the paragraphs of a text in which a word stands.
func (f *face) lookUp(page wizard.Page, word string) {
	n := 0
	for _, b := range page.Blocks {
		for _, line := range f.block(b) {
			if strings.Contains(strings.ToLower(line), strings.ToLower(word)) {
				n++
				f.say(line)
			}
		}
	}
	if n == 0 {
		f.say(f.t("linear.found.none", "word", quoted(word)))
	}
}
