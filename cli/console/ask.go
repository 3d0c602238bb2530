package console

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"

	"widerspruch/guides"
)

// LongestLine is how many bytes of an answer are looked at.
const LongestLine = 16 << 10

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

// Quoted is what somebody typed, cut to what can be repeated to them.
func Quoted(typed string) string {
	const most = 40
	if runes := []rune(typed); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return typed
}

// Confirmed asks a question that only a yes at the terminal answers with yes.
func (c *Console) Confirmed(question string) bool {
	if c.NoInput || !term.IsTerminal(c.In.Fd()) {
		return false
	}
	yes, err := c.Yes(question)
	return err == nil && yes
}

// Yes asks a question and reports that the answer is a yes, in either language.
func (c *Console) Yes(question string) (bool, error) {
	answer, err := c.Ask(question)
	return slices.Contains([]string{"j", "ja", "y", "yes"}, strings.ToLower(answer)), err
}

// Ask asks a question and returns what the person typed, without the end of the line.
func (c *Console) Ask(question string) (string, error) {
	fmt.Fprint(c.Err, harmless(question)+" ")
	return c.line()
}

// line reads what the person types, without the end of the line.
func (w World) line() (string, error) {
	text, err := readLine(bufio.NewReaderSize(w.In, LongestLine))
	if errors.Is(err, io.EOF) && text != "" {
		err = nil // a pipe need not end its only line
	}
	return strings.TrimSpace(guides.CleanName(text)), err
}
