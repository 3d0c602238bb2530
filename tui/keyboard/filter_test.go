package keyboard

import (
	"regexp"
	"strings"
	"testing"
)

// passes puts pieces through a filter, each in one read. After the last one the person is silent.
func passes(pieces ...string) string {
	var f filter
	var out strings.Builder
	for _, piece := range pieces {
		out.Write(f.take([]byte(piece)))
	}
	if f.undecided() {
		out.Write(f.decide())
	}
	return out.String()
}

func TestPasses(t *testing.T) {
	long := strings.Repeat("1;", 40)
	for _, c := range []struct {
		name, in, want string
	}{
		{"text", "Grüße, 今日 e\u0301!", "Grüße, 今日 e\u0301!"},
		{"control keys", "\x03\r\t\x7f\x00", "\x03\r\t\x7f\x00"},
		{"no UTF-8", "a\xff\xc3(\x9b31mb", "a(31mb"},
		{"C1 in UTF-8", "a\u009bb\u0085c", "abc"},
		{"Esc", "\x1b", "\x1b[27u"},
		{"Esc, Esc", "\x1b\x1b", "\x1b[27u\x1b[27u"},
		{"Esc, Ctrl+C", "\x1b\x03", "\x1b[27u\x03"},
		{"Alt and a letter", "\x1bb", "\x1b[98;3u"},
		{"Alt and a capital", "\x1bB", "\x1b[98;4u"},
		{"Alt and Backspace", "\x1b\x7f", "\x1b[127;3u"},
		{"Alt and Enter", "\x1b\r", "\x1b[13;3u"},
		{"Alt and [", "\x1b[", "\x1b[91;3u"},
		{"Alt and O", "\x1bO", "\x1b[111;4u"},
		{"Alt and ]", "\x1b]", "\x1b[93;3u"},
		{"Alt and /, which also continues escape sequences", "\x1b/[1;1H", "\x1b[27u/[1;1H"},
		{"arrows", "\x1b[A\x1b[1;5C\x1bOB", "\x1b[A\x1b[1;5C\x1bOB"},
		{"Delete, F5 with Shift", "\x1b[3~\x1b[15;2~", "\x1b[3~\x1b[15;2~"},
		{"F2 of the Linux console", "\x1b[[B", "\x1b[12~"},
		{"kitty", "\x1b[99;5u\x1b[97:65;2:1;65u", "\x1b[99;5u\x1b[97:65;2:1;65u"},
		{"xterm's Ctrl+C", "\x1b[27;5;99~", "\x1b[27;5;99~"},
		{"answers", "\x1b[?2026;2$y\x1b[?1u\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\x", "\x1b[?2026;2$y\x1b[?1u\x1b]11;rgb:1e1e/1e1e/1e1e\ax"},
		{"answers to nobody's question", "\x1b[?62;4c\x1b[5;1R\x1b[8;9999;9999t\x1b]52;c;YQ==\a\x1bP>|xterm\x1b\\\x1b_Gi=1;OK\x1b\\x", "\x1b[5;1Rx"},
		{"a background that is none", "\x1b]11;rgb:zz/zz/zz\ax\x1b]11;" + long + "\ay", "xy"},
		{"33 parameters", "\x1b[" + strings.Repeat("1;", 33) + "mx", "x"},
		{"33 parameters of a key", "\x1b[" + strings.Repeat("1;", 33) + "ux\x1b[" + strings.Repeat("1:", 33) + "Ay", "xy"},
		{"a number beyond all letters", "\x1b[99999999u\x1b[99999999999999999999~x", "x"},
		{"keys of the Windows console", "\x1b[65;30;97;1;0;65535_x", "x"},
		{"mouse", "\x1b[<0;1;1M\x1b[<0;1;1m\x1b[M !!x", "x"},
		{"a mouse that is broken off", "\x1b[M !\x03", "\x03"},
		{"broken off by Ctrl+C", "\x1b[1;1;\x03\x1b]11;rgb\x03\x1bPabc\x03\x1bO\x03", "\x03\x03\x03\x1b[111;4u\x03"},
		{"broken off by the next one", "\x1b[1;\x1b[A\x1b]11;\x1b[B", "\x1b[A\x1b[B"},
		{"paste", "\x1b[200~a\r\nb\tc\x1b[201~d", "\x1b[200~a\r\nb\tc\x1b[201~d"},
		{"sequences in a paste", "\x1b[200~a\x1b[31mb\x1b]0;x\ac\x00\x04\x9b\x1b[20\x1b[" + long + "m\x1b[201~d", "\x1b[200~a[31mb]0;xc[20[" + long + "m\x1b[201~d"},
		{"a paste in a paste", "\x1b[200~a\x1b[200~b\x1b[201~c\x1b[201~d", "\x1b[200~a[200~b\x1b[201~cd"},
		{"an end without a beginning", "\x1b[201~a", "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := passes(c.in); got != c.want {
				t.Errorf("%q passes as %q, want %q", c.in, got, c.want)
			}
			if got := passes(strings.Split(c.in, "")...); !strings.Contains(c.name, "UTF-8") && got != c.want {
				t.Errorf("%q in single letters passes as %q, want %q", c.in, got, c.want)
			}
		})
	}
}

