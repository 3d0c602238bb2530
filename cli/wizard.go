package cli

import (
	"bufio"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

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
		Args:  args(words, 0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return startWizard(world, f, "")
			}
			return startWizard(world, f, args[0])
		},
	}
}

// startWizard opens the wizard, at a service if one is named: full screen, or as lines where that is asked for or the terminal
// has nothing else. --linear also reads its answers from a file or a pipe; otherwise, without a terminal, the overview is printed
// with a word on how to go on. What needs the progress file for itself is done between two runs.
func startWizard(world World, f *flags, service string) error {
	if err := nearPerson(f.words, f.person); err != nil {
		return err
	}
	lines := bufio.NewReaderSize(world.In, longestLine)
	for asks := true; ; asks = false {
		leave, err := runWizard(world, f, service, lines, asks && !f.named && f.file == "")
		switch {
		case err != nil || leave == nil || leave.Quit:
			return err
		case leave.Wipe:
			return wipeNow(world, f)
		}
		if !asks { // a service that was named on the command line is meant for whoever was chosen at the start
			service = ""
		}
		f.profile, f.person = leave.Profile, leave.Name
	}
}

// runWizard is one run over one progress file. The wizard as lines reads them from lines. With asks it asks first for whom, if there
// are several people.
func runWizard(world World, f *flags, service string, lines *bufio.Reader, asks bool) (*wizard.Leave, error) {
	run, err := open(world, f)
	if err != nil {
		return nil, err
	}
	defer run.close()
	run.namePerson(f)
	if service != "" {
		if err := run.goTo(service); err != nil {
			run.tellNotices(world) // a broken guide may be why there is no such service
			return nil, err
		}
	}
	if service == "" {
		run.session.Start()
	}
	if asks {
		run.session.AskWhose()
	}
	why := linearWhy(world, f, run.session.Face())
	if !f.noInput && (why == "flag" || why != "" && world.terminal()) {
		leave, err := startLinear(world, f, run, lines, why)
		run.farewell(world, f, leave, err)
		return leave, err
	}
	if f.noInput || !world.terminal() {
		run.tellNotices(world)
		if run.unusable() {
			return nil, errUnusable
		}
		printOverview(world.Out, run.session)
		fmt.Fprintln(world.Err, world.noWizard(f, run.session.Words()))
		return nil, nil
	}
	colour := !f.noColor && world.Getenv("NO_COLOR") == ""
	ports := tui.Ports{Session: run.session, Notices: run.notices, Colour: colour, ASCII: f.ascii}
	if handoff.EditorName(world.Handoff) != "" {
		ports.Edit = world.screenEdit
	}
	leave, err := runScreen(world, run, ports)
	run.farewell(world, f, leave, err)
	return leave, err
}

// farewell says, once the window is gone, that all is kept and how to go on. Where there is no file nothing was kept.
func (r *run) farewell(world World, f *flags, leave *wizard.Leave, err error) {
	if leave != nil && !leave.Quit || err != nil && !errors.Is(err, errInterrupted) || f.quiet || r.session.ReadOnly() {
		return
	}
	if _, err := os.Stat(r.path); err != nil {
		return
	}
	command := r.commandLine(f)
	if f.linear == "true" { // else the next run would be another face
		command += " --linear"
	}
	fmt.Fprintln(world.Err, r.session.Words().T("cli.farewell", "command", command))
}

// tellNotices says what the person must know, where no wizard does.
func (r *run) tellNotices(world World) {
	for _, notice := range r.notices() {
		fmt.Fprintln(world.Err, notice)
	}
}

// goTo stands at a service, or says which one may be meant.
func (r *run) goTo(service string) error {
	guide, err := r.service(service)
	if err != nil {
		return err
	}
	_, _, err = r.session.Do(wizard.Go{To: wizard.AtService(guide.ID, "")})
	return err
}
