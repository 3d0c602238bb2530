package keyboard

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// What is longer is no key and no answer. A paste is cut off there; what people paste is far shorter.
const (
	longestSequence = 64      // ESC [ …: a key with all that the kitty protocol may say of it has 40
	longestString   = 4 << 10 // ESC ] …: the answer that we ask for has 30
	longestPaste    = 1 << 20
	mostNumbers     = 8 // of one sequence
	mostDigits      = 7 // of one number: the last letter of Unicode has as many
)

const (
	esc        = 0x1b
	pasteBegin = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
)

// filter takes the bytes of a terminal apart and puts together again what may pass: text, control characters, the sequences of keys, and
// the answers to the questions that are asked. Whatever comes, what it lets out is made of whole parts, each valid by itself, so that no
// reader behind it has to wait or guess.
type filter struct {
	held    []byte // the beginning of a part that is not whole yet
	paste   bool   // inside a pasted text
	pasted  int    // its length so far
	endless bool   // inside a string that is too long: until it ends

	interrupts int // how often Ctrl+C passed
	answers    int // how many answers passed
}

// take puts in what was read and returns what may pass.
func (f *filter) take(read []byte) (out []byte) {
	if f.paste && isInterrupt(read) {
		// Pastes come in large pieces; Ctrl+C alone was pressed. The end of the paste got lost, and all keys would be taken for text.
		f.held, f.paste = nil, false
		out = append(out, pasteEnd...)
	}
	buf := append(f.held, read...)
	for len(buf) > 0 {
		n, part := f.next(buf)
		if n == 0 {
			break
		}
		switch {
		case isInterrupt(part):
			f.interrupts++
		case isAnswer(part):
			f.answers++
		}
		out = append(out, part...)
		buf = buf[n:]
	}
	f.held = bytes.Clone(buf)
	return out
}

// undecided says that a moment of silence tells what is held: Esc, or Alt with a letter that also begins sequences.
func (f *filter) undecided() bool {
	return !f.paste && len(f.held) > 0 && len(f.held) < 3 && f.held[0] == esc
}

// decide returns the key that is held, after that silence.
func (f *filter) decide() []byte {
	held := f.held
	f.held, f.endless = nil, false
	if len(held) == 1 {
		return []byte(escapeKey)
	}
	return altKey(held[1])
}

// next returns how long the first part is, and what passes of it; 0 if it is not whole.
func (f *filter) next(buf []byte) (n int, part []byte) {
	if f.endless {
		end, more, ended := stringEnd(buf)
		f.endless = !ended
		if n := end + more; n > 0 || !ended {
			return n, nil
		}
	}
	switch {
	case f.paste:
		return f.inPaste(buf)
	case buf[0] != esc:
		return letter(buf)
	case len(buf) == 1:
		return 0, nil
	}
	switch second := buf[1]; {
	case second == '[':
		return f.sequence(buf)
	case second == 'O':
		return functionKey(buf)
	case bytes.IndexByte([]byte("]PX^_"), second) >= 0:
		return f.string(buf)
	case isAltKey(second):
		return 2, altKey(second)
	}
	return 1, []byte(escapeKey)
}

// letter is a control character, or one letter of text. What is no UTF-8 is dropped, and so are the control characters beyond ASCII.
func letter(buf []byte) (n int, part []byte) {
	if buf[0] < utf8.RuneSelf {
		return 1, buf[:1]
	}
	if !utf8.FullRune(buf) {
		return 0, nil
	}
	r, n := utf8.DecodeRune(buf)
	if r == utf8.RuneError || r < 0xa0 {
		return n, nil
	}
	return n, buf[:n]
}

// inPaste lets text pass, and the end of the paste.
func (f *filter) inPaste(buf []byte) (n int, part []byte) {
	if buf[0] == esc {
		switch {
		case bytes.HasPrefix(buf, []byte(pasteEnd)):
			f.paste = false
			return len(pasteEnd), []byte(pasteEnd)
		case bytes.HasPrefix([]byte(pasteEnd), buf):
			return 0, nil
		}
		return 1, nil
	}
	n, part = letter(buf)
	if len(part) == 1 && (part[0] < ' ' || part[0] == 0x7f) && bytes.IndexByte([]byte("\t\n\r"), part[0]) < 0 || f.pasted+n > longestPaste {
		return n, nil
	}
	f.pasted += n
	return n, part
}

const escapeKey = "\x1b[27u"

// isAltKey says that the byte behind ESC is a key that was pressed together with Alt.
func isAltKey(b byte) bool { return b >= '0' && b < 0x7f || b == '\r' || b == '\b' || b == 0x7f }

// altKey is that key in the one form that cannot be mistaken for the beginning of something else.
func altKey(b byte) []byte {
	if b >= 'A' && b <= 'Z' {
		return fmt.Appendf(nil, "\x1b[%d;4u", b+'a'-'A')
	}
	if b == '\b' {
		b = 0x7f
	}
	return fmt.Appendf(nil, "\x1b[%d;3u", b)
}

// isInterrupt knows Ctrl+C in the three ways in which terminals send it.
func isInterrupt(key []byte) bool {
	switch string(key) {
	case "\x03", "\x1b[99;5u", "\x1b[27;5;99~":
		return true
	}
	return false
}
