package i18n_test

import (
	"testing"

	"widerspruch/i18n"
)

// TestDetect goes through flag, setting, environment and system.
func TestDetect(t *testing.T) {
	type env map[string]string
	for _, c := range []struct {
		name          string
		flag, setting string
		env           env
		system        string
		want          string
	}{
		{name: "nothing known", want: "de"},
		{name: "flag wins", flag: "en", setting: "de", env: env{"LANG": "de_DE.UTF-8"}, want: "en"},
		{name: "setting before environment", setting: "en", env: env{"LANG": "de_DE.UTF-8"}, want: "en"},
		{name: "LANG", env: env{"LANG": "en_GB.UTF-8"}, want: "en"},
		{name: "LC_MESSAGES before LANG", env: env{"LC_MESSAGES": "de_AT", "LANG": "en_US"}, want: "de"},
		{name: "LC_ALL before LC_MESSAGES", env: env{"LC_ALL": "en_US", "LC_MESSAGES": "de_DE"}, want: "en"},
		{name: "LANGUAGE first", env: env{"LANGUAGE": "de", "LC_ALL": "en_US.UTF-8"}, want: "de"},
		{name: "LANGUAGE is a list", env: env{"LANGUAGE": "xx:fr:en:de", "LANG": "de_DE"}, want: "en"},
		{name: "LANGUAGE does not count in the C locale", env: env{"LANGUAGE": "en", "LANG": "C"}, want: "de"},
		{name: "empty counts as unset", env: env{"LANGUAGE": "", "LC_ALL": "", "LANG": "en_US"}, want: "en"},
		{name: "C and POSIX name no language", env: env{"LANG": "POSIX"}, want: "de"},
		{name: "C.UTF-8 names no language", env: env{"LANG": "C.UTF-8"}, want: "de"},
		{name: "modifier", env: env{"LANG": "de_DE@euro"}, want: "de"},
		{name: "Swiss German", env: env{"LANG": "de_CH.UTF-8"}, want: "de"},
		{name: "Luxembourgish speakers read German", env: env{"LANG": "lb_LU.UTF-8"}, want: "de"},
		{name: "another language reads English", env: env{"LANG": "fr_FR.UTF-8"}, want: "en"},
		{name: "garbage never stops the start", flag: "???", setting: "\x00", env: env{"LANG": "!!", "LC_ALL": "=;"}, want: "de"},
		{name: "system language", system: "en-US", want: "en"},
		{name: "environment before system", env: env{"LANG": "de_DE"}, system: "en-US", want: "de"},
	} {
		t.Run(c.name, func(t *testing.T) {
			getenv := func(name string) string { return c.env[name] }
			if got := i18n.Detect(c.flag, c.setting, getenv, func() string { return c.system }); got != c.want {
				t.Errorf("detected %q, want %q", got, c.want)
			}
		})
	}
}

func TestUTF8(t *testing.T) {
	for _, c := range []struct {
		set  map[string]string
		want bool
	}{
		{nil, true},
		{map[string]string{"LANG": "C"}, true}, // containers; their terminals know UTF-8
		{map[string]string{"LANG": "de_DE.UTF-8"}, true},
		{map[string]string{"LANG": "de_DE.utf8@euro"}, true},
		{map[string]string{"LANG": "de_DE"}, true},
		{map[string]string{"LANG": "de_DE.ISO-8859-1"}, false},
		{map[string]string{"LANG": "de_DE.UTF-8", "LC_CTYPE": "de_DE.ISO8859-15@euro"}, false},
		{map[string]string{"LANG": "de_DE.ISO-8859-1", "LC_ALL": "de_DE.UTF-8"}, true},
		{map[string]string{"LC_ALL": "ru_RU.KOI8-R", "LC_CTYPE": "ru_RU.UTF-8"}, false},
	} {
		if got := i18n.UTF8(func(name string) string { return c.set[name] }); got != c.want {
			t.Errorf("%v: %v, want %v", c.set, got, c.want)
		}
	}
}
