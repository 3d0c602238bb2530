package console

import (
	"testing"

	"widerspruch/handoff"
	"widerspruch/state"
)

// TestLinearWhy is the table of what switches the linear mode on: the option, then ACCESSIBLE, then the terminal.
func TestLinearWhy(t *testing.T) {
	type env map[string]string
	for _, c := range []struct {
		flag string
		env  env
		goos string
		set  state.Face
		want string
	}{
		{env: env{"TERM": "xterm"}, set: state.FaceLinear, want: "setting"},
		{env: env{"TERM": "xterm"}, set: state.FaceScreen},
		{flag: "false", env: env{"TERM": "xterm"}, set: state.FaceLinear},
		{env: env{"TERM": "xterm"}},
		{flag: "true", env: env{"TERM": "xterm", "ACCESSIBLE": "1"}, want: "flag"},
		{flag: "false", env: env{"TERM": "dumb", "ACCESSIBLE": "1"}},
		{env: env{"TERM": "xterm", "ACCESSIBLE": "1"}, want: "accessible"},
		{env: env{"TERM": "xterm", "ACCESSIBLE": "yes"}, want: "accessible"},
		{env: env{"TERM": "xterm", "ACCESSIBLE": "0"}},
		{env: env{"TERM": "xterm", "ACCESSIBLE": "False"}},
		{env: env{"TERM": "xterm", "ACCESSIBLE": ""}},
		{env: env{"TERM": "dumb"}, want: "term"},
		{env: env{"TERM": "unknown"}, want: "term"},
		{env: env{}, want: "term"},
		{env: env{}, goos: "windows"},
		{env: env{"TERM": "dumb"}, goos: "windows", want: "term"},
	} {
		world := World{Getenv: func(name string) string { return c.env[name] }, Handoff: handoff.Env{GOOS: c.goos}}
		if got := (&Console{World: world, Options: Options{Linear: c.flag}}).LinearWhy(c.set); got != c.want {
			t.Errorf("--linear=%s with %v on %q: %q, want %q", c.flag, c.env, c.goos, got, c.want)
		}
	}
}
