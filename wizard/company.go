package wizard

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
)

// AddCompany begins a case at the guide for any company, with the company that the person names.
type AddCompany struct {
	Guide string
	Given *state.Company // nil asks
}

func (AddCompany) keeps() {}

func (a AddCompany) ask(s *Session) *Form {
	_, ok := s.Guide(a.Guide)
	if a.Given != nil || !ok {
		return nil
	}
	return s.companyForm("company.add/"+a.Guide, nil, func(given state.Company) Action { return AddCompany{a.Guide, &given} })
}

func (a AddCompany) plan(d *draft) error {
	guide, ok := d.s.Guide(a.Guide)
	if !ok || guide.Per != guides.PerCompany || a.Given == nil || a.Given.Name == "" {
		return ErrNotPossible
	}
	c := d.newCase(guide, "")
	c.Company = a.Given
	d.did(d.words.T("did.account", "name", d.s.caseName(guide, c)), DropCase{c.ID})
	return d.goTo(AtService(guide.ID, c.ID))
}

// MendCompany changes what the person said about a company.
type MendCompany struct {
	Case  string
	Given *state.Company // nil asks
}

func (MendCompany) keeps() {}

func (a MendCompany) ask(s *Session) *Form {
	c := s.progress.Case(a.Case)
	if a.Given != nil || c == nil {
		return nil
	}
	guide, ok := s.Guide(c.Guide)
	if !ok || guide.Per != guides.PerCompany {
		return nil
	}
	return s.companyForm("company.mend/"+a.Case, c, func(given state.Company) Action { return MendCompany{a.Case, &given} })
}

func (a MendCompany) plan(d *draft) error {
	c := d.progress.Case(a.Case)
	if c == nil || a.Given == nil {
		return ErrNotPossible
	}
	was, given := c.Company, *a.Given
	if was != nil {
		given.Extra = was.Extra
	}
	if was != nil && reflect.DeepEqual(given, *was) { // left as it is on purpose: then the next thing is chosen
		d.handed++
		return nil
	}
	c.Company, d.touched = &given, true
	d.did(d.words.T("did.named", "name", given.Name), restoring(a.Case, func(c *state.Case) { c.Company = was }))
	return nil
}

// The fields of the form about a company, beside those that a letter asks for.
const (
	fieldCompanyEmail = "company-email"
	fieldCompanyHas   = "company-has"
)

// companyForm asks for what a letter to the company of a case needs; c is nil for a new one. Only its name is needed to begin.
func (s *Session) companyForm(key string, c *state.Case, then func(state.Company) Action) *Form {
	w, known := s.words, companyGiven(c, nil)
	return &Form{
		Key: key, Title: w.T("company.title"), Submit: w.T("form.save"),
		Fields: []Field{
			{Key: fieldCompany, Label: w.T("company.name"), Hint: w.T("company.name.hint"), Value: known.Name, Most: mostAccount, check: fitting(something, "company.empty")},
			{
				Key: fieldCompanyEmail, Label: w.T("company.email"), Hint: w.T("company.email.hint"), Value: known.Email, Most: mostSetting,
				check: fitting(handoff.MailableEmail, "refused.email"),
			},
			{
				Key: fieldCompanyAddress, Label: w.T("company.address"), Hint: w.T("company.address.hint"),
				Value: strings.Join(known.Address, ", "), Most: mostSetting, check: postalTyped,
			},
			{Key: fieldCompanyHas, Label: w.T("company.has"), Hint: w.T("company.has.hint"), Value: known.Has, Most: mostSetting},
		},
		end: func(_ *Session, typed values) (Action, error) { return then(companyGiven(c, typed)), nil },
	}
}

// companyGiven is the company of a case with what was typed about it; fields that were not asked stay.
func companyGiven(c *state.Case, typed values) state.Company {
	known := state.Company{}
	if c != nil && c.Company != nil {
		known = *c.Company
	}
	for key, to := range map[string]*string{
		fieldCompany: &known.Name, fieldCompanyEmail: &known.Email, fieldCompanyHas: &known.Has, fieldPlaces: &known.Has,
	} {
		if value, asked := typed[key]; asked {
			*to = strings.TrimSpace(guides.CleanName(value))
		}
	}
	if value, asked := typed[fieldCompanyAddress]; asked {
		known.Address = AddressLines(guides.CleanName(value))
	}
	return known
}

