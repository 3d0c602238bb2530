package cli

import (
	"errors"

	"widerspruch/wizard"
)

// What the settings do with the progress file as a whole.

// fileSettings are the profile, copies of the progress out and in, and removing it.
func (l *linear) fileSettings() []choice {
	w := l.w()
	export := wizard.Action{Verb: wizard.SavePaper, Paper: wizard.PaperExport}
	var choices []choice
	if _, profile, ok := l.session.Profiles(); ok {
		choices = append(choices, l.setting("profile", l.session.ProfileWords(profile), l.chooseProfile))
	}
	return append(choices,
		choice{text: w.T("settings.export"), do: l.doing(export)},
		choice{text: w.T("settings.import"), do: l.importing},
		choice{text: w.T("settings.wipe"), do: l.wipe},
	)
}

// newProfile stands in the list of profiles for one that is not there yet. No profile has such a name.
const newProfile = "+"

// chooseProfile goes on with another person's progress, or begins one.
func (l *linear) chooseProfile() error {
	list, current, _ := l.session.Profiles()
	list = append(list, wizard.Choice{Value: newProfile, Name: l.w().T("settings.profile.new")})
	return l.pick(l.w().T("settings.profile"), list, current, func(name string) error {
		if name == newProfile {
			return l.unless(l.nameProfile())
		}
		return l.switchTo(name)
	})
}

// nameProfile asks for the name of a new profile until it can be one.
func (l *linear) nameProfile() error {
	for {
		switch name, err := l.text(sentence(l.w().T("settings.ask.profile"))); {
		case err != nil:
			return err
		case name == "":
			l.say(l.w().T("linear.profile.noname"))
		case !wizard.ProfileName(name):
			l.say(sentence(l.session.Refused(wizard.ErrProfile)))
		default:
			return l.switchTo(name)
		}
	}
}

// switchTo ends this run, for the next one to go on with another profile.
func (l *linear) switchTo(profile string) error {
	err := l.act(wizard.Action{Verb: wizard.SwitchPerson, Profile: profile})
	if errors.Is(err, errLeave) {
		l.say("", l.w().T("linear.profile", "name", l.session.ProfileWords(profile)))
	}
	return err
}

// importing asks for another progress file and takes in what is new there. What was typed stays until it can be read.
func (l *linear) importing() error {
	if l.session.ReadOnly() {
		l.say(sentence(l.session.Refused(wizard.ErrReadOnly)))
		return nil
	}
	w, path := l.w(), ""
	for {
		question := w.T("settings.ask.import")
		if path != "" {
			question = sentence(w.T("linear.ask.value", "field", w.T("paper.path"), "value", path))
		}
		switch typed, err := l.text(question); {
		case err != nil:
			return l.unless(err)
		case typed == "" && path == "":
			l.say(w.T("linear.import.none"))
			continue
		case typed != "":
			path = typed
		}
		other, err := l.session.ReadImport(wizard.PathTyped(path))
		if err == nil {
			return l.takeIn(wizard.Action{Verb: wizard.Import, Import: other})
		}
		what, hint := l.session.ImportRefused(path, err)
		l.say(what, hint)
	}
}

// takeIn takes in another progress, after a question if it is in another name.
func (l *linear) takeIn(action wizard.Action) error {
	_, err := l.session.Plan(action)
	if other := (wizard.OtherPersonError{}); errors.As(err, &other) {
		l.say(l.w().T("import.person", "theirs", other.Theirs, "mine", other.Mine))
		same, err := l.yes(l.w().T("linear.import.same"), false)
		if err != nil {
			return l.unless(err)
		}
		if !same {
			return l.unless(errBack)
		}
		action.Force = true
	}
	return l.act(action)
}

// wipe removes everything after the typed word. It is the next run's to do, when nobody has the file open.
func (l *linear) wipe() error {
	l.say(l.w().T("settings.ask.wipe"))
	typed, err := l.text(l.w().T("linear.wipe.word"))
	if err != nil || typed == "" {
		if err == nil {
			err = errBack
		}
		return l.unless(err)
	}
	return l.act(wizard.Action{Verb: wizard.Wipe, Text: typed})
}
