//go:build unix

package handoff

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// The test binary stands in for launchers and clipboard programs: a link with the program's name leads to it, and these
// variables tell it what to do.
const (
	roleVar   = "HANDOFF_TEST_ROLE"
	recordVar = "HANDOFF_TEST_RECORD" // where record notes how it was started
	leashVar  = "HANDOFF_TEST_LEASH"  // a named pipe that holds hang
)

func TestMain(m *testing.M) {
	if role, ok := roles[os.Getenv(roleVar)]; ok {
		if err := role(); err != nil {
			os.Exit(1)
		}
		return
	}
	// Without this every stand-in takes a second to end under the race detector.
	if err := os.Setenv("GORACE", "atexit_sleep_ms=0"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

var roles = map[string]func() error{
	"record": record,
	"hang":   hang,
	"fail":   func() error { return os.ErrInvalid },
	"loud":   loud,
	"grab":   grab,
	"open":   openInTerminal,
	"copy":   copyInTerminal,
}

// started is what a program can tell about its start.
type started struct {
	Args    []string
	Input   []byte
	Output  bool // whether stdout or stderr lead anywhere
	Leader  bool // whether it leads a process group
	Session bool // whether it leads a session
}

func record() error {
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	session, err := unix.Getsid(0)
	if err != nil {
		return err
	}
	s := started{
		Args:    append([]string{filepath.Base(os.Args[0])}, os.Args[1:]...),
		Input:   input,
		Output:  !isNull(os.Stdout) || !isNull(os.Stderr),
		Leader:  syscall.Getpgrp() == os.Getpid(),
		Session: session == os.Getpid(),
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return os.WriteFile(os.Getenv(recordVar), data, 0o600)
}

func isNull(f *os.File) bool {
	got, err := f.Stat()
	if err != nil {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err == nil && os.SameFile(got, null)
}

// hang ends when the test lets go of the leash.
func hang() error {
	leash, err := os.Open(os.Getenv(leashVar))
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, leash)
	return err
}

// loud prints 1 MB to each output.
func loud() error {
	rubbish := bytes.Repeat([]byte("\x1b[2Jrubbish "), 1<<20/12+1)
	if _, err := os.Stdout.Write(rubbish); err != nil {
		return err
	}
	_, err := os.Stderr.Write(rubbish)
	return err
}

// grab takes over the terminal as a text browser does: it draws and waits for a key. It succeeds if there is none.
func grab() error {
	terminal, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return nil
	}
	if _, err := terminal.WriteString("\x1b[2JText browser"); err != nil {
		return err
	}
	_, err = terminal.Read(make([]byte, 1))
	return err
}

// machine is a Linux with these variables, on which these programs are the stand-in.
func machine(t *testing.T, variables map[string]string, programs ...string) Env {
	dir := programsIn(t, programs...)
	return Env{
		GOOS:   "linux",
		Getenv: func(name string) string { return variables[name] },
		LookPath: func(program string) (string, error) {
			if !filepath.IsAbs(program) {
				program = filepath.Join(dir, program)
			}
			return exec.LookPath(program)
		},
	}
}

// programsIn returns a folder in which each program is the stand-in.
func programsIn(t *testing.T, programs ...string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, program := range programs {
		if err := os.Symlink(self, filepath.Join(dir, program)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// recording makes the stand-in note its start, which the returned function then reads; false means that none was started.
func recording(t *testing.T) func() (started, bool) {
	file := filepath.Join(t.TempDir(), "record")
	t.Setenv(roleVar, "record")
	t.Setenv(recordVar, file)
	return func() (started, bool) {
		t.Helper()
		data, err := os.ReadFile(file)
		if os.IsNotExist(err) {
			return started{}, false
		}
		var s started
		if err == nil {
			err = json.Unmarshal(data, &s)
		}
		if err != nil {
			t.Fatal(err)
		}
		return s, true
	}
}

// hanging makes the stand-in hang. The returned function waits until one does, and returns the one that lets it go.
func hanging(t *testing.T) (hangs func() (release func())) {
	leash := filepath.Join(t.TempDir(), "leash")
	if err := unix.Mkfifo(leash, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(roleVar, "hang")
	t.Setenv(leashVar, leash)
	return func() func() {
		t.Helper()
		end, err := os.OpenFile(leash, os.O_WRONLY, 0) // blocks until the other end is open
		if err != nil {
			t.Fatal(err)
		}
		return func() { end.Close() }
	}
}

// address is a checked one for tests that need any.
func address(t *testing.T) Address {
	t.Helper()
	a, err := Check("https://help.instagram.com/contact/1?a=b&c=d%2C#e", hosts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}
