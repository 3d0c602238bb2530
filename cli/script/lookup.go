// Package script runs the program as its users do: each script in this folder is a page of its documentation, with the commands one types,
// what they answer, and the code with which they end.
package script

import (
	"strconv"
	"strings"
)

// Lookup finds a value in JSON by its way: ".due.0.status". ok is false if there is none.
func Lookup(value any, way string) (found any, ok bool) {
	for name := range strings.SplitSeq(strings.Trim(way, "."), ".") {
		switch parent := value.(type) {
		case map[string]any:
			value, ok = parent[name]
		case []any:
			i, err := strconv.Atoi(name)
			if ok = err == nil && i >= 0 && i < len(parent); ok {
				value = parent[i]
			}
		default:
			ok = false
		}
		if !ok {
			return nil, false
		}
	}
	return value, true
}
