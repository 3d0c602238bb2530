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

// mostRead is how much of a line is read, and thrown away, before the input counts as endless.
const mostRead = 1 << 20

// errEndless says that a line did not end.
var errEndless = errors.New("a line without an end")

// readLine reads to the end of the line. Of a long one it keeps the beginning.
func readLine(in *bufio.Reader) (string, error) {
	start, err := in.ReadSlice('\n')
	text, read := string(start), len(start)
	for errors.Is(err, bufio.ErrBufferFull) {
		if read > mostRead {
			return "", errEndless
		}
		var more []byte
		more, err = in.ReadSlice('\n')
		read += len(more)
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
