package linear

import (
	"slices"
	"strconv"
	"strings"

	"widerspruch/wizard"
)

// row is one thing that can be chosen, and what one types for it.
type row struct {
	above   string // the heading that is told before it
	label   string // "3", "o"; "" for the name of a group of options
	text    string
	names   []string // by which it can be chosen, in small letters
	choice  wizard.Choice
	section string // the heading of a part that is read; "" for all else
	ends    bool   // it ends the ticking; its text repeats names that are ticked
}

// rowOf is a choice that is called as its text is.
func rowOf(label string, c wizard.Choice, others ...string) row {
	return row{label: label, text: c.Text, names: append(namesOf(c), others...), choice: c}
}

// menu is what can be chosen at a question.
type menu struct {
	page    wizard.Page // whose choices they are; Short names the place in the question, or is one
	rows    []row
	chosen  int  // what Enter alone chooses; -1 leads back
	several bool // "1, 3, 5" chooses one after the other
	first   int  // how many rows are told at first; 0 is a pageful
	records bool // Enter alone would record something
}

// whole reports that it is the menu of a page, and not a question about a field or among what was found.
func (m menu) whole() bool { return m.page.Title != "" }

// pageful is how many choices are told at once. Nobody keeps more in mind.
const pageful = 10

// menuOf numbers the choices of a page: a service has its place in the library, what has a letter keeps that, and all else is
// counted from the top: what is told at once, then the quiet line, then what is folded.
func (f *face) menuOf(page wizard.Page) menu {
	m := menu{page: page, chosen: -1, several: ticks(page)}
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
			r := rowOf(c.Letter, c)
			r.text = f.rowText(c)
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
	m.records = page.Records && m.chosen >= 0 && m.rows[m.chosen].choice.Answer == wizard.AnswerYes
	return m
}

// asks is the question that the chosen row answers; "" if it answers none.
func (m menu) asks() string {
	for _, g := range m.page.Groups {
		if c := m.rows[m.chosen].choice; m.page.Ask == "" && g.Key == c.Group && strings.HasSuffix(g.Title, "?") {
			return g.Title
		}
	}
	return m.page.Ask
}

// ticks reports that one ticks on a page.
func ticks(page wizard.Page) bool { return slices.ContainsFunc(page.Choices, wizard.Choice.Ticks) }

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
	f.say(m.page.Ask)
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
	for n < len(m.rows) && m.rows[n].choice.Weight == wizard.Essential {
		n++
	}
	return n
}

// tellQuiet tells what stands in the quiet line, and the words of this face.
func (f *face) tellQuiet(m menu) {
	for _, r := range m.rows {
		if r.choice.Weight == wizard.Quiet {
			f.tellRow(r)
		}
	}
	f.say(f.t("linear.hint.letters"))
}

// tellMore tells what is folded: each fold with its text and its choices. Without any it says so.
func (f *face) tellMore(m menu) {
	told := false
	tell := func(lines ...string) {
		told = true
		f.say(lines...)
	}
	for _, b := range m.page.In("") {
		if b.Below {
			tell(f.block(b)...)
		}
	}
	for _, g := range m.page.Groups {
		if g.Folded {
			told = true
			f.tellFold(m, g)
		}
	}
	for _, r := range m.rows { // how the way is known that is told at once, and is not made longer by that
		if r.choice.Mark != nil && r.choice.Weight == wizard.Essential {
			tell(sentence(r.choice.Text) + " " + sentence(r.choice.Mark.Words))
		}
	}
	if mark := m.page.Mark; mark != nil {
		tell(sentence(mark.Words))
	}
	if !told {
		tell(f.t("linear.more.none"))
	}
}

// tellFold tells one fold with its text and its choices.
func (f *face) tellFold(m menu, g wizard.Group) {
	f.say(heading(g.Title))
	for _, b := range m.page.In(g.Key) {
		f.say(f.block(b)...)
	}
	for _, r := range m.rows {
		if r.choice.Group == g.Key {
			r.above = ""
			f.tellRow(r)
		}
	}
}

// fold is the fold that is called so: a text may send one to „Klappt nicht?“.
func (m menu) fold(typed string) (wizard.Group, bool) {
	i := slices.IndexFunc(m.page.Groups, func(g wizard.Group) bool { return g.Folded && bare(g.Title) == bare(typed) })
	if i < 0 {
		return wizard.Group{}, false
	}
	return m.page.Groups[i], true
}

// question asks, and says what Enter alone does.
func (f *face) question(m menu) string {
	enter := f.t("linear.back")
	if m.chosen >= 0 {
		enter = m.rows[m.chosen].choice.Text
	}
	key := "linear.enter"
	if f.begins { // the key is meant, and not a word to type
		f.begins, key = false, "linear.enter.first"
	}
	enter = f.t(key, "does", strings.TrimRight(enter, ".:?"))
	if strings.HasSuffix(m.page.Short, "?") { // the place is a question itself
		return f.t("linear.question.asks", "enter", enter, "question", m.page.Short)
	}
	return f.t("linear.question", "enter", enter, "place", strings.TrimRight(m.page.Short, "."))
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
