package cli

import (
	"bufio"
	"context"
	"errors"
	"io"

	"widerspruch/tui"
	"widerspruch/wizard"
)

// linearPorts is what the linear wizard needs from outside.
type linearPorts struct {
	In        io.Reader
	Out       io.Writer
	Session   *wizard.Session
	Opener    opener
	Clipboard tui.Clipboard
	Notices   func() []string // what the person must know about the progress file, in words; may grow with a save
	File      string          // where the progress file lies, for the settings
	Why       string          // what switched the mode on: the end of a key below "linear.on."

	Editor string                                                 // the name of the person's editor, "" where it has no terminal
	Edit   func(ctx context.Context, text string) (string, error) // changes a text in it
	ASCII  bool
}

// opener opens addresses in the person's browser, and says beforehand whether it can.
type opener interface {
	tui.Opener
	Able() error
}

// linear is the wizard as lines, for screen readers, plain terminals and pipes: the same session as the full-screen wizard,
// told and asked one line after the other. It only ever appends lines, without control characters.
type linear struct {
	ports   linearPorts
	session *wizard.Session
	ctx     context.Context // ends when the person presses Ctrl+C
	in      *bufio.Reader
	broken  error // why nothing can be written any more

	leave    *wizard.Leave   // what is to be done once this run has ended
	told     int             // how many of the notices were told
	filter   string          // what the overview is searched for
	explored map[string]bool // the guides whose introduction was told in this run, or whose steps were
	body     []string        // the text that was told last, and
	list     []string        // the choices: neither is repeated as long as nothing has changed
}

// What an answer can mean at every question, beside an answer.
var (
	errBack  = errors.New("one step back")
	errAgain = errors.New("tell it again")
	errLeave = errors.New("the end")
)

// runLinear walks the person through the session until they leave, the input ends, or ctx does. It returns what they want done
// then; nil if nothing.
func runLinear(ctx context.Context, ports linearPorts) (*wizard.Leave, error) {
	l := &linear{
		ports: ports, session: ports.Session, ctx: ctx, in: bufio.NewReaderSize(ports.In, longestLine),
		explored: map[string]bool{},
	}
	l.say(l.w().T("linear.on." + ports.Why))
	l.tellNotices()
	l.tellHints()
	for {
		switch err := l.here(); {
		case err == nil, errors.Is(err, errAgain):
		case errors.Is(err, errLeave):
			if l.leave == nil {
				l.say("", l.w().T("linear.end"))
			}
			return l.leave, nil
		case errors.Is(err, io.EOF):
			l.say("", l.w().T("linear.end.input"))
			return nil, nil
		default:
			return nil, err
		}
	}
}

// here tells the place where the session stands, and carries out what the person answers.
func (l *linear) here() error {
	var err error
	switch place := l.session.Place(); {
	case place.Step != "":
		err = l.step()
	case place.Guide != "":
		err = l.service()
	default:
		return l.overview()
	}
	if errors.Is(err, errBack) {
		_, err = l.do(l.session.Up())
	}
	return err
}
