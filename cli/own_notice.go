package cli

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
)

// namedBroken is how many of the guides that were left out are named in the notice.
const namedBroken = 5

// notices say once which of the person's own guides are left out, and where to read why.
func (o *own) notices(words *i18n.Words) []string {
	if o.problem != nil {
		return []string{words.T("guides.folder.unread", "path", guides.Clean(o.path), "why", wizard.Why(words, o.problem))}
	}
	broken := o.broken()
	if len(broken) == 0 {
		return nil
	}
	var names []string
	for _, name := range broken[:min(len(broken), namedBroken)] {
		names = append(names, quoted(name))
	}
	named := list(names)
	if len(broken) > namedBroken {
		named += ", …"
	}
	return []string{words.N("guides.broken", len(broken), "names", named, "command", "widerspruch guide lint "+argument(o.path))}
}

// argument writes a path as it can be typed into a shell again.
func argument(path string) string {
	path = guides.Clean(path)
	if strings.ContainsAny(path, " \t\n'\"$&;()<>|*?#") {
		return `"` + path + `"`
	}
	return path
}
