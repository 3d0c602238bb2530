package cli

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/tui"
	"widerspruch/wizard"
)

// newStart is the command that opens the wizard at a service.
func newStart(world World, f *flags, words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:   "start [" + words.T("cli.service") + "]",
		Short: words.T("cli.start"),
		Args:  maxOneArg(words),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return startWizard(world, f, "")
			}
			return startWizard(world, f, args[0])
		},
	}
}

// maxOneArg refuses a second argument.
func maxOneArg(words *i18n.Words) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usageError{words.T("cli.toomany", "name", args[1]), words.T("cli.tryhelp")}
		}
		return nil
	}
}

// startWizard opens the full-screen wizard, at a service if one is named. Without a terminal it prints the overview and says
// how to go on.
func startWizard(world World, f *flags, service string) error {
	run, err := open(world, f)
	if err != nil {
		return err
	}
	defer run.close()
	words := run.session.Words()
	if service != "" {
		if err := run.goTo(service); err != nil {
			return err
		}
	}
	if f.noInput || !world.terminal() || world.Getenv("TERM") == "dumb" {
		printOverview(world.Out, run.session)
		fmt.Fprintln(world.Err, words.T("cli.noterminal"))
		return nil
	}
	colour := !f.noColor && world.Getenv("NO_COLOR") == ""
	app := tui.New(tui.Ports{
		Session:   run.session,
		Opener:    handoff.NewBrowser(world.Handoff),
		Clipboard: handoff.NewClipboard(world.Handoff),
		Notices:   run.notices,
		File:      run.path,
		Colour:    colour,
		ASCII:     f.ascii,
	})
	options := []tea.ProgramOption{tea.WithInput(world.In), tea.WithOutput(world.Out), tea.WithFPS(120)}
	if !colour {
		// The colour library honours only some values of NO_COLOR; any value counts here (https://no-color.org).
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	_, err = tea.NewProgram(app, options...).Run()
	if errors.Is(err, tea.ErrInterrupted) {
		return errInterrupted
	}
	return err
}

// goTo stands at a service, or says which one may be meant.
func (r *run) goTo(service string) error {
	words := r.session.Words()
	if _, ok := r.session.Guide(service); ok {
		_, err := r.session.Do(wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: service}})
		return err
	}
	hint := words.T("cli.listservices")
	if ids := r.session.Search(service); len(ids) > 0 {
		hint = words.T("cli.didyoumean", "name", ids[0])
	}
	return usageError{words.T("cli.badservice", "name", guides.Clean(service)), hint}
}
