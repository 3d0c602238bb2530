package letters

import (
	"regexp"
	"sync"
)

// expression is a regular expression that is compiled when it is first asked for: the start of the program needs none, and
// would compile them all.
func expression(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}
