package cli

import (
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
	all := everyoneJSON[T]{Version: statusVersion, Profiles: []personJSON[T]{}}
	failed := program.Everyone(c, func(p *program.Program, slug, name string) {
		all.Profiles = append(all.Profiles, personJSON[T]{slug, name, data(&run{p})})
		do(&run{p}, name)
	})
	return all, failed
}

// withService runs a command that is about a service, whose name was typed.
func withService(c *console.Console, need program.Need, typed string, do func(*run, *guides.Guide) error) error {
	return with(c, need, func(run *run) error {
		guide, err := run.Service(typed)
		if err != nil {
			return err
		}
		return do(run, guide)
	})
}
