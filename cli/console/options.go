package console

import (
	"slices"
	"strings"

	"widerspruch/state"
)

// LinearWhy says what switches the face by ear on: the option, else the environment, else the setting; "" if nothing does. Nothing
// tries to find out whether a screen reader runs.
func (c *Console) LinearWhy(setting state.Face) string {
	switch c.Linear {
	case "true":
		return "flag"
	case "false":
		return ""
	}
	if !slices.Contains([]string{"", "0", "false"}, strings.ToLower(c.Getenv("ACCESSIBLE"))) {
		return "accessible"
	}
	switch {
	case c.dumb():
		return "term"
	case setting == state.FaceLinear:
		return "setting"
	}
	return ""
}

// Options are those of every command.
type Options struct {
	Lang    string
	Profile string // as given, then its slug
	Named   bool   // somebody was named with --profile
	Person  string // the name of a new person, as they write it
	File    string
	Folder  string // of the person's own guides
	NoColor bool
	ASCII   bool
	NoInput bool
	Quiet   bool   // says nothing where all went well
	Linear  string // "true" or "false"; "" leaves it to the environment
}
