package cli

import (
	"bufio"
	"errors"
	"slices"
	"strings"
)

// What the commands ask on a terminal is answered with a line.

// longestLine is how many bytes of an answer are looked at.
const longestLine = 64 << 10

// yesWords mean yes in both languages: a person may not know which one the program speaks.
var yesWords = []string{"j", "ja", "y", "yes"}

// is reports that an answer is one of the words.
func is(answer string, words []string) bool { return slices.Contains(words, strings.ToLower(answer)) }

// readLine reads to the end of the line. Of an endless one it keeps the beginning.
func readLine(in *bufio.Reader) (string, error) {
	start, err := in.ReadSlice('\n')
	text := string(start)
	for errors.Is(err, bufio.ErrBufferFull) {
		_, err = in.ReadSlice('\n')
	}
	return text, err
}

// quoted shortens what was typed for repeating it.
func quoted(typed string) string {
	const most = 40
	if runes := []rune(typed); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return typed
}
