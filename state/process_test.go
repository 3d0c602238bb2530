package state

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// helperEnv makes the test binary a program that uses the store, so that tests can really kill it.
const helperEnv = "WIDERSPRUCH_STATE_HELPER"

func TestMain(m *testing.M) {
	if task := os.Getenv(helperEnv); task != "" {
		runHelper(task, os.Args[1], os.Args[2])
		return
	}
	os.Exit(m.Run())
}

// runHelper does one task on the file at path and prints each event whose save was confirmed.
func runHelper(task, path, argument string) {
	switch task {
	case "append": // one event, as soon as no other process has the file
		s := Open(path, Disk{}, clock, Options{})
		for s.ReadOnly() {
			s.Close()
			s = Open(path, Disk{}, clock, Options{})
		}
		appendEvents(s, argument)
		s.Close()
	case "twenty": // events, each with a store of its own, as twenty commands would
		for i := range 20 {
			s := Open(path, Disk{}, clock, Options{Wait: time.Minute})
			appendEvents(s, fmt.Sprintf("%s-%02d", argument, i))
			s.Close()
		}
	case "loop": // until somebody ends it
		for s, i := Open(path, Disk{}, clock, Options{}), 1; ; i++ {
			appendEvents(s, argument+"-"+strconv.Itoa(i))
		}
	case "die": // at the operation of that number, if it comes to that
		at, err := strconv.Atoi(argument)
		if err != nil {
			panic(err)
		}
		appendEvents(Open(path, &faultFS{at: at, fault: deadly}, clock, Options{}), "new-1", "new-2")
	}
}

func appendEvents(s *Store, ids ...string) {
	p := s.Progress()
	for _, id := range ids {
		*p = *and(p, id)
		if err := s.Save(p); err != nil {
			panic(err)
		}
		fmt.Println(id)
	}
}

// helper is the test binary as another process.
func helper(task, path, argument string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], path, argument)
	cmd.Env = append(os.Environ(), helperEnv+"="+task)
	cmd.Stderr = os.Stderr
	return cmd
}

func TestTwentyProcessesAtOnce(t *testing.T) {
	path := newPath(t)
	var want []string
	var running []*exec.Cmd
	for i := range 20 {
		id := fmt.Sprintf("process-%02d", i)
		cmd := helper("append", path, id)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		want, running = append(want, id), append(running, cmd)
	}
	for _, cmd := range running {
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	}
	s := open(t, path)
	wantNotices(t, s)
	if got := slices.Sorted(slices.Values(ids(s.Progress()))); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

// TestTwentyTimesTwenty lets 20 processes write 20 events each, without any of them trying again: all wait for each other.
func TestTwentyTimesTwenty(t *testing.T) {
	path := newPath(t)
	var running []*exec.Cmd
	for i := range 20 {
		cmd := helper("twenty", path, fmt.Sprintf("process-%02d", i))
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		running = append(running, cmd)
	}
	for _, cmd := range running {
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	}
	s := open(t, path)
	wantNotices(t, s)
	if got := len(ids(s.Progress())); got != 400 {
		t.Errorf("%d of 400 events are there", got)
	}
}

// TestRandomKills kills a process that saves and saves, 200 times, each time after another number of confirmed saves. Where in
// the next save the kill comes is up to the machine.
func TestRandomKills(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	var confirmed []string
	path := newPath(t)
	for i := range 200 {
		lines := killAfter(t, helper("loop", path, fmt.Sprintf("run-%03d", i)), random.IntN(6))
		confirmed = append(confirmed, lines...)
		s := Open(path, Disk{}, clock, Options{})
		s.Close()
		if len(kinds(s)) > 0 {
			t.Fatalf("seed %d, kill %d: notices %v", seed, i, s.Notices())
		}
		if lost := missing(confirmed, ids(s.Progress())); len(lost) > 0 {
			t.Fatalf("seed %d, kill %d: lost %v", seed, i, lost)
		}
	}
	if len(confirmed) < 200 {
		t.Errorf("only %d saves were confirmed: the test shows too little", len(confirmed))
	}
}

// missing returns what of want is not in got. (Events of saves that were not confirmed may be there.)
func missing(want, got []string) (lost []string) {
	there := map[string]bool{}
	for _, id := range got {
		there[id] = true
	}
	for _, id := range want {
		if !there[id] {
			lost = append(lost, id)
		}
	}
	return lost
}

// killAfter starts cmd, kills it after so many lines, and returns all that it printed: what was already on its way counts.
func killAfter(t *testing.T, cmd *exec.Cmd, lines int) []string {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(out)
	var text strings.Builder
	for range lines {
		line, err := reader.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		text.WriteString(line)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(&text, reader); err != nil {
		t.Fatal(err)
	}
	cmd.Wait() // it was killed; that is no news
	return strings.Fields(text.String())
}

// TestDeathAtEveryOperation is TestEveryFault with a real process and a real SIGKILL: the kernel closes the files and gives the
// lock back, not we.
func TestDeathAtEveryOperation(t *testing.T) {
	for at := 1; ; at++ {
		path := newPath(t)
		put(t, path, encoded(t, with("old-1", "old-2")))
		put(t, path+".bak", encoded(t, with("old-1")))
		out, err := helper("die", path, strconv.Itoa(at)).Output()
		if _, died := err.(*exec.ExitError); err != nil && !died {
			t.Fatal(err)
		}
		s := open(t, path)
		wantNotices(t, s)
		want := append(strings.Fields(string(out)), "old-1", "old-2")
		if lost := missing(want, ids(s.Progress())); len(lost) > 0 {
			t.Fatalf("killed at operation %d: lost %v", at, lost)
		}
		if err == nil {
			if at < 30 {
				t.Errorf("the program got through with %d operations: the test shows too little", at-1)
			}
			return
		}
	}
}
