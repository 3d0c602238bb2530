package guides

import (
	"strings"
	"unicode"
)

// Printable is the one rule for which runes of a text that is not our own constant may reach a screen. Every script may;
// what could control a terminal, turn the direction of writing or hide may not: no control character but newline and tab,
// no format character (bidi controls, zero-width joiners, tags), no private use, nothing unassigned, no invisible letter.
func Printable(r rune) bool {
	if r <= '~' { // nearly all of a text: the tables below are slow
		return r >= ' ' || r == '\n' || r == '\t'
	}
	return unicode.IsGraphic(r) && !unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// Clean drops everything from a text that is not Printable.
func Clean(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) { // most
		return s
	}
	return strings.Map(func(r rune) rune {
		if Printable(r) {
			return r
		}
		return -1
	}, s)
}

// OnScreen is the narrow list for our own texts: an old Windows console draws nothing else.
func OnScreen(r rune) bool {
	switch {
	case ' ' <= r && r <= '~':
		return true
	case '\u00a0' <= r && r <= '\u00ff':
		return r != '\u00ad' // a soft hyphen is drawn by some terminals and swallowed by others
	}
	return strings.ContainsRune("─│•…–„“›←↑→↓", r)
}
