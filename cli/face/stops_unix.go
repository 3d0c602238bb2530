//go:build unix

package face

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"widerspruch/tui"
)

// stops is how the full-screen wizard is stopped and goes on. Ctrl+Z is a key that it handles itself; another program can stop it too, with
// SIGTSTP, which is handled as the key is, or with SIGSTOP, which nobody can handle: then the shell has had the terminal meanwhile.
type stops struct {
	signals chan os.Signal
	asleep  atomic.Bool // we stopped ourselves, and the library sees to the terminal
}

// awokenMsg says that the program goes on after it was stopped by others.
type awokenMsg struct{}

func newStops() *stops {
	s := &stops{signals: make(chan os.Signal, 4)}
	signal.Notify(s.signals, syscall.SIGTSTP, syscall.SIGCONT)
	return s
}

func (s *stops) listen(program *tea.Program) {
	for sig := range s.signals {
		switch {
		case sig == syscall.SIGTSTP && s.asleep.Load():
			_ = syscall.Kill(os.Getpid(), syscall.SIGSTOP) // what is caught once stops nobody any more, also after signal.Reset
		case sig == syscall.SIGTSTP:
			program.Send(tui.StopMsg{})
		case !s.asleep.Load():
			program.Send(awokenMsg{})
		}
	}
}

// filter sees the messages of the program before it does.
func (s *stops) filter(program *tea.Program, canvas *canvas, msg tea.Msg) tea.Msg {
	switch msg.(type) {
	case tea.SuspendMsg:
		s.asleep.Store(true)
	case tea.ResumeMsg:
		s.asleep.Store(false)
	case awokenMsg:
		go func() {
			canvas.take(program)
			program.Send(tea.ResumeMsg{})
		}()
		return nil
	}
	return msg
}

func (s *stops) close() {
	signal.Stop(s.signals)
	close(s.signals)
}
