package cli

import (
	"bufio"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"widerspruch/handoff"
	"widerspruch/tui"
	"widerspruch/wizard"
)

// newStart is the command that opens the wizard at a service.
func newStart(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "start [" + c.T("cli.service") + "]",
		Short: c.T("cli.start"),
		Args:  c.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return startWizard(c, "")
			}
			return startWizard(c, args[0])
		},
	}
}

// startWizard opens the wizard, at a service if one is named: full screen, or as lines where that is asked for or the terminal
// has nothing else. --linear also reads its answers from a file or a pipe; otherwise, without a terminal, the overview is printed
// with a word on how to go on. What needs the progress file for itself is done between two runs.
func startWizard(c *console, service string) error {
	if err := nearPerson(c.words, c.person); err != nil {
		return err
	}
	lines := bufio.NewReaderSize(c.In, longestLine)
	for asks := true; ; asks = false {
		leave, err := runWizard(c, service, lines, asks && !c.named && c.file == "")
		switch {
		case err != nil || leave == nil || leave.Quit:
			return err
		case leave.Wipe:
			return wipeNow(c)
		}
		if !asks { // a service that was named on the command line is meant for whoever was chosen at the start
			service = ""
		}
		c.profile, c.person = leave.Profile, leave.Name
	}
}

// runWizard is one run over one progress file. The wizard as lines reads them from lines. With asks it asks first for whom, if there
// are several people.
func runWizard(c *console, service string, lines *bufio.Reader, asks bool) (*wizard.Leave, error) {
	run, err := open(c)
	if err != nil {
		return nil, err
	}
	defer run.close()
	run.namePerson()
	if service != "" {
		if err := run.goTo(service); err != nil {
			run.tellNotices() // a broken guide may be why there is no such service
			return nil, err
		}
	}
	if service == "" {
		run.session.Start()
	}
	if asks {
		run.session.AskWhose()
	}
	why := c.linearWhy(run.session.Face())
	if !c.noInput && (why == "flag" || why != "" && c.terminal()) {
		leave, err := startLinear(c, run, lines, why)
		run.farewell(leave, err)
		return leave, err
	}
	if c.noInput || !c.terminal() {
		run.tellNotices()
		if run.unusable() {
			return nil, errUnusable
		}
		printOverview(c.Out, run.session)
		c.say(run.T(c.noWizard()))
		return nil, nil
	}
	colour := !c.noColor && c.Getenv("NO_COLOR") == ""
	ports := tui.Ports{Session: run.session, Notices: run.notices, Colour: colour, ASCII: c.ascii}
	if handoff.EditorName(c.Handoff) != "" {
		ports.Edit = c.screenEdit
	}
	leave, err := runScreen(c, run, ports)
	run.farewell(leave, err)
	return leave, err
}

// farewell says, once the window is gone, that all is kept and how to go on. Where there is no file nothing was kept.
func (r *run) farewell(leave *wizard.Leave, err error) {
	if leave != nil && !leave.Quit || err != nil && !errors.Is(err, errInterrupted) || r.quiet || r.session.ReadOnly() {
		return
	}
	if _, err := os.Stat(r.path); err != nil {
		return
	}
	command := r.commandLine()
	if r.linear == "true" { // else the next run would be another face
		command += " --linear"
	}
	r.say(r.T("cli.farewell", "command", command))
}

// tellNotices says what the person must know, where no wizard does.
func (r *run) tellNotices() {
	for _, notice := range r.notices() {
		r.say(notice)
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
