package keyboard

import (
	"bytes"
	"regexp"
)

var (
	// keyForm are the keys: arrows and function keys, with what was held down meanwhile; and that the window has, or lost, the focus.
	keyForm = regexp.MustCompile(`^[\d;:]*[ABCDEFHPQRSZabcdu~^@IO]$`)
	// answerForm are the answers: whether the terminal knows a mode, and which keyboard protocol it speaks.
	answerForm = regexp.MustCompile(`^\?\d+(;\d+)?\$y$|^\?\d+u$`)
	// colourForm is the answer to the question for the colour of the background.
	colourForm = regexp.MustCompile(`^11;(rgb:[[:xdigit:]]{1,4}(/[[:xdigit:]]{1,4}){2}|rgba:[[:xdigit:]]{1,4}(/[[:xdigit:]]{1,4}){3}|#[[:xdigit:]]{6})$`)
	numbers    = regexp.MustCompile(`\d+`)
)

// sequence is what begins with ESC [.
func (f *filter) sequence(buf []byte) (n int, part []byte) {
	if len(buf) == 2 {
		return 0, nil
	}
	if buf[2] == '[' { // F1 to F5 of the Linux console
		if len(buf) == 3 {
			return 0, nil
		}
		if buf[3] >= 'A' && buf[3] <= 'E' {
			return 4, []byte{esc, '[', '1', '1' + buf[3] - 'A', '~'}
		}
		return 3, nil
	}
	i := 2
	for i < len(buf) && buf[i] >= '0' && buf[i] <= '?' {
		i++
	}
	for i < len(buf) && buf[i] >= ' ' && buf[i] <= '/' {
		i++
	}
	switch {
	case i == len(buf) && i <= longestString:
		return 0, nil
	case i == len(buf):
		f.endless = true
		return i, nil
	case buf[i] < '@' || buf[i] > '~':
		return i, nil // broken off
	case string(buf[2:i+1]) == "M": // a mouse of 1986: three more bytes
		for i++; i < len(buf) && i < 6 && buf[i] >= ' '; i++ {
		}
		if i == len(buf) && i < 6 {
			return 0, nil
		}
		return i, nil
	}
	part = buf[:i+1]
	switch body := part[2:]; {
	case string(part) == pasteBegin:
		f.paste, f.pasted = true, 0
		return len(part), part
	case string(part) == pasteEnd, len(part) > longestSequence, !keyForm.Match(body) && !answerForm.Match(body), !fewNumbers(body):
		return len(part), nil
	}
	return len(part), part
}

// isAnswer says that a part is an answer to one of our questions, as they pass.
func isAnswer(part []byte) bool {
	return len(part) > 2 && part[0] == esc && (part[1] == ']' || part[1] == '[' && part[2] == '?')
}

// fewNumbers says that a sequence has no more and no longer numbers than a key can have.
func fewNumbers(body []byte) bool {
	if bytes.Count(body, []byte(";"))+bytes.Count(body, []byte(":")) >= mostNumbers {
		return false
	}
	for _, number := range numbers.FindAll(body, -1) {
		if len(number) > mostDigits {
			return false
		}
	}
	return true
}

// functionKey is what begins with ESC O.
func functionKey(buf []byte) (n int, part []byte) {
	switch {
	case len(buf) == 2:
		return 0, nil
	case buf[2] < '!' || buf[2] > '~':
		return 2, altKey('O')
	case bytes.IndexByte([]byte("ABCDEFHMPQRSXabcdjklmnopqrstuvwxy"), buf[2]) >= 0:
		return 3, buf[:3]
	}
	return 3, nil
}

// string is what begins with ESC and one of ] P X ^ _ and goes on until it is ended. Only the answer about the background passes.
func (f *filter) string(buf []byte) (n int, part []byte) {
	end, more, ended := stringEnd(buf[2:])
	end += 2
	switch {
	case !ended && end <= longestString:
		return 0, nil
	case !ended:
		f.endless = true
		return end, nil
	}
	if body := buf[2:end]; buf[1] == ']' && more > 0 && colourForm.Match(body) {
		part = append(append([]byte("\x1b]"), body...), '\a')
	}
	return end + more, part
}

// stringEnd finds where a string ends, and how long what ends it is. A control character breaks it off and is none of it: so nobody who
// meant something else is kept from Enter or Ctrl+C.
func stringEnd(buf []byte) (end, more int, ended bool) {
	for i, b := range buf {
		switch {
		case b == '\a', b == 0x18, b == 0x1a:
			return i, 1, true
		case b == esc && i+1 == len(buf):
			return i, 0, false
		case b == esc && buf[i+1] == '\\':
			return i, 2, true
		case b < ' ', b == 0x7f:
			return i, 0, true
		}
	}
	return len(buf), 0, false
}
