package cli

import (
	"errors"
	"strings"

	"widerspruch/state"
	"widerspruch/wizard"
)

// field is one question of a form.
type field struct {
	name string
	ask  func() error
}

// askEvent asks for the details of an event: first what belongs to it, then, if the person wants, the rest. Enter alone is
// fine everywhere.
func (l *linear) askEvent(action *wizard.Action) error {
	w, d := l.w(), l.session.Prefill(*action)
	date := field{w.T("field.date"), func() error { return l.askDate(&d) }}
	account := l.textField(l.session.AccountLabel(*action), &d.Account)
	ref := l.textField(w.T("field.ref"), &d.Ref)
	note, proof := l.textField(w.T("field.note"), &d.Note), l.proofField(&d)
	first, rest := []field{date}, []field{account, ref, note, proof}
	switch action.Event {
	case state.Confirmed, state.Refused: // the case number is what people have in front of them
		first, rest = []field{ref, date}, []field{account, note, proof}
	case state.Noted:
		first, rest = []field{note, date}, []field{account, ref, proof}
	}
	l.say(sentence(w.T("form." + string(action.Event))))
	if err := l.fill(first); err != nil {
		return err
	}
	var names []string
	for _, f := range rest {
		names = append(names, f.name)
	}
	more, err := l.yes(w.T("linear.details", "fields", strings.Join(names, ", ")), false)
	if err == nil && more {
		err = l.fill(rest)
	}
	action.Details = d
	return err
}

// fill asks the questions of a form.
func (l *linear) fill(fields []field) error {
	for _, f := range fields {
		if err := f.ask(); err != nil {
			return err
		}
	}
	return nil
}

// textField is a field that holds a text. Enter alone leaves it as it is.
func (l *linear) textField(name string, value *string) field {
	return field{name, func() error {
		question := l.w().T("linear.ask.empty", "field", name)
		if *value != "" {
			question = l.w().T("linear.ask.value", "field", name, "value", *value)
		}
		typed, err := l.text(sentence(question))
		if typed != "" {
			*value = typed
		}
		return err
	}}
}

// proofField asks for a file that shows what happened, until there is one or none is named. A wrong path was told with what is
// wrong with it and is not offered again: Enter alone goes on without a file.
func (l *linear) proofField(d *wizard.Details) field {
	w := l.w()
	return field{w.T("linear.proof"), func() error {
		for {
			if d.Proof != "" {
				l.say(w.T("linear.minus"))
			}
			if err := l.textField(w.T("field.proof"), &d.Proof).ask(); err != nil {
				return err
			}
			if d.Proof == "-" {
				d.Proof = ""
			}
			why := l.session.ProofLooks(d.Proof)
			if why == "" {
				return nil
			}
			l.say(sentence(why))
			d.Proof = ""
		}
	}}
}

// askDate asks for the day until it is one.
func (l *linear) askDate(d *wizard.Details) error {
	w := l.w()
	today := w.T("linear.today", "on", w.Date(d.On))
	for {
		typed, err := l.text(sentence(w.T("linear.ask.value", "field", w.T("field.date"), "value", today)))
		if err != nil {
			return err
		}
		day, err := l.session.ParseDate(typed)
		if err == nil {
			d.On = day
			return nil
		}
		key := "refused.date"
		if errors.Is(err, wizard.ErrFuture) {
			key = "refused.future"
		}
		l.say(w.T(key))
	}
}

// askAccount asks how an account or a device is called.
func (l *linear) askAccount(action *wizard.Action) error {
	name := action.Account
	ask := l.textField(l.session.AccountLabel(*action), &name)
	l.say(sentence(l.session.Label(*action, nil)))
	for {
		if err := ask.ask(); err != nil {
			return err
		}
		if name != "" {
			action.Account = name
			return nil
		}
		l.say(l.w().T("linear.noname"))
	}
}
