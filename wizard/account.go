package wizard

import (
	"cmp"
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// AddCase begins a case: for another account, device or person at a service, or with a company that the person names.
type AddCase struct {
	Guide   string
	Account string         // "" asks
	Company *state.Company // at the guide for any company; nil asks

	other bool // the person says that it is none of those with nearly this name
}

func (AddCase) keeps() {}

func (a AddCase) ask(s *Session) *Form {
	guide, ok := s.Guide(a.Guide)
	switch {
	case !ok || a.Company != nil:
		return nil
	case guide.Per == guides.PerCompany:
		return s.companyForm("company.add/"+a.Guide, "", func(typed values) Action {
			var c state.Case
			said := state.Company{Name: typed[settingCompany], Email: typed[settingCompanyEmail], Has: typed[settingCompanyHas]}
			KeepCompany(&c, said, typed[settingCompanyAddress])
			a.Company = c.Company
			return a
		})
	case a.Account != "":
		return a.askNear(s, guide)
	}
	title := s.words.T("settings.row", "name", s.nameOf(guide), "value", s.words.T("action.addcase."+perHere(guide)))
	return s.accountForm("account.add/"+a.Guide, title, guide, "", func(name string) Action { return AddCase{Guide: a.Guide, Account: name} })
}

// askNear asks whether a case is meant whose account has nearly this name; nil if there is none.
func (a AddCase) askNear(s *Session, guide *guides.Guide) *Form {
	i := slices.IndexFunc(s.cases(guide), func(c *state.Case) bool { return state.NearAccount(a.Account, c.Account) })
	if i < 0 || a.other {
		return nil
	}
	w, c := s.words, s.cases(guide)[i]
	near, id := c.Account, c.ID
	return asksOne("account.near/"+a.Guide, w.T("account.near", "name", a.Account, "near", near), w.T("form.next"), Field{
		Key: fieldSame, Label: w.T("account.near.which"), Kind: FieldOne, Value: sameYes,
		Options: []Option{{Value: sameYes, Text: near}, {Value: sameNo, Text: w.T("account.near.other", "name", a.Account)}},
	}, func(same string) Action {
		if same == sameYes {
			return Go{AtService(a.Guide, id)}
		}
		a.other = true
		return a
	})
}

func (a AddCase) plan(d *draft) error {
	guide, ok := d.s.Guide(a.Guide)
	name := state.CleanAccount(a.Account)
	if a.Company != nil {
		name = a.Company.Name
	}
	if !ok || name == "" || (a.Company != nil) != (guide.Per == guides.PerCompany) {
		return ErrNotPossible
	}
	c := d.newCase(guide, state.CleanAccount(a.Account))
	c.Company = a.Company
	d.did(d.words.T("did.account", "name", d.s.caseName(guide, c)), DropCase{c.ID})
	return d.goTo(AtService(guide.ID, c.ID))
}

// mends asks for the name of a case's account, or for what is known of its company, to be changed.
func mends(id string) asksToKeep {
	return asksToKeep{func(s *Session) *Form {
		c, guide, ok := s.caseAndGuide(id)
		if !ok {
			return nil
		}
		then := func(typed values) Action {
			return puts{in: id, given: typed, words: s.words.T("did.named", "name", state.CleanAccount(typed[fieldAccount]+typed[settingCompany]))}
		}
		if guide.Per == guides.PerCompany {
			return s.companyForm("company.mend/"+id, id, then)
		}
		title := s.words.T("account.title."+perHere(guide), "name", s.nameOf(guide))
		return s.accountForm("account.name/"+id, title, guide, c.Account, func(name string) Action { return then(values{fieldAccount: name}) })
	}}
}

// DropCase removes a case in which nothing counts.
type DropCase struct{ Case string }

func (DropCase) keeps() {}

func (a DropCase) plan(d *draft) error {
	c := d.progress.Case(a.Case)
	if c == nil || !blank(c) {
		return ErrNotPossible
	}
	was := *c
	d.drop(a.Case)
	d.did(d.words.T("did.dropped"), kept(func(d *draft) error {
		if d.progress.Case(was.ID) != nil {
			return ErrNotPossible
		}
		d.progress.Cases, d.touched = append(d.progress.Cases, was), true
		return d.goTo(AtService(was.Guide, was.ID))
	}))
	return d.goTo(AtService(was.Guide, ""))
}

// drop removes a case.
func (d *draft) drop(id string) {
	d.progress.Cases = slices.DeleteFunc(d.progress.Cases, func(c state.Case) bool { return c.ID == id })
	if d.progress.Resume != nil && d.progress.Resume.Case == id {
		d.progress.Resume = nil
	}
	gone := func(p Place) bool { return p.Case == id }
	d.trail = slices.DeleteFunc(d.trail, gone)
	if gone(d.place) { // going back must not lead here
		d.place = Place{}
		if n := len(d.trail); n > 0 {
			d.place, d.trail = d.trail[n-1], d.trail[:n-1]
		}
	}
	d.touched = true
}

// blank reports that nothing in the case counts, so that it can go without a loss: steps that led to nothing, or a mistake that
// was taken back.
func blank(c *state.Case) bool { return len(c.Counting()) == 0 }

// accountForm asks for the name of an account.
func (s *Session) accountForm(key, title string, guide *guides.Guide, name string, then func(string) Action) *Form {
	per := perHere(guide)
	hint := s.words.T("field." + per + ".hint")
	if guide.Linked != "" {
		hint = s.words.T("field.account.linked")
	}
	return asksOne(key, title, s.words.T("form.save"), Field{
		Key: fieldAccount, Label: s.words.T("field." + per), Hint: hint, Value: name, Most: mostAccount, check: fitting(something, "account.empty"),
	}, then)
}

// perHere says what a case of the service is about.
func perHere(guide *guides.Guide) string { return string(cmp.Or(guide.Per, guides.PerAccount)) }

// mostAccount is how long the name of an account may be: longer than any service allows, and short enough for a row.
const mostAccount = 100
