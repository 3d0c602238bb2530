package cli

import (
	"errors"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// doing is the choice of an action.
func (l *linear) doing(action wizard.Action) func() error {
	return func() error { return l.act(action) }
}

// act asks what an action wants to know, and carries it out.
func (l *linear) act(action wizard.Action) error {
	_, err := l.try(action)
	return err
}

// try is act, and reports that the action was carried out.
func (l *linear) try(action wizard.Action) (done bool, err error) {
	switch {
	case action.AsksPath():
		err = l.savePaper(action)
		return err == nil, l.unless(err)
	case l.session.ReadOnly(): // it will be refused; nothing is asked in vain
	case action.Asks():
		err = l.askEvent(&action)
	case action.Verb == wizard.Choose:
		err = l.askServices(&action)
	case action.AsksAccount():
		err = l.askAccount(&action)
	case action.AsksRemark():
		err = l.askRemark(&action)
	}
	if err == nil {
		done, err = l.do(action)
	}
	return done, l.unless(err)
}

// unless says that nothing was kept if the person went back.
func (l *linear) unless(err error) error {
	if errors.Is(err, errBack) {
		l.say(l.w().T("linear.cancelled"))
		return nil
	}
	return err
}

// do plans an action, saves what it changes, lets it count and does what follows from it outside. What was typed for it is kept
// while saving fails. done reports that it was carried out.
func (l *linear) do(action wizard.Action) (done bool, err error) {
	for {
		change, err := l.session.Plan(action)
		if err != nil {
			l.say(sentence(l.session.Refused(err)))
			if !badProof(action, err) {
				return false, nil
			}
			if err := l.proofField(&action.Details).ask(); err != nil {
				return false, err
			}
			continue
		}
		failed := l.session.Save(change)
		l.session.Commit(change, failed)
		l.tellNotices()
		if failed == nil {
			l.saved(action)
			return true, l.effect(change.Effect)
		}
		l.say(sentence(l.session.Failed(failed)))
		if again, err := l.again(&action, failed); err != nil || !again {
			if err == nil && !typedFor(action) { // a move, which counts all the same
				err = l.effect(change.Effect)
			}
			return false, err
		}
	}
}

// again asks whether to try once more what could not be saved, where something would be lost otherwise.
func (l *linear) again(action *wizard.Action, failed error) (bool, error) {
	switch {
	case badProof(*action, failed):
		return true, l.proofField(&action.Details).ask()
	case typedFor(*action):
		return l.yes(l.w().T("linear.again"), true)
	}
	return false, nil
}

// badProof reports that an event's file is why it was not kept: all the rest that was typed is as good as before.
func badProof(action wizard.Action, err error) bool {
	return action.Asks() && errors.As(err, new(wizard.ProofError))
}

// typedFor reports that the person typed something for an action.
func typedFor(action wizard.Action) bool {
	return action.Asks() || action.AsksAccount() || action.AsksRemark() || action.Verb == wizard.SetPerson || action.Verb == wizard.Import
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
		if action.Details.Proof != "" {
			text = w.T("linear.saved.proof", "text", text)
		}
		l.say(sentence(text))
	case wizard.Reopen, wizard.Undo, wizard.Unused, wizard.Used, wizard.Choose, wizard.AddCase, wizard.NameCase, wizard.DropCase, wizard.Cover,
		wizard.Uncover, wizard.SetPerson, wizard.SetLang, wizard.Match, wizard.Differ, wizard.Seen:
		l.say(w.T("linear.saved"))
	}
}

// effect does what an action leads to outside. Whatever becomes of it, the walk goes on.
func (l *linear) effect(effect wizard.Effect) error {
	if effect.Say != "" {
		l.say(effect.Say)
	}
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
	case effect.Letter != "":
		return l.letter(effect.Letter)
	case effect.Settings:
		return l.settings()
	case effect.Nothing:
		l.nothing()
	case effect.Give:
		return l.reasons()
	case effect.Arrived != nil:
		l.say(sentence(l.session.ArrivalWords(*effect.Arrived)))
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
