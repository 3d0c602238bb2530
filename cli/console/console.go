// Package console is what a command has to do with the person at the terminal: the world it finds, the options of every command, what it
// says, asks and refuses in their words, and the exit code with which it ends.
package console

import (
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
)

// Console is what a command has to do with the person: the world, what they want of every command, and the words of their language.
type Console struct {
	World
	Options
	Words   *i18n.Words
	Shipped func() (*guides.Library, error) // the guides that come with the program, loaded once
}

// Speaker has the words of a language.
type Speaker interface {
	T(key string, pairs ...any) string
}

// T is a text in the person's language.
func (c *Console) T(key string, pairs ...any) string { return c.Words.T(key, pairs...) }

// N is a text with a number in it.
func (c *Console) N(key string, n int, pairs ...any) string { return c.Words.N(key, n, pairs...) }

// SavedKey is that of what is said where something was saved and could not be shown.
const SavedKey = "cli.saved.unshown"

// PrintSaved is Print for what was saved before. key is that of what is said if that fails: whoever does it again has it twice.
func (c *Console) PrintSaved(key string, lines ...string) error {
	if c.Quiet {
		return nil
	}
	return c.Unshown(c.Print(lines...), key)
}

// Unshown is the end of a command that saved, and could then not show it.
func (c *Console) Unshown(err error, key string) error {
	if err == nil {
		return nil
	}
	return &end{code: ExitUnshown, what: c.T(key, "why", wizard.Why(c.Words, err))}
}
