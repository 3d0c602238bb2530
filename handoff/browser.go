package handoff

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/pkg/browser"
)

// The reasons why no browser is started. All but ErrFailed are normal cases: the address stands on the screen, and the
// person opens it by hand.
var (
	ErrSSH         = errors.New("the session runs over ssh; the browser is on another computer")
	ErrNoDisplay   = errors.New("there is no display for a browser")
	ErrDisabled    = errors.New("BROWSER says that no browser is to be opened")
	ErrTextBrowser = errors.New("BROWSER names a text browser only, which would take over this screen")
	ErrNoOpener    = errors.New("no program was found that opens addresses")
	ErrFailed      = errors.New("the browser could not be started")
)

// defaultGrace is long enough for a launcher to report a failure and short enough to wait for.
const defaultGrace = time.Second

// Browser opens addresses in the person's own browser, outside this terminal.
type Browser struct {
	// Grace is how long Open waits for bad news. A launcher that still runs afterwards is taken to have worked: some stay
	// as long as the browser does.
	Grace time.Duration

	env    Env
	system func(address string) error // the plain opening of Windows and macOS
}

// NewBrowser returns a Browser for the machine that env describes.
func NewBrowser(env Env) *Browser {
	return &Browser{Grace: defaultGrace, env: env, system: browser.OpenURL}
}

// Able returns nil if Open has something to start, or else the reason why not. It starts nothing.
func (b *Browser) Able() error {
	_, err := b.launcher()
	return err
}

// Open hands the address to the browser and returns within Grace, whatever the launcher does: nil when it ended well or is
// still running, ErrFailed when it failed, or one of the reasons of Able. Ending ctx ends the waiting; it never stops a
// launcher, which may be the browser itself.
func (b *Browser) Open(ctx context.Context, a Address) error {
	if a == (Address{}) {
		return ErrEmpty
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	launch, err := b.launcher()
	if err != nil {
		return err
	}
	ended, err := launch(a.String())
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFailed, err)
	}
	grace := time.NewTimer(b.Grace)
	defer grace.Stop()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFailed, err)
		}
	case <-grace.C:
	case <-ctx.Done():
	}
	return nil
}
