package cli

import (
	"context"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/term"

	"widerspruch/handoff"
	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/wizard"
)

// linearWhy says what switches the face by ear on: the option, else the environment, else the setting; "" if nothing does. Nothing
// tries to find out whether a screen reader runs.
func (c *console) linearWhy(setting state.Face) string {
	switch c.linear {
	case "true":
		return "flag"
	case "false":
		return ""
	}
	if !slices.Contains([]string{"", "0", "false"}, strings.ToLower(c.Getenv("ACCESSIBLE"))) {
		return "accessible"
	}
	switch {
	case c.dumb():
		return "term"
	case setting == state.FaceLinear:
		return "setting"
	}
	return ""
}

// startLinear runs the face by ear, which reads its lines from in: all runs share it, because it may have been read ahead. Ctrl+C
// ends it at the next question; a second one does not wait.
func startLinear(c *console, run *run, in io.Reader, why string) (*wizard.Leave, error) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ending := newEnding(stop, func() bool { return false }, c.Exit)
	if why == "flag" { // who has typed it knows
		why = ""
	}
	ports := linear.Ports{In: in, Out: c.Out, Session: run.session, Notices: run.notices, Why: why, ASCII: c.ascii, Drop: c.dropAhead()}
	if c.terminal() {
		ports.Editor, ports.Edit = handoff.EditorName(c.Handoff), c.edit
	}
	terminal := term.IsTerminal(c.In.Fd())
	leave, err := linear.Run(ctx, ports)
	if ended := ending.done(); ended != nil {
		return nil, ended
	}
	if terminal && !term.IsTerminal(c.In.Fd()) { // its end came before the signal
		return nil, ended(exitHungUp)
	}
	if errors.Is(err, linear.ErrNobody) {
		return nil, errSaid
	}
	return leave, err
}

// switchFlag is an option that can be on, off, or left to the environment. It is "true", "false" or "".
type switchFlag string

// Set reads the option's value.
func (s *switchFlag) Set(value string) error {
	on, err := strconv.ParseBool(value)
	*s = switchFlag(strconv.FormatBool(on))
	return err
}

// String is the option's value.
func (s *switchFlag) String() string { return string(*s) }

// Type says that the option wants no value.
func (s *switchFlag) Type() string { return "bool" }
