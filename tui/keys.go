package tui

import (
	tea "charm.land/bubbletea/v2"
)

// key handles a key that did not have to wait.
func (a *App) key(msg tea.KeyPressMsg) tea.Cmd {
	name := msg.String()
	switch name {
	case "ctrl+l":
		return tea.ClearScreen
	case "ctrl+z":
		return a.suspend()
	}
	a.notices = nil
	switch {
	case name == "f1" || name == "?" && !a.typing():
		return a.help()
	case name == "q" && !a.typing():
		return a.quit()
	case a.over != nil && name == "enter" && !a.typing():
		a.over = nil
		return nil
	}
	w := a.screen().key(msg)
	if a.over != nil && w.back {
		a.over = nil
		return nil
	}
	return a.grant(w)
}

// grant carries out what a screen wishes.
func (a *App) grant(w wish) tea.Cmd {
	session := a.ports.Session
	if w.say != "" {
		a.say(w.say)
	}
	switch {
	case w.action != nil:
		return a.act(w.action)
	case w.back && a.asks():
		return a.carry(session.Close(), nil)
	case w.back:
		return a.act(session.Back())
	case w.find:
		a.page.startFinding()
		index := session.Index()
		return func() tea.Msg {
			index()
			return indexedMsg{}
		}
	case w.form == stopSubmit:
		change, ok := session.Submit()
		if !ok {
			a.refresh()
			return nil
		}
		return a.carry(change, nil)
	case w.form == stopDrop:
		return a.carry(session.Discard(), nil)
	case w.form == stopMore:
		session.Unfold()
		a.refresh()
	case w.edit:
		return a.outside(session.Edit(a.page.stop().field.Key))
	}
	return nil
}

// help shows the keys and signs, or closes them.
func (a *App) help() tea.Cmd {
	if a.over != nil && !a.over.bare {
		a.over = nil
		return nil
	}
	a.over = helpFor(a.setter, a.page.page)
	a.fit()
	return nil
}

// quit ends the program. What is typed into an open form is kept first.
func (a *App) quit() tea.Cmd {
	if a.asks() {
		return a.carry(a.ports.Session.Close(), tea.Quit)
	}
	return tea.Quit
}

// interrupt ends the program from every screen. What is under way is waited for once, and what is typed is kept as a draft; if it
// cannot be, that is said, and the next Ctrl+C ends all the same.
func (a *App) interrupt() tea.Cmd {
	switch {
	case a.running != nil && a.running.quit || a.failed:
		a.stop()
		return tea.Interrupt
	case a.running != nil:
		a.running.quit = true
		return nil
	case a.asks() && a.page.page.Form.Typed:
		a.failed = true
		if a.ports.Session.ReadOnly() {
			a.say(a.setter.T("form.unkept"))
			return nil
		}
		return a.carry(a.ports.Session.Keep(), tea.Interrupt)
	}
	a.stop()
	return tea.Interrupt
}

// end ends the program without a question. What is under way is waited for, and what is typed is kept as a draft if it can be.
func (a *App) end() tea.Cmd {
	switch {
	case a.running != nil:
		a.running.quit = true
		return nil
	case a.asks() && a.page.page.Form.Typed && !a.ports.Session.ReadOnly():
		return a.carry(a.ports.Session.Keep(), tea.Quit)
	}
	a.stop()
	return tea.Quit
}

// suspend gives the terminal back to the shell, if there is one that can bring the program back; the draft is kept first. Where
// there is none, Ctrl+Z takes back the last thing done.
func (a *App) suspend() tea.Cmd {
	switch {
	case !canSuspend() && a.asks():
		return nil
	case !canSuspend():
		a.notices = nil
		if undo := a.ports.Session.Undo(); undo != nil {
			return a.act(undo)
		}
		a.say(a.setter.T("undo.nothing"))
		return nil
	case a.asks() && a.page.page.Form.Typed:
		return a.carry(a.ports.Session.Keep(), tea.Suspend)
	}
	return tea.Suspend
}
