package wizard

import (
	"errors"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// For faces that name a service, an account or a route in one line instead of walking there.

// ErrWhichCase says that a service has several cases and none, or none of them, was named.
var ErrWhichCase = errors.New("wizard: which of the cases is meant is not clear")

// CaseView is one account's case.
type CaseView struct {
	ID       string
	Name     string // the account, or "Konto 1" if it has no name
	Status   state.Status
	Words    string         // the status in words
	Standing state.Standing // what the status was derived from
	Case     state.Case     // as the progress file has it; only to be read
}

// Cases returns the person's cases at a service, in the order in which they were begun.
func (s *Session) Cases(guide *guides.Guide) []CaseView {
	var views []CaseView
	for i, c := range s.cases(guide) {
		standing := s.standingOf(c)
		views = append(views, CaseView{
			ID: c.ID, Name: s.accountName(guide, c, i), Status: standing.Status, Words: s.statusWords(standing, guide, c),
			Standing: standing, Case: *c,
		})
	}
	return views
}

// CaseNamed finds the case at a service that a person means by the name of an account, as it is shown or as it was typed,
// or by its id. Without a name it is the only case. An empty id says that there is none of that name, or none at all yet.
func (s *Session) CaseNamed(guide *guides.Guide, account string) (id string, err error) {
	cases := s.Cases(guide)
	account = strings.TrimSpace(account)
	for _, is := range []func(CaseView) bool{
		func(CaseView) bool { return account == "" },
		func(c CaseView) bool { return c.ID == account },
		func(c CaseView) bool { return c.Case.Account == account },
		func(c CaseView) bool { return strings.EqualFold(c.Name, account) },
	} {
		found := slices.DeleteFunc(slices.Clone(cases), func(c CaseView) bool { return !is(c) })
		if len(found) > 1 {
			return "", ErrWhichCase
		}
		if len(found) == 1 {
			return found[0].ID, nil
		}
	}
	return "", nil
}

// Address is what a route is walked for: the first link of its first step that is not the login; the login's if there is no
// other. Without a route it is that of the first route that has one. ok is false if there is no link.
func (s *Session) Address(guide *guides.Guide, route, lang string) (address handoff.Address, link guides.Link, of string, ok bool) {
	for _, r := range guide.Text(lang).Routes {
		if route != "" && r.ID != route {
			continue
		}
		if link, ok := addressOf(r); ok {
			address, err := handoff.Check(link.URL, guide.Hosts)
			return address, link, r.ID, err == nil
		}
	}
	return handoff.Address{}, guides.Link{}, "", false
}

func addressOf(route guides.RouteText) (link guides.Link, ok bool) {
	for i := range route.Steps {
		step := &route.Steps[i]
		links := linksOf(step)
		if len(links) == 0 || (ok && step.ID == loginStep) {
			continue
		}
		if step.ID != loginStep {
			return links[0], true
		}
		link, ok = links[0], true
	}
	return link, ok
}
