package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// The one door of the commands: whatever they say, ask or print goes through it, so that nothing of a file, a guide of one's own or the
// command line can control the terminal, hide, or begin a line that looks as if the program said it. Past it go the pages of guides, whose
// bold words are put on after each text was made harmless, QR codes, and papers, which have a door of their own in letters.

// harmless lets a text of many lines through.
func harmless(text string) string { return guides.CleanName(text) }

// Line lets one line through; what stands in it begins no other.
func Line(line string) string { return strings.ReplaceAll(harmless(line), "\n", " ") }

// together are lines, each through the door and with its end.
func together(lines []string) string {
	var text strings.Builder
	for _, line := range lines {
		text.WriteString(Line(line) + "\n")
	}
	return text.String()
}

// Say writes a message, line by line.
func (c *Console) Say(lines ...string) { fmt.Fprint(c.Err, together(lines)) }

// Print writes a command's result, line by line. It is written at once and its failure is told: a result on a full disk is none.
func (c *Console) Print(lines ...string) error { return c.PrintText(together(lines)) }

// PrintText is Print for what has lines of its own, such as a letter.
func (c *Console) PrintText(text string) error { return c.written(harmless(text)) }

// written writes a result past the door.
func (c *Console) written(text string) error {
	if c.ASCII {
		text = i18n.ASCII(text)
	}
	_, err := io.WriteString(c.Out, text)
	return err
}

// Tell writes a command's result, for programs or in words.
func Tell[T any](c *Console, asJSON bool, data func() T, lines func() []string) error {
	if asJSON {
		return c.PrintJSON(data())
	}
	return c.Print(lines()...)
}

// PrintJSON writes a result for programs.
func (c *Console) PrintJSON(result any) error {
	data, err := JSON(result)
	if err == nil {
		_, err = c.Out.Write(data)
	}
	return err
}

// JSON is a result for programs, each text of it through the door.
func JSON(result any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(result); err != nil {
		return nil, err
	}
	return throughDoor(out.Bytes()), nil
}

// throughDoor lets what stands in JSON through: each string, of a key as of a value. A list in which nothing is is empty, and never missing;
// a single value that is not there is left out (omitempty), so that null is always a list.
func throughDoor(document []byte) []byte {
	var out bytes.Buffer
	for {
		between, rest, found := bytes.Cut(document, []byte(`"`))
		out.Write(bytes.ReplaceAll(between, []byte("null"), []byte("[]")))
		if !found {
			return out.Bytes()
		}
		end := 0
		for ; rest[end] != '"'; end++ {
			if rest[end] == '\\' { // what follows ends no string
				end++
			}
		}
		out.Write(harmlessJSON(document[len(between) : len(between)+end+2]))
		document = rest[end+1:]
	}
}

// harmlessJSON lets one string through, which stands in quotes.
func harmlessJSON(quoted []byte) []byte {
	var text string
	if !bytes.ContainsFunc(quoted, func(r rune) bool { return r == '\\' || r > '~' }) || json.Unmarshal(quoted, &text) != nil {
		return quoted // most
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(harmless(text)) != nil {
		return quoted
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
