package cli

import (
	"slices"
	"strings"

	"widerspruch/wizard"
)

// reasons lets the person tick what is true of them, hear the text made of it, change it and copy it.
func (l *linear) reasons() error {
	var told []string // the text that was told last
	return l.within(func() menu {
		view, ok := l.session.ReasonsView()
		if !ok {
			return menu{sensible: -1}
		}
		w := l.w()
		head := []string{sentence(w.T("reasons.title", "name", view.Name)), w.T("reasons.intro")}
		if view.Advice != "" {
			head = append(head, sentence(view.Advice))
		}
		text := l.reasonsText(view)
		if fresh := !slices.Equal(head, l.body); fresh || !slices.Equal(text, told) {
			l.tell(head)
			l.say(text...)
			told = text
		}
		return l.reasonsMenu(view)
	})
}

// reasonsText is the text as it is now, between its marks, and how long it is.
func (l *linear) reasonsText(view wizard.ReasonsView) []string {
	w := l.w()
	ticked := slices.ContainsFunc(view.Reasons, func(r wizard.Reason) bool { return r.Ticked })
	switch {
	case view.Text == "" && ticked:
		return []string{w.T("linear.reasons.empty")}
	case view.Text == "":
		return []string{w.T("reasons.none")}
	}
	lines := append([]string{w.T("reasons.text")}, strings.Split(view.Text, "\n")...)
	return append(lines, w.T("linear.copy.end"), sentence(w.N("reasons.length", view.Length)))
}

// reasonsMenu is the reasons, each ticked or not, and what can be done with the text. The reasons come first, so that each keeps
// its number.
func (l *linear) reasonsMenu(view wizard.ReasonsView) menu {
	w := l.w()
	m := menu{sensible: -1}
	for _, reason := range view.Reasons {
		mark, then := w.T("linear.reasons.not"), w.T("linear.reasons.ticked")
		if reason.Ticked {
			mark, then = then, mark
		}
		m.choices = append(m.choices, choice{mark: mark, text: reason.Text, do: func() error {
			done, err := l.try(reason.Action)
			if err == nil && done {
				l.say(named(then, reason.Text))
			}
			return err
		}})
	}
	for _, action := range view.Actions {
		do := l.doing(action)
		if action.Verb == wizard.SetReasons {
			do = l.writeReasons(action)
		}
		m.choices = append(m.choices, choice{text: l.session.Label(action, view.Actions), do: do})
		if action.Verb == wizard.SetReasons && l.ports.Editor != "" {
			text := w.T("linear.reasons.editor", "name", l.ports.Editor)
			m.choices = append(m.choices, choice{text: text, do: l.editReasons(action)})
		}
	}
	return m
}

// writeReasons asks for the text in one line. Enter alone leaves it as it is, a minus alone empties it.
func (l *linear) writeReasons(action wizard.Action) func() error {
	return func() error {
		w := l.w()
		question := w.T("linear.reasons.ask.empty")
		if action.Text != "" {
			question = w.T("linear.reasons.ask")
			l.say(w.T("linear.minus"))
		}
		switch typed, err := l.textUpTo(longestText, question); {
		case err != nil:
			return l.unless(err)
		case typed == "":
			return nil
		case typed == "-":
			action.Text = ""
		default:
			action.Text = typed
		}
		return l.act(action)
	}
}

// editReasons opens the text in the person's editor.
func (l *linear) editReasons(action wizard.Action) func() error {
	return func() error {
		l.say(l.w().T("linear.reasons.editing"))
		text, err := l.ports.Edit(l.ctx, action.Text)
		if err != nil {
			l.say(sentence(l.session.Edited(err)))
		}
		switch {
		case err != nil && text == action.Text:
			return nil
		case text == action.Text:
			l.say(l.w().T("linear.reasons.same"))
			return nil
		}
		action.Text = text
		return l.act(action)
	}
}
