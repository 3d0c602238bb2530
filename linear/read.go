package linear

import (
	"bufio"
	"cmp"
	"errors"
	"slices"
	"strings"

	"widerspruch/guides"
)

// longestLine is how many bytes of an answer are looked at.
const longestLine = 64 << 10

// The words that mean the same at every question, in both languages: a person may not know which one the program speaks. The
// single letters are kept free for the face in the table of letters.
var (
	backWords  = []string{"0", "zurück", "back"}
	leaveWords = []string{"q", "ende", "quit", "end", "exit"}
	hintWords  = []string{"?", "hilfe", "help"}
	againWords = []string{"w", "wiederholen", "repeat"}
	moreWords  = []string{"m", "mehr", "more"}
	whereWords = []string{".", "wo", "where"}
	yesWords   = []string{"j", "ja", "y", "yes"}
	noWords    = []string{"n", "nein", "no"}
)

// is reports that an answer is one of the words.
func is(answer string, words []string) bool { return slices.Contains(words, strings.ToLower(answer)) }

// read waits for a line of the person's. The end of the input is io.EOF, also in the middle of a line: what was not ended with
// Enter is no answer.
func (f *face) read() (string, error) {
	if f.broken != nil {
		return "", f.broken
	}
	type line struct {
		text string
		err  error
	}
	came := make(chan line, 1) // buffered, because after Ctrl+C nobody waits any more
	go func() {
		text, err := readLine(f.in)
		came <- line{text, err}
	}()
	select {
	case <-f.ctx.Done():
	case line := <-came:
		if f.ctx.Err() == nil {
			typed := strings.TrimSpace(guides.Clean(line.text))
			return typed, cmp.Or(line.err, f.count(typed))
		}
	}
	f.draw("") // the terminal has written ^C
	return "", ErrInterrupted
}

// dropAhead drops the answers that were typed before the question was told.
func (f *face) dropAhead() {
	if f.ports.Drop == nil {
		return
	}
	f.ports.Drop()
	_, _ = f.in.Discard(f.in.Buffered())
}

// mostRead is how much of a line is read, and thrown away, before the input counts as endless.
const mostRead = 1 << 20

// readLine reads to the end of the line. Of a long one it keeps the beginning.
func readLine(in *bufio.Reader) (string, error) {
	start, err := in.ReadSlice('\n')
	text, read := string(start), len(start)
	for errors.Is(err, bufio.ErrBufferFull) {
		if read > mostRead {
			return "", ErrNobody
		}
		var more []byte
		more, err = in.ReadSlice('\n')
		read += len(more)
	}
	return text, err
}

// What no person does: the same answer so often in a row, or so many answers that change nothing. A program that answers wrongly would go on
// for ever, and may open page after page.
const (
	mostSame = 100
	mostVain = 1000
)

// count counts an answer, and says if nobody can have meant it.
func (f *face) count(typed string) error {
	if typed != f.typed {
		f.typed, f.same = typed, 0
	}
	f.same++
	f.vain++
	if f.same > mostSame || f.vain > mostVain {
		return ErrNobody
	}
	return nil
}

// yes asks a question that has two answers. Enter alone takes the usual one.
func (f *face) yes(question string, usual bool) (bool, error) {
	key := "linear.no"
	if usual {
		key = "linear.yes"
	}
	for {
		f.say(f.t(key, "question", question))
		switch typed, err := f.read(); {
		case err != nil:
			return false, err
		case pressed(typed):
			return usual, nil
		case is(typed, yesWords):
			return true, nil
		case is(typed, noWords):
			return false, nil
		case is(typed, backWords):
			return false, errBack
		case is(typed, leaveWords):
			return false, errLeave
		default:
			f.say(f.t("linear.yesno.unknown", "typed", quoted(typed)))
		}
	}
}
