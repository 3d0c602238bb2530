package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
	"widerspruch/wizard"
)

// The settings that are about the whole file: whose it is, taking another one in, and removing everything.

// profileRow chooses whose file is used; it is left out where the file belongs to no profile.
func (s *settingsScreen) profileRow() []option {
	list, current, ok := s.session.Profiles()
	if !ok {
		return nil
	}
	return []option{s.row("profile", s.session.ProfileWords(current), func() wish { return s.chooseProfile(list, current) })}
}

// chooseProfile lists the profiles, and a new one.
func (s *settingsScreen) chooseProfile(list []wizard.Choice, current string) wish {
	w := s.session.Words()
	var options []option
	chosen := 0
	for i, profile := range list {
		if profile.Value == current {
			chosen = i
		}
		options = append(options, option{text: profile.Name, choose: func() wish {
			if profile.Value == current {
				return wish{pop: true}
			}
			return do(wizard.Action{Verb: wizard.SwitchPerson, Profile: profile.Value})
		}})
	}
	options = append(options, option{text: w.T("settings.profile.new"), choose: func() wish {
		return wish{push: newTextForm(w.T("settings.profile"), w.T("settings.ask.profile"), w.T("settings.profile"), "", s.session, s.look, func(name string) wish {
			if name == "" {
				return wish{say: w.T("refused.profile")}
			}
			return do(wizard.Action{Verb: wizard.SwitchPerson, Profile: name})
		})}
	}})
	return wish{push: newPicker(w.T("settings.profile"), nil, options, chosen, s.look)}
}

// fileRows hand the progress out, take another file in, and remove everything.
func (s *settingsScreen) fileRows() []option {
	w := s.session.Words()
	export := wizard.Action{Verb: wizard.SavePaper, Paper: wizard.PaperExport}
	return []option{
		{text: w.T("settings.export"), choose: func() wish { return ask(export, s.session, s.look) }},
		{text: w.T("settings.import"), choose: func() wish {
			return wish{push: newTextForm(w.T("settings.import"), w.T("settings.ask.import"), w.T("paper.path"), "", s.session, s.look, s.readImport)}
		}},
		{text: w.T("settings.wipe"), choose: func() wish {
			return wish{push: newTextForm(w.T("settings.wipe"), w.T("settings.ask.wipe"), w.T("settings.word"), "", s.session, s.look, func(word string) wish {
				return do(wizard.Action{Verb: wizard.Wipe, Text: word})
			})}
		}},
	}
}

// importedMsg is sent when a file to import was read, or could not be.
type importedMsg struct {
	path     string
	progress *state.Progress
	err      error
}

// readImport reads the file that was named.
func (s *settingsScreen) readImport(typed string) wish {
	path := wizard.PathTyped(typed)
	if path == "" {
		return wish{say: s.session.Words().T("settings.ask.import")}
	}
	return wish{cmd: func() tea.Msg {
		progress, err := s.session.ReadImport(path)
		return importedMsg{path, progress, err}
	}}
}

// imported takes a file in that was read. One in another person's name is taken in only if the person says that they are
// the same.
func (a *App) imported(msg importedMsg) tea.Cmd {
	if msg.err != nil {
		what, hint := a.session().ImportRefused(msg.path, msg.err)
		a.say(what + " " + hint)
		return nil
	}
	if _, asked := a.top().(*textForm); asked {
		a.pop()
	}
	action := wizard.Action{Verb: wizard.Import, Import: msg.progress}
	var other wizard.OtherPersonError
	if _, err := a.session().Plan(action); errors.As(err, &other) {
		w := a.session().Words()
		a.push(newPicker(w.T("settings.import"), []string{w.T("import.person", "theirs", other.Theirs, "mine", other.Mine)}, []option{
			{text: w.T("does.cancel"), choose: func() wish { return wish{pop: true} }},
			{text: w.T("import.force"), choose: func() wish {
				action.Force = true
				return wish{pop: true, action: &action}
			}},
		}, 0, a.look))
		return nil
	}
	return a.act(action)
}