// TestAnswersAreCounted holds that the answers to our questions are known, and nothing else is taken for one.
func TestAnswersAreCounted(t *testing.T) {
	var f filter
	f.take([]byte("a\x1b[A\x1b[97u\x1b[?2026;2$y\x1b[?2027;0$y\x1b]11;rgb:0/0/0\x1b\\\x1b]52;c;YQ==\a\x1b[?62c"))
	if f.answers != 3 {
		t.Errorf("%d answers, want 3", f.answers)
	}
}

// TestLong holds that what is endless is neither kept nor waited for, and that the keys behind it count.
func TestLong(t *testing.T) {
	for _, begin := range []string{"\x1b[", "\x1b[?", "\x1b]11;", "\x1bP", "\x1b_"} {
		var f filter
		f.take([]byte(begin))
		for range 100 {
			f.take([]byte(strings.Repeat("1", 1000)))
			if len(f.held) > 2*longestString {
				t.Fatalf("%q: %d bytes are kept", begin, len(f.held))
			}
		}
		if got := string(f.take([]byte("\r\x1b[A\x03"))); got != "\r\x1b[A\x03" {
			t.Errorf("behind an endless %q passes %q", begin, got)
		}
	}
	if got := len(passes("\x1b[200~" + strings.Repeat("ä", longestPaste) + pasteEnd)); got != longestPaste+len(pasteBegin)+len(pasteEnd) {
		t.Errorf("%d bytes of a paste pass, want %d and its ends", got, longestPaste)
	}
}

// TestLostEnd holds that Ctrl+C counts when the end of a paste got lost: else every key would be text for ever.
func TestLostEnd(t *testing.T) {
	for _, key := range []string{"\x03", "\x1b[99;5u", "\x1b[27;5;99~"} {
		if got, want := passes(pasteBegin+"abc", key, "q"), pasteBegin+"abc"+pasteEnd+key+"q"; got != want {
			t.Errorf("%q passes, want %q", got, want)
		}
	}
}

// harmless is all that may come out of a filter: whole parts, each of which ends by itself. In a paste are no sequences.
var harmless = regexp.MustCompile(`^(?:[^\x1b\x{80}-\x{9f}]` +
	`|\x1b\[\?\d{1,7}(?:;\d{1,7})?\$y|\x1b\[\?\d{1,7}u|\x1b\[\d{0,7}(?:[;:]\d{0,7}){0,7}[ABCDEFHPQRSZabcdu~^@IO]|\x1bO[!-~]` +
	`|\x1b\]11;(?:#|rgba?:)[[:xdigit:]/]{5,19}\x07)*$`)

// FuzzFilter holds, for all bytes and however they are split: what passes is harmless, Ctrl+C passes, and the library reads it.
func FuzzFilter(f *testing.F) {
	for _, seed := range []string{
		"a", "\x1b", "\x1b[A", "\x1b[200~\x1b[31m\x1b[201~", "\x1b[" + strings.Repeat("1;", 33) + "m", "\x1b[200~" + strings.Repeat("1;", 40),
		"\x1b]11;rgb:0/0/0\x1b\\", "\x1bP+r\x1b\\", "\x1b[M\x1b\x1b\x1b", "\x1b/[" + strings.Repeat("1:", 40), "\x1b[65;1;65;1;1;65535_", "\xc3\x1b\x9b1;1m",
		"\x1b[8;9;9t\x1b[48;1;1;1;1t", "\x1b[[A\x1b[[\x1b[2$", "\x1b]" + strings.Repeat("x", 5000), "\x1bO1;2P\x1b^x\x1bX",
	} {
		f.Add([]byte(seed), uint8(3))
		f.Add([]byte(seed), uint8(255))
	}
	f.Fuzz(func(t *testing.T, bytes []byte, size uint8) {
		var filter filter
		var out []byte
		for rest := bytes; len(rest) > 0; {
			n := min(len(rest), int(size)+1)
			out = append(out, filter.take(rest[:n])...)
			rest = rest[n:]
			if filter.undecided() && n%2 == 0 {
				out = append(out, filter.decide()...)
			}
		}
		out = append(out, filter.take([]byte("\x03"))...)
		if len(out) == 0 || out[len(out)-1] != 3 || filter.interrupts == 0 {
			t.Errorf("behind %q Ctrl+C does not pass; what passes is %q", bytes, out)
		}
		if !harmless.Match(out) {
			t.Errorf("%q passes as %q", bytes, out)
		}
		if events := read(t, out); events == 0 {
			t.Errorf("the library reads nothing in %q", out)
		}
	})
}
