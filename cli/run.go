package cli

import (
	"widerspruch/cli/console"
	"widerspruch/cli/program"
)

// run is a command at work on the program.
type run struct{ *program.Program }

// with puts the program together for one command, and runs it.
func with(c *console.Console, need program.Need, do func(*run) error) error {
	return program.With(c, need, func(p *program.Program) error { return do(&run{p}) })
}

// everyone runs a command for one person after the other, for reading.
func everyone(c *console.Console, do func(run *run, slug, name string) error) error {
	return program.Everyone(c, func(p *program.Program, slug, name string) error { return do(&run{p}, slug, name) })
}
