package tui

import (
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/i18n"
)

// binding is a key and what it does on this screen. Both are keys of the interface's words.
type binding struct {
	key  string // "key.enter": its name as the keyboard writes it
	does string // "does.open"
}

// footerKeys is how many keys the footer names at most; the help names all.
const footerKeys = 5

// footer names the most useful keys of a screen in one line, as many as fit. Help comes last and is never left out; where
// letters are typed it has its other key.
func footer(keys []binding, w *i18n.Words, width int, typing bool) string {
	help := hint(binding{"key.help", "does.help"}, w)
	if typing {
		help = hint(binding{"key.f1", "does.help"}, w)
	}
	line := ""
	for _, key := range keys[:min(len(keys), footerKeys-1)] {
		next := line + hint(key, w) + "   "
		if lipgloss.Width(next+help) > width {
			break
		}
		line = next
	}
	return line + help
}

// hint is "Eingabe öffnen".
func hint(b binding, w *i18n.Words) string {
	return strings.TrimSpace(w.T(b.key) + " " + w.T(b.does))
}
