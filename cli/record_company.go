package cli

import (
	"strings"

	"github.com/spf13/pflag"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// companyFlags are the options by which the person names a company where the guide is for any.
func companyFlags(flags *pflag.FlagSet, words *i18n.Words, company *state.Company, address *string) {
	flags.StringVar(&company.Name, "company", "", words.T("cli.flag.company"))
	flags.StringVar(&company.Email, "email", "", words.T("cli.flag.companyemail"))
	flags.StringVar(address, "address", "", words.T("cli.flag.companyaddress"))
	flags.StringVar(&company.Has, "has", "", words.T("cli.flag.companyhas"))
}

// companyDetails are the names of these options.
var companyDetails = []string{"company", "email", "address", "has"}

// companyFits refuses a company where the guide is about another one, and an address to which nothing can be mailed.
func (r *run) companyFits(guide *guides.Guide, company state.Company, address string) error {
	switch {
	case guide.Per != guides.PerCompany && (company.Name != "" || company.Email != "" || company.Has != "" || address != ""):
		hint := ""
		for _, any := range r.Session.Guides() {
			if any.Per == guides.PerCompany {
				hint = r.T("cli.company.any", "service", any.ID)
			}
		}
		return console.Misuse(r.T("cli.company.fixed", "service", r.Name(guide)), hint)
	case !wizard.MailableEmail(company.Email):
		return console.Misuse(r.T("refused.email"), r.T("cli.company.email"))
	}
	return nil
}

// caseName is a service, with what tells its cases apart where that is needed; a company is called by its own name.
func (r *run) caseName(guide *guides.Guide, c wizard.CaseView) string {
	if letters.OwnCompany(guide, &c.Case) != nil {
		return c.Name
	}
	name := r.Name(guide)
	if c.Case.Account != "" || len(r.Session.Cases(guide)) > 1 {
		name += " (" + c.Name + ")"
	}
	return name
}

// companyWords are the options by which record keeps the company that a letter goes to.
func companyWords(as writing, guide *guides.Guide, c *state.Case) string {
	own := letters.OwnCompany(guide, c)
	if own == nil || as.account != "" {
		return ""
	}
	words := " --company " + console.ShellWord(guides.Clean(own.Name))
	for _, option := range []struct{ name, value string }{{"email", as.company.Email}, {"address", as.companyAddress}, {"has", as.company.Has}} {
		if option.value != "" {
			words += " --" + option.name + " " + console.ShellWord(guides.Clean(option.value))
		}
	}
	return words
}

// companyLines are what the person said about the company of a case beside its name.
func (r *run) companyLines(guide *guides.Guide, c wizard.CaseView) []string {
	own := letters.OwnCompany(guide, &c.Case)
	if own == nil {
		return nil
	}
	var lines []string
	for _, one := range []struct{ key, value string }{
		{"company.email", own.Email}, {"company.address", strings.Join(own.Address, ", ")}, {"company.has", own.Has}, {"company.number", c.Case.Account},
	} {
		if one.value != "" {
			lines = append(lines, r.T("settings.row", "name", r.T(one.key), "value", one.value))
		}
	}
	return lines
}
