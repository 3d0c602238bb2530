package wizard

import (
	"cmp"
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

// companyHere is the company in a sentence.
func (s *Session) companyHere(st stand) string {
	return cmp.Or(letters.CompanyOf(st.guide, st.c), s.words.T("company.some"))
}

// nameAt is what a case is called on its page, without its account: the service, or the company that the person named.
func (s *Session) nameAt(guide *guides.Guide, c *state.Case) string {
	return letters.NameOf(guide, c, s.words.Lang())
}

// CompanyNamed finds the case of a company at the guide for any, by the name as it was typed; "" if there is none.
func (s *Session) CompanyNamed(guide *guides.Guide, name string) string {
	name = strings.TrimSpace(guides.CleanName(name))
	for _, c := range s.cases(guide) {
		if strings.EqualFold(letters.CompanyOf(guide, c), name) {
			return c.ID
		}
	}
	return ""
}

// addsCompany offers a company that is in no list, on the overview; nothing in a library without the guide for any.
func (s *Session) addsCompany() []Choice {
	for _, guide := range s.ports.Library.Guides() {
		if guide.Per == guides.PerCompany {
			return []Choice{quiet("company", keyAccount, s.words.T("company.other"), AddCase{Guide: guide.ID})}
		}
	}
	return nil
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

// fittingRoute is the first route whose letter has somewhere to go in the case of a company that the person named; "" where none has.
func (s *Session) fittingRoute(st stand) string {
	for _, route := range st.guide.Text(s.words.Lang()).Routes {
		if st.route = &route; letters.OwnCompany(st.guide, st.c) != nil && sendsBy(&route) != "" && !lacksAddress(st) {
			return route.ID
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
