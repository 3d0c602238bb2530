package guides

import (
	"strings"
)

// tag is YAML's way to say what a value is. With !!binary any character can be written in plain letters.
var tag = expression(`(^|[\s,\[{:-])!`)

// hidden finds what a reader of the file cannot see: characters that no screen shows, and YAML's escapes and tags, which
// would put them into a text after all (\e is an escape character).
func hidden(name string, src []byte) []fault {
	var faults []fault
	for i, line := range strings.Split(string(src), "\n") {
		at := place{name, i + 1}
		if r := strings.IndexFunc(line, func(r rune) bool { return !Printable(r) }); r >= 0 {
			faults = append(faults, fault{at, "control", says("the line holds a control character or an invisible one")})
		}
		if escaped(line) {
			faults = append(faults, fault{at, "yaml-escape", says(`the line holds an escape other than \" and \\`)})
		}
		if strings.Contains(line, "!") && tag().MatchString(line) { // the expression alone would double the time of Load
			faults = append(faults, fault{at, "yaml-escape", says("the line holds a tag, or a space before an exclamation mark")})
		}
	}
	return faults
}

// escaped says whether a backslash in the line stands before anything but a quote or another backslash.
func escaped(line string) bool {
	for {
		_, after, found := strings.Cut(line, `\`)
		if !found {
			return false
		}
		if after == "" || (after[0] != '"' && after[0] != '\\') {
			return true
		}
		line = after[1:]
	}
}
