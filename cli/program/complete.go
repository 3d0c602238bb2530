package program

import (
	"cmp"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/i18n"
)

// Complete offers the values that the shell may complete. It leaves the progress file and its lock alone.
func Complete(c *console.Console, values func(*Program, []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		run, err := Peek(c)
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return values(run, args), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// CompleteServices offers the services, with their names.
func CompleteServices(run *Program, args []string) []string {
	var values []string
	if len(args) == 0 {
		for _, guide := range run.Session.Guides() {
			values = append(values, cobra.CompletionWithDesc(guide.ID, run.Name(guide)))
		}
	}
	return values
}

// CompleteProfiles offers the names of the profiles.
func CompleteProfiles(words *i18n.Words) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var values []string
		for _, slug := range ProfileSlugs() {
			values = append(values, cobra.CompletionWithDesc(cmp.Or(slug, profileName(words, slug)), profileName(words, slug)))
		}
		return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// CompleteRoutes offers the services, then the routes of the one that was named.
func CompleteRoutes(run *Program, args []string) []string {
	values := CompleteServices(run, args)
	if len(args) == 1 {
		if guide, ok := run.Session.Guide(args[0]); ok {
			for _, route := range guide.Text(run.Session.Words().Lang()).Routes {
				values = append(values, cobra.CompletionWithDesc(route.ID, route.Title))
			}
		}
	}
	return values
}

// CompleteAccounts offers the accounts of the service that was named.
func CompleteAccounts(run *Program, args []string) []string {
	var values []string
	if len(args) > 0 {
		if guide, ok := run.Session.Guide(args[0]); ok {
			for _, c := range run.Session.Cases(guide) {
				values = append(values, cobra.CompletionWithDesc(c.Name, c.Words))
			}
		}
	}
	return values
}
