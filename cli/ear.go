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
func linearWhy(world World, f *flags, setting state.Face) string {
	switch f.linear {
	case "true":
		return "flag"
	case "false":
		return ""
	}
	if !slices.Contains([]string{"", "0", "false"}, strings.ToLower(world.Getenv("ACCESSIBLE"))) {
		return "accessible"
	}
	switch world.Getenv("TERM") {
	case "dumb", "unknown":
		return "term"
	case "":
		if world.Handoff.GOOS != "windows" { // where nothing sets it
			return "term"
		}
	}
	if setting == state.FaceLinear {
		return "setting"
	}
	return ""
}

// startLinear runs the face by ear, which reads its lines from in: all runs share it, because it may have been read ahead. Ctrl+C
// ends it at the next question; a second one does not wait.
func startLinear(world World, f *flags, run *run, in io.Reader, why string) (*wizard.Leave, error) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ending := newEnding(stop, func() bool { return false }, world.Exit)
	if why == "flag" { // who has typed it knows
		why = ""
	}
	ports := linear.Ports{In: in, Out: world.Out, Session: run.session, Notices: run.notices, Why: why, ASCII: f.ascii, Drop: world.dropAhead()}
	if world.terminal() {
		ports.Editor, ports.Edit = handoff.EditorName(world.Handoff), world.edit
	}
	terminal := term.IsTerminal(world.In.Fd())
	leave, err := linear.Run(ctx, ports)
	if ended := ending.done(); ended != nil {
		return nil, ended
	}
	if terminal && !term.IsTerminal(world.In.Fd()) { // its end came before the signal
		return nil, endedError{exitHungUp}
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
