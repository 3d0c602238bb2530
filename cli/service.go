package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/state"
)

// service finds a guide by its id, its name or an alias, or says which one may be meant.
func (r *run) service(typed string) (*guides.Guide, error) {
	if guide, ok := r.session.Guide(typed); ok {
		return guide, nil
	}
	var names []string
	for _, guide := range r.session.Guides() {
		for _, name := range slices.Concat([]string{guide.ID}, namesOf(guide), guide.Aliases) {
			if simple(name) == simple(typed) {
				return guide, nil
			}
		}
		names = append(append(names, guide.ID), guide.Aliases...)
	}
	words := r.session.Words()
	hint := words.T("cli.listservices")
	if meant, ok := nearest(typed, names); ok {
		hint = words.T("cli.didyoumean", "name", meant)
	}
	return nil, usageError{words.T("cli.badservice", "name", guides.Clean(typed)), hint}
}

func namesOf(guide *guides.Guide) []string {
	var names []string
	for _, lang := range guides.Languages {
		names = append(names, guide.Name.In(lang))
	}
	return names
}

// route checks that a guide has a route, or says which ones it has.
func (r *run) route(guide *guides.Guide, typed string) (string, error) {
	var ids []string
	for _, route := range guide.Text(r.session.Words().Lang()).Routes {
		ids = append(ids, route.ID)
	}
	if slices.Contains(ids, simple(typed)) {
		return simple(typed), nil
	}
	words := r.session.Words()
	return "", usageError{
		words.T("cli.badroute", "name", guides.Clean(typed), "service", r.name(guide)),
		words.T("cli.oneof", "names", list(ids)),
	}
}

// name is what a service is called in the session's language.
func (r *run) name(guide *guides.Guide) string { return guide.Name.In(r.session.Words().Lang()) }

// complete offers the values that the shell may complete. It leaves the progress file and its lock alone.
func complete(world World, f *flags, values func(*run, []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		run, err := peek(world, f)
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return values(run, args), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// completeServices offers the services, with their names.
func completeServices(run *run, args []string) []string {
	var values []string
	if len(args) == 0 {
		for _, guide := range run.session.Guides() {
			values = append(values, cobra.CompletionWithDesc(guide.ID, run.name(guide)))
		}
	}
	return values
}

// completeRoutes offers the services, then the routes of the one that was named.
func completeRoutes(run *run, args []string) []string {
	values := completeServices(run, args)
	if len(args) == 1 {
		if guide, ok := run.session.Guide(args[0]); ok {
			for _, route := range guide.Text(run.session.Words().Lang()).Routes {
				values = append(values, cobra.CompletionWithDesc(route.ID, route.Title))
			}
		}
	}
	return values
}

// completeEvents offers the services, then the events.
func completeEvents(run *run, args []string) []string {
	values := completeServices(run, args)
	if len(args) == 1 {
		words := run.session.Words()
		for _, what := range state.Whats() {
			values = append(values, cobra.CompletionWithDesc(eventWord(what, words), words.T("event."+string(what))))
		}
	}
	return values
}

// completeAccounts offers the accounts of the service that was named.
func completeAccounts(run *run, args []string) []string {
	var values []string
	if len(args) > 0 {
		if guide, ok := run.session.Guide(args[0]); ok {
			for _, c := range run.session.Cases(guide) {
				values = append(values, cobra.CompletionWithDesc(c.Name, c.Words))
			}
		}
	}
	return values
}
