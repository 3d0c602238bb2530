package cli

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/cli/author"
	"widerspruch/cli/console"
	"widerspruch/cli/manual"
	"widerspruch/cli/program"
	"widerspruch/i18n"
)

// newRoot makes the command tree, in the language of words.
func newRoot(c *console.Console) *cobra.Command {
	cobra.MousetrapHelpText = "" // on Windows a double click opens the wizard
	var version, asJSON bool
	root := &cobra.Command{
		Use:           "widerspruch",
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(*cobra.Command, []string) error {
			switch {
			case version:
				return printVersion(c, asJSON)
			case asJSON:
				return console.Misuse(c.T("cli.version.onlyjson"), c.T("cli.tryhelp"))
			}
			return startWizard(c, "")
		},
	}
	root.SuggestionsMinimumDistance = 2
	all := root.PersistentFlags()
	console.Flags(all, map[string]any{
		"lang": &c.Lang, "profile,p": &c.Profile, "file": &c.File, "guides": &c.Folder, "no-color": &c.NoColor, "ascii": &c.ASCII,
		"no-input": &c.NoInput, "quiet,q": &c.Quiet, "help,h": new(bool),
	})
	all.BoolFunc("linear", "", func(value string) error { // it can also be left to the environment
		on, err := strconv.ParseBool(value)
		c.Linear = strconv.FormatBool(on)
		return err
	})
	console.Flags(root.Flags(), map[string]any{"version": &version, "json": &asJSON})
	root.SetOut(c.Out)
	root.SetErr(c.Err)
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return flagError(c, cmd, err) })
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if err := exclusive(c, cmd); err != nil {
			return err
		}
		if err := wellWritten(c, cmd); err != nil {
			return err
		}
		c.ASCII = c.ASCII || !i18n.UTF8(c.Getenv)
		return check(c)
	}
	cobra.EnableCommandSorting = false // by what people do most
	root.AddCommand(
		newStart(c), manual.Ends(newList(c), "3"), manual.Ends(newShow(c), "3"), newRead(c),
		newOpen(c), manual.Ends(newRecord(c), "3 5 6"), manual.Ends(newDue(c), "3 4"),
		manual.Ends(newLetter(c), "3"), manual.Ends(newReport(c), "3"), newSheet(c), manual.Ends(newExport(c), "3"),
		manual.Ends(newImport(c), "3 5 6"), manual.Ends(newWipe(c), "5 6"), newNothing(c), newProfiles(c), manual.Ends(newSettings(c), "3 5 6"), newPaths(c), newCompletion(c),
		newMan(c), newLicenses(c), author.New(c),
	)
	dress(root, c)
	return root
}

// check refuses flag values that mean nothing.
func check(c *console.Console) error {
	if c.Lang != "" && !slices.Contains(i18n.Languages[:], c.Lang) {
		return console.Misuse(c.T("cli.badlang", "lang", c.Lang), c.T("cli.badlang.hint"))
	}
	if err := program.FindProfile(c); err != nil {
		return err
	}
	if c.Named && c.File != "" {
		return console.Misuse(c.T("cli.twofiles"), c.T("cli.tryhelp"))
	}
	return nil
}

// dress gives every command and its options their words, by their names, its examples, the arguments that its line of use names, and no English of cobra's.
func dress(root *cobra.Command, c *console.Console) {
	// To complete an option fails only where there is none.
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(i18n.Languages[:], cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("profile", program.CompleteProfiles(c.Words))
	_ = root.MarkPersistentFlagDirname("guides")
	for _, cmd := range manual.Family(root) {
		cmd.DisableFlagsInUseLine = true
		name := strings.ReplaceAll(strings.TrimPrefix(cmd.CommandPath(), root.Name()+" "), " ", ".")
		cmd.Short, cmd.Example = c.T("cli.short."+name), c.T("cli.example."+name)
		if key := "cli.long." + name; c.Words.Has(key) {
			cmd.Long = c.T(key)
		}
		switch {
		case cmd.Args != nil:
		case cmd.HasSubCommands():
			cmd.Args = c.NoArgs()
		default:
			cmd.Args = c.ArgsOf(cmd.Use)
		}
		cmd.LocalFlags().VisitAll(func(flag *pflag.Flag) {
			if flag.Usage = c.T("cli.flag." + flag.Name); c.Words.Has("cli.flag." + name + "." + flag.Name) {
				flag.Usage = c.T("cli.flag." + name + "." + flag.Name)
			}
			if _, completes := cmd.GetFlagCompletionFunc(flag.Name); !completes && flag.Value.Type() == "string" && !slices.Contains(append(files, "evidence"), flag.Name) {
				_ = cmd.RegisterFlagCompletionFunc(flag.Name, cobra.NoFileCompletions)
			}
		})
		switch cmd.Name() {
		case "list", "record", "start": // what people type for them
			cmd.SuggestFor = strings.Fields(c.T("cli.also." + cmd.Name()))
		}
		if cmd.ValidArgsFunction == nil && strings.Contains(cmd.Use, c.T("cli.service")) {
			cmd.ValidArgsFunction = program.Complete(c, program.CompleteServices)
		}
	}
	root.SetHelpCommand(newHelp(c))
}
