package console

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestJSONGoesThroughTheDoor: keys as well as values, whatever kind of text they are; a line break stays one within its string, a joiner
// stays in a name that is written with it, and a list is never missing.
func TestJSONGoesThroughTheDoor(t *testing.T) {
	type word string
	got, err := JSON(map[string]any{
		"a\x1b\u202eb": word("x\u009b\u200b\"\\u001b\n<y>"), "list": []string(nil), "null": "null", "name": "می\u200cخواهم", "number": 1.5,
	})
	const want = "{\n  \"ab\": \"x\\\"\\\\u001b\\n<y>\",\n  \"list\": [],\n  \"name\": \"می\u200cخواهم\",\n  \"null\": \"null\",\n  \"number\": 1.5\n}\n"
	if err != nil || string(got) != want {
		t.Errorf("JSON is %q (%v), want %q", got, err, want)
	}
}

// TestLinesStayLines: what is printed or said as one line is one, whatever stands in it; a text keeps its own.
func TestLinesStayLines(t *testing.T) {
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	c := &Console{World: World{Out: out, Err: &said}}
	for _, err := range []error{c.Print("a\nb\x1b[1m", "", "  c\r\n  d"), c.PrintText("e\x1b\nf\n")} {
		if err != nil {
			t.Error(err)
		}
	}
	c.Say("g\nh", "i\u2028j")
	printed, err := os.ReadFile(out.Name())
	if want := "a b[1m\n\n  c   d\ne\nf\n"; err != nil || string(printed) != want {
		t.Errorf("printed %q (%v), want %q", printed, err, want)
	}
	if want := "g h\nij\n"; said.String() != want {
		t.Errorf("said %q, want %q", said.String(), want)
	}
}
