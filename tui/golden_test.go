package tui

import (
	"strings"
	"testing"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/i18n"
)

// TestGolden holds every screen, in both languages and three sizes, to the letter. Run with -update after a change that is
// meant, and read the difference.
func TestGolden(t *testing.T) {
	sizes := []struct {
		name          string
		width, height int
	}{{"80x24", 80, 24}, {"40x12", 40, 12}, {"120x40", 120, 40}}
	for _, lang := range i18n.Languages {
		for _, size := range sizes {
			t.Run(lang+"/"+size.name, func(t *testing.T) {
				forEachScene(t, lang, size.width, size.height, func(t *testing.T, p *player) {
					golden.RequireEqual(t, p.picture())
				})
			})
		}
	}
}

// picture is the screen as text, with a mark where the real cursor stands.
func (p *player) picture() string {
	view := p.View()
	var lines []string
	for line := range strings.SplitSeq(xansi.Strip(view.Content), "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	page := strings.Join(lines, "\n") + "\n"
	if view.Cursor != nil {
		page += "cursor: " + strings.TrimSpace(lines[view.Cursor.Y]) + "\n"
	}
	return page
}
