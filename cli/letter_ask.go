package cli

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// asked is what the person said about a letter when they were asked. It is in this letter and nowhere else: a letter that is written
// is not sent, and the command keeps nothing.
type asked struct {
	person state.Person
	c      *state.Case
	text   string // the reasons
}

// blankQuestion asks for one blank of a letter. take keeps the answer, or says why it will not do.
type blankQuestion struct {
	blanks []string
	take   func(*run, *asked, string) (wrong string)
}

// questions are the blanks that can be asked for.
var questions = []blankQuestion{
	{[]string{"name"}, func(_ *run, a *asked, said string) string { a.person.Name = said; return "" }},
	{[]string{"email", "email-person"}, (*run).takeEmail},
	{[]string{"address", "post"}, func(_ *run, a *asked, said string) string { a.person.Address = wizard.AddressLines(said); return "" }},
	{[]string{"country", "authority"}, (*run).takeCountry},
	{[]string{"account", "device", "phone"}, func(_ *run, a *asked, said string) string { a.c.Account = state.CleanAccount(said); return "" }},
	{[]string{"company"}, func(_ *run, a *asked, said string) string { a.company().Name = said; return "" }},
	{[]string{"company-address", "company-post"}, func(_ *run, a *asked, said string) string {
		a.company().Address = wizard.AddressLines(said)
		return ""
	}},
	{[]string{"places"}, func(_ *run, a *asked, said string) string { a.company().Has = said; return "" }},
	{[]string{"sent"}, func(r *run, a *asked, said string) string { return r.takeDay(a, said, state.Sent) }},
	{[]string{"company-complaint"}, func(r *run, a *asked, said string) string { return r.takeDay(a, said, state.Reminded) }},
	{[]string{"grounds"}, func(_ *run, a *asked, said string) string { a.text = said; return "" }},
	{[]string{"agent"}, func(_ *run, a *asked, said string) string { a.agent().Name = said; return "" }},
	{[]string{"agent-address"}, func(_ *run, a *asked, said string) string { a.agent().Address = wizard.AddressLines(said); return "" }},
	{[]string{"agent-email"}, func(_ *run, a *asked, said string) string { a.agent().Email = said; return "" }},
}

// company is what the person says of the company.
func (a *asked) company() *state.Company {
	company := state.Company{}
	if a.c.Company != nil {
		company = *a.c.Company
	}
	a.c.Company = &company
	return a.c.Company
}

// agent is who writes for the person.
func (a *asked) agent() *state.Agent {
	agent := a.person.Writes()
	a.person.Agent = &agent
	return a.person.Agent
}

func (r *run) takeEmail(a *asked, said string) string {
	if !wizard.PlausibleEmail(said) {
		return r.T("refused.email")
	}
	a.person.Email = said
	return ""
}

// takeCountry takes a country, and in Germany a Land as well.
func (r *run) takeCountry(a *asked, said string) string {
	if a.person.Country == "de" {
		land, ok := wizard.LandNamed(said)
		if !ok {
			return r.T("cli.letter.noland")
		}
		a.person.Land = land
		return ""
	}
	country, ok := wizard.CountryNamed(said)
	if !ok {
		return r.T("cli.letter.nocountry")
	}
	a.person.Country = country
	return ""
}

// takeDay puts an event into the case of the letter, which is not kept.
func (r *run) takeDay(a *asked, said string, what state.What) string {
	on, err := r.Session.ParseDate(said)
	if err != nil {
		return r.Session.Refused(err)
	}
	a.c.Append(state.Event{ID: state.NewID(), At: on.Add(12 * time.Hour), What: what})
	return ""
}

// askMissing asks on a terminal for what a letter lacks, one thing after the other, and writes it again. Enter alone leaves a blank.
func (r *run) askMissing(words *i18n.Words, guide *guides.Guide, kind letters.Kind, c *state.Case, as writing) (*letters.Letter, error) {
	copied := *c
	copied.Events = slices.Clone(c.Events)
	answers := &asked{person: r.Session.Person(), c: &copied, text: as.text}
	answered := map[string]bool{}
	for told := false; ; told = true {
		as.person, as.text = &answers.person, answers.text
		letter, err := r.write(words, guide, kind, answers.c, as)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(letter.Blanks, func(blank string) bool {
			return !answered[blank+answers.person.Country] && slices.ContainsFunc(questions, func(q blankQuestion) bool { return slices.Contains(q.blanks, blank) })
		})
		if i < 0 {
			if told {
				fmt.Fprintln(r.Err, "\n"+words.T("cli.letter.only")+"\n")
			}
			return letter, nil
		}
		if !told {
			fmt.Fprintln(r.Err, words.T("cli.letter.asks"))
		}
		blank := letter.Blanks[i]
		answered[blank+answers.person.Country] = true
		if err := r.askBlank(words, blank, letter.Missing[i], answers); err != nil {
			return nil, err
		}
	}
}

// askBlank asks until the answer will do or is left empty.
func (r *run) askBlank(words *i18n.Words, blank, missing string, answers *asked) error {
	if (blank == "country" || blank == "authority") && answers.person.Country != "de" {
		missing = words.T("settings.country")
	} else if blank == "authority" {
		missing = words.T("settings.land")
	}
	i := slices.IndexFunc(questions, func(q blankQuestion) bool { return slices.Contains(q.blanks, blank) })
	for {
		fmt.Fprint(r.Err, words.T("cli.letter.ask", "what", missing)+" ")
		said, err := r.Line()
		if err != nil {
			return err
		}
		if said = strings.TrimSpace(guides.CleanName(said)); said == "" {
			return nil
		}
		wrong := questions[i].take(r, answers, said)
		if wrong == "" {
			return nil
		}
		fmt.Fprintln(r.Err, wrong)
	}
}
