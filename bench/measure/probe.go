//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/creack/pty"
)

const (
	patience = 30 * time.Second      // for what must come
	quiet    = 30 * time.Millisecond // without output: then the program has drawn what it had to draw
	presses  = 5                     // of a key, in each run
)

// answers are what a terminal says to the questions that Bubble Tea asks.
var answers = map[string]string{
	ansi.RequestModeSynchronizedOutput: "\x1b[?2026;2$y",
	ansi.RequestModeUnicodeCore:        "\x1b[?2027;2$y",
	ansi.RequestBackgroundColor:        "\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
	ansi.RequestKittyKeyboard:          "\x1b[?1u",
}

// program is something to measure.
type program struct {
	name string
	word string // stands on its first frame and nowhere else in its output
	args []string

	small bool // smaller than what measures it: its memory cannot be told
}

// figures are what one run of a program costs.
type figures struct {
	frame  float64 // ms from its start to its first frame
	key    float64 // ms from a key to the next output; the median of several
	memory float64 // MiB at most
}

// terminal is a pseudo-terminal with a running program.
type terminal struct {
	file   *os.File
	mute   bool
	chunks chan chunk
	all    strings.Builder
	said   map[string]int // how often each question was answered
}

type chunk struct {
	at   time.Time
	text string
}

// measure runs a program once, from its start to q.
func (p program) measure(mute bool, env []string) (figures, error) {
	cmd := exec.Command(p.args[0], p.args[1:]...)
	cmd.Env = env
	start := time.Now()
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: 100, Rows: 30})
	if err != nil {
		return figures{}, err
	}
	defer file.Close()
	t := &terminal{file: file, mute: mute, chunks: make(chan chunk, 100), said: map[string]int{}}
	go t.read()
	var f figures
	for !strings.Contains(ansi.Strip(t.all.String()), p.word) {
		c, ok := t.next(patience)
		if !ok {
			cmd.Process.Kill()
			return f, fmt.Errorf("%s: no first frame: %w: %q", p.name, cmd.Wait(), t.all.String())
		}
		f.frame = milliseconds(c.at.Sub(start))
	}
	if f.key, err = t.key(); err != nil {
		cmd.Process.Kill()
		cmd.Wait()
		return f, fmt.Errorf("%s: %w", p.name, err)
	}
	if _, err := file.WriteString("q"); err != nil {
		return f, err
	}
	for ok := true; ok; {
		_, ok = t.next(patience)
	}
	if err := cmd.Wait(); err != nil {
		return f, fmt.Errorf("%s: %w", p.name, err)
	}
	if p.small {
		return f, nil
	}
	f.memory, err = peak(cmd.ProcessState.SysUsage().(*syscall.Rusage))
	return f, err
}

// read passes on what the program writes, with the time at which it came.
func (t *terminal) read() {
	defer close(t.chunks)
	buffer := make([]byte, 1<<16)
	for {
		n, err := t.file.Read(buffer)
		if n > 0 {
			t.chunks <- chunk{time.Now(), string(buffer[:n])}
		}
		if err != nil {
			return
		}
	}
}

// next returns the next output, and false if there is none for that long, or ever. It answers the questions in it.
func (t *terminal) next(within time.Duration) (chunk, bool) {
	select {
	case c, ok := <-t.chunks:
		t.all.WriteString(c.text)
		if !t.mute {
			t.answer()
		}
		return c, ok
	case <-time.After(within):
		return chunk{}, false
	}
}

func (t *terminal) answer() {
	for question, answer := range answers {
		for asked := strings.Count(t.all.String(), question); t.said[question] < asked; t.said[question]++ {
			t.file.WriteString(answer) // if the program has ended, it needs none
		}
	}
}

// key presses ↓ and waits for what the program draws, again and again.
func (t *terminal) key() (float64, error) {
	var all []float64
	for range presses {
		for ok := true; ok; {
			_, ok = t.next(quiet)
		}
		pressed := time.Now()
		if _, err := t.file.WriteString("\x1b[B"); err != nil {
			return 0, err
		}
		c, ok := t.next(patience)
		if !ok {
			return 0, errors.New("a key had no effect")
		}
		all = append(all, milliseconds(c.at.Sub(pressed)))
	}
	return median(all), nil
}

// peak is the most memory that a program had. A child begins with the peak of the one that starts it, on Linux at least, so this
// program must be the smaller one.
func peak(child *syscall.Rusage) (float64, error) {
	var own syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &own); err != nil {
		return 0, err
	}
	if own.Maxrss >= child.Maxrss {
		return 0, fmt.Errorf("measuring takes more memory (%d) than what is measured (%d)", own.Maxrss, child.Maxrss)
	}
	unit := 1024.0
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	return float64(child.Maxrss) * unit / (1 << 20), nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	if n := len(sorted); n%2 == 0 {
		return (sorted[n/2-1] + sorted[n/2]) / 2
	}
	return sorted[len(sorted)/2]
}
