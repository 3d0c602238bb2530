package cli

import (
	"errors"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/wizard"
)

// doing is the choice of an action.
func (l *linear) doing(action wizard.Action) func() error {
	return func() error { return l.act(action) }
}

// act asks what an action wants to know, and carries it out.
func (l *linear) act(action wizard.Action) error {
	var err error
	switch {
	case l.session.ReadOnly(): // it will be refused; nothing is asked in vain
	case action.Asks():
		err = l.askEvent(&action)
	case action.AsksAccount():
		err = l.askAccount(&action)
	case action.AsksRemark():
		err = l.askRemark(&action)
	}
	if err == nil {
		err = l.do(action)
	}
	if errors.Is(err, errBack) {
		l.say(l.w().T("linear.cancelled"))
		return nil
	}
	return err
}

// do plans an action, saves what it changes, and then lets it count. What was typed for it is kept while saving fails.
func (l *linear) do(action wizard.Action) error {
	for {
		change, err := l.session.Plan(action)
		if err != nil {
			l.say(sentence(l.session.Refused(err)))
			return nil
		}
		failed := l.session.Save(change)
		l.session.Commit(change, failed)
		l.tellNotices()
		if failed == nil {
			l.saved(action)
			return l.effect(change.Effect)
		}
		l.say(sentence(l.w().T("save.failed", "why", guides.Clean(failed.Error()))))
		if !action.Asks() && !action.AsksAccount() && !action.AsksRemark() && action.Verb != wizard.SetPerson {
			return l.effect(change.Effect)
		}
		again, err := l.yes(l.w().T("linear.again"), true)
		if err != nil || !again {
			return err
		}
	}
}

// saved confirms what is on the disk now. Going on says enough by itself.
func (l *linear) saved(action wizard.Action) {
	w := l.w()
	switch action.Verb {
	case wizard.Done, wizard.Record:
		if action.Event == "" {
			return
		}
		text := w.T("linear.saved.event", "event", w.T("event."+string(action.Event)), "on", w.Date(action.Details.On))
		if action.Details.Ref != "" {
			text = w.T("status.ref", "text", text, "ref", action.Details.Ref)
		}
		l.say(sentence(text))
	case wizard.Reopen, wizard.Undo, wizard.Unused, wizard.Used, wizard.AddCase, wizard.NameCase, wizard.DropCase, wizard.Cover,
		wizard.Uncover, wizard.SetPerson, wizard.SetLang, wizard.Match, wizard.Differ, wizard.Seen:
		l.say(w.T("linear.saved"))
	}
}

// effect does what an action leads to outside. Whatever becomes of it, the walk goes on.
func (l *linear) effect(effect wizard.Effect) error {
	if effect.Open != nil && effect.Copy != "" { // to be pasted there
		l.copy(effect.Copy)
	}
	switch {
	case effect.Open != nil:
		l.say(l.session.Opened(l.ports.Opener.Open(l.ctx, *effect.Open)))
	case effect.QR != nil:
		return l.qr(*effect.QR)
	case effect.Copy != "":
		l.copy(effect.Copy)
	case effect.Read != "":
		return l.reader(effect.Read)
	case effect.Feedback:
		return l.feedback()
	case effect.Leave != nil:
		l.leave = effect.Leave
		return errLeave
	}
	return nil
}

// copy hands a text to the system's clipboard. The terminal's own cannot be asked without a control sequence, so where there
// is no other the text comes once more, to be taken from the screen.
func (l *linear) copy(text string) {
	if l.ports.Clipboard.Copy(text) == handoff.Sent {
		l.say(l.w().T("copied.system"))
		return
	}
	l.say(l.w().T("linear.copy.failed"))
	l.say(l.pasted(text)...)
}
