package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"
)

// seenMsg says that a page has stood long enough to be seen.
type seenMsg struct{ page int }

// StopMsg asks the program to stop as Ctrl+Z does, if somebody can let it go on.
type StopMsg struct{}

// EndMsg asks the program to end, because the system or a closed terminal does: nobody can be asked anything any more.
type EndMsg struct{}

// indexedMsg says that the texts of all guides can be searched.
type indexedMsg struct{}

// Update handles one message. Nothing here waits: saving, and all that happens outside, are commands. While one of them runs that
// the person waits for, what they type waits too, and so do other outcomes: two plans at once would take each other back.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.layout = layout{msg.Width, msg.Height}
		if a.page.memory == nil { // there was no page yet
			return a, a.begin()
		}
		a.fit()
	case tea.BackgroundColorMsg:
		a.setter.known, a.setter.dark = true, msg.IsDark()
		a.setter.paint()
		a.fit()
	case tea.ColorProfileMsg:
		a.setter.profile = msg.Profile
		a.setter.paint()
		a.fit()
	case tea.KeyPressMsg:
		if msg.String() == "ctrl+c" {
			return a, a.interrupt()
		}
		return a, a.inTurn(msg)
	case cameMsg:
		if msg.waited {
			return a, a.performed(msg)
		}
		return a, a.inTurn(msg)
	case tea.PasteMsg, StopMsg:
		return a, a.inTurn(msg)
	case EndMsg:
		return a, a.end()
	case savedMsg:
		return a, a.saved(msg)
	case editMsg:
		return a, msg.run()
	case seenMsg:
		if a.unseen == msg.page {
			a.unseen = 0
		}
	case indexedMsg:
		if a.page.finds {
			a.page.find(a.page.memory.bar)
		}
	case tea.ResumeMsg:
		return a, tea.ClearScreen
	}
	return a, nil
}

// begin shows the first page. What came before it waited.
func (a *App) begin() tea.Cmd {
	was := a.ended()
	a.refresh()
	go xansi.StringWidthWc("…") // what Bubble Tea measures with makes a table at the first such character: now, and not within the first frame
	if was.quit {
		return tea.Interrupt
	}
	return tea.Batch(a.watched(nil), a.goOn(false))
}

// inTurn handles what has to wait while something runs.
func (a *App) inTurn(msg tea.Msg) tea.Cmd {
	if a.running != nil {
		a.waiting = append(a.waiting, msg)
		return nil
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if a.unseen != 0 {
			return nil // it was meant for the page before
		}
		a.failed = false
		return a.watched(a.key(msg))
	case tea.PasteMsg:
		if a.unseen == 0 {
			a.screen().paste(msg.Content)
		}
	case StopMsg:
		if canSuspend() {
			return a.suspend()
		}
	case cameMsg:
		return a.watched(a.came(msg))
	}
	return nil
}

// goOn lets what waited happen, in its order, until something runs again. Outcomes always count; what was typed is dropped if the
// person could not know what it would meet.
func (a *App) goOn(dropTyped bool) tea.Cmd {
	waited := a.waiting
	a.waiting = nil
	var cmds []tea.Cmd
	for _, msg := range waited {
		if _, outcome := msg.(cameMsg); dropTyped && !outcome {
			continue
		}
		cmds = append(cmds, a.inTurn(msg))
	}
	return tea.Batch(cmds...)
}

// watched starts the time after which keys are meant for a page that has just appeared.
func (a *App) watched(cmd tea.Cmd) tea.Cmd {
	page := a.unseen
	if page == 0 {
		return cmd
	}
	wait := func() tea.Msg { return seenMsg{page} }
	if a.grace > 0 {
		wait = tea.Tick(a.grace, func(time.Time) tea.Msg { return seenMsg{page} })
	}
	return tea.Batch(cmd, wait)
}
