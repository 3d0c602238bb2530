package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// Update handles one message. Nothing here waits: saving, opening and rendering long pages are commands.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.width, a.height = msg.Width, msg.Height
		a.fit()
		return a, a.rerender()
	case tea.BackgroundColorMsg:
		a.look.setDark(msg.IsDark())
		a.fit()
	case tea.KeyPressMsg:
		return a, a.key(msg)
	case tea.PasteMsg:
		if field, ok := a.top().(typing); ok && field.Typing() {
			field.Paste(clean(msg.Content))
		}
	case savedMsg:
		return a, a.saved(msg)
	case openedMsg:
		if msg.paper {
			a.say(a.session().OpenedPaper(msg.err))
		} else {
			a.say(a.session().Opened(msg.err))
		}
	case writtenMsg:
		return a, a.written(msg)
	case importedMsg:
		return a, a.imported(msg)
	case copiedMsg:
		a.say(a.copiedWords(msg.outcome))
	case indexedMsg:
		if a.home != nil && a.home.filter.Value() != "" {
			a.home.build()
		}
	case editedMsg:
		if msg.err != nil {
			a.say(a.session().Edited(msg.err))
		}
		a.listen(msg)
	default:
		a.listen(msg)
	}
	return a, nil
}

// listen tells the screens on top what a command has brought.
func (a *App) listen(msg tea.Msg) {
	for _, s := range a.over {
		if s, ok := s.(listening); ok {
			s.Listen(msg)
		}
	}
}

// key handles a key. While a change is being written the keys wait, so that none is lost and none acts on a screen that the
// person has not seen yet. Ctrl+C does not wait twice.
func (a *App) key(key tea.KeyPressMsg) tea.Cmd {
	if key.String() == "ctrl+c" {
		return a.interrupt()
	}
	if a.saving != nil {
		a.queue = append(a.queue, key)
		return nil
	}
	switch key.String() {
	case "ctrl+l":
		return tea.ClearScreen
	case "ctrl+z":
		return tea.Suspend
	}
	a.notice.clear()
	if cmd, ok := a.globalKey(key); ok {
		return cmd
	}
	return a.grant(a.top().Key(key))
}

// globalKey handles the keys that mean the same on every screen, unless a text field takes letters.
func (a *App) globalKey(key tea.KeyPressMsg) (tea.Cmd, bool) {
	name := key.String()
	if field, ok := a.top().(typing); ok && field.Typing() && name != "f1" {
		return nil, false
	}
	switch name {
	case "q":
		return tea.Quit, true
	case "?", "f1":
		if _, open := a.top().(*helpScreen); !open {
			a.push(newHelpScreen(a.top().Keys(), a.session(), a.look))
			return nil, true
		}
	}
	return nil, false
}

// grant carries out what a screen wishes.
func (a *App) grant(w wish) tea.Cmd {
	if w.pop {
		a.pop()
	}
	if w.say != "" {
		a.say(w.say)
	}
	if w.push != nil {
		a.push(w.push)
	}
	if w.quit {
		return tea.Quit
	}
	if w.action != nil {
		return tea.Batch(w.cmd, a.act(*w.action))
	}
	a.fit()
	return w.cmd
}

// rerender lets the reader render its page anew after the window has changed.
func (a *App) rerender() tea.Cmd {
	for _, s := range a.over {
		if reader, ok := s.(*readerScreen); ok {
			return reader.Rerender()
		}
	}
	return nil
}

// act plans an action, and writes what it changes before it counts.
func (a *App) act(action wizard.Action) tea.Cmd {
	change, err := a.session().Plan(action)
	if err != nil {
		a.say(a.session().Refused(err))
		return nil
	}
	if !change.Saves() {
		return a.commit(change, nil)
	}
	a.saving = &saving{change: change}
	return save(a.session(), change)
}

// saved ends a save and lets the waiting keys go on.
func (a *App) saved(msg savedMsg) tea.Cmd {
	quit := a.saving != nil && a.saving.quit
	a.saving = nil
	cmds := []tea.Cmd{a.commit(msg.change, msg.err)}
	if quit {
		return tea.Interrupt
	}
	queue := a.queue
	a.queue = nil
	for _, key := range queue {
		cmds = append(cmds, a.key(key)) // a key that saves again lets the rest wait again
	}
	return tea.Batch(cmds...)
}

// commit makes a change the present state and shows it.
func (a *App) commit(change wizard.Change, saved error) tea.Cmd {
	before, spoken := a.session().Place(), a.session().Words()
	a.session().Commit(change, saved)
	if saved != nil {
		a.say(a.session().Failed(saved))
	}
	a.tell()
	if a.session().Place() != before || a.session().Words() != spoken {
		a.base = a.baseScreen()
		if a.base == screen(a.home) {
			a.home.choose(before.Guide)
		}
	} else if s, ok := a.base.(refreshing); ok {
		s.Refresh()
	}
	for _, s := range a.over {
		if s, ok := s.(refreshing); ok {
			s.Refresh()
		}
	}
	a.leaveLetter(change, saved)
	a.fit()
	return a.effect(change)
}

// refreshing is a screen that shows the session and must look again after a change at the same place.
type refreshing interface{ Refresh() }

// interrupt ends the program from every screen. A save that is under way is waited for once: what was confirmed on screen is
// on disk. A second Ctrl+C does not wait.
func (a *App) interrupt() tea.Cmd {
	if a.saving == nil || a.saving.quit {
		return tea.Interrupt
	}
	a.saving.quit = true
	return nil
}

// say shows a line until the next key.
func (a *App) say(text string) {
	a.notice.add(text)
	a.fit()
}
