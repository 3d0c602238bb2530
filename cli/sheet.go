package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/letters"
)

// newSheet is the command that makes sheets to print for somebody without a terminal.
func newSheet(c *console.Console) *cobra.Command {
	var (
		route string
		to    program.Output
	)
	cmd := &cobra.Command{
		Use:               "sheet " + c.T("cli.services"),
		ValidArgsFunction: program.Complete(c, completeMoreServices),
		RunE: func(_ *cobra.Command, args []string) error {
			return with(c, program.NeedsNothing, func(run *run) error {
				services, err := run.sheets(args, route)
				if err != nil {
					return err
				}
				paper, err := letters.SheetHTML(letters.SheetSource{
					Services: services, Words: run.Session.Words(), Country: run.Session.Person().Country, Now: run.Now(),
				})
				if err != nil {
					return err
				}
				return run.Deliver(paper, to, false)
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"route": &route, "output,o": &to.Path, "force,f": &to.Force})
	_ = cmd.RegisterFlagCompletionFunc("route", program.Complete(c, func(run *program.Program, args []string) []string { // fails only for a flag that is not there
		if len(args) != 1 {
			return nil
		}
		return program.CompleteRoutes(run, args)
	}))
	return cmd
}

// sheets finds the services and, for one alone, the route.
func (r *run) sheets(names []string, route string) ([]letters.SheetService, error) {
	if route != "" && len(names) > 1 {
		return nil, console.Misuse(r.T("cli.sheet.oneroute"), r.TryHelp("widerspruch sheet"))
	}
	var services []letters.SheetService
	for _, name := range names {
		guide, err := r.Service(name)
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
	id, err := r.Route(services[0].Guide, route)
	if err != nil {
		return nil, err
	}
	services[0].Route = id
	return services, nil
}

// completeMoreServices offers the services that are not named yet.
func completeMoreServices(run *program.Program, args []string) []string {
	var values []string
	for _, guide := range run.Session.Guides() {
		if !slices.Contains(args, guide.ID) {
			values = append(values, cobra.CompletionWithDesc(guide.ID, run.Name(guide)))
		}
	}
	return values
}
