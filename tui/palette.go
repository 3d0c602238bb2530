package tui

import (
	"cmp"
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	xansi "github.com/charmbracelet/x/ansi"
)

// token is one of our colours on a dark and on a light background: of the 256 palette, so that a terminal without true colour
// shows it exactly, and for sixteen colours the nearest in meaning; -1 is none.
type token struct {
	dark, light string
	light256    string // where the exact one is not in the palette
	ansi        [2]int // dark, light
}

// The palette. Colour only repeats what words and signs say; each has a contrast of at least 4.5 : 1 on the usual backgrounds.
var (
	inkAccent = token{dark: "#af87ff", light: "#5a3cb4", light256: "61", ansi: [2]int{13, 5}}
	inkLink   = token{dark: "#5fd7ff", light: "#005faf", ansi: [2]int{-1, -1}}
	inkDone   = token{dark: "#87d787", light: "#005f00", ansi: [2]int{10, 2}}
	inkWait   = token{dark: "#ffd75f", light: "#875f00", ansi: [2]int{11, 3}}
	inkNeed   = token{dark: "#ff8787", light: "#af0000", ansi: [2]int{9, 1}}
	inkDim    = token{dark: "#a8a8a8", light: "#5f5f5f", ansi: [2]int{-1, -1}}
)

// on is the token in a terminal; nil is the terminal's own colour.
func (t token) on(profile colorprofile.Profile, dark bool) color.Color {
	full, near, ansi := t.light, cmp.Or(t.light256, t.light), t.ansi[1]
	if dark {
		full, near, ansi = t.dark, t.dark, t.ansi[0]
	}
	var basic color.Color
	if ansi >= 0 {
		basic = xansi.BasicColor(ansi)
	}
	return lipgloss.Complete(profile)(basic, lipgloss.Color(near), lipgloss.Color(full))
}
