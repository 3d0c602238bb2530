// Command bare is what bench/start measures the program against: the least that a full-screen Bubble Tea program does, with the
// imports of ours, which bench/start adds. It draws one word and the number of keys.
package main

import (
	"fmt"
	"os"

	tea "charm.land/bubbletea/v2"
)

type bare struct{ keys int }

func (b bare) Init() tea.Cmd { return tea.RequestBackgroundColor }

func (b bare) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		if key.String() == "q" {
			return b, tea.Quit
		}
		b.keys++
	}
	return b, nil
}

func (b bare) View() tea.View {
	view := tea.NewView(fmt.Sprintf("ready %d", b.keys))
	view.AltScreen = true
	return view
}

func main() {
	if _, err := tea.NewProgram(bare{}, tea.WithFPS(120)).Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
