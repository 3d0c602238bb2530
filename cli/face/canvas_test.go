//go:build unix

package face

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
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
