package i18n

import (
	"runtime"
	"slices"
	"strings"

	"github.com/Xuanwo/go-locale"
	"golang.org/x/text/language"
)

// Detect chooses the language of the interface: the flag, then the setting of the progress file, then the environment in
// gettext's order (LANGUAGE, LC_ALL, LC_MESSAGES, LANG; empty counts as unset), then the system's display language.
//
// Values that name no language (unset, "C", "POSIX", garbage) are passed over, so that they never stop the program. If
// nothing names a language it is German; if only others than ours are named it is English, which more people read.
//
// https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
func Detect(flag, setting string, getenv func(string) string, system func() string) string {
	for _, named := range []string{flag, setting, environment(getenv)} {
		if lang := match(named); lang != "" {
			return lang
		}
	}
	if lang := match(system()); lang != "" {
		return lang
	}
	return Languages[0]
}

// System asks Windows or macOS for the display language; "" if it does not say. Elsewhere the environment is all there is,
// and Detect has read it.
func System() string {
	if runtime.GOOS != "windows" && runtime.GOOS != "darwin" {
		return ""
	}
	tag, err := locale.Detect()
	if err != nil {
		return ""
	}
	return tag.String()
}

// environment returns the languages that the environment names, best first, separated by colons.
func environment(getenv func(string) string) string {
	var set string
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if set = getenv(name); set != "" {
			break
		}
	}
	if set == "C" || set == "POSIX" { // gettext: in the C locale LANGUAGE is not looked at
		return ""
	}
	return getenv("LANGUAGE") + ":" + set
}

// UTF8 is false if the environment names another encoding: then letters beyond ASCII would be shown as two or three others.
func UTF8(getenv func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if set := getenv(name); set != "" {
			_, encoding, named := strings.Cut(set, ".")
			encoding, _, _ = strings.Cut(encoding, "@")
			return !named || slices.Contains([]string{"utf8", "utf-8"}, strings.ToLower(encoding))
		}
	}
	return true
}

// match returns our language for the first named one that we speak, English if others are named, "" if none is.
func match(named string) string {
	other := ""
	for name := range strings.SplitSeq(named, ":") {
		name, _, _ = strings.Cut(name, ".")
		name, _, _ = strings.Cut(name, "@")
		if name == "" || name == "C" || name == "POSIX" {
			continue
		}
		tag, err := language.Parse(strings.ReplaceAll(name, "_", "-"))
		if err != nil || tag == language.Und {
			continue
		}
		matcher := language.NewMatcher([]language.Tag{language.German, language.English})
		if _, i, confidence := matcher.Match(tag); confidence >= language.High {
			return Languages[i]
		}
		other = "en"
	}
	return other
}
