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
func dress(root *cobra.Command, world World, f *flags, words *i18n.Words) {
	for _, cmd := range family(root) {
		cmd.DisableFlagsInUseLine = true
		name := strings.TrimPrefix(cmd.CommandPath(), root.Name()+" ")
		cmd.Example = words.T("cli.example." + strings.ReplaceAll(name, " ", "."))
		switch cmd.Name() {
		case "list", "record", "start": // what people type for them
			cmd.SuggestFor = strings.Fields(words.T("cli.also." + cmd.Name()))
		}
		if cmd.Name() == "start" {
			cmd.ValidArgsFunction = complete(world, f, completeServices)
		}
	}
	// These fail only for a flag that is not there.
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(i18n.Languages[:], cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("profile", completeProfiles(words))
	_ = root.MarkPersistentFlagDirname("guides")
	root.SetHelpCommand(newHelp(words))
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
func newHelp(words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:    "help [" + words.T("cli.command") + "]",
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil:
				return noArgs(words)(cmd.Root(), args)
			case len(rest) > 0 && of == cmd.Root():
				return noArgs(words)(of, rest)
			case len(rest) > 0:
				return usageError{words.T("cli.toomany", "name", guides.Clean(rest[0])), words.T("cli.tryhelpof", "command", of.CommandPath())}
			}
			return of.Help() // its failure is kept by the writer
		},
	}
}

// flagError says in the person's language what is wrong with a flag, and what to do.
func flagError(cmd *cobra.Command, err error, words *i18n.Words) error {
	var (
		unknown *pflag.NotExistError
		lacks   *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	hint := words.T("cli.tryhelpof", "command", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		if meant, ok := nearest(unknown.GetSpecifiedName(), flagNames(cmd)); ok {
			hint = words.T("cli.didyoumean", "name", "--"+meant)
		}
		dashes := "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return usageError{words.T("cli.unknownflag", "name", dashes+guides.Clean(unknown.GetSpecifiedName())), hint}
	case errors.As(err, &lacks):
		return usageError{words.T("cli.flagvalue", "name", "--"+lacks.GetFlag().Name), hint}
	case errors.As(err, &invalid):
		return usageError{
			words.T("cli.badvalue", "name", "--"+invalid.GetFlag().Name, "value", guides.Clean(invalid.GetValue())), hint,
		}
	}
	return usageError{words.T("cli.badflag", "why", guides.Clean(err.Error())), hint}
}

// flagNames are the flags of a command.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	return names
}

// exclusive refuses flags that contradict each other. Cobra would do it later, and in English.
func exclusive(cmd *cobra.Command, words *i18n.Words) (err error) {
	cmd.Flags().Visit(func(flag *pflag.Flag) {
		for _, group := range flag.Annotations[exclusiveFlags] {
			for other := range strings.FieldsSeq(group) {
				if other > flag.Name && cmd.Flags().Changed(other) {
					err = usageError{
						words.T("cli.together", "flags", "--"+flag.Name+", --"+other),
						words.T("cli.tryhelpof", "command", cmd.CommandPath()),
					}
				}
			}
		}
	})
	return err
}

// exclusiveFlags is where MarkFlagsMutuallyExclusive keeps its groups.
const exclusiveFlags = "cobra_annotation_mutually_exclusive"
