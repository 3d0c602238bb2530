package cli

import (
	"bufio"
	"errors"
	"slices"
	"strings"
)

// longestLine is how many bytes of an answer are looked at.
const longestLine = 16 << 10

// yesWords are what people say for yes, in both languages.
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

// quoted is what somebody typed, cut to what can be repeated to them.
func quoted(typed string) string {
	const most = 40
	if runes := []rune(typed); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return typed
}
