package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// dress gives every command what its help shows beside its own words: its examples, and no English of cobra's.
func dress(root *cobra.Command, c *console) {
	for _, cmd := range family(root) {
		cmd.DisableFlagsInUseLine = true
		name := strings.TrimPrefix(cmd.CommandPath(), root.Name()+" ")
		cmd.Example = c.T("cli.example." + strings.ReplaceAll(name, " ", "."))
		switch cmd.Name() {
		case "list", "record", "start": // what people type for them
			cmd.SuggestFor = strings.Fields(c.T("cli.also." + cmd.Name()))
		}
		if cmd.Name() == "start" {
			cmd.ValidArgsFunction = complete(c, completeServices)
		}
	}
	// These fail only for a flag that is not there.
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(i18n.Languages[:], cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("profile", completeProfiles(c.words))
	_ = root.MarkPersistentFlagDirname("guides")
	root.SetHelpCommand(newHelp(c))
}

// family is a command and all below it.
func family(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, child := range cmd.Commands() {
		all = append(all, family(child)...)
	}
	return all
}

// newHelp is "help COMMAND", which people type as well as "COMMAND --help".
func newHelp(c *console) *cobra.Command {
	return &cobra.Command{
		Use:    "help [" + c.T("cli.command") + "]",
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil:
				return c.noArgs()(cmd.Root(), args)
			case len(rest) > 0 && of == cmd.Root():
				return c.noArgs()(of, rest)
			case len(rest) > 0:
				return misuse(c.T("cli.toomany", "name", guides.Clean(rest[0])), c.T("cli.tryhelpof", "command", of.CommandPath()))
			}
			return of.Help() // its failure is kept by the writer
		},
	}
}

// flagError says in the person's language what is wrong with a flag, and what to do.
func (c *console) flagError(cmd *cobra.Command, err error) error {
	var (
		unknown *pflag.NotExistError
		lacks   *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	hint := c.T("cli.tryhelpof", "command", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		if meant, ok := nearest(unknown.GetSpecifiedName(), flagNames(cmd)); ok {
			hint = c.T("cli.didyoumean", "name", "--"+meant)
		}
		dashes := "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return misuse(c.T("cli.unknownflag", "name", dashes+guides.Clean(unknown.GetSpecifiedName())), hint)
	case errors.As(err, &lacks):
		return misuse(c.T("cli.flagvalue", "name", "--"+lacks.GetFlag().Name), hint)
	case errors.As(err, &invalid):
		return misuse(
			c.T("cli.badvalue", "name", "--"+invalid.GetFlag().Name, "value", guides.Clean(invalid.GetValue())), hint)
	}
	return misuse(c.T("cli.badflag", "why", guides.Clean(err.Error())), hint)
}

// flagNames are the flags of a command.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	return names
}

// exclusive refuses flags that contradict each other. Cobra would do it later, and in English.
func (c *console) exclusive(cmd *cobra.Command) (err error) {
	cmd.Flags().Visit(func(flag *pflag.Flag) {
		for _, group := range flag.Annotations[exclusiveFlags] {
			for other := range strings.FieldsSeq(group) {
				if other > flag.Name && cmd.Flags().Changed(other) {
					err = misuse(
						c.T("cli.together", "flags", "--"+flag.Name+", --"+other),
						c.T("cli.tryhelpof", "command", cmd.CommandPath()))
				}
			}
		}
	})
	return err
}

// exclusiveFlags is where MarkFlagsMutuallyExclusive keeps its groups.
const exclusiveFlags = "cobra_annotation_mutually_exclusive"
