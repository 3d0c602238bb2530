package linear

import (
	"slices"
	"strconv"
	"strings"

	"widerspruch/wizard"
)

// arrive tells a page: all of it the first time, on coming back its title and where it stands, and at the place where one is only
// what has changed.
func (f *face) arrive(page wizard.Page) {
	lines, was := f.essential(page), f.told[page.Place]
	_, known := f.told[page.Place]
	if known && f.last == page.Place {
		f.tellNew(lines, was.lines)
	} else {
		f.draw("")
		f.where(page, f.last == nowhere)
		f.tellNew(lines, append(was.lines, sentence(page.State.Words)))
	}
	f.last = page.Place
	now := telling{lines: lines, menu: was.menu}
	if page.Form == nil {
		now.menu = menuKeys(page)
		m := f.menuOf(page)
		switch {
		case menuDue(page, known, was.menu != now.menu):
			f.tellMenu(m)
		case m.records:
			f.say(m.asks())
			f.tellOthers(m)
		default:
			f.say(page.Ask)
			f.tellMark(m)
		}
	}
	f.told[page.Place] = now
}

// menuDue reports that the choices are told: where they are new. From the second step of a route on, and where the list of
// services is come back to, they only come when they are asked for.
func menuDue(page wizard.Page, known, changed bool) bool {
	switch {
	case page.Walked:
		return false
	case page.Finds, ticks(page):
		return !known
	}
	return changed
}

// tellMark says, once on each way, that a question mark tells what else can be chosen.
func (f *face) tellMark(m menu) {
	way := m.page.Place
	way.Step = ""
	if m.page.Walked && m.essential() > 1 && !f.others[way] {
		f.others[way] = true
		f.say(f.t("linear.hint.others"))
	}
}

// menuKeys name the choices that are told.
func menuKeys(page wizard.Page) string {
	var keys []string
	for _, c := range page.Choices {
		if c.Weight == wizard.Essential {
			keys = append(keys, c.Key)
		}
	}
	return strings.Join(keys, "\n")
}

// nowhere is where one was before the first page, or before one that is told anew.
var nowhere = wizard.Place{View: "nowhere"}

// where says in a few words where one is, and where that stands; with whose also whose data it is.
func (f *face) where(page wizard.Page, whose bool) {
	title := page.Title
	word := page.State.Word
	if state := page.State.Words; state != "" && !strings.Contains(title, state) && (word == "" || !strings.Contains(title, word)) {
		title += ": " + state
	}
	if page.Whose != "" && whose {
		title = f.t("linear.whose", "title", title, "name", page.Whose)
	}
	f.sentence(title)
	var counts []string
	for _, c := range page.Head.Counts {
		counts = append(counts, strconv.Itoa(c.N)+" "+c.Word)
	}
	f.sentence(strings.Join(counts, ", "))
	if page.Heading != "" && !strings.Contains(page.Title, page.Heading) {
		f.sentence(page.Heading)
	}
}

// tellNew says the lines that were not told before. One that begins with what was said last goes on behind it.
func (f *face) tellNew(lines, before []string) {
	for _, line := range lines {
		line = strings.TrimPrefix(line, f.line+" ")
		if !slices.Contains(before, line) && line != f.line {
			f.say(line)
		}
	}
}

// essential are the lines that everybody needs before choosing.
func (f *face) essential(page wizard.Page) []string {
	var lines []string
	if page.Reads {
		return f.contents(page)
	}
	for _, b := range page.In("") {
		if !b.Below {
			lines = append(lines, f.block(b)...)
		}
	}
	return lines
}
