//go:build unix

package cli

import (
	"bufio"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// patience is how long a test waits for what must come. It only ends a test that has failed.
const patience = 2 * time.Minute

// socketName is the socket at which the browsers report. A socket of the file system is no network.
const socketName = "visits"

// desk is a computer of its own: a home folder, the program, a browser.
type desk struct {
	t        *testing.T
	dir      string
	path     string // of the progress file
	browser  string // what BROWSER names
	editor   string // what EDITOR names; nothing at first
	visited  chan string
	language string
}

// newDesk makes a computer on which nobody has objected to anything.
func newDesk(t *testing.T) *desk {
	t.Helper()
	dir, err := os.MkdirTemp("", "w") // not t.TempDir: the path of a socket must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	d := &desk{
		t: t, dir: dir, path: filepath.Join(dir, "data", "widerspruch", "progress.json"),
		visited: make(chan string, 100), language: "de_DE.UTF-8",
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"widerspruch", "browser", "hanging-browser", "loud-browser"} {
		if err := os.Symlink(self, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "failing-browser"), []byte("#!/bin/sh\nexit 1\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	d.use("browser")
	d.listen()
	return d
}

// use makes one of the browsers the person's own.
func (d *desk) use(browser string) { d.browser = filepath.Join(d.dir, browser) }

// listen collects what the browsers report. Their connections stay open until the test ends; then a hanging one ends too.
func (d *desk) listen() {
	listener, err := net.Listen("unix", filepath.Join(d.dir, socketName))
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			d.t.Cleanup(func() { conn.Close() })
			if line, err := bufio.NewReader(conn).ReadString('\n'); err == nil {
				d.visited <- strings.TrimSpace(line)
			}
		}
	}()
}

// wantVisit waits until a browser was started, and holds that it got this address and nothing else.
func (d *desk) wantVisit(address string) {
	d.t.Helper()
	select {
	case got := <-d.visited:
		if want := `["` + address + `"]`; got != want {
			d.t.Errorf("the browser got %s, want %s", got, want)
		}
	case <-time.After(patience):
		d.t.Fatal("no browser was started")
	}
}

// environment is all that the program knows of the world. There is no clipboard program in it, no ssh and no tmux.
func (d *desk) environment() []string {
	return []string{
		"EDITOR=" + d.editor,
		"HOME=" + d.dir, "XDG_DATA_HOME=" + filepath.Join(d.dir, "data"), "LANG=" + d.language, "TERM=xterm-256color",
		"DISPLAY=:0", "BROWSER=" + d.browser, "PATH=" + filepath.Join(d.dir, "bin"), "GORACE=" + os.Getenv("GORACE"),
		"GOCOVERDIR=" + d.dir, // with -cover the test binary prints a warning without it
	}
}

// saved opens the progress file as the next start would, and holds that it is whole.
func (d *desk) saved() *state.Progress {
	d.t.Helper()
	store := state.Open(d.path, state.Disk{}, time.Now, state.Options{})
	defer store.Close()
	if notices := store.Notices(); len(notices) > 0 {
		d.t.Fatalf("the progress file is not whole: %v", notices)
	}
	return store.Progress()
}

// written returns the bytes of the progress file; none if there is no file yet.
func (d *desk) written() string {
	d.t.Helper()
	data, err := os.ReadFile(d.path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		d.t.Fatal(err)
	}
	return string(data)
}

// stepsOf returns the steps of a route as the shipped guide has them, so that the tests do not repeat its words.
func stepsOf(t *testing.T, guide, route string) []guides.Step {
	t.Helper()
	library, _ := guides.Load(guides.Embedded())
	g, ok := library.Guide(guide)
	if !ok {
		t.Fatalf("there is no guide %s", guide)
	}
	r, ok := g.Text("de").Route(route)
	if !ok {
		t.Fatalf("%s has no route %s", guide, route)
	}
	return r.Steps
}
