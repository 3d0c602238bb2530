package program

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// About is whom a letter or an event is about: an account, or a company where the guide is for any.
type About struct {
	Account string
	Company state.Company
	Address string // of the company, as it was typed
}

// CompanyOptions are the names of the options by which the person names a company.
var CompanyOptions = []string{"company", "email", "address", "has"}

// Flags adds the options by which the person says it.
func (a *About) Flags(c *console.Console, cmd *cobra.Command) {
	console.Flags(cmd.Flags(), map[string]any{
		"account": &a.Account, "company": &a.Company.Name, "email": &a.Company.Email, "address": &a.Address, "has": &a.Company.Has,
	})
	for _, named := range []string{"account", "company"} {
		_ = cmd.RegisterFlagCompletionFunc(named, Complete(c, OfService(accounts))) // fails only for a flag that is not there
	}
}

// Case finds the case that is meant, "" for a new one: by the company's name where the guide is for any, else by the account. Where both
// are given the account, or the id of the case, finds it, and the name is a new one. It refuses a company where the guide is about another
// one, and an address to which nothing can be mailed.
func (p *Program) Case(guide *guides.Guide, a About) (string, error) {
	given := a.Company
	switch {
	case guide.Per != guides.PerCompany && (given.Name != "" || given.Email != "" || given.Has != "" || a.Address != ""):
		hint := ""
		for _, any := range p.Session.Guides() {
			if any.Per == guides.PerCompany {
				hint = p.T("cli.company.any", "service", any.ID)
			}
		}
		return "", console.Misuse(p.T("cli.company.fixed", "service", p.Name(guide)), hint)
	case !handoff.MailableEmail(given.Email):
		return "", console.Misuse(p.T("refused.email"), p.T("cli.company.email"))
	case guide.Per == guides.PerCompany && given.Name != "" && a.Account == "":
		return p.Session.CompanyNamed(guide, given.Name), nil
	}
	id, err := p.Session.CaseNamed(guide, guides.CleanName(a.Account))
	switch names := p.CaseNames(guide); {
	case !errors.Is(err, wizard.ErrWhichCase):
		return id, err
	case guide.Per == guides.PerCompany:
		return "", console.Misuse(p.T("cli.company.which", "service", p.Name(guide)), p.T("cli.company.several", "names", names))
	default:
		return "", console.Misuse(p.T("cli.whichcase", "service", p.Name(guide)), p.T("cli.whichcase.hint", "names", names))
	}
}

// CaseNames are the names of the cases at a service, for a sentence; "" if there are none.
func (p *Program) CaseNames(guide *guides.Guide) string {
	return console.List(console.Each(p.Session.Cases(guide), func(c wizard.CaseView) string { return c.Name }))
}

// WhichCompany says that a company has to be named.
func (p *Program) WhichCompany(guide *guides.Guide) error {
	return console.Misuse(p.T("cli.company.which", "service", p.Name(guide)), p.T("cli.company.hint"))
}

// KeepIn keeps in a case what the person said about its company; what they did not say stays.
func (a About) KeepIn(c *state.Case) { wizard.KeepCompany(c, a.Company, a.Address) }

// Options are those by which record keeps whom a letter about this case went to, as they are typed.
func (a About) Options(guide *guides.Guide, c *state.Case) string {
	given := [][2]string{{"account", a.Account}}
	if own := letters.OwnCompany(guide, c); own != nil && a.Account == "" {
		given = [][2]string{{"company", own.Name}, {"email", a.Company.Email}, {"address", a.Address}, {"has", a.Company.Has}}
	}
	given = slices.DeleteFunc(given, func(option [2]string) bool { return option[1] == "" })
	return strings.Join(console.Each(given, func(option [2]string) string { return " --" + option[0] + " " + console.ShellWord(option[1]) }), "")
}
