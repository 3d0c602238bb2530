package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// console is what a command has to do with the person: the world, what they want of every command, and the words of their language.
type console struct {
	World
	options
	words   *i18n.Words
	shipped func() (*guides.Library, error) // the guides that come with the program, loaded once
}

// options are those of every command.
type options struct {
	lang    string
	profile string // as given, then its slug
	named   bool   // somebody was named with --profile
	person  string // the name of a new person, as they write it
	file    string
	folder  string // of the person's own guides
	noColor bool
	ascii   bool
	noInput bool
	quiet   bool // says nothing where all went well
	linear  switchFlag
}

// T is a text in the person's language.
func (c *console) T(key string, pairs ...any) string { return c.words.T(key, pairs...) }

// N is a text with a number in it.
func (c *console) N(key string, n int, pairs ...any) string { return c.words.N(key, n, pairs...) }

// say writes a message, in a line of its own.
func (c *console) say(text string) { fmt.Fprintln(c.Err, text) }

// print writes a command's result. It is written at once and its failure is told: a result on a full disk is none.
func (c *console) print(text string) error {
	if c.ascii {
		text = i18n.ASCII(text)
	}
	_, err := io.WriteString(c.Out, text)
	return err
}

// printJSON writes a result for programs.
func (c *console) printJSON(result any) error {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(result); err != nil {
		return err
	}
	_, err := c.Out.Write(out.Bytes())
	return err
}
