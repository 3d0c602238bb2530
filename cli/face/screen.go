// Package face runs one of the two faces at this terminal, until the person leaves it or the system, the terminal or Ctrl+C ends it.
package face

import (
	"runtime"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/handoff"
	"widerspruch/tui"
	"widerspruch/tui/keyboard"
	"widerspruch/tui/restore"
	"widerspruch/wizard"
)

// WatchArgument leads the program to the part of it that watches over the terminal. Nobody types it.
const WatchArgument = "watch-over-terminal"

// watchAfter is when that part is started: after the first frame, which must not wait for it.
const watchAfter = 300 * time.Millisecond

// Screen is one run of the full-screen face.
func Screen(c *console.Console, run *program.Program) (*wizard.Leave, error) {
	colour := !c.NoColor && c.Getenv("NO_COLOR") == ""
	ports := tui.Ports{Session: run.Session, Notices: run.Notices, Colour: colour, ASCII: c.ASCII}
	if handoff.EditorName(c.Handoff) != "" {
		ports.Edit = c.ScreenEdit
	}
	app := tui.New(ports)
	terminal := restore.Keep(c.In, c.Out)
	var program *tea.Program
	watched := watch(c, terminal)
	canvas := &canvas{File: c.Out}
	ending := newEnding(func() { program.Send(tui.EndMsg{}) }, terminal.Lent, func(code int) {
		terminal.Keys()
		if canvas.last() || terminal.Now() {
			watched()
		}
		c.Exit(code)
	})
	options := []tea.ProgramOption{tea.WithOutput(canvas), tea.WithFPS(120), tea.WithoutSignalHandler()}
	guard := keyboard.New(c.In, ending.ctrlC, ending.hungUp)
	if runtime.GOOS == "windows" { // there the library reads the console's events, and only from the real one
		options = append(options, tea.WithInput(c.In))
	} else {
		options = append(options, tea.WithInput(guard))
	}
	if !colour {
		// The colour library honours only some values of NO_COLOR; any value counts here (https://no-color.org).
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	interrupted := false
	stops, replies := newStops(), newReplies(guard)
	options = append(options, tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
		if _, ok := msg.(tea.InterruptMsg); ok {
			// Bubble Tea ends at an interrupt without waiting for its reader of the keyboard, and closes what that still reads.
			interrupted, msg = true, tea.QuitMsg{}
		}
		if _, ok := msg.(tea.QuitMsg); ok {
			if replies.awaited() {
				go func() {
					replies.wait()
					program.Quit()
				}()
				return nil
			}
			canvas.close()
		}
		canvas.mend(program)
		return stops.filter(program, canvas, msg)
	}))
	program = tea.NewProgram(app, options...)
	go stops.listen(program)
	_, err := program.Run()
	stops.close()
	ended := ending.done()
	if ending.flushed { // also what takes the modes back
		terminal.Now()
	}
	watched()
	switch {
	case ended != nil:
		return nil, ended
	case interrupted:
		return nil, console.ErrInterrupted
	}
	return app.Leave(), err
}

// replies are those of the terminal to the questions that the library asks at the start. Whoever ends the program before they have come
// finds them in the line of the shell; so they are waited for, but not for long: some terminals answer nothing.
type replies struct {
	guard *keyboard.Guard
	until time.Time
}

// How many answers are waited for (two modes and the colour of the background), and how long after the start.
const (
	mostReplies  = 3
	repliesLimit = 700 * time.Millisecond
)

func newReplies(guard *keyboard.Guard) *replies { return &replies{guard, time.Now().Add(repliesLimit)} }

func (r *replies) awaited() bool {
	return runtime.GOOS != "windows" && r.guard.Answers() < mostReplies && time.Now().Before(r.until)
}

func (r *replies) wait() {
	for r.awaited() {
		time.Sleep(5 * time.Millisecond)
	}
}

// watch lets the program, once it runs, be watched over. done ends that, and may be called more than once.
func watch(c *console.Console, terminal *restore.Terminal) (done func()) {
	if c.Self == "" {
		return func() {}
	}
	var (
		mu   sync.Mutex
		over bool
		end  = func() {}
	)
	timer := time.AfterFunc(watchAfter, func() {
		mu.Lock()
		defer mu.Unlock()
		if !over {
			end = terminal.Watch(c.Self, WatchArgument)
		}
	})
	return func() {
		timer.Stop()
		mu.Lock()
		defer mu.Unlock()
		if !over {
			over = true
			end()
		}
	}
}
