package console

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Args accepts between least and most arguments. missing is the word for the first one that is needed.
func (c *Console) Args(least, most int, missing ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		hint := c.TryHelp(cmd.CommandPath())
		if len(args) < least {
			return Misuse(c.T("cli.missing", "what", missing[len(args)]), hint)
		}
		if len(args) > most {
			return Misuse(c.T("cli.toomany", "name", args[most]), hint)
		}
		return nil
	}
}

// ArgsOf accepts the arguments that a command's line of use names: those in brackets may be missing, three dots stand for more.
func (c *Console) ArgsOf(use string) cobra.PositionalArgs {
	names := strings.Fields(use)[1:]
	needed := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return strings.HasPrefix(name, "[") })
	most := len(names)
	if strings.Contains(use, "...") {
		most = math.MaxInt
	}
	return c.Args(len(needed), most, Each(needed, func(name string) string { return strings.TrimSuffix(name, "...") })...)
}

// NoArgs refuses what is not a command, and names the one that may be meant.
func (c *Console) NoArgs() cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		hint := c.TryHelp(cmd.CommandPath())
		if meant := cmd.SuggestionsFor(args[0]); args[0] != "" && len(meant) > 0 {
			hint = c.T("cli.didyoumean", "name", strings.Join(meant, ", "))
		}
		return Misuse(c.T("cli.badcommand", "name", args[0]), hint)
	}
}

// BadValue refuses what was given to an option; hint says what to do.
func (c *Console) BadValue(option string, value any, hint string) error {
	return Misuse(c.T("cli.badvalue", "name", "--"+option, "value", Quoted(fmt.Sprint(value))), hint)
}

// TryHelp is the hint that the help of a command says more.
func (c *Console) TryHelp(command string) string { return c.T("cli.tryhelpof", "command", command) }

// Flags adds options by their names, behind which a comma and a letter may stand for them. What an option sets says what it takes, and
// what it is without it.
func Flags(flags *pflag.FlagSet, named map[string]any) {
	for names, sets := range named {
		name, letter, _ := strings.Cut(names, ",")
		switch sets := sets.(type) {
		case *bool:
			flags.BoolVarP(sets, name, letter, *sets, "")
		case *int:
			flags.IntVarP(sets, name, letter, *sets, "")
		case *string:
			flags.StringVarP(sets, name, letter, *sets, "")
		case *[]string:
			flags.StringSliceVarP(sets, name, letter, *sets, "")
		}
	}
}
