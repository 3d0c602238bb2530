package handoff

import (
	"os/exec"

	"github.com/pkg/browser"
)

// launcher starts to open an address and returns at once. The channel then yields how the start ended.
type launcher func(address string) (ended <-chan error, err error)

// pkg/browser prints to our screen unless told otherwise, and its only switch is a pair of variables; here they are set
// before anything can run. nil is the null device for os/exec. io.Discard would be a pipe through this program: Run would
// wait until the browser closes it, and the browser would write into a broken one after we quit.
func init() {
	browser.Stdout, browser.Stderr = nil, nil
}

// system opens an address by the plain opening of the operating system.
func system(open func(address string) error) launcher {
	return func(address string) (<-chan error, error) {
		ended := make(chan error, 1) // buffered, because nobody may be waiting any more
		go func() { ended <- open(address) }()
		return ended, nil
	}
}

// command opens an address by a program, without a shell: the address replaces %s, or is the last argument. Standard input,
// output and error are the null device, because the Cmd does not set them.
func command(program string, args ...string) launcher {
	return func(address string) (<-chan error, error) {
		cmd := exec.Command(program, filled(args, address)...)
		detach(cmd)
		if err := cmd.Start(); err != nil {
			return nil, err
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }() // waiting also reaps the process
		return ended, nil
	}
}
