//go:build unix

package cli

import (
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/cli/console"
	"widerspruch/cli/face"
)

// TestMain lets the test binary be the program and the browsers that it opens: a link with the role's name leads to it. That
// is the real program (main.go only sets when garbage is collected), built once, and with the race detector where the tests
// have it.
func TestMain(m *testing.M) {
	switch filepath.Base(os.Args[0]) {
	case "widerspruch":
		if len(os.Args) == 2 && os.Args[1] == face.WatchArgument { // so that a test knows that it runs
			_ = os.WriteFile(filepath.Join(filepath.Dir(os.Args[0]), watchedName), nil, 0o600)
		}
		os.Exit(Main(os.Args[1:], fragile(console.System())))
	case "browser":
		exit(visit())
	case "hanging-browser":
		exit(visitAndHang())
	case "loud-browser":
		exit(visitAndShout())
	}
	// Without this every program takes a second to end under the race detector.
	if err := os.Setenv("GORACE", "atexit_sleep_ms=0"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// panicName is a file beside the program that makes it panic at its next look at the clock.
const panicName = "panic"

// crashName is one that makes a goroutine panic of which nobody knows; watchedName says that the terminal is watched over.
const (
	crashName   = "crash"
	watchedName = "watched"
)

// fragile is the world in which the program panics when a test wants to see what that leaves behind.
func fragile(world console.World) console.World {
	now := world.Now
	world.Now = func() time.Time {
		if _, err := os.Stat(filepath.Join(filepath.Dir(os.Args[0]), panicName)); err == nil {
			panic("a test wants to see a panic")
		}
		if _, err := os.Stat(filepath.Join(filepath.Dir(os.Args[0]), crashName)); err == nil {
			go panic("a test wants to see a crash")
		}
		return now()
	}
	return world
}

func exit(err error) {
	if err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}

// visit tells the test, which listens beside the browser, with which arguments it was started.
func visit() error {
	conn, err := tell()
	if err != nil {
		return err
	}
	return conn.Close()
}

// visitAndHang hangs until the test ends.
func visitAndHang() error {
	conn, err := tell()
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, conn)
	return err
}

// visitAndShout writes 1 MB to wherever it could disturb the screen: its outputs, and the terminal itself if it has one.
func visitAndShout() error {
	rubbish := strings.Repeat("\x1b[2Jrubbish ", 1<<20/12)
	io.WriteString(os.Stdout, rubbish) // where it goes to, and whether it gets there, is what the test wants to see
	io.WriteString(os.Stderr, rubbish)
	if terminal, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0); err == nil {
		io.WriteString(terminal, rubbish)
	}
	return visit()
}

func tell() (net.Conn, error) {
	conn, err := net.Dial("unix", filepath.Join(filepath.Dir(os.Args[0]), socketName))
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(conn, "%q\n", os.Args[1:])
	return conn, err
}
