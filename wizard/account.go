package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// AddAccount begins a case for another account, device or person at a service.
type AddAccount struct {
	Guide   string
	Account string // "" asks

	other bool // the person says that it is none of those with nearly this name
}

func (AddAccount) keeps() {}

func (a AddAccount) ask(s *Session) *Form {
	guide, ok := s.Guide(a.Guide)
	if !ok {
		return nil
	}
	if a.Account != "" {
		return a.askNear(s, guide)
	}
	title := s.words.T("settings.row", "name", s.nameOf(guide), "value", s.words.T("action.addcase."+string(s.perHere(guide.ID))))
	return s.accountForm("account.add/"+a.Guide, title, guide, "", func(name string) Action { return AddAccount{Guide: a.Guide, Account: name} })
}

// askNear asks whether a case is meant whose account has nearly this name; nil if there is none.
func (a AddAccount) askNear(s *Session, guide *guides.Guide) *Form {
	if a.other {
		return nil
	}
	for _, c := range s.cases(guide) {
		if !state.NearAccount(a.Account, c.Account) {
			continue
		}
		w, near, id := s.words, clean(c.Account), c.ID
		return asksOne("account.near/"+a.Guide, w.T("account.near", "name", clean(a.Account), "near", near), w.T("form.next"), Field{
			Key: fieldSame, Label: w.T("account.near.which"), Kind: FieldOne, Value: sameYes,
			Options: []Option{{Value: sameYes, Text: near}, {Value: sameNo, Text: w.T("account.near.other", "name", clean(a.Account))}},
		}, func(same string) Action {
			if same == sameYes {
				return Go{AtService(a.Guide, id)}
			}
			a.other = true
			return a
		})
	}
	return nil
}

func (a AddAccount) plan(d *draft) error {
	guide, ok := d.s.Guide(a.Guide)
	name := state.CleanAccount(a.Account)
	if !ok || name == "" {
		return ErrNotPossible
	}
	c := d.newCase(guide, name)
	d.did(d.words.T("did.account", "name", d.s.caseName(guide, c)), DropCase{c.ID})
	return d.goTo(AtService(guide.ID, c.ID))
}

// NameAccount names the account of a case, or gives it another name.
type NameAccount struct {
	Case    string
	Account string // "" asks
}

func (NameAccount) keeps() {}

func (a NameAccount) ask(s *Session) *Form {
	c := s.progress.Case(a.Case)
	if a.Account != "" || c == nil {
		return nil
	}
	guide, ok := s.Guide(c.Guide)
	if !ok {
		return nil
	}
	title := s.words.T("account.title."+string(s.perHere(guide.ID)), "name", s.nameOf(guide))
	return s.accountForm("account.name/"+a.Case, title, guide, c.Account, func(name string) Action { return NameAccount{a.Case, name} })
}

func (a NameAccount) plan(d *draft) error {
	c, name := d.progress.Case(a.Case), state.CleanAccount(a.Account)
	if c == nil || name == "" {
		return ErrNotPossible
	}
	was := c.Account
	c.Account, d.touched = name, true
	d.did(d.words.T("did.named", "name", name), restoring(a.Case, func(c *state.Case) { c.Account = was }))
	return nil
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
	per := string(s.perHere(guide.ID))
	hint := s.words.T("field." + per + ".hint")
	if guide.Linked != "" {
		hint = s.words.T("field.account.linked")
	}
	return asksOne(key, title, s.words.T("form.save"), Field{
		Key: fieldAccount, Label: s.words.T("field." + per), Hint: hint, Value: name, Most: mostAccount, check: fitting(something, "account.empty"),
	}, then)
}

// accountLabel names what tells two cases of a service apart. At a company that the person named it is the number under which
// that knows them.
func (s *Session) accountLabel(guide string) string {
	per := s.perHere(guide)
	if per == guides.PerCompany {
		return s.words.T("company.number")
	}
	return s.words.T("field." + string(per))
}

// perHere says what a case of the service is about.
func (s *Session) perHere(id string) guides.Per {
	if guide, ok := s.Guide(id); ok && guide.Per != "" {
		return guide.Per
	}
	return guides.PerAccount
}

// mostAccount is how long the name of an account may be: longer than any service allows, and short enough for a row.
const mostAccount = 100
