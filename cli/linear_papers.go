package cli

import (
	"errors"
	"path/filepath"
	"strings"

	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/wizard"
)

// papers are the papers about everything: the record, sheets to print, the calendar, the progress.
func (l *linear) papers() error {
	return l.within(func() menu {
		w, actions := l.w(), l.session.PaperActions()
		m := menu{intro: []string{sentence(w.T("paper.title")), w.T("paper.intro")}, sensible: -1}
		for _, action := range actions {
			m.choices = append(m.choices, choice{text: l.session.Label(action, actions), do: l.doing(action)})
		}
		return m
	})
}

// savePaper asks where a paper goes and writes it. What was typed stays until it is written or the person goes back.
func (l *linear) savePaper(action wizard.Action) error {
	l.say(sentence(l.session.Label(action, nil)))
	if action.AsksServices() {
		if err := l.askServices(&action); err != nil {
			return err
		}
	}
	suggested := l.session.SuggestPath(action)
	path := suggested
	l.say(l.w().T("paper.ask"), l.w().T("linear.paper.folder"))
	for {
		if err := l.textField(l.w().T("paper.path"), &path).ask(); err != nil {
			return err
		}
		path = besideSuggested(path, suggested)
		action.Path, action.Replace = path, false
		change, err := l.session.Plan(action)
		if err != nil {
			l.say(sentence(l.session.Refused(err)))
			return nil
		}
		save := *change.Effect.Save
		switch written, err := l.write(save); {
		case err != nil:
			return err
		case written:
			return l.print(save)
		}
	}
}

// besideSuggested is a path as typed; a name without a folder lies where the program would put the paper, and ends like it.
func besideSuggested(typed, suggested string) string {
	plain := wizard.PathTyped(typed)
	if filepath.Base(plain) != plain || filepath.VolumeName(plain) != "" || strings.Trim(plain, ".") == "" {
		return typed
	}
	if filepath.Ext(plain) == "" {
		plain += filepath.Ext(suggested)
	}
	return filepath.Join(filepath.Dir(suggested), plain)
}

// write writes a paper and says what became of it. What is there already goes only after a yes.
func (l *linear) write(save wizard.Save) (written bool, err error) {
	failed := l.session.Write(save)
	l.say(sentence(l.session.Written(save, failed)))
	switch {
	case errors.Is(failed, letters.ErrNothingDue):
		return true, nil // there is nothing to write, wherever it goes
	case errors.Is(failed, letters.ErrExists):
		if save.Replace, err = l.yes(l.w().T("linear.paper.replace"), false); err != nil || !save.Replace {
			return false, err
		}
		failed = l.session.Write(save)
		l.say(sentence(l.session.Written(save, failed)))
	}
	return failed == nil, nil
}

// print shows a page that was written in the browser, to be printed there, if the person wants that and there is one.
func (l *linear) print(save wizard.Save) error {
	if !save.Show {
		return nil
	}
	page, err := handoff.File(save.Path)
	if err != nil || l.ports.Opener.Able() != nil {
		l.say(l.w().T("linear.paper.print"))
		return nil
	}
	switch show, err := l.yes(l.w().T("linear.paper.show"), true); {
	case errors.Is(err, errBack):
		return nil // the paper is written
	case err != nil || !show:
		return err
	}
	l.say(l.session.OpenedPaper(l.ports.Opener.Open(l.ctx, page)))
	return nil
}
