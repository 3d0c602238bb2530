package cli

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/cli/console"
)

// flagError says in the person's language what is wrong with a flag, and what to do.
func flagError(c *console.Console, cmd *cobra.Command, err error) error {
	var (
		unknown *pflag.NotExistError
		lacks   *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	hint := c.TryHelp(cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		if meant, ok := console.Nearest(unknown.GetSpecifiedName(), flagNames(cmd)); ok {
			hint = c.T("cli.didyoumean", "name", "--"+meant)
		}
		dashes := "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return console.Misuse(c.T("cli.unknownflag", "name", dashes+unknown.GetSpecifiedName()), hint)
	case errors.As(err, &lacks):
		return console.Misuse(c.T("cli.flagvalue", "name", "--"+lacks.GetFlag().Name), hint)
	case errors.As(err, &invalid):
		return console.Misuse(
			c.T("cli.badvalue", "name", "--"+invalid.GetFlag().Name, "value", invalid.GetValue()), hint)
	}
	return console.Misuse(c.T("cli.badflag", "why", err.Error()), hint)
}

// flagNames are the flags of a command.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	return names
}

// exclusive refuses flags that contradict each other. Cobra would do it later, and in English.
func exclusive(c *console.Console, cmd *cobra.Command) (err error) {
	cmd.Flags().Visit(func(flag *pflag.Flag) {
		for _, group := range flag.Annotations[exclusiveFlags] {
			for other := range strings.FieldsSeq(group) {
				if other > flag.Name && cmd.Flags().Changed(other) {
					err = console.Misuse(
						c.T("cli.together", "flags", "--"+flag.Name+", --"+other),
						c.TryHelp(cmd.CommandPath()))
				}
			}
		}
	})
	return err
}

// exclusiveFlags is where MarkFlagsMutuallyExclusive keeps its groups.
const exclusiveFlags = "cobra_annotation_mutually_exclusive"

// files are the options that name one, in whatever encoding the system has.
var files = []string{"file", "guides", "output"}

// wellWritten refuses an option that was given without a value: a script's variable was empty, and what was meant is unknown. It also
// refuses one in another encoding, of which only a part could be kept.
func wellWritten(c *console.Console, cmd *cobra.Command) (err error) {
	cmd.Flags().Visit(func(flag *pflag.Flag) {
		if flag.Value.Type() != "string" || err != nil {
			return
		}
		key := ""
		switch value := flag.Value.String(); {
		case strings.TrimSpace(value) == "":
			key = "cli.empty"
		case !utf8.ValidString(value) && !slices.Contains(files, flag.Name):
			key = "cli.notutf8"
		default:
			return
		}
		err = console.Misuse(c.T(key, "flag", "--"+flag.Name), c.TryHelp(cmd.CommandPath()))
	})
	return err
}
