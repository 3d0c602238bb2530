package state

import (
	"errors"
	"io/fs"
	"testing"
	"time"
)

var errBusy = errors.New("a virus scanner looks at it")

func TestRetry(t *testing.T) {
	for _, test := range []struct {
		name   string
		errs   []error // of each attempt; nil from then on
		want   error
		called int
	}{
		{"at once", nil, nil, 1},
		{"busy for a moment", []error{errBusy, errBusy}, nil, 3},
		{"busy until the last attempt", []error{errBusy, errBusy, errBusy, errBusy}, nil, 5},
		{"busy for too long", []error{errBusy, errBusy, errBusy, errBusy, errBusy, errBusy}, errBusy, 5},
		{"what does not pass", []error{fs.ErrNotExist}, fs.ErrNotExist, 1},
		{"what does not pass, later", []error{errBusy, fs.ErrNotExist}, fs.ErrNotExist, 2},
	} {
		called, slept := 0, time.Duration(0)
		err := retry(func() error {
			called++
			if called > len(test.errs) {
				return nil
			}
			return test.errs[called-1]
		}, func(err error) bool { return errors.Is(err, errBusy) }, func(pause time.Duration) { slept += pause })
		if err != test.want || called != test.called {
			t.Errorf("%s: %v after %d attempts, want %v after %d", test.name, err, called, test.want, test.called)
		}
		if want := [...]time.Duration{0, 50, 150, 350, 750}[called-1] * time.Millisecond; slept != want { // each pause twice the one before
			t.Errorf("%s: waited %s, want %s", test.name, slept, want)
		}
	}
}

func TestAMissingFileDoesNotPass(t *testing.T) {
	if err := (Disk{}).Rename(newPath(t), newPath(t)); !errors.Is(err, fs.ErrNotExist) || isPassing(err) {
		t.Errorf("got %v", err)
	}
}
