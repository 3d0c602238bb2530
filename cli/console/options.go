package console

import (
	"slices"
	"strconv"
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

// SwitchFlag is an option that can be on, off, or left to the environment. It is "true", "false" or "".
type SwitchFlag string

// Set reads the option's value.
func (s *SwitchFlag) Set(value string) error {
	on, err := strconv.ParseBool(value)
	*s = SwitchFlag(strconv.FormatBool(on))
	return err
}

// String is the option's value.
func (s *SwitchFlag) String() string { return string(*s) }

// Type says that the option wants no value.
func (s *SwitchFlag) Type() string { return "bool" }

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
	Quiet   bool // says nothing where all went well
	Linear  SwitchFlag
}
