package linear

import (
	"strconv"
	"strings"

	"widerspruch/wizard"
)

// row is one thing that can be chosen, and what one types for it.
type row struct {
	above  string // the heading that is told before it
	label  string // "3", "o"
	text   string
	weight wizard.Weight
	names  []string // by which it can be chosen, in small letters
	choice wizard.Choice

	section string // what is read or ticked where it is no choice of the page: the heading of a part, the value of an option
	group   string // the group of options whose name this is; "" for all else
	ends    bool   // it ends the ticking; its text repeats names that are ticked
}

// menu is what can be chosen at a question.
type menu struct {
	short   string // names the place in the question, or is one
	rows    []row
	chosen  int  // what Enter alone chooses; -1 leads back
	several bool // "1, 3, 5" chooses one after the other
	first   int  // how many rows are told at first; 0 is a pageful
	records bool // Enter alone would record something
	page    *wizard.Page
}

// pageful is how many choices are told at once. Nobody keeps more in mind.
const pageful = 10

// menuOf numbers the choices of a page: a service has its place in the library, what has a letter keeps that, and all else is
// counted from the top: what is told at once, then the quiet line, then what is folded.
func (f *face) menuOf(page wizard.Page) menu {
	m := menu{short: page.Short, chosen: -1, several: len(ticks(page)) > 0, page: &page}
	titles := map[string]string{}
	for _, g := range page.Groups {
		titles[g.Key] = g.Title
	}
	next := 1
	for _, c := range page.Choices {
		next = max(next, c.Number+1)
	}
	m.rows = sectionRows(page, next)
	next += len(m.rows)
	taken := map[string]int{}
	for _, weight := range []wizard.Weight{wizard.Essential, wizard.Quiet, wizard.More} {
		group := ""
		for i, c := range page.Choices {
			if c.Weight != weight {
				continue
			}
			r := row{label: c.Letter, text: f.rowText(c), weight: weight, names: namesOf(c), choice: c}
			switch {
			case c.Number > 0:
				r.label = strconv.Itoa(c.Number)
				if n := taken[r.label]; n > 0 {
					r.label += string(rune('a' + n))
				}
				taken[strconv.Itoa(c.Number)]++
			case c.Letter == "":
				r.label = strconv.Itoa(next)
				next++
			}
			if c.Group != group {
				r.above, group = titles[c.Group], c.Group
			}
			if i == page.Chosen {
				m.chosen = len(m.rows)
			}
			m.rows = append(m.rows, r)
		}
	}
	m.records = page.Records && m.chosen >= 0 && m.rows[m.chosen].choice.Answer != wizard.AnswerNotYet
	return m
}

// ticks are the choices of a page that are ticked or not.
func ticks(page wizard.Page) []wizard.Choice {
	var list []wizard.Choice
	for _, c := range page.Choices {
		if c.Sign == wizard.SignTicked || c.Sign == wizard.SignUnticked {
			list = append(list, c)
		}
	}
	return list
}

// rowText is a choice in one line.
func (f *face) rowText(c wizard.Choice) string {
	text := c.Spoken
	switch {
	case text != "":
	case c.Number > 0: // a long list: what it costs is told where one goes
		text = c.Text
	default:
		text = joined(c.Text, c.Note, c.Right)
		if c.Under != "" {
			text = sentence(text) + " " + c.Under
		}
		if c.Mark != nil && c.Weight == wizard.More {
			text = sentence(text) + " " + c.Mark.Words
		}
	}
	if c.Sign == wizard.SignTicked {
		text = f.t("linear.ticked", "text", text)
	}
	return text
}

// namesOf are what a choice can be called.
func namesOf(c wizard.Choice) []string {
	var names []string
	for _, name := range []string{c.Text, joined(c.Text, c.Note), c.Note} {
		if name != "" {
			names = append(names, strings.ToLower(name))
		}
	}
	return names
}

// tellMenu tells the choices that one needs at once, and what they answer.
func (f *face) tellMenu(m menu) {
	if m.page != nil {
		f.ask(*m.page)
	}
	f.tellRows(m, 0)
}

