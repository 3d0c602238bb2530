//go:build unix

package face

import (
	"bytes"
	"os"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/creack/pty"
)

// blank is a program with an empty screen.
type blank struct{}

func (blank) Init() tea.Cmd                         { return nil }
func (b blank) Update(tea.Msg) (tea.Model, tea.Cmd) { return b, nil }
func (blank) View() tea.View                        { return tea.View{AltScreen: true} }

// TestMend takes the terminal from the program and does not give it back, as the library does where it loses its clock: with the next
// message the screen is the program's again, and after the end nobody takes it any more.
func TestMend(t *testing.T) {
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	defer slave.Close()
	c, written := &canvas{File: slave}, make(chan struct{}, 1)
	go func() {
		for chunk := make([]byte, 1<<10); ; {
			if _, err := master.Read(chunk); err != nil {
				return
			}
			select {
			case written <- struct{}{}:
			default:
			}
		}
	}()
	becomes := func(ours bool) {
		t.Helper()
		for limit := time.After(time.Minute); c.shown.Load() != ours; {
			select {
			case <-written:
			case <-limit:
				t.Fatalf("the screen is the program's: %v, want %v", !ours, ours)
			}
		}
	}
	var program *tea.Program
	program = tea.NewProgram(blank{}, tea.WithInput(nil), tea.WithOutput(c), tea.WithoutSignalHandler(), tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
		c.mend(program)
		return msg
	}))
	ended := make(chan error)
	go func() {
		_, err := program.Run()
		ended <- err
	}()
	becomes(true)
	program.ReleaseTerminal()
	becomes(false)
	program.Send(struct{}{})
	becomes(true)
	c.close()
	program.Quit()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if c.take(program) || c.shown.Load() {
		t.Error("the terminal was taken after the end")
	}
}

// stuck is a terminal whose writes last until it is let go.
type stuck struct {
	*os.File
	begins, goes chan struct{}
	written      bytes.Buffer
}

func (s *stuck) Write(data []byte) (int, error) {
	s.begins <- struct{}{}
	<-s.goes
	return s.written.Write(data)
}

// TestLast: who ends the program takes nothing back that the library has taken back already, all that it has not, and nothing is drawn
// any more.
func TestLast(t *testing.T) {
	const ours, theirs = ansi.SetModeAltScreenSaveCursor, ansi.ResetModeAltScreenSaveCursor
	for name, c := range map[string]struct {
		writes   []string
		stands   bool // the last write does not end
		goesOn   bool // nobody has asked for the end
		restored bool
	}{
		"ended":                        {writes: []string{ours + "frame", theirs}, restored: true},
		"ended before the first frame": {restored: true},
		"not yet":                      {writes: []string{ours + "frame"}},
		"taken back by half":           {writes: []string{ours + "frame", theirs}, stands: true},
		"the first frame by half":      {writes: []string{ours + "frame"}, stands: true},
		"lent to an editor":            {writes: []string{ours + "frame", theirs}, goesOn: true},
	} {
		s := &stuck{begins: make(chan struct{}), goes: make(chan struct{})}
		draws := &canvas{File: s}
		for i, data := range c.writes {
			done := make(chan struct{})
			go func() {
				draws.Write([]byte(data))
				close(done)
			}()
			<-s.begins
			if c.stands && i == len(c.writes)-1 {
				break
			}
			s.goes <- struct{}{}
			<-done
		}
		if !c.goesOn {
			draws.close()
		}
		if got := draws.last(); got != c.restored {
			t.Errorf("%s: all is taken back: %v, want %v", name, got, c.restored)
		}
		if n, err := draws.Write([]byte("late")); n != len("late") || err != nil {
			t.Errorf("%s: a late frame: %d, %v", name, n, err)
		}
		close(s.goes)
	}
}
