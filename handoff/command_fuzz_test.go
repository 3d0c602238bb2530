package handoff

import (
	"errors"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// FuzzBrowser holds that whatever stands in BROWSER, or in PAGER and EDITOR, either nothing is started or one program that is there, and that
// the address is whole and in one argument.
func FuzzBrowser(f *testing.F) {
	for _, seed := range []string{
		"", "firefox", "firefox:w3m", ":::", "firefox %s &", "'fire fox' -x", `fire\ fox`, "firefox | cat", "w3m:false", "false", "firefox 50%%%s%c", `"firefox`, "firefox $(id) `id` ;id",
		"/usr/bin/firefox --app=%s --new", "firefox.exe;C:\\x.bat", "firefox\x00-x", "firefox\n-x", "%s", "%%s", "firefox %s %s",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, value string, windows bool) {
		env := Env{
			GOOS: "linux", Getenv: func(name string) string { return map[string]string{"BROWSER": value, "EDITOR": value}[name] },
			LookPath: func(name string) (string, error) {
				if name == "" || strings.ContainsAny(name, "\x00") || len(name)%3 == 2 { // some are not there
					return "", exec.ErrNotFound
				}
				return "/bin/" + name, nil
			},
		}
		if windows {
			env.GOOS = "windows"
		}
		launch, err := env.chosen()
		if launch != nil && err != nil || err != nil && !errors.Is(err, ErrDisabled) && !errors.Is(err, ErrTextBrowser) {
			t.Errorf("%q: a browser and %v", value, err)
		}
		for _, entry := range append(env.list(value), value) {
			program, args, ok := env.Command(entry)
			if !ok {
				continue
			}
			if !strings.HasPrefix(program, "/bin/") || slices.ContainsFunc(args, isOperator) {
				t.Errorf("%q starts %q %q", entry, program, args)
			}
			const address = "https://instagram.com/a%20b?c=%s%%"
			if put := filled(args, address); !slices.ContainsFunc(put, func(arg string) bool { return strings.Contains(arg, address) }) {
				t.Errorf("%q: the address is not in %q", entry, put)
			}
		}
	})
}
