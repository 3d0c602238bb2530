//go:build unix

package handoff

import (
	"context"
	"errors"
	"os/exec"
	"slices"
	"testing"
	"time"
)

// linux is a machine with a display, where xdg-open is the stand-in.
func linux(t *testing.T) *Browser {
	b := NewBrowser(machine(t, map[string]string{"DISPLAY": ":0"}, "xdg-open"))
	b.Grace = time.Minute
	return b
}

func TestLauncherIsOnItsOwn(t *testing.T) {
	got := recording(t)
	if err := linux(t).Open(context.Background(), address(t)); err != nil {
		t.Fatal(err)
	}
	s, ok := got()
	if !ok {
		t.Fatal("nothing was started")
	}
	if want := []string{"xdg-open", address(t).String()}; !slices.Equal(s.Args, want) {
		t.Errorf("arguments %q, want %q", s.Args, want)
	}
	if len(s.Input) > 0 || s.Output {
		t.Errorf("it has input %q, output %v", s.Input, s.Output)
	}
	if !s.Leader || !s.Session {
		t.Errorf("own process group %v, own session %v", s.Leader, s.Session)
	}
}

func TestMailGoesTheSameWay(t *testing.T) {
	got := recording(t)
	a, err := Mail("privacy@instagram.com", "KI", "a\nb", hosts)
	if err != nil {
		t.Fatal(err)
	}
	if err := linux(t).Open(context.Background(), a); err != nil {
		t.Fatal(err)
	}
	if s, _ := got(); !slices.Equal(s.Args, []string{"xdg-open", "mailto:privacy@instagram.com?subject=KI&body=a%0D%0Ab"}) {
		t.Errorf("started %q", s.Args)
	}
}

func TestLauncherThatFailsIsTold(t *testing.T) {
	t.Setenv(roleVar, "fail")
	err := linux(t).Open(context.Background(), address(t))
	var exit *exec.ExitError
	if !errors.Is(err, ErrFailed) || !errors.As(err, &exit) {
		t.Errorf("Open() = %v, want %v because of its exit code", err, ErrFailed)
	}
}

func TestLauncherThatCannotStartIsTold(t *testing.T) {
	env := machine(t, map[string]string{"DISPLAY": ":0"})
	env.LookPath = func(program string) (string, error) { return t.TempDir(), nil } // a folder is no program
	if err := NewBrowser(env).Open(context.Background(), address(t)); !errors.Is(err, ErrFailed) {
		t.Errorf("Open() = %v, want: %v", err, ErrFailed)
	}
}

func TestLoudLauncherIsNotHeard(t *testing.T) {
	t.Setenv(roleVar, "loud")
	if err := linux(t).Open(context.Background(), address(t)); err != nil {
		t.Errorf("Open() = %v", err)
	}
}

func TestHangingLauncherIsLeftAlone(t *testing.T) {
	hangs := hanging(t)
	b := linux(t)
	b.Grace = time.Millisecond
	if err := b.Open(context.Background(), address(t)); err != nil {
		t.Errorf("Open() = %v", err)
	}
	hangs()() // Open is back, and the launcher still runs
}

func TestEndOfWaitingDoesNotStopTheLauncher(t *testing.T) {
	hangs := hanging(t)
	ctx, cancel := context.WithCancel(context.Background())
	opened := make(chan error)
	go func() { opened <- linux(t).Open(ctx, address(t)) }()
	release := hangs()
	cancel()
	if err := <-opened; err != nil {
		t.Errorf("Open() = %v", err)
	}
	release()
}

func TestLauncherIsReaped(t *testing.T) {
	hangs := hanging(t)
	launch, err := linux(t).launcher()
	if err != nil {
		t.Fatal(err)
	}
	ended, err := launch(address(t).String())
	if err != nil {
		t.Fatal(err)
	}
	release := hangs()
	select {
	case err := <-ended:
		t.Fatalf("it ended while it was hanging: %v", err)
	default:
	}
	release()
	if err := <-ended; err != nil { // the answer comes from Wait, which has reaped it
		t.Errorf("it ended with %v", err)
	}
}
