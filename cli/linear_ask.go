package cli

import (
	"bufio"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"widerspruch/guides"
)

const (
	longestLine  = 16 << 10 // bytes of an answer that are looked at
	longestValue = 500      // characters of a text that is kept, as in the full-screen wizard
	longestText  = 2000     // characters of a text of several sentences
)

// The words that mean the same at every question, in both languages: a person may not know which one the program speaks.
var (
	backWords  = []string{"0", "z", "zurück", "b", "back"}
	leaveWords = []string{"q", "ende", "quit", "end", "exit"}
	hintWords  = []string{"?", "hilfe", "help"}
	againWords = []string{"w", "wiederholen", "r", "repeat"}
	moreWords  = []string{"m", "mehr", "more"}
	yesWords   = []string{"j", "ja", "y", "yes"}
	noWords    = []string{"n", "nein", "no"}
)

// is reports that an answer is one of the words.
func is(answer string, words []string) bool { return slices.Contains(words, strings.ToLower(answer)) }

// read waits for a line of the person's. The end of the input is io.EOF, also in the middle of a line: what was not ended
// with Enter is no answer. Ctrl+C is errInterrupted.
func (l *linear) read() (string, error) {
	if l.broken != nil {
		return "", l.broken
	}
	type line struct {
		text string
		err  error
	}
	came := make(chan line, 1) // buffered, because after Ctrl+C nobody waits any more
	go func() {
		text, err := readLine(l.in)
		came <- line{text, err}
	}()
	select {
	case <-l.ctx.Done():
	case line := <-came:
		if l.ctx.Err() == nil {
			return strings.TrimSpace(guides.Clean(line.text)), line.err
		}
	}
	l.say("") // the terminal has written ^C
	return "", errInterrupted
}

// readLine reads to the end of the line. Of an endless one it keeps the beginning.
func readLine(in *bufio.Reader) (string, error) {
	start, err := in.ReadSlice('\n')
	text := string(start)
	for errors.Is(err, bufio.ErrBufferFull) {
		_, err = in.ReadSlice('\n')
	}
	return text, err
}

// text asks for a line of text. Every letter is a letter here; only 0 leads back, and a single question mark tells the hints.
func (l *linear) text(question string) (string, error) { return l.textUpTo(longestValue, question) }

// textUpTo is text with another limit than usual.
func (l *linear) textUpTo(most int, question string) (string, error) {
	for {
		l.say(question)
		switch typed, err := l.read(); {
		case err != nil:
			return "", err
		case typed == "0":
			return "", errBack
		case typed == "?":
			l.tellHints()
		case utf8.RuneCountInString(typed) > most:
			l.say(l.w().T("linear.toolong", "n", most))
		default:
			return typed, nil
		}
	}
}

// yes asks a question that has two answers. Enter alone takes the usual one.
func (l *linear) yes(question string, usual bool) (bool, error) {
	key := "linear.no"
	if usual {
		key = "linear.yes"
	}
	for {
		l.say(l.w().T(key, "question", question))
		switch typed, err := l.read(); {
		case err != nil:
			return false, err
		case typed == "":
			return usual, nil
		case is(typed, yesWords):
			return true, nil
		case is(typed, noWords):
			return false, nil
		case is(typed, backWords):
			return false, errBack
		case is(typed, leaveWords):
			return false, errLeave
		case is(typed, hintWords):
			l.tellHints()
		default:
			l.say(l.w().T("linear.yesno.unknown", "typed", quoted(typed)))
		}
	}
}

// quoted shortens what was typed for repeating it.
func quoted(typed string) string {
	const most = 40
	if runes := []rune(typed); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return typed
}
