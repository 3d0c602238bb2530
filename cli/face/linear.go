package face

import (
	"context"
	"errors"
	"io"

	"github.com/charmbracelet/x/term"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/handoff"
	"widerspruch/linear"
	"widerspruch/wizard"
)

// Linear runs the face by ear, which reads its lines from in: all runs share it, because it may have been read ahead. Ctrl+C
// ends it at the next question; a second one does not wait.
func Linear(c *console.Console, run *program.Program, in io.Reader, why string) (*wizard.Leave, error) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ending := newEnding(stop, func() bool { return false }, c.Exit)
	if why == "flag" { // who has typed it knows
		why = ""
	}
	ports := linear.Ports{In: in, Out: c.Out, Session: run.Session, Notices: run.Notices, Why: why, ASCII: c.ASCII, Drop: c.DropAhead()}
	if c.Terminal() {
		ports.Editor, ports.Edit = handoff.EditorName(c.Handoff), c.Edit
	}
	terminal := term.IsTerminal(c.In.Fd())
	leave, err := linear.Run(ctx, ports)
	if ended := ending.done(); ended != nil {
		return nil, ended
	}
	if terminal && !term.IsTerminal(c.In.Fd()) { // its end came before the signal
		return nil, console.Ended(console.ExitHungUp)
	}
	if errors.Is(err, linear.ErrNobody) {
		return nil, console.ErrSaid
	}
	return leave, err
}
