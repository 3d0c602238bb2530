package wizard

import (
	"maps"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
)

// FillIn asks for what a letter still lacks, all in one form, one after the other.
type FillIn struct {
	At   Place // the page of the letter
	Back Place // where one stands afterwards; zero for the letter
}

func (FillIn) keeps() {}

func (FillIn) plan(*draft) error { return ErrNotPossible }

// blankSettings are the settings that fill a blank of a letter.
var blankSettings = map[string][]string{
	"name": {settingName}, "email": {settingEmail}, "email-person": {settingEmail}, "address": {settingAddress}, "post": {settingAddress},
	"country": {settingCountry, settingLand}, "authority": {settingCountry, settingLand},
}

func (a FillIn) ask(s *Session) *Form {
	letter, err := s.letter(a.At, letters.Kind(a.At.Item))
	if err != nil || s.ReadOnly() {
		return nil
	}
	w := s.words
	form := &Form{Key: "fill/" + a.At.Guide + "/" + a.At.Case + "/" + a.At.Item, Title: w.T("letter.fill"), Submit: w.T("form.save")}
	for _, blank := range letter.Blanks {
		for _, key := range blankSettings[blank] {
			one, ok := s.settingOf(key)
			if ok && one.get(s) == "" && !slices.ContainsFunc(form.Fields, func(f Field) bool { return f.Key == key }) {
				form.Fields = append(form.Fields, s.settingField(one))
			}
		}
		if c := s.progress.Case(a.At.Case); c != nil && c.Company != nil && s.perHere(a.At.Guide) == guides.PerCompany {
			switch blank {
			case "company-address", "company-post":
				form.Fields = append(form.Fields, s.companyAddressField(*c.Company))
			}
			continue
		}
		switch blank {
		case string(guides.PerAccount), string(guides.PerDevice), "phone":
			per := string(s.perHere(a.At.Guide))
			form.Fields = append(form.Fields, Field{
				Key: fieldAccount, Label: w.T("field." + per), Hint: w.T("letter.missing." + blank), Most: mostAccount, check: oneLine,
			})
		}
	}
	if len(form.Fields) == 0 {
		return nil
	}
	form.end = func(_ *Session, typed values) (Action, error) { return filled{a.At, a.Back, typed}, nil }
	return form
}

// filled keeps what was typed into the form of a letter. What was left empty stays as it is.
type filled struct {
	at, back Place
	typed    values
}

func (filled) keeps() {}

func (a filled) plan(d *draft) error {
	var sets setAll
	for _, key := range slices.Sorted(maps.Keys(a.typed)) {
		if _, setting := d.s.settingOf(key); setting && strings.TrimSpace(a.typed[key]) != "" {
			sets = append(sets, Set{key, a.typed[key]})
		}
	}
	var steps, back together
	if len(sets) > 0 {
		steps = append(steps, sets)
	}
	if c := d.progress.Case(a.at.Case); c != nil && c.Company != nil && strings.TrimSpace(a.typed[fieldCompanyAddress]) != "" {
		given := companyTyped(*c.Company, a.typed)
		steps = append(steps, MendCompany{c.ID, &given})
	}
	name := strings.TrimSpace(a.typed[fieldAccount])
	switch {
	case name == "":
	case a.at.Case != "":
		steps = append(steps, NameAccount{a.at.Case, name})
	default: // a letter is about one account
		steps = append(steps, AddAccount{a.at.Guide, name})
	}
	for _, step := range steps {
		if err := step.plan(d); err != nil {
			return err
		}
		back = append(back, d.deed.back)
	}
	if a.at.Case == "" && d.place.Case != "" {
		a.at.Case = d.place.Case
	}
	if len(steps) == 0 {
		if a.back != (Place{}) { // left empty on purpose: then the next thing is chosen
			d.handed++
		}
		return nil
	}
	d.did(d.words.T("letter.fill"), back)
	d.said = d.words.T("letter.filled")
	if a.back != (Place{}) {
		return d.goTo(a.back)
	}
	return d.goTo(a.at)
}

// together is several actions, one after the other.
type together []Action

func (together) keeps() {}

func (a together) plan(d *draft) error {
	for _, action := range a {
		if err := action.plan(d); err != nil {
			return err
		}
	}
	return nil
}
