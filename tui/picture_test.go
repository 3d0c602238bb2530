package tui

import (
	"os"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

func TestLookAt(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
		for name, page := range map[string]wizard.Page{"overview": overviewPage(), "service": servicePage(), "waiting": waitingPage(), "overdue": overduePage(),
			"step": stepPage(), "end": endPage(), "guide": guidePage(), "choose": choosePage(), "event": eventPage()} {
			app := New(Ports{Session: wizard.Stub(page), Notices: func() []string { return nil }, Colour: true})
			app.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			v := app.View()
			s := xansi.Strip(v.Content)
			f, _ := os.OpenFile("/tmp/tui/look.txt", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
			f.WriteString("== " + name + "\n" + s + "\n")
			if v.Cursor != nil {
				f.WriteString("cursor: " + strings.Split(s, "\n")[v.Cursor.Y] + "\n")
			}
			f.Close()
		}
	}
}
