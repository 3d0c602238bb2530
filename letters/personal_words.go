package letters

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// personalWord is a run of letters, or of digits, in a text.
type personalWord struct {
	text       string // see plain
	start, end int    // where it stands in the text
	chunk      int    // number of the piece between blanks that it stands in
}

// personalWords cuts a text into its words. A small letter before a capital ends one, so that "AnnaMuster" are two.
func personalWords(text string) []personalWord {
	var words []personalWord
	chunk, start, before := 0, -1, rune(0)
	end := func(at int) {
		if start >= 0 {
			if letters := plain(text[start:at]); letters != "" {
				words = append(words, personalWord{letters, start, at, chunk})
			}
			start = -1
		}
	}
	for at, r := range text {
		letter, digit := unicode.IsLetter(r) || unicode.IsMark(r), unicode.IsDigit(r)
		switch {
		case !letter && !digit:
			end(at)
		case start >= 0 && (digit != unicode.IsDigit(before) || unicode.IsUpper(r) && unicode.IsLower(before)):
			end(at)
			start = at
		case start < 0:
			start = at
		}
		if unicode.IsSpace(r) {
			chunk++
		}
		before = r
	}
	end(len(text))
	return words
}

// plainLetters are letters that no decomposition takes apart.
var plainLetters = strings.NewReplacer(
	"ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i",
)

// plainVowels are the ways to write an umlaut without its dots.
var plainVowels = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

// plain writes a word in small letters without the marks above and below them.
func plain(word string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(plainLetters.Replace(strings.ToLower(norm.NFKC.String(word)))) {
		if !unicode.IsMark(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// foldName writes a word in the one way in which "Müller", "Mueller", "MULLER" and "Ｍüller" are the same.
func foldName(word string) string { return plainVowels.Replace(plain(word)) }

// unspaced reports that a word is in a script that puts no blanks between words, so that a name stands inside of others.
func unspaced(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
