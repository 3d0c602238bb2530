package program

import (
	"errors"

	"widerspruch/cli/console"
	"widerspruch/letters"
	"widerspruch/wizard"
)

// Output is where a paper goes: to the standard output, or into a file.
type Output struct {
	Path  string
	Force bool // replace a file of that name
}

// ToFile reports that a file was named; "-" is the standard output, as everywhere.
func (to Output) ToFile() bool { return to.Path != "" && to.Path != "-" }

// Deliver puts a paper where it was asked for. Only plain text goes through the door and knows --ascii: the other forms say how they are
// encoded, and letters made them harmless.
func (p *Program) Deliver(paper []byte, to Output, plain bool) error {
	switch {
	case to.ToFile():
		return p.writePaper(paper, to)
	case plain:
		return p.PrintText(string(paper))
	}
	_, err := p.Out.Write(paper)
	return err
}

// writePaper writes a file that only the person can read. What lies there already stays unless they say otherwise, and the
// progress file stays whatever they say.
func (p *Program) writePaper(paper []byte, to Output) error {
	write := papers{run: p}.Write
	err := write(to.Path, paper, to.Force)
	if errors.Is(err, letters.ErrExists) {
		if !p.Confirmed(p.T("cli.output.replace", "path", to.Path)) {
			return console.Failed(p.T("cli.output.exists", "path", to.Path), p.T("cli.output.exists.hint"))
		}
		err = write(to.Path, paper, true)
	}
	key := "cli.output.failed"
	switch {
	case err == nil && p.Quiet:
		return nil
	case err == nil:
		p.Say(p.T("cli.output.written", "path", to.Path))
		return nil
	case errors.Is(err, errNoFile):
		key = "cli.output.nofile"
	case errors.Is(err, wizard.ErrOurs):
		key = "cli.output.ours"
	}
	return console.Failed(p.T(key, "path", to.Path, "why", p.Session.Why(err)), p.T("cli.output.other"))
}
