package tui

import (
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// signs are the few signs beside letters. A sign is always followed by its word.
type signs struct {
	states                                    map[wizard.Sign]string
	folded, unfolded, leads, foreign          string
	strong, weak                              string // evidence
	passed, ahead, stationDone, here, station string // of the line
	passedUp, aheadUp, edge                   string // the same upright
	stamp                                     lipgloss.Border
	heading, item, up, down, more             string
	ascii                                     bool
}

// drawn are the signs of WGL4, which an old Windows console has too.
var drawn = signs{
	states: map[wizard.Sign]string{
		wizard.SignOpen: "○", wizard.SignWorking: "»", wizard.SignWaiting: "…", wizard.SignNeed: "!", wizard.SignDone: "●",
		wizard.SignUnused: "–", wizard.SignUnticked: "[ ]", wizard.SignTicked: "[x]",
	},
	folded: "►", unfolded: "▼", leads: "→", foreign: "▌", strong: "▪", weak: "▫",
	passed: "═", ahead: "─", stationDone: "●", here: "■", station: "○", passedUp: "║", aheadUp: "│", edge: "│",
	stamp:   lipgloss.DoubleBorder(),
	heading: "══ ", item: "• ", up: "↑", down: "↓", more: "…",
}

// typed are the same in ASCII.
var typed = signs{
	states: map[wizard.Sign]string{
		wizard.SignOpen: "o", wizard.SignWorking: ">", wizard.SignWaiting: "~", wizard.SignNeed: "!", wizard.SignDone: "*",
		wizard.SignUnused: "-", wizard.SignUnticked: "[ ]", wizard.SignTicked: "[x]",
	},
	folded: "+", unfolded: "-", leads: ">", foreign: "|", strong: "*", weak: "-",
	passed: "=", ahead: "-", stationDone: "*", here: "#", station: "o", passedUp: "|", aheadUp: "|", edge: "|",
	stamp:   lipgloss.Border{Top: "=", Bottom: "=", Left: "|", Right: "|", TopLeft: "+", TopRight: "+", BottomLeft: "+", BottomRight: "+"},
	heading: "== ", item: "* ", up: "^", down: "v", more: "...", ascii: true,
}

// strength is ▪▪▫ for evidence of a strength of two.
func (s *signs) strength(n int) string {
	n = min(max(n, 0), 3)
	return strings.Repeat(s.strong, n) + strings.Repeat(s.weak, 3-n)
}

// evidence says how facts are known; "" where they need none.
func (s *signs) evidence(mark *wizard.Mark) string {
	if mark == nil {
		return ""
	}
	return s.strength(mark.Strength) + " " + mark.Words
}
