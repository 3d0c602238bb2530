package guides

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// idsFile lists every step that ever shipped: progress files of people refer to it. See its own head for its form.
//
//go:embed content/ids.txt
var idsFile string

// StepKey names a step of a guide: that of the route which is walked, also where the route takes the step from another one.
type StepKey struct{ Guide, Route, Step string }

func (k StepKey) String() string { return k.Guide + " " + k.Route + " " + k.Step }

// shippedStep is a line of the list.
type shippedStep struct {
	key   StepKey
	gone  bool
	after StepKey // what it became; zero if nothing replaces it
}

// Successor says what became of a step that is gone: a mark on it counts for the step that it returns, of the same guide. It is
// the zero StepKey if nothing replaces it. ok is false if the step is not gone, or if it never shipped.
func Successor(key StepKey) (after StepKey, ok bool) { return follow(goneSteps(), key) }

// follow goes on while a successor is gone as well, and no longer than a circle could be.
func follow(gone map[StepKey]StepKey, key StepKey) (after StepKey, ok bool) {
	after, ok = gone[key]
	for range len(gone) {
		next, again := gone[after]
		if !again {
			break
		}
		after = next
	}
	return after, ok
}

var goneSteps = sync.OnceValue(func() map[StepKey]StepKey {
	list, err := readIDs(idsFile)
	if err != nil {
		panic(err) // a test reads the same file
	}
	gone := map[StepKey]StepKey{}
	for _, s := range list {
		if s.gone {
			gone[s.key] = s.after
		}
	}
	return gone
})

// readIDs reads the list: "guide route step" a line, and behind a step that is gone "gone: ROUTE/STEP" or "gone: -".
func readIDs(text string) ([]shippedStep, error) {
	var list []shippedStep
	n := 0
	for line := range strings.Lines(text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 3 && (len(fields) != 5 || fields[3] != "gone:") {
			return nil, fmt.Errorf("ids.txt:%d: %q is not a guide, a route and a step", n, strings.TrimSpace(line))
		}
		s := shippedStep{key: StepKey{fields[0], fields[1], fields[2]}, gone: len(fields) == 5}
		if s.gone && fields[4] != "-" {
			route, step, ok := strings.Cut(fields[4], "/")
			if !ok {
				return nil, fmt.Errorf("ids.txt:%d: %q is not ROUTE/STEP", n, fields[4])
			}
			s.after = StepKey{s.key.Guide, route, step}
		}
		list = append(list, s)
	}
	return list, nil
}
