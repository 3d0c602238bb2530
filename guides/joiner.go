package guides

import (
	"strings"
	"unicode"
)

// joining are the scripts in which a joiner, which nobody sees, changes how a name is written.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya,
	unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer,
}

// CleanName is Clean for the names and addresses of people: the joiners U+200C and U+200D stay where letters of such a script stand
// on both sides, and nowhere else.
func CleanName(s string) string {
	if !strings.ContainsAny(s, "\u200c\u200d") {
		return Clean(s)
	}
	runes := []rune(s)
	var name strings.Builder
	for i, r := range runes {
		joiner := r == '\u200c' || r == '\u200d'
		if Printable(r) || joiner && i > 0 && i+1 < len(runes) && unicode.In(runes[i-1], joining...) && unicode.In(runes[i+1], joining...) {
			name.WriteRune(r)
		}
	}
	return name.String()
}
