// Package linear is the face by ear: it tells a page line by line and asks a form field by field, for screen readers, plain
// terminals and pipes. It only ever appends lines, without control characters. What a place tells, asks and offers comes from
// wizard; here is only how it is told: the title first, then what is needed, then the question, and all else on demand.
package linear

import (
	"bufio"
	"context"
	"errors"
	"io"

	"widerspruch/wizard"
)

// Ports is what the face needs from outside.
type Ports struct {
	In      io.Reader // a *bufio.Reader is read as it is, so that several runs can share it
	Out     io.Writer
	Session *wizard.Session
	Notices func() []string // what the person must know about the progress file, in words; may grow with a save
	Why     string          // what switched this face on: the end of a key below "linear.on."; "" says nothing

	Editor string                                                 // the name of the person's editor; "" where it has no terminal
	Edit   func(ctx context.Context, text string) (string, error) // changes a text in it, if there is one
	ASCII  bool
	Drop   func() // drops what was typed before the question that was told last can have been heard; nil where answers come from a file or a pipe
}

// ErrNobody says that the answers cannot be those of a person: there is no end of them.
var ErrNobody = errors.New("linear: nobody is there")

// ErrInterrupted says that the context ended: the person pressed Ctrl+C, or the program was asked to end.
var ErrInterrupted = errors.New("linear: interrupted")

// face is one run.
type face struct {
	ports   Ports
	session *wizard.Session
	ctx     context.Context // ends when the person presses Ctrl+C
	in      *bufio.Reader
	broken  error // why nothing can be written any more

	leave   *wizard.Leave // what is to be done once this run has ended
	notices int           // how many of the notices were told
	last    wizard.Place  // the place that was told last
	told    map[wizard.Place]telling
	line    string                // said last
	begins  bool                  // the first question of the first run is still to come
	others  map[wizard.Place]bool // on these ways it was said how to hear the other choices

	typed string // the last answer
	same  int    // how often it came in a row
	vain  int    // how many answers did nothing since something was done
}

// telling is what was told of a place in this run.
type telling struct {
	lines []string // of the text
	menu  string   // the keys of the choices
}

// What an answer can mean at every question, beside an answer.
var (
	errBack  = errors.New("one step back")
	errAgain = errors.New("tell it again")
	errLeave = errors.New("the end")
)

// Run walks the person through the session until they leave, the input ends, or ctx does. It returns what they want done then;
// nil if nothing. What was typed into an open form is kept as a draft, however the run ends.
func Run(ctx context.Context, ports Ports) (*wizard.Leave, error) {
	in, shared := ports.In.(*bufio.Reader) // the next run goes on with what was read ahead
	if !shared {
		in = bufio.NewReaderSize(ports.In, longestLine)
	}
	f := &face{
		ports: ports, session: ports.Session, ctx: ctx, in: in, last: nowhere,
		told: map[wizard.Place]telling{}, others: map[wizard.Place]bool{},
	}
	f.session.Spoken()
	f.begins = f.session.FirstTime()
	if ports.Why != "" && f.session.FirstTime() { // who has heard it once knows
		f.say(f.t("linear.on." + ports.Why))
	}
	f.tellNotices()
	if f.session.FirstTime() && f.session.Form() == nil { // the first question says how to answer it
		f.say(f.t("linear.hint.answer"))
	}
	for {
		err := f.here()
		switch {
		case err == nil, errors.Is(err, errAgain):
			continue
		case errors.Is(err, errBack):
			if err = f.back(); err == nil {
				continue
			}
		}
		if f.session.Form() != nil { // whatever ends the run
			f.sentence(f.closed())
		}
		switch {
		case errors.Is(err, errLeave):
			if f.leave == nil {
				f.say(f.t("linear.end"))
			}
			return f.leave, nil
		case errors.Is(err, ErrNobody):
			f.say(f.t("linear.nobody"))
		case errors.Is(err, io.EOF):
			f.say(f.t("linear.end.input"))
			return nil, nil
		}
		return nil, err
	}
}

// here tells the place where the session stands, asks, and carries out what the person answers.
func (f *face) here() error {
	page := f.session.Page()
	f.arrive(page)
	if page.Form != nil {
		return f.fill(page)
	}
	return f.choose(page)
}

// back leads back to where the person came from.
func (f *face) back() error {
	back := f.session.Back()
	if back == nil {
		f.say(f.t("linear.top"))
		return nil
	}
	return f.do(back)
}
