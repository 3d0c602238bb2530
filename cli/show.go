package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newShow is the command that tells where one service stands, what happened there, and which routes it has.
func newShow(c *console.Console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use: "show " + c.T("cli.service"),
		RunE: atService(c, program.NeedsProgress, func(run *run, guide *guides.Guide, _ []string) error {
			row := run.row(guide)
			if asJSON {
				return c.PrintJSON(run.showJSON(guide, row))
			}
			return c.PrintWrapped(run.showLines(guide, row)...)
		}),
	}
	console.Flags(cmd.Flags(), map[string]any{"json": &asJSON})
	return cmd
}

// row finds the row of a service in the overview.
func (r *run) row(guide *guides.Guide) wizard.Row {
	rows := r.Session.Overview().Rows
	return rows[slices.IndexFunc(rows, func(row wizard.Row) bool { return row.Guide == guide })]
}

// showLines tell it.
func (r *run) showLines(guide *guides.Guide, row wizard.Row) []string {
	lines := []string{fmt.Sprintf("%s %s: %s", wizard.SignText(row.Status), row.Name, row.Text)}
	for _, c := range r.Session.Cases(guide) {
		lines = append(lines, "", fmt.Sprintf("%s %s: %s", wizard.SignText(c.Status), c.Name, c.Words))
		for _, line := range r.companyLines(guide, c) {
			lines = append(lines, "  "+line)
		}
		for _, change := range r.Session.ChangeLines(c.ID) {
			lines = append(lines, "  "+r.T("changed.title")+": "+change)
		}
		for _, moment := range r.Session.History(&c.Case) {
			lines = append(append(lines, "  "+moment.Text), r.evidenceLines(moment.Evidence)...)
		}
	}
	lines = append(lines, "", r.T("cli.routes"))
	for _, route := range guide.Text(r.Session.Words().Lang()).Routes {
		lines = append(lines, "  "+route.ID+": "+route.Title)
	}
	for _, facts := range r.Session.Facts(guide) {
		lines = append(lines, "", facts.Title)
		for _, item := range facts.Items {
			lines = append(lines, "  "+item)
		}
	}
	return lines
}

// evidenceLines list the files that show an event, each with what became of it.
func (r *run) evidenceLines(files []state.Evidence) []string {
	return console.Each(files, func(file state.Evidence) string {
		became := r.T("report.evidence." + string(file.Check(state.Disk{})))
		return fmt.Sprintf("    %s: %s (%s)", r.T("report.evidence"), file.Path, became)
	})
}

// showJSON is one service for programs.
type showJSON struct {
	Version  int             `json:"version"`
	Service  serviceJSON     `json:"service"`
	Routes   []routeJSON     `json:"routes"`
	Verified guides.Verified `json:"verified"`
	Dates    []guides.Dated  `json:"dates"`
	Doubts   []guides.Words  `json:"doubts"`
	Sources  []sourceJSON    `json:"sources"`
	program.Noted
}

// routeJSON is one way to object.
type routeJSON struct {
	ID       string          `json:"id"`
	Title    guides.Words    `json:"title"`
	Device   guides.Device   `json:"device"`
	Login    bool            `json:"login"`
	Verified guides.Verified `json:"verified"`
}

// sourceJSON is what a guide rests on.
type sourceJSON struct {
	URL string      `json:"url"`
	On  guides.Date `json:"on,omitzero"`
}

func (r *run) showJSON(guide *guides.Guide, row wizard.Row) showJSON {
	details := guide.Details()
	return showJSON{
		Version: statusVersion, Service: r.serviceJSON(guide, row.Status, true), Verified: details.Verified, Noted: r.Noted(),
		Routes: console.Each(details.Routes, func(route guides.Route) routeJSON {
			title := func(lang string) string {
				if text, ok := guide.Text(lang).Route(route.ID); ok {
					return text.Title
				}
				return route.ID
			}
			return routeJSON{route.ID, console.TextOf(title), route.Device, route.Login, details.VerifiedFor(route.ID)}
		}),
		Dates: console.Each(details.Dates, func(date guides.Dated) guides.Dated {
			return guides.Dated{On: date.On, Words: console.TextOf(date.Words.In)}
		}),
		Doubts:  console.Each(details.Doubts, func(doubt guides.Words) guides.Words { return console.TextOf(doubt.In) }),
		Sources: console.Each(details.Sources, func(source guides.Source) sourceJSON { return sourceJSON{source.URL, source.On} }),
	}
}

// companyLines are what the person said about the company of a case beside its name.
func (r *run) companyLines(guide *guides.Guide, c wizard.CaseView) []string {
	own := letters.OwnCompany(guide, &c.Case)
	if own == nil {
		return nil
	}
	var lines []string
	for _, one := range []struct{ key, value string }{
		{"company.field.company-email", own.Email}, {"company.field.company-address", strings.Join(own.Address, ", ")},
		{"company.field.company-has", own.Has}, {"company.number", c.Case.Account},
	} {
		if one.value != "" {
			lines = append(lines, r.T("settings.row", "name", r.T(one.key), "value", one.value))
		}
	}
	return lines
}
