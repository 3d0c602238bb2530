package cli

import (
	"runtime"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"widerspruch/tui"
	"widerspruch/tui/keyboard"
	"widerspruch/tui/restore"
	"widerspruch/wizard"
)

// watchArgument leads the program to the part of it that watches over the terminal. Nobody types it.
const watchArgument = "watch-over-terminal"

// watchAfter is when that part is started: after the first frame, which must not wait for it.
const watchAfter = 300 * time.Millisecond

// runScreen is one run of the full-screen face.
func runScreen(world World, run *run, ports tui.Ports) (*wizard.Leave, error) {
	app := tui.New(ports)
	terminal := restore.Keep(world.In, world.Out)
	var program *tea.Program
	watched := watch(world, terminal)
	ending := newEnding(func() { program.Quit() }, terminal.Lent, func(code int) {
		if terminal.Now() {
			watched()
		}
		world.Exit(code)
	})
	options := []tea.ProgramOption{tea.WithOutput(world.Out), tea.WithFPS(120), tea.WithoutSignalHandler()}
	if runtime.GOOS == "windows" { // there the library reads the console's events, and only from the real one
		options = append(options, tea.WithInput(world.In))
	} else {
		options = append(options, tea.WithInput(keyboard.New(world.In, ending.ctrlC, ending.hungUp)))
	}
	if !ports.Colour {
		// The colour library honours only some values of NO_COLOR; any value counts here (https://no-color.org).
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	interrupted := false
	stops := newStops()
	options = append(options, tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
		if _, ok := msg.(tea.InterruptMsg); ok {
			// Bubble Tea ends at an interrupt without waiting for its reader of the keyboard, and closes what that still reads.
			interrupted = true
			return tea.QuitMsg{}
		}
		return stops.filter(program, msg)
	}))
	program = tea.NewProgram(app, options...)
	go stops.listen(program)
	_, err := program.Run()
	stops.close()
	ended := ending.done()
	watched()
	switch {
	case ended != nil:
		return nil, ended
	case interrupted:
		return nil, errInterrupted
	}
	return app.Leave(), err
}

// watch lets the program, once it runs, be watched over. done ends that, and may be called more than once.
func watch(world World, terminal *restore.Terminal) (done func()) {
	if world.Self == "" {
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
			end = terminal.Watch(world.Self, watchArgument)
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
