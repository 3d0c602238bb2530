package wizard

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"widerspruch/state"
)

// FillIn asks for what a letter still lacks, all in one form, one after the other.
type FillIn struct {
	At   Place // the page of the letter
	Back Place // where one stands afterwards; zero for the letter
	Mail bool  // it goes by mail: nobody needs a postal address
}

func (FillIn) keeps() {}

func (FillIn) plan(*draft) error { return ErrNotPossible }

// onPaper are the blanks that only a letter on paper has.
var onPaper = []string{"post", "company-post"}

func (a FillIn) ask(s *Session) *Form {
	letter, err := s.letter(a.At)
	if err != nil || s.ReadOnly() {
		return nil
	}
	w := s.words
	form := &Form{Key: "fill/" + a.At.Guide + "/" + a.At.Case + "/" + a.At.Item, Title: w.T("letter.fill"), Submit: w.T("form.save")}
	for _, blank := range letter.Blanks {
		if a.Mail && slices.Contains(onPaper, blank) {
			continue
		}
		for _, key := range blankSettings[blank] {
			one, ok := s.settingOf(key)
			if ok && one.value(s) == "" && !slices.ContainsFunc(form.Fields, func(f Field) bool { return f.Key == key }) {
				form.Fields = append(form.Fields, s.settingField(one))
			}
		}
		if field, ok := s.blankField(blank, a.At); ok {
			form.Fields = append(form.Fields, field)
		}
	}
	if len(form.Fields) == 0 {
		return nil
	}
	form.end = func(_ *Session, typed values) (Action, error) { return filled{a.At, a.Back, typed}, nil }
	return form
}

// offerFill offers the form of what a letter lacks, and returns how much it asks, and how much of that was not left empty before:
// that is not asked by itself again.
func (s *Session) offerFill(page *Page, fill FillIn) (asks, afresh int) {
	form := fill.ask(s)
	if form == nil {
		return 0, 0
	}
	page.offer(Choice{Key: "fill", Text: s.words.T("letter.fill"), Action: fill})
	for _, field := range form.Fields {
		if !slices.Contains(s.left, field.Key) {
			afresh++
		}
	}
	return len(form.Fields), afresh
}

// filled keeps what was typed into the form of a letter. What was left empty stays as it is.
type filled struct {
	at, back Place
	typed    values
}

func (filled) keeps() {}

func (a filled) plan(d *draft) error {
	var steps, back together
	for _, key := range slices.Sorted(maps.Keys(a.typed)) {
		if _, ok := d.s.settingOf(key); ok && a.said(key) != "" {
			steps = append(steps, Set{key, a.typed[key]})
		}
	}
	inCase, err := a.inCase(d)
	if err != nil {
		return err
	}
	for _, step := range append(steps, inCase...) {
		d.deed = nil
		if err := step.plan(d); err != nil {
			return err
		}
		if d.deed != nil {
			back = append(together{d.deed.back}, back...)
		}
	}
	if grounds := a.said(fieldGrounds); grounds != "" {
		if err := d.write(a.at.Guide, grounds); err != nil {
			return err
		}
	}
	d.left, d.deed = slices.Collect(maps.Keys(a.typed)), nil
	if len(back) > 0 {
		d.did(d.words.T("letter.fill"), back)
		d.said = d.words.T("letter.filled")
	}
	return d.goTo(cmp.Or(a.back, a.at))
}

// said is what was typed into a field.
func (a filled) said(key string) string { return strings.TrimSpace(a.typed[key]) }

// inCase is what is kept in the case of the letter. It begins one where there is none: a letter is about one account.
func (a *filled) inCase(d *draft) (steps together, err error) {
	name, company := a.said(fieldAccount), values{}
	for _, key := range []string{fieldCompany, fieldCompanyAddress, fieldPlaces} {
		if a.said(key) != "" {
			company[key] = a.typed[key]
		}
	}
	if a.at.Case == "" && (name != "" || len(company) > 0) {
		guide, ok := d.s.Guide(a.at.Guide)
		if !ok {
			return nil, ErrNotPossible
		}
		a.at.Case = d.newCase(guide, state.CleanAccount(name)).ID
		steps = append(steps, doing(func(d *draft) error { // taken back it goes, as long as nothing is in it
			d.did("", DropCase{a.at.Case})
			return nil
		}))
	} else if name != "" {
		steps = append(steps, NameAccount{a.at.Case, name})
	}
	if len(company) > 0 {
		given := companyGiven(d.progress.Case(a.at.Case), company)
		steps = append(steps, MendCompany{a.at.Case, &given})
	}
	for field, what := range toldBy { // asked in turn, never both
		if a.said(field) == "" {
			continue
		}
		on, err := d.s.ParseDate(a.said(field))
		if err != nil {
			return nil, err
		}
		steps = append(steps, Record{Guide: a.at.Guide, Case: a.at.Case, What: what, Details: Details{On: on}})
	}
	return steps, nil
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
