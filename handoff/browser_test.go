package handoff

import (
	"context"
	"errors"
	"testing"
	"time"
)

// desktop is a system with an opening of its own, and no variables.
func desktop(goos string) Env {
	return Env{
		GOOS:     goos,
		Getenv:   func(string) string { return "" },
		LookPath: func(program string) (string, error) { return "", errors.New("there are no programs") },
	}
}

func instagram(t *testing.T) Address {
	t.Helper()
	a, err := Check("https://instagram.com/?a=b&c=d", hosts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestDesktopOpensByItself(t *testing.T) {
	for _, goos := range []string{"windows", "darwin"} {
		var opened string
		b := NewBrowser(desktop(goos))
		b.Grace = time.Minute
		b.system = func(address string) error { opened = address; return nil }
		if err := b.Able(); err != nil {
			t.Errorf("%s: Able() = %v", goos, err)
		}
		if err := b.Open(context.Background(), instagram(t)); err != nil {
			t.Errorf("%s: Open() = %v", goos, err)
		}
		if want := instagram(t).String(); opened != want {
			t.Errorf("%s: opened %q, want %q", goos, opened, want)
		}
	}
}

func TestDesktopOverSSHStartsNothing(t *testing.T) {
	for _, goos := range []string{"windows", "darwin"} {
		env := desktop(goos)
		env.Getenv = func(name string) string { return map[string]string{"SSH_CONNECTION": "x"}[name] }
		b := NewBrowser(env)
		b.system = func(string) error { t.Errorf("%s: something was opened", goos); return nil }
		if err := b.Open(context.Background(), instagram(t)); !errors.Is(err, ErrSSH) {
			t.Errorf("%s: Open() = %v, want: %v", goos, err, ErrSSH)
		}
	}
}

func TestDesktopThatFailsIsTold(t *testing.T) {
	broken := errors.New("no application for https")
	b := NewBrowser(desktop("darwin"))
	b.Grace = time.Minute
	b.system = func(string) error { return broken }
	if err := b.Open(context.Background(), instagram(t)); !errors.Is(err, ErrFailed) || !errors.Is(err, broken) {
		t.Errorf("Open() = %v, want %v because of %v", err, ErrFailed, broken)
	}
}

func TestDesktopThatHangsIsLeftAlone(t *testing.T) {
	ended := make(chan struct{})
	b := NewBrowser(desktop("darwin"))
	b.Grace = time.Millisecond
	b.system = func(string) error { <-ended; return nil }
	if err := b.Open(context.Background(), instagram(t)); err != nil {
		t.Errorf("Open() = %v", err)
	}
	close(ended)
}

func TestOpenWantsACheckedAddress(t *testing.T) {
	b := NewBrowser(desktop("darwin"))
	b.system = func(address string) error { t.Errorf("opened %q", address); return nil }
	if err := b.Open(context.Background(), Address{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("Open() = %v, want: %v", err, ErrEmpty)
	}
}

func TestOpenAfterTheEndStartsNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	b := NewBrowser(desktop("darwin"))
	b.system = func(address string) error { t.Errorf("opened %q", address); return nil }
	if err := b.Open(ctx, instagram(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("Open() = %v, want: %v", err, context.Canceled)
	}
}
