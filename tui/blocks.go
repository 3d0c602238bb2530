package tui

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

// part is a block as it is drawn.
type part struct {
	rows  []row
	facts bool // follows other facts without a blank line
	leads bool // ends with a heading: what follows belongs to it
	least int  // it may shrink to so many rows; 0 if it may not
}

// setting is how blocks are drawn on a page.
type setting struct {
	width   int  // of the text
	window  int  // of the whole window, for addresses that are too long
	narrow  bool // definitions stand under their labels
	low     bool
	reads   bool // titles are headings of a text
	full    bool // a text to paste is shown whole and without its mark, to be marked with the mouse
	several bool // addresses tell which is which
}

// block draws one block.
func (t *typesetter) block(b wizard.Block, s setting) part {
	p := t.body(b.Body, s)
	if b.Title != "" {
		heading := styled(t.bold, b.Title, s.width)
		if s.reads {
			heading = styled(t.look.words(wizard.ToneAccent), t.signs.heading+b.Title, s.width)
		}
		p.rows = append(rows(heading...), p.rows...)
		p.rows[0].heading = true
		p.facts = false
	}
	return p
}

func (t *typesetter) body(body wizard.Body, s setting) part {
	text := min(s.width, textMeasure)
	switch b := body.(type) {
	case wizard.Prose:
		last := b.Markdown[strings.LastIndex(strings.TrimSpace(b.Markdown), "\n")+1:]
		return part{rows: rows(t.prose(b.Markdown, text)...), leads: strings.HasPrefix(last, "#")}
	case wizard.Notice:
		if b.Tone == wizard.TonePlain {
			return part{rows: rows(wrap(b.Text, text)...)}
		}
		mark := t.look.mark(b.Tone).Render(t.signs.states[noticeSigns[b.Tone]])
		return part{rows: rows(hanging(mark+"  ", b.Text, text)...)}
	case wizard.List:
		return part{rows: t.list(b, text)}
	case wizard.Facts:
		return part{rows: t.facts(b, s), facts: true}
	case wizard.Address:
		p := part{}
		if b.Label != "" && s.several {
			p.rows = rows(wrap(b.Label+":", text)...)
		}
		p.rows = append(p.rows, t.addressRows(b.URL, s)...)
		return p
	case wizard.Paste:
		return t.paste(b, s)
	case wizard.Stamp:
		return part{rows: rows(t.stamp(b, s.width)...)}
	case wizard.Tally:
		return part{rows: t.tally(b, s), facts: true}
	case nil:
		return part{}
	}
	panic(fmt.Sprintf("tui: no way to draw a %T", body))
}

// noticeSigns are the signs of the states that tones stand for.
var noticeSigns = map[wizard.Tone]wizard.Sign{
	wizard.ToneNeed: wizard.SignNeed, wizard.ToneWait: wizard.SignWaiting, wizard.ToneDone: wizard.SignDone, wizard.ToneAccent: wizard.SignWorking,
}

func (t *typesetter) list(list wizard.List, width int) []row {
	var lines []string
	for _, item := range list.Items {
		text := item.Text
		if item.Lead != "" {
			lead := strings.Trim(item.Lead, "*")
			if !strings.ContainsAny(lead[len(lead)-1:], ".:?!") {
				lead += ":"
			}
			text = "**" + lead + "** " + text
		}
		lines = append(lines, hung(t.signs.item, t.prose(text, width-lipgloss.Width(t.signs.item)))...)
	}
	return rows(lines...)
}

// facts puts each label before its value; in a narrow window above it.
func (t *typesetter) facts(facts wizard.Facts, s setting) []row {
	var lines []string
	for _, fact := range facts.Rows {
		lines = append(lines, t.fact(fact.Label, t.prose(fact.Value, t.valueWidth(s)), s)...)
	}
	return rows(lines...)
}

func (t *typesetter) valueWidth(s setting) int {
	if s.narrow {
		return s.width
	}
	return max(min(s.width, textMeasure+4)-valueColumn, 1)
}

// fact is one definition.
func (t *typesetter) fact(label string, value []string, s setting) []string {
	if s.narrow && s.low && len(value) > 0 { // in one paragraph
		return wrap(t.bold.Render(label)+" "+strings.Join(value, " "), s.width)
	}
	label = strings.TrimSuffix(label, ":") // the column says what it says
	name := styled(t.bold, label, s.width)
	if s.narrow {
		return append(name, value...)
	}
	return labelled(name, value, valueColumn)
}

// addressRows show an address alone on its line at the text's margin, with nothing after it. One that is too long there begins at
// the window's edge; only a window narrower than the address breaks it.
func (t *typesetter) addressRows(url string, s setting) []row {
	shown := wizard.Shown(url)
	if lipgloss.Width(shown) <= s.width {
		return []row{{text: " " + t.address(shown, url), url: url}}
	}
	var list []row
	for piece := range strings.SplitSeq(xansi.Hardwrap(shown, max(s.window, 1), true), "\n") {
		list = append(list, row{text: t.address(piece, url), edge: true, url: url})
	}
	return list
}

// paste shows a text that is not ours behind a mark; whole and without it where it is to be marked.
func (t *typesetter) paste(paste wizard.Paste, s setting) part {
	p := part{least: 3}
	if s.low {
		p.least = 2
	}
	mark := t.look.mark(wizard.ToneAccent).Render(t.signs.foreign)
	width := min(s.width-2, pasteWidth-2)
	if s.full {
		mark, width, p.least = "", min(s.width, pasteWidth), 0
	}
	var lines []string
	for i, paragraph := range paste.Paragraphs {
		if i > 0 {
			lines = append(lines, mark)
		}
		for _, line := range wrap(paragraph, width) {
			if mark != "" {
				line = mark + " " + line
			}
			lines = append(lines, line)
		}
	}
	label := styled(t.bold, paste.Label, s.width)
	p.rows = rows(append(label, lines...)...)
	if p.least > 0 {
		p.least += len(label)
	}
	return p
}

// shrunk is a part in fewer rows: the last one says how many are hidden.
func (t *typesetter) shrunk(p part, height int) []row {
	if height >= len(p.rows) || height < 1 {
		return p.rows
	}
	mark := t.look.mark(wizard.ToneAccent).Render(t.signs.foreign)
	n := len(p.rows) - height + 1
	hidden := row{text: " " + mark + " " + t.hidden(t.signs.down, n), more: n}
	return append(append([]row{}, p.rows[:height-1]...), hidden)
}

// stamp frames what was achieved on a day. It is the only frame.
func (t *typesetter) stamp(stamp wizard.Stamp, width int) []string {
	text := joined("   ", stamp.Text, stamp.On)
	framed := lipgloss.NewStyle().Border(t.signs.stamp).Padding(0, 3).Render(text)
	if lipgloss.Width(framed) > width {
		framed = text
	}
	return styled(t.look.words(stamp.Tone), framed, width)
}

// tally counts with signs, if they have room, and says the same in words.
func (t *typesetter) tally(tally wizard.Tally, s setting) []row {
	var groups []string
	for _, count := range tally.Signs {
		if count.N > 0 {
			signs := strings.TrimSpace(strings.Repeat(t.signs.states[count.Sign]+" ", min(count.N, s.width)))
			groups = append(groups, t.look.mark(count.Tone).Render(signs))
		}
	}
	width := t.valueWidth(s)
	value := wrap(tally.Words, width)
	if signs := strings.Join(groups, "  "); signs != "" && lipgloss.Width(signs) <= width {
		value = append([]string{signs}, value...)
	}
	return rows(t.fact(tally.Label, value, s)...)
}
