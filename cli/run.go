package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
)

// run is a command at work on the program.
type run struct{ *program.Program }

// with puts the program together for one command, and runs it.
func with(c *console.Console, need program.Need, do func(*run) error) error {
	return program.With(c, need, func(p *program.Program) error { return do(&run{p}) })
}

// everyone collects what a command has of each person, for reading, and does something more with it.
func everyone[T any](c *console.Console, data func(*run) T, do func(run *run, name string)) (everyoneJSON[T], error) {
	all := everyoneJSON[T]{Version: statusVersion}
	failed := program.Everyone(c, func(p *program.Program, slug, name string) {
		all.Profiles = append(all.Profiles, personJSON[T]{slug, name, data(&run{p})})
		do(&run{p}, name)
	})
	return all, failed
}

// atService is the work of a command about a service, whose name was typed first; rest are the arguments behind it.
func atService(c *console.Console, need program.Need, do func(run *run, guide *guides.Guide, rest []string) error) func(*cobra.Command, []string) error {
	return func(_ *cobra.Command, args []string) error {
		return with(c, need, func(run *run) error {
			guide, err := run.Service(args[0])
			if err != nil {
				return err
			}
			return do(run, guide, args[1:])
		})
	}
}
