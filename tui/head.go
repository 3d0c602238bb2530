package tui

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// head draws the first line of a window: where one is at the left, and whose data it is where there are several people, how it stands
// at the right. A narrow window gives up the place under the name first and the account last; the name and the state are never cut
// while there is room for them.
func (l *look) head(page wizard.Page, room room) string {
	right := l.headRight(page, room.narrow())
	name, account, under := page.Head.Name, page.Head.Account, page.Head.Under
	left := room.width - lipgloss.Width(right)
	if right != "" {
		left -= 2
	}
	whose := page.Whose
	if whose == account { // the overview has it in that place
		whose = ""
	}
	if whose != "" {
		whose = "  " + cut(whose, max(left-lipgloss.Width(name)-2, 4), l.signs.more)
		left -= lipgloss.Width(whose)
	}
	if room.narrow() {
		under = ""
	}
	beside := ""
	for _, text := range []string{joined(", ", under, account), account} {
		if text != "" && lipgloss.Width(name+text)+2 <= left {
			beside = "  " + text
			break
		}
	}
	if account != "" && beside == "" { // cut it rather than lose all of it
		if free := left - lipgloss.Width(name) - 2; free >= 4 {
			beside = "  " + cut(account, free, l.signs.more)
		}
	}
	name = cut(name, left, l.signs.more)
	gap := room.width - lipgloss.Width(name+whose+beside) - lipgloss.Width(right)
	drawn := l.bold.Render(name) + whose + l.dim.Render(beside)
	if right == "" {
		return drawn
	}
	return drawn + strings.Repeat(" ", max(gap, 0)) + right
}

// headRight is the progress, the counters, or the state.
func (l *look) headRight(page wizard.Page, narrow bool) string {
	head, state := page.Head, page.State
	switch {
	case len(head.Counts) > 0:
		return l.counts(head.Counts, narrow)
	case head.Right != "":
		return head.Right
	case state.Word == "":
		return ""
	case state.Sign == wizard.SignNone:
		return l.words(state.Tone).Render(state.Word)
	}
	word := state.Word
	if narrow { // "wartet" says it
		word, _, _ = strings.Cut(word, " auf ")
	}
	return l.mark(state.Tone).Render(l.signs.states[state.Sign]) + " " + l.words(state.Tone).Render(word)
}

// counts are the counters of the overview, with their words where there is room.
func (l *look) counts(counts []wizard.Count, narrow bool) string {
	var parts []string
	for _, c := range counts {
		if c.N == 0 {
			continue
		}
		n := strconv.Itoa(c.N)
		if c.Tone == wizard.TonePlain {
			n = l.bold.Render(n)
		} else {
			n = l.words(c.Tone).Render(n)
		}
		text := l.mark(c.Tone).Render(l.signs.states[c.Sign]) + " " + n
		if !narrow {
			text += " " + c.Word
		}
		parts = append(parts, text)
	}
	gap := "   "
	if narrow {
		gap = "  "
	}
	return strings.Join(parts, gap)
}

// joined joins what is not empty.
func joined(between string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), between)
}
