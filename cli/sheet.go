package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/letters"
)

// newSheet is the command that makes sheets to print for somebody without a terminal.
func newSheet(c *console) *cobra.Command {
	var (
		route string
		to    output
	)
	cmd := &cobra.Command{
		Use:               "sheet " + c.T("cli.services"),
		Short:             c.T("cli.sheet"),
		Long:              c.T("cli.sheet.long"),
		ValidArgsFunction: complete(c, completeMoreServices),
		Args: func(cmd *cobra.Command, given []string) error {
			return c.args(1, max(1, len(given)), c.T("cli.service"))(cmd, given)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return with(c, needsNothing, func(run *run) error {
				services, err := run.sheets(args, route)
				if err != nil {
					return err
				}
				paper, err := letters.SheetHTML(letters.SheetSource{
					Services: services, Words: run.session.Words(), Country: run.session.Person().Country, Now: run.now(),
				})
				if err != nil {
					return err
				}
				return run.deliver(paper, to, false)
			})
		},
	}
	cmd.Flags().StringVar(&route, "route", "", c.T("cli.flag.route"))
	c.outputFlags(cmd, &to)
	_ = cmd.RegisterFlagCompletionFunc("route", complete(c, func(run *run, args []string) []string { // fails only for a flag that is not there
		if len(args) != 1 {
			return nil
		}
		return completeRoutes(run, args)
	}))
	return cmd
}

// sheets finds the services and, for one alone, the route.
func (r *run) sheets(names []string, route string) ([]letters.SheetService, error) {
	if route != "" && len(names) > 1 {
		return nil, misuse(r.T("cli.sheet.oneroute"), r.T("cli.tryhelpof", "command", "widerspruch sheet"))
	}
	var services []letters.SheetService
	for _, name := range names {
		guide, err := r.service(name)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(services, func(s letters.SheetService) bool { return s.Guide == guide }) {
			continue // named twice, printed once
		}
		services = append(services, letters.SheetService{Guide: guide})
	}
	if route == "" {
		return services, nil
	}
	id, err := r.route(services[0].Guide, route)
	if err != nil {
		return nil, err
	}
	services[0].Route = id
	return services, nil
}

// completeMoreServices offers the services that are not named yet.
func completeMoreServices(run *run, args []string) []string {
	var values []string
	for _, guide := range run.session.Guides() {
		if !slices.Contains(args, guide.ID) {
			values = append(values, cobra.CompletionWithDesc(guide.ID, run.name(guide)))
		}
	}
	return values
}
