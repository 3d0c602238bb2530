package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// The way of a choice: it is planned, saved if it has something to write, settled; what it does outside is done, and what became
// of that comes back to the session. Only then is anything said.

// running is what the person waits for.
type running struct {
	form bool // it was asked for by a form: what was typed ahead was meant for that
	quit bool // Ctrl+C came meanwhile
}

// savedMsg is sent when a write has ended, well or not.
type savedMsg struct {
	change wizard.Change
	err    error
	then   tea.Cmd // what follows a good save beside what the session says; may be nil
}

// cameMsg is sent when something outside has ended.
type cameMsg struct {
	outside wizard.Outside
	result  wizard.Result
	waited  bool // the person waits for it
}

// act plans what was chosen and carries it out.
func (a *App) act(action wizard.Action) tea.Cmd {
	if action == nil {
		return nil
	}
	change, err := a.ports.Session.Choose(action)
	if err != nil {
		a.say(a.ports.Session.Refused(err))
		return nil
	}
	return a.carry(change, nil)
}

// carry writes a change before it counts. then follows if nothing went wrong.
func (a *App) carry(change wizard.Change, then tea.Cmd) tea.Cmd {
	if !change.Saves {
		return a.settle(change, nil, then)
	}
	a.running = &running{form: a.asks()}
	session := a.ports.Session
	return func() tea.Msg { return savedMsg{change, session.Save(change), then} }
}

// saved ends a save. If it failed, what was typed ahead is dropped, Ctrl+C too: the person has to see it first.
func (a *App) saved(msg savedMsg) tea.Cmd {
	was := a.ended()
	recorded := a.unseen
	cmd := a.settle(msg.change, msg.err, msg.then)
	if was.quit && wizard.Kept(msg.err) {
		return tea.Sequence(cmd, tea.Interrupt)
	}
	return tea.Batch(a.watched(cmd), a.goOn(msg.err != nil || a.unseen != recorded))
}

// settle makes a change the present moment, shows it, and does what follows outside.
func (a *App) settle(change wizard.Change, saved error, then tea.Cmd) tea.Cmd {
	said, outside := a.ports.Session.Settle(change, saved)
	a.say(said)
	a.tell()
	a.refresh()
	cmd := a.outside(outside)
	if then != nil && wizard.Kept(saved) {
		return tea.Sequence(cmd, then)
	}
	return cmd
}

// outside does what follows a change. The terminal's part of it is done here, all else by the session.
func (a *App) outside(o wizard.Outside) tea.Cmd {
	perform := func(waited bool) tea.Cmd {
		session, ctx := a.ports.Session, a.ctx
		return func() tea.Msg { return cameMsg{o, session.Perform(ctx, o), waited} }
	}
	switch o := o.(type) {
	case nil:
		return nil
	case wizard.ShowCode:
		a.over = codeOf(a.setter, o.Address)
		a.fit()
		return nil
	case wizard.EditText:
		return a.edit(o)
	case wizard.Leave:
		a.leave = &o
		return tea.Quit
	case wizard.OpenPage:
		if o.Copy != "" {
			return tea.Batch(tea.SetClipboard(o.Copy), perform(false))
		}
		return perform(false)
	case wizard.CopyText: // the terminal's clipboard too, which may be on another computer
		return tea.Batch(tea.SetClipboard(o.Text), perform(false))
	}
	a.running = &running{form: a.asks()}
	return perform(true)
}

// performed ends what the person waited for. What was typed ahead into a form is dropped even if all went well: a second Enter
// was meant for the form.
func (a *App) performed(msg cameMsg) tea.Cmd {
	was := a.ended()
	cmd := a.came(msg)
	if was.quit {
		return tea.Sequence(cmd, tea.Interrupt)
	}
	return tea.Batch(a.watched(cmd), a.goOn(was.form))
}

// ended ends what ran, and returns it.
func (a *App) ended() (was running) {
	if a.running != nil {
		was = *a.running
	}
	a.running = nil
	return was
}

// came gives the session what became of something outside, and carries out what follows from it.
func (a *App) came(msg cameMsg) tea.Cmd {
	said, then := a.ports.Session.Came(msg.outside, msg.result)
	a.say(said)
	if then == nil {
		a.refresh()
		return nil
	}
	return a.act(then)
}

// edit hands a text and the terminal to the person's editor. Nothing else is in flight then.
func (a *App) edit(o wizard.EditText) tea.Cmd {
	if a.ports.Edit == nil {
		a.say(a.ports.Session.Edited(handoff.ErrNoEditor))
		return nil
	}
	edit := a.ports.Edit
	a.running = &running{}
	return func() tea.Msg {
		e, err := edit(o.Text)
		if err != nil {
			return cameMsg{o, wizard.Result{Err: err}, true}
		}
		return editMsg{o, e}
	}
}

// editMsg is sent when the text lies in a file for the editor.
type editMsg struct {
	outside wizard.EditText
	edit    *handoff.Edit
}

// run starts the editor and takes the text back when it has ended.
func (m editMsg) run() tea.Cmd {
	return tea.ExecProcess(m.edit.Cmd(), func(err error) tea.Msg {
		text := ""
		if err == nil {
			text, err = m.edit.Text()
		}
		closed := m.edit.Close()
		if err == nil && closed != nil && !errors.Is(closed, handoff.ErrEditLeft) {
			err = closed
		}
		return cameMsg{m.outside, wizard.Result{Err: err, Text: text}, true}
	})
}
