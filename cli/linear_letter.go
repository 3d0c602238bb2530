package cli

import (
	"slices"
	"strings"

	"widerspruch/letters"
	"widerspruch/wizard"
)

// letter tells a letter about the case where the person stands: what it still lacks, what to know before, then the letter, and
// what can be done with it. Noting that it was sent leads back to the service.
func (l *linear) letter(kind letters.Kind) error {
	var told []string
	for {
		view, err := l.session.LetterView(kind)
		if err != nil { // an answer came in meanwhile, with an import
			l.say(sentence(l.session.Refused(err)))
			return nil
		}
		lines := l.letterLines(view)
		if slices.Equal(lines, told) && !slices.Equal(lines, l.body) { // back from somewhere else; nobody wants to hear it all again
			l.tell(lines[:1])
			l.body = lines
		}
		l.tell(lines)
		told = lines
		switch err := l.choose(l.letterMenu(view)); err {
		case nil:
		case errAgain:
			told = nil
		case errBack:
			return nil
		default:
			return err
		}
	}
}

// letterMenu is what can be done with a letter.
func (l *linear) letterMenu(view wizard.LetterView) menu {
	m := menu{sensible: view.Chosen}
	for _, action := range view.Actions {
		do := l.doing(action)
		switch action.Verb {
		case wizard.Record:
			do = func() error {
				done, err := l.try(action)
				if err == nil && done {
					return errBack
				}
				return err
			}
		case wizard.OpenForm:
			do = func() error {
				l.say(action.URL)
				return l.act(action)
			}
		}
		m.choices = append(m.choices, choice{text: l.session.Label(action, view.Actions), do: do})
	}
	return m
}

// letterLines are the lines of a letter and of what comes before it.
func (l *linear) letterLines(view wizard.LetterView) []string {
	w, letter := l.w(), view.Letter
	lines := []string{sentence(view.Title)}
	if lacks := l.session.MissingWords(letter); lacks != "" {
		lines = append(lines, lacks)
		lines = append(lines, items(letter.Missing)...)
	}
	lines = append(lines, w.T("letter.know"))
	for _, note := range letter.Notes {
		lines = append(lines, noteLines(note)...)
	}
	lines = append(lines, w.T("letter.here"))
	lines = append(lines, letterText(letter)...)
	return append(lines, w.T("linear.letter.end"))
}

// noteLines is a note, an address at its end alone on a line.
func noteLines(note string) []string {
	if i := strings.LastIndex(note, " https://"); i >= 0 && !strings.Contains(note[i+1:], " ") {
		return append(items([]string{note[:i]}), note[i+1:])
	}
	return items([]string{note})
}

// letterText is the letter itself, a paragraph a line; on paper and in the clipboard its lines are shorter.
func letterText(letter *letters.Letter) []string {
	blocks := [][]string{letter.From, letter.To, {letter.Date}, {letter.Subject}}
	for _, p := range letter.Body {
		blocks = append(blocks, paragraph(p))
	}
	blocks = append(blocks, []string{letter.Closing}, []string{letter.Signature}, paragraph(letter.Enclosures))
	var lines []string
	for _, block := range blocks {
		if block = slices.DeleteFunc(slices.Clone(block), func(line string) bool { return strings.TrimSpace(line) == "" }); len(block) == 0 {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, block...)
	}
	return lines
}

// paragraph is a paragraph of a letter, an item a line.
func paragraph(p letters.Paragraph) []string {
	lines := []string{p.Text}
	for _, item := range p.Items {
		lines = append(lines, "- "+item)
	}
	return lines
}
