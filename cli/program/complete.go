package program

import (
	"cmp"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/people"
	"widerspruch/wizard"
)

// Complete offers the values that the shell may complete. It leaves the progress file and its lock alone.
func Complete(c *console.Console, values func(*Program, []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		run, err := Peek(c)
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return console.Each(values(run, args), console.Line), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// CompleteServices offers the services, with their names.
func CompleteServices(run *Program, args []string) []string {
	if len(args) > 0 {
		return nil
	}
	return console.Each(run.Session.Guides(), func(guide *guides.Guide) string { return cobra.CompletionWithDesc(guide.ID, run.Name(guide)) })
}

// CompleteProfiles offers the names of the profiles.
func CompleteProfiles(words *i18n.Words) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		values := console.Each(people.Slugs(), func(slug string) string {
			name := people.Called(words, slug)
			return cobra.CompletionWithDesc(cmp.Or(slug, name), name)
		})
		return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// CompleteRoutes offers the services, then the routes of the one that was named.
func CompleteRoutes(run *Program, args []string) []string {
	if len(args) != 1 {
		return CompleteServices(run, args)
	}
	return OfService(Routes)(run, args)
}

// OfService offers something of the service that was named, if one was.
func OfService(values func(*Program, *guides.Guide) []string) func(*Program, []string) []string {
	return func(run *Program, args []string) []string {
		if len(args) > 0 {
			if guide, ok := run.Session.Guide(args[0]); ok {
				return values(run, guide)
			}
		}
		return nil
	}
}

// Routes are those of a service, to complete.
func Routes(run *Program, guide *guides.Guide) []string {
	return console.Each(guide.Text(run.Session.Words().Lang()).Routes, func(route guides.RouteText) string {
		return cobra.CompletionWithDesc(route.ID, route.Title)
	})
}

// accounts are those of a service, to complete.
func accounts(run *Program, guide *guides.Guide) []string {
	return console.Each(run.Session.Cases(guide), func(c wizard.CaseView) string { return cobra.CompletionWithDesc(c.Name, c.Words) })
}
