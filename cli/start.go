package cli

import (
	"bufio"
	"errors"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/face"
	"widerspruch/cli/program"
	"widerspruch/people"
	"widerspruch/wizard"
)

// newStart is the command that opens the wizard at a service.
func newStart(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use: "start [" + c.T("cli.service") + "]",
		RunE: func(_ *cobra.Command, args []string) error {
			return startWizard(c, strings.Join(args, ""))
		},
	}
}

// startWizard opens the wizard, at a service if one is named: full screen, or as lines where that is asked for or the terminal
// has nothing else. --linear also reads its answers from a file or a pipe; otherwise, without a terminal, the overview is printed
// with a word on how to go on. What needs the progress file for itself is done between two runs.
func startWizard(c *console.Console, service string) error {
	if err := program.NearPerson(c.Words, c.Person); err != nil {
		return err
	}
	lines := bufio.NewReaderSize(c.In, console.LongestLine)
	for asks := true; ; asks = false {
		leave, err := runWizard(c, service, lines, asks && !c.Named && c.File == "")
		switch {
		case err != nil || leave == nil || leave.Quit:
			return err
		case leave.Wipe:
			return wipe(c, c.T("cli.wipe.typed"), false)
		}
		was := c.Profile
		if !asks { // a service that was named on the command line is meant for whoever was chosen at the start
			service = ""
		}
		if c.Profile, c.Person = leave.Profile, leave.Name; c.Person != "" {
			c.Profile = people.FreeSlug(c.Person, append(people.Slugs(), was))
		}
	}
}

// runWizard is one run over one progress file. The wizard as lines reads them from lines. With asks it asks first for whom, if there
// are several people.
func runWizard(c *console.Console, service string, lines *bufio.Reader, asks bool) (*wizard.Leave, error) {
	run, err := program.Open(c)
	if err != nil {
		return nil, err
	}
	defer run.Close()
	run.NamePerson()
	run.Session.Meet()
	if service == "" {
		run.Session.Start()
	} else if err := goTo(run, service); err != nil {
		run.TellNotices() // a broken guide may be why there is no such service
		return nil, err
	}
	if asks {
		run.Session.AskWhose()
	}
	var leave *wizard.Leave
	switch why := c.LinearWhy(run.Session.Face()); {
	case !c.NoInput && (why == "flag" || why != "" && c.Terminal()):
		leave, err = face.Linear(c, run, lines, why)
	case c.NoInput || !c.Terminal():
		run.TellNotices()
		if run.Unusable() {
			return nil, console.ErrUnusable
		}
		if err := c.Print(listLines(run)...); err != nil {
			return nil, err
		}
		c.Say(run.T(c.NoWizard()))
		return nil, nil
	default:
		leave, err = face.Screen(c, run)
	}
	farewell(run, leave, err)
	return leave, err
}

// farewell says, once the window is gone, that all is kept and how to go on. Where there is no file nothing was kept.
func farewell(r *program.Program, leave *wizard.Leave, err error) {
	if leave != nil && !leave.Quit || err != nil && !errors.Is(err, console.ErrInterrupted) || r.Quiet || r.Session.ReadOnly() {
		return
	}
	if _, err := os.Stat(r.Path); err != nil {
		return
	}
	command := r.CommandLine()
	if r.Linear == "true" { // else the next run would be another face
		command += " --linear"
	}
	r.Say(r.T("cli.farewell", "command", command))
}

// goTo stands at a service, or says which one may be meant.
func goTo(r *program.Program, service string) error {
	guide, err := r.Service(service)
	if err != nil {
		return err
	}
	_, _, err = r.Session.Do(wizard.Go{To: wizard.AtService(guide.ID, "")})
	return err
}
