package letters

import (
	"cmp"
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// At a guide for any company the case says which one it is about. Whoever names a case, writes to its company or counts its
// days asks here.

// OwnCompany is the company that the person named; nil at every guide that is about one company. What a file says there of
// another guide's case counts for nothing: its letters would go to whomever the file names.
func OwnCompany(guide *guides.Guide, c *state.Case) *state.Company {
	if c == nil || guide == nil || guide.Per != guides.PerCompany {
		return nil
	}
	return c.Company
}

// NameOf is what a case is called in a language: the service, or the company that the person named.
func NameOf(guide *guides.Guide, c *state.Case, lang string) string {
	if own := OwnCompany(guide, c); own != nil {
		return cmp.Or(OneLine(own.Name), guide.Name.In(lang))
	}
	return guide.Name.In(lang)
}

// CaseName names a case in a language: the service, or the company that the person named, with the account if there is one. Without a case
// it is the service.
func CaseName(guide *guides.Guide, c *state.Case, lang string) string {
	name := NameOf(guide, c, lang)
	if c == nil {
		return name
	}
	return withAccount(name, c)
}

func withAccount(name string, c *state.Case) string {
	if account := OneLine(c.Account); account != "" {
		name += " (" + account + ")"
	}
	return name
}

// CompanyOf is the short name of the company that a case is about, on some routes another one than the guide's; empty if nobody has
// named it yet.
func CompanyOf(guide *guides.Guide, c *state.Case) string {
	if own := OwnCompany(guide, c); own != nil {
		return OneLine(own.Name)
	}
	if c != nil {
		if other := guide.Details().OtherCompany(c.Route); other != "" {
			return OneLine(other)
		}
	}
	return OneLine(guide.Company)
}

// CountryOf is where the company of a case acts ("ie", "de-bb"): its public holidays count. Of a company that the person named
// it is the country in the last line of its address; where there is none, it is taken to be at home where the person lives.
func CountryOf(guide *guides.Guide, c *state.Case, person string) string {
	if guide.Per != guides.PerCompany {
		return guide.AuthorityFor(c.Route)
	}
	return cmp.Or(countryOfCompany(OwnCompany(guide, c)), person)
}

// countryOfCompany is the country that the address of a company names; empty if it names none.
func countryOfCompany(own *state.Company) string {
	if own == nil || len(own.Address) == 0 {
		return ""
	}
	return countryIn(own.Address[len(own.Address)-1])
}

// unionCountries are the countries of countryLines that belong to the EU or the EEA, where the GDPR holds.
var unionCountries = []string{"at", "be", "cz", "de", "dk", "es", "fr", "ie", "it", "li", "lu", "nl", "pl", "se"}

// inUnion says that a company that the person named has its address in the EU or the EEA.
func inUnion(own *state.Company) bool { return slices.Contains(unionCountries, countryOfCompany(own)) }
