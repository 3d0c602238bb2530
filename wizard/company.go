package wizard

import (
	"cmp"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// companyForm asks for what a letter to the company of a case needs; id is "" for a new one. Only its name is needed to begin.
func (s *Session) companyForm(key, id string, then func(values) Action) *Form {
	fields := s.settingFields("company.", id, settingCompany, settingCompanyEmail, settingCompanyAddress, settingCompanyHas)
	return asksAll(key, s.words.T("company.title"), s.words.T("form.save"), fields, then)
}

// KeepCompany keeps in a case what was said about its company; what was not said stays. A name that only found the company stays as it was.
func KeepCompany(c *state.Case, said state.Company, address string) {
	given := values{settingCompany: said.Name, settingCompanyEmail: said.Email, settingCompanyHas: said.Has, settingCompanyAddress: address}
	for key, value := range given {
		if one, _ := findSetting(key); something(value) && (c.Company == nil || key != settingCompany || !strings.EqualFold(c.Company.Name, value)) {
			one.put(new(state.Person), c, value)
		}
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
	return quiet("company", keyAccount, s.words.T("company.other"), AddCase{Guide: guide.ID}), true
}

// askCompany is the guide for any company before one was named.
func (s *Session) askCompany(page *Page, st stand) {
	page.Blocks = append(page.Blocks, s.summary(st.guide)...)
	page.offer(Choice{Key: "company", Text: s.words.T("company.add"), Note: s.words.T("company.add.note"), Action: AddCase{Guide: st.guide.ID}})
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
