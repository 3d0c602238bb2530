package cli

import "widerspruch/wizard"

// feedback tells what the person said about a guide, as it would go to its authors, and what can be done with it.
func (l *linear) feedback() error {
	return l.within(func() menu {
		view, ok := l.session.FeedbackView()
		if !ok {
			return menu{sensible: -1}
		}
		w := l.w()
		m := menu{intro: []string{sentence(view.Title)}}
		if view.Found != "" {
			m.intro = append(m.intro, view.Found)
		}
		m.intro = append(m.intro, w.T("feedback.intro"))
		m.intro = append(m.intro, l.pasted(view.Text)...)
		if view.Address != "" {
			m.intro = append(m.intro, w.T("feedback.form"), view.Address)
		}
		for _, action := range view.Actions {
			m.choices = append(m.choices, choice{text: l.session.Label(action, view.Actions), do: l.doing(action)})
		}
		return m
	})
}

// askRemark asks what is different at a step. What was said before is kept by Enter alone, and goes with a minus.
func (l *linear) askRemark(action *wizard.Action) error {
	l.say(l.w().T("feedback.ask"))
	before := action.Text
	if before != "" {
		l.say(l.w().T("linear.minus"))
	}
	if err := l.textField(l.w().T("feedback.remark"), &action.Text).ask(); err != nil {
		return err
	}
	if before != "" && action.Text == "-" {
		action.Text = ""
	}
	return nil
}
