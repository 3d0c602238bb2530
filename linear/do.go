package linear

import (
	"context"
	"errors"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// do plans an action or asks what belongs to it, and settles it.
func (f *face) do(action wizard.Action) error {
	f.vain = 0
	change, err := f.session.Choose(action)
	if err != nil {
		f.sentence(f.session.Refused(err))
		return nil
	}
	return f.settle(change)
}

// settle saves a change, says what is to be said, and does what follows outside. What cannot be saved and was promised is tried
// again as often as the person wants; nothing is said that has not happened.
func (f *face) settle(change wizard.Change) error {
	for {
		failed := f.session.Save(change)
		said, follows := f.session.Settle(change, failed)
		f.sentence(said)
		f.tellNotices()
		if wizard.Kept(failed) || !change.Keeps {
			return f.outside(follows)
		}
		f.dropAhead() // it was meant for what would have come
		if form := f.session.Form(); form != nil && form.Wrong != "" {
			return nil // a field of the form is why
		}
		if again, err := f.yes(f.t("linear.again"), true); err != nil || !again {
			return err
		}
	}
}

// outside does what follows from an action outside of the session, if anything does, and then what follows from that.
func (f *face) outside(o wizard.Outside) error {
	if o == nil {
		return nil
	}
	result, err := f.perform(o)
	if err != nil {
		return err
	}
	said, then := f.session.Came(o, result)
	f.sentence(said)
	if then == nil {
		return nil
	}
	return f.do(then)
}

// perform does something outside. What only this face can do is done here.
func (f *face) perform(o wizard.Outside) (wizard.Result, error) {
	switch o := o.(type) {
	case wizard.Leave:
		if !o.Quit {
			f.leave = &o
		}
		return wizard.Result{}, errLeave
	case wizard.ShowCode:
		return wizard.Result{}, f.code(o.Address)
	case wizard.EditText:
		if f.ports.Editor == "" {
			return wizard.Result{Err: handoff.ErrNoEditor}, nil
		}
		f.say(f.t("linear.editing"))
		text, err := f.ports.Edit(f.ctx, o.Text)
		if errors.Is(err, context.Canceled) {
			return wizard.Result{}, ErrInterrupted
		}
		return wizard.Result{Text: text, Err: err}, nil
	}
	return f.session.Perform(f.ctx, o), nil
}

// code draws an address for the phone out of signs, if the person wants that: a screen reader can do nothing with it.
func (f *face) code(address handoff.Address) error {
	code, err := handoff.QR(address)
	if err != nil {
		f.say(f.t("qr.failed"), address.String())
		return nil
	}
	draw, err := f.yes(f.t("linear.qr", "width", 2*code.Size(), "height", code.Size()), false)
	if errors.Is(err, errBack) || err == nil && !draw {
		return nil
	}
	if err != nil {
		return err
	}
	for _, line := range code.ASCIILines() {
		f.draw(line)
	}
	f.say(address.String())
	return nil
}
