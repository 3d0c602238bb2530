package wizard

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// PathTyped is the path that a person means by what they typed, or by what a file manager put there when they dropped a file
// on the terminal: in quotes, as a file: address, with backslashes before blanks, or with ~ for their own folder.
func PathTyped(typed string) string {
	path := strings.TrimSpace(typed)
	for _, quote := range []string{`"`, "'"} {
		if inner, ok := strings.CutPrefix(path, quote); ok && strings.HasSuffix(inner, quote) {
			return strings.TrimSuffix(inner, quote)
		}
	}
	if rest, ok := strings.CutPrefix(path, "file://"); ok {
		if plain, err := url.PathUnescape(rest); err == nil && strings.HasPrefix(plain, "/") {
			return filepath.FromSlash(plain)
		}
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		if home, err := os.UserHomeDir(); err == nil {
			return filepath.Join(home, rest)
		}
	}
	if runtime.GOOS != "windows" { // there it parts folders
		path = strings.ReplaceAll(path, `\ `, " ")
	}
	return path
}