// tellRows tells a pageful of the essential rows from one on, and returns how many have been told by then.
func (f *face) tellRows(m menu, from int) int {
	n := m.essential()
	to := min(from+pageful, n)
	switch {
	case from == 0:
		to = m.atFirst()
	case n-from <= pageful+2:
		to = n
	}
	for _, r := range m.rows[from:to] {
		f.tellRow(r)
	}
	if to < n {
		f.say(f.t("linear.more", "shown", to, "n", n))
	}
	return to
}

// atFirst is how many rows tellRows tells at first.
func (m menu) atFirst() int {
	switch n := m.essential(); {
	case m.first > 0:
		return min(m.first, n)
	case n <= pageful+2: // nobody says "more" for two
		return n
	}
	return pageful
}

// tellRow tells a choice behind what one types for it.
func (f *face) tellRow(r row) {
	if r.above != "" {
		f.say(heading(r.above))
	}
	if r.label == "" {
		f.sentence(r.text)
		return
	}
	f.sentence(r.label + ": " + r.text)
}

// essential is how many rows are told at once; they stand first.
func (m menu) essential() int {
	n := 0
	for n < len(m.rows) && m.rows[n].weight == wizard.Essential {
		n++
	}
	return n
}

// tellQuiet tells what stands in the quiet line, and the words of this face.
func (f *face) tellQuiet(m menu) {
	for _, r := range m.rows {
		if r.weight == wizard.Quiet {
			f.tellRow(r)
		}
	}
	f.say(f.t("linear.hint.letters"))
}

// tellMore tells what is folded: each fold with its text and its choices. Without any it says so.
func (f *face) tellMore(m menu) {
	told := false
	if m.page == nil {
		f.say(f.t("linear.more.none"))
		return
	}
	for _, b := range m.page.Blocks {
		if b.Below && b.Group == "" || b.Weight == wizard.More && b.Group == "" {
			told = true
			f.say(f.block(b)...)
		}
	}
	for _, g := range m.page.Groups {
		if !g.Folded {
			continue
		}
		told = true
		f.say(heading(g.Title))
		for _, b := range m.page.Blocks {
			if b.Group == g.Key {
				f.say(f.block(b)...)
			}
		}
		for _, r := range m.rows {
			if r.choice.Group == g.Key {
				r.above = ""
				f.tellRow(r)
			}
		}
	}
	for _, r := range m.rows { // how the way is known that is told at once, and is not made longer by that
		if r.choice.Mark != nil && r.weight == wizard.Essential {
			told = true
			f.sentence(sentence(r.choice.Text) + " " + r.choice.Mark.Words)
		}
	}
	if mark := m.page.Mark; mark != nil {
		told = true
		f.sentence(mark.Words)
	}
	if !told {
		f.say(f.t("linear.more.none"))
	}
}

// question asks, and says what Enter alone does.
func (f *face) question(m menu) string {
	enter := f.t("linear.back")
	if m.chosen >= 0 {
		enter = m.rows[m.chosen].choice.Text
	}
	enter = f.entering(strings.TrimRight(enter, ".:?"))
	if strings.HasSuffix(m.short, "?") { // the place is a question itself
		return f.t("linear.question.asks", "enter", enter, "question", m.short)
	}
	return f.t("linear.question", "enter", enter, "place", m.short)
}

// entering says what Enter alone does: once, at the very first question, that the key is meant and not a word to type.
func (f *face) entering(does string) string {
	if f.begins {
		f.begins = false
		return f.t("linear.enter.first", "does", does)
	}
	return f.t("linear.enter", "does", does)
}

// tellOthers tells in one line what else can be answered where Enter would record something.
func (f *face) tellOthers(m menu) {
	var others []string
	for i, r := range m.rows[:m.essential()] {
		if i != m.chosen {
			short, _, _ := strings.Cut(r.choice.Text, ",")
			others = append(others, short)
		}
	}
	if len(others) > 0 {
		f.sentence(f.t("linear.or", "others", strings.Join(others, "; ")))
	}
}
