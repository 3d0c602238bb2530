package console

import (
	"strings"
	"unicode/utf8"

	"widerspruch/guides"
)

// List writes names for a sentence.
func List(names []string) string { return strings.Join(names, ", ") }

// ShellWord is a path as one word of a command line that a person copies.
func ShellWord(path string) string {
	path = Line(path)
	if strings.ContainsAny(path, " &|;<>()$`'*?[]#~%!{}\t\n") {
		return `"` + path + `"`
	}
	return path
}

// Nearest returns the candidate that a person who typed a word most likely meant; ok is false if none is near.
func Nearest(typed string, candidates []string) (meant string, ok bool) {
	typed = Simple(typed)
	least := utf8.RuneCountInString(typed)/3 + 1 // more is another word
	for _, candidate := range candidates {
		known := Simple(candidate)
		d := guides.Distance(typed, known, least)
		if len(typed) > 2 && strings.Contains(known, typed) {
			d = 1
		}
		if d < least {
			meant, least, ok = candidate, d, true
		}
	}
	return meant, ok
}

// Meant is the hint to a name that does not exist: one that is near, else another hint.
func Meant(w Speaker, typed string, known []string, otherwise string) string {
	if meant, ok := Nearest(typed, known); ok {
		return w.T("cli.didyoumean", "name", meant)
	}
	return otherwise
}

// Simple makes words comparable: without upper case, without umlauts, a dash for a blank.
func Simple(word string) string {
	return folding.Replace(strings.ToLower(strings.TrimSpace(word)))
}

var folding = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", " ", "-")
