package tui

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

// TestGeometry shows every screen at sizes from 1x1 to 200x60: no panic, no line wider than the window, no frame higher, and
// the cursor inside. Around the widths and heights at which the layout changes, every size is tried.
func TestGeometry(t *testing.T) {
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			p := play(t, "de", 80, 24)
			s.reach(p)
			for width := 1; width <= 200; width++ {
				for height := 1; height <= 60; height++ {
					if telling(width, height) {
						p.resize(width, height)
						p.fits(width, height)
					}
				}
			}
		})
	}
}

// telling reports that a size is tried: all tiny ones, all heights at the widths where the layout changes, and a net over
// the rest.
func telling(width, height int) bool {
	switch width {
	case smallestWidth, 40, wideWindow, 200:
		return height <= 26 || height%9 == 0
	}
	return width <= 8 && height <= 8 || (width*7+height*5)%83 == 0
}

// fits holds that the frame fits into its window.
func (p *player) fits(width, height int) {
	p.t.Helper()
	view := p.View()
	lines := strings.Split(view.Content, "\n")
	if len(lines) > height {
		p.t.Fatalf("%dx%d: %d lines", width, height, len(lines))
	}
	for i, line := range lines {
		if w := lipgloss.Width(line); w > width {
			p.t.Fatalf("%dx%d: line %d is %d wide: %q", width, height, i, w, line)
		}
	}
	if c := view.Cursor; c != nil && (c.X < 0 || c.Y < 0 || c.X >= width || c.Y >= height) {
		p.t.Fatalf("%dx%d: the cursor stands at %d,%d", width, height, c.X, c.Y)
	}
}
