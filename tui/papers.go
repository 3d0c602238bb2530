package tui

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/wizard"
)

// newPapersScreen lists the papers about everything.
func newPapersScreen(session *wizard.Session, look *look) *picker {
	w := session.Words()
	var options []option
	for _, action := range session.PaperActions() {
		options = append(options, option{text: session.Label(action, nil), choose: func() wish { return ask(action, session, look) }})
	}
	return newPicker(w.T("paper.title"), []string{w.T("paper.intro")}, options, 0, look)
}

// newPathForm asks where a paper goes.
func newPathForm(action wizard.Action, path string, session *wizard.Session, look *look) *textForm {
	w := session.Words()
	return newTextForm(session.Label(action, nil), w.T("paper.ask"), w.T("paper.path"), path, session, look, func(typed string) wish {
		if typed == "" {
			return wish{say: w.T("paper.ask")}
		}
		action.Path, action.Replace = typed, false
		return wish{action: &action}
	})
}

// writtenMsg is sent by write when a paper is on the disk, or could not be written.
type writtenMsg struct {
	action wizard.Action
	save   wizard.Save
	err    error
}

// write makes a paper and writes it.
func write(session *wizard.Session, action wizard.Action, save wizard.Save) tea.Cmd {
	return func() tea.Msg { return writtenMsg{action, save, session.Write(save)} }
}

// written closes the form that asked where to, and shows what is to be printed. What is there already stays unless the person
// says otherwise; then the form is still open.
func (a *App) written(msg writtenMsg) tea.Cmd {
	if errors.Is(msg.err, letters.ErrExists) {
		a.push(a.replaceQuestion(msg))
		return nil
	}
	a.say(a.session().Written(msg.save, msg.err))
	if msg.err != nil {
		return nil
	}
	if _, asked := a.top().(*textForm); asked {
		a.pop()
	}
	a.fit()
	if !msg.save.Show {
		return nil
	}
	address, err := handoff.File(msg.save.Path)
	if err != nil {
		return nil
	}
	return func() tea.Msg {
		return openedMsg{err: a.ports.Opener.Open(context.Background(), address), paper: true}
	}
}

// replaceQuestion asks whether a file may go.
func (a *App) replaceQuestion(msg writtenMsg) *picker {
	w := a.session().Words()
	return newPicker(w.T("paper.path"), []string{a.session().Written(msg.save, msg.err)}, []option{
		{text: w.T("paper.other"), choose: func() wish { return wish{pop: true} }},
		{text: w.T("paper.replace"), choose: func() wish {
			action := msg.action
			action.Path, action.Replace = msg.save.Path, true
			return wish{pop: true, action: &action}
		}},
	}, 0, a.look)
}
