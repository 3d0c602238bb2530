package handoff

import (
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// Env is what this package wants to know of the machine. SystemEnv asks the real one; tests write their own.
type Env struct {
	GOOS     string                       // runtime.GOOS
	Getenv   func(string) string          // os.Getenv
	LookPath func(string) (string, error) // exec.LookPath
	Kernel   string                       // /proc/version, which tells WSL from Linux; empty elsewhere
}

// SystemEnv describes the machine that the program runs on.
func SystemEnv() Env {
	kernel, _ := os.ReadFile("/proc/version") // only Linux has it; without it the machine is no WSL
	return Env{GOOS: runtime.GOOS, Getenv: os.Getenv, LookPath: exec.LookPath, Kernel: string(kernel)}
}

// remote is true when the person sits at another computer than the one that the program runs on.
func (e Env) remote() bool {
	return e.anySet("SSH_TTY", "SSH_CONNECTION", "SSH_CLIENT")
}

// ownDesktop is true where the system itself knows how to open an address and to copy.
func (e Env) ownDesktop() bool {
	return e.GOOS == "windows" || e.GOOS == "darwin"
}

// display is true when there is a screen to draw windows on, on systems without a desktop of their own.
func (e Env) display() bool {
	return e.anySet("DISPLAY", "WAYLAND_DISPLAY")
}

// termux is true on Android, where the desktop is that of the telephone.
func (e Env) termux() bool {
	return e.anySet("TERMUX_VERSION") || strings.Contains(e.Getenv("PREFIX"), "com.termux")
}

// wsl is true on Linux inside Windows, where the browser and the clipboard are those of Windows.
func (e Env) wsl() bool {
	return e.anySet("WSL_DISTRO_NAME", "WSL_INTEROP") || strings.Contains(strings.ToLower(e.Kernel), "microsoft")
}

func (e Env) anySet(names ...string) bool {
	for _, name := range names {
		if e.Getenv(name) != "" {
			return true
		}
	}
	return false
}

// find returns the path of the first of the programs that there is.
func (e Env) find(programs ...string) (path string, ok bool) {
	for _, program := range programs {
		if path, err := e.LookPath(program); err == nil {
			return path, true
		}
	}
	return "", false
}
