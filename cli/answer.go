package cli

import (
	"bufio"
	"errors"
	"io"
)

// longestLine is how many bytes of an answer are looked at.
const longestLine = 16 << 10

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
