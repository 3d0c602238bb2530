package cli

import (
	"strings"
	"unicode/utf8"

	"widerspruch/guides"
)

// nearest returns the candidate that a person who typed a word most likely meant; ok is false if none is near.
func nearest(typed string, candidates []string) (meant string, ok bool) {
	typed = simple(typed)
	least := utf8.RuneCountInString(typed)/3 + 1 // more is another word
	for _, candidate := range candidates {
		known := simple(candidate)
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

// simple makes words comparable: without upper case, without umlauts, a dash for a blank.
func simple(word string) string {
	return folding.Replace(strings.ToLower(strings.TrimSpace(word)))
}

var folding = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", " ", "-")
