//go:build unix

package handoff

import (
	"os/exec"
	"syscall"
)

// detach gives the program a session, and with it a process group, of its own. It then has no terminal: it can neither read
// keys from it nor draw on it through /dev/tty, and Ctrl+C or a closed window does not reach it.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}
