package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/wizard"
)

// saving is a change on its way to the disk.
type saving struct {
	change wizard.Change
	quit   bool // Ctrl+C came meanwhile
}

// savedMsg is sent by save when the write has ended, well or not.
type savedMsg struct {
	change wizard.Change
	err    error
}

// openedMsg is sent by open when the launcher was started, or could not be.
type openedMsg struct {
	err   error
	paper bool // one that the program has written
}

// copiedMsg is sent by copyText when the clipboards have been tried.
type copiedMsg struct{ outcome handoff.Outcome }

// save writes a change.
func save(session *wizard.Session, change wizard.Change) tea.Cmd {
	return func() tea.Msg { return savedMsg{change: change, err: session.Save(change)} }
}

// effect starts what an action does outside the terminal. Whatever becomes of it, the walk goes on.
func (a *App) effect(change wizard.Change) tea.Cmd {
	effect := change.Effect
	if effect.Say != "" {
		a.say(effect.Say)
	}
	switch {
	case effect.Open != nil && effect.Copy != "": // the text is to be pasted there
		return tea.Batch(copyText(a.ports.Clipboard, effect.Copy), open(a.ports.Opener, *effect.Open))
	case effect.Open != nil:
		return open(a.ports.Opener, *effect.Open)
	case effect.QR != nil:
		a.push(newQRScreen(*effect.QR, a.session(), a.look))
	case effect.Copy != "":
		return copyText(a.ports.Clipboard, effect.Copy)
	case effect.Read != "":
		return a.read(effect.Read)
	case effect.Letter != "":
		a.push(newLetterScreen(effect.Letter, a.session(), a.look))
	case effect.Settings:
		a.push(newSettingsScreen(a.session(), a.look))
	case effect.Nothing:
		a.push(newNothingScreen(a.session(), a.look))
	case effect.Give:
		a.push(newReasonsScreen(a.session(), a.look))
	case effect.Save != nil:
		return write(a.session(), change.Action, *effect.Save)
	case effect.Arrived != nil:
		a.say(a.session().ArrivalWords(*effect.Arrived))
	case effect.Leave != nil:
		a.leave = effect.Leave
		return tea.Quit
	case effect.Feedback:
		a.push(newFeedbackScreen(a.session(), a.look))
	}
	return nil
}

// open hands an address to the browser.
func open(opener Opener, address handoff.Address) tea.Cmd {
	return func() tea.Msg { return openedMsg{err: opener.Open(context.Background(), address)} }
}

// copyText hands a text to the system's clipboard, and to the terminal's, which may be on another computer.
func copyText(clipboard Clipboard, text string) tea.Cmd {
	return tea.Batch(tea.SetClipboard(text), func() tea.Msg {
		return copiedMsg{outcome: clipboard.Copy(text)}
	})
}

// read opens the reader and lets it render its page.
func (a *App) read(id string) tea.Cmd {
	guide, ok := a.session().Guide(id)
	if !ok {
		return nil
	}
	reader := newReaderScreen(guide, a.session(), a.look)
	a.push(reader)
	return reader.render()
}

// copiedWords says no more than is known: a terminal never confirms that it took a text.
func (a *App) copiedWords(outcome handoff.Outcome) string {
	if outcome == handoff.Sent {
		return a.session().Words().T("copied.system")
	}
	return a.session().Words().T("copied.terminal")
}

// clean makes text from outside safe to show.
func clean(text string) string { return guides.Clean(text) }

// indexedMsg is sent when the texts of all guides can be searched.
type indexedMsg struct{}

func readTexts(index func()) tea.Cmd {
	return func() tea.Msg {
		index()
		return indexedMsg{}
	}
}