// KeepCompany keeps in a case what was said about its company; what was not said stays. A name that only found the company stays as it was.
func KeepCompany(c *state.Case, said state.Company, address string) {
	typed := values{fieldCompany: said.Name, fieldCompanyEmail: said.Email, fieldCompanyHas: said.Has, fieldCompanyAddress: address}
	maps.DeleteFunc(typed, func(key, text string) bool {
		return !something(text) || key == fieldCompany && c.Company != nil && strings.EqualFold(c.Company.Name, text)
	})
	if len(typed) > 0 {
		given := companyGiven(c, typed)
		c.Company = &given
	}
}

// companyOf is the company that a case is about, as it is shown; "" at a guide for any, before one was named.
func companyOf(guide *guides.Guide, c *state.Case) string { return letters.CompanyOf(guide, c) }

// companyHere is the company in a sentence.
func (s *Session) companyHere(st stand) string {
	return cmp.Or(companyOf(st.guide, st.c), s.words.T("company.some"))
}

// nameAt is what a case is called on its page, without its account: the service, or the company that the person named.
func (s *Session) nameAt(guide *guides.Guide, c *state.Case) string {
	return letters.NameOf(guide, c, s.words.Lang())
}

// CompanyNamed finds the case of a company at the guide for any, by the name as it was typed; "" if there is none.
func (s *Session) CompanyNamed(guide *guides.Guide, name string) string {
	name = strings.TrimSpace(guides.CleanName(name))
	for _, c := range s.cases(guide) {
		if strings.EqualFold(companyOf(guide, c), name) {
			return c.ID
		}
	}
	return ""
}

// anyCompany is the guide for any company, if the library has one.
func (s *Session) anyCompany() (*guides.Guide, bool) {
	all := s.ports.Library.Guides()
	i := slices.IndexFunc(all, func(g *guides.Guide) bool { return g.Per == guides.PerCompany })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

// addsCompany offers a company that is in no list, on the overview; ok is false for a library without that guide.
func (s *Session) addsCompany() (Choice, bool) {
	guide, ok := s.anyCompany()
	if !ok {
		return Choice{}, false
	}
	return quiet("company", keyAccount, s.words.T("company.other"), AddCompany{Guide: guide.ID}), true
}

// askCompany is the guide for any company before one was named.
func (s *Session) askCompany(page *Page, st stand) {
	page.Blocks = append(page.Blocks, s.summary(st.guide)...)
	page.offer(Choice{Key: "company", Text: s.words.T("company.add"), Note: s.words.T("company.add.note"), Action: AddCompany{Guide: st.guide.ID}})
}

// sendsBy is how the letter of a route leaves the program; "" if the route has none.
func sendsBy(route *guides.RouteText) guides.Letter {
	for i := range route.Steps {
		if way := route.Steps[i].Letter; way != "" {
			return way
		}
	}
	return ""
}

// fittingRoute is the first route that what is known of the case's company fits; "" where any does.
func (s *Session) fittingRoute(st stand) string {
	own := letters.OwnCompany(st.guide, st.c)
	if own == nil || own.Email != "" || len(own.Address) == 0 {
		return ""
	}
	routes := st.guide.Text(s.words.Lang()).Routes
	for i := range routes {
		if sendsBy(&routes[i]) == guides.LetterPost {
			return routes[i].ID
		}
	}
	return ""
}

// lacksAddress reports that the letter of the route has nowhere to go yet.
func lacksAddress(st stand) bool {
	own := letters.OwnCompany(st.guide, st.c)
	if own == nil {
		return st.guide.Per == guides.PerCompany
	}
	switch sendsBy(st.route) {
	case guides.LetterEmail:
		return own.Email == ""
	case guides.LetterPost:
		return len(own.Address) == 0
	}
	return false
}
