package cli

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// flags are the flags of every command.
type flags struct {
	lang    string
	profile string // as given, then its slug
	named   bool   // somebody was named with --profile
	person  string // the name of a new person, as they write it
	file    string
	guides  string
	noColor bool
	ascii   bool
	noInput bool
	quiet   bool // says nothing where all went well
	linear  switchFlag

	words *i18n.Words // of the language found before the progress file was read
}

// newRoot makes the command tree, in the language of words.
func newRoot(world World, words *i18n.Words) *cobra.Command {
	cobra.MousetrapHelpText = "" // on Windows a double click opens the wizard
	f := &flags{words: words}
	var version, asJSON bool
	root := &cobra.Command{
		Use:           "widerspruch",
		Short:         words.T("cli.root"),
		Long:          words.T("cli.root.long"),
		Args:          noArgs(words),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(*cobra.Command, []string) error {
			switch {
			case version:
				return f.printVersion(world, asJSON)
			case asJSON:
				return usageError{words.T("cli.version.onlyjson"), words.T("cli.tryhelp")}
			}
			return startWizard(world, f, "")
		},
	}
	root.SuggestionsMinimumDistance = 2
	all := root.PersistentFlags()
	all.StringVar(&f.lang, "lang", "", words.T("cli.flag.lang"))
	all.StringVarP(&f.profile, "profile", "p", "", words.T("cli.flag.profile"))
	all.StringVar(&f.file, "file", "", words.T("cli.flag.file"))
	all.StringVar(&f.guides, "guides", "", words.T("cli.flag.guides"))
	all.BoolVar(&f.noColor, "no-color", false, words.T("cli.flag.nocolor"))
	all.BoolVar(&f.ascii, "ascii", false, words.T("cli.flag.ascii"))
	all.BoolVar(&f.noInput, "no-input", false, words.T("cli.flag.noinput"))
	all.BoolVarP(&f.quiet, "quiet", "q", false, words.T("cli.flag.quiet"))
	all.Var(&f.linear, "linear", words.T("cli.flag.linear"))
	all.Lookup("linear").NoOptDefVal = "true"
	all.BoolP("help", "h", false, words.T("cli.flag.help"))
	root.Flags().BoolVar(&version, "version", false, words.T("cli.flag.version"))
	root.Flags().BoolVar(&asJSON, "json", false, words.T("cli.flag.versionjson"))
	root.SetOut(&careful{Writer: world.Out})
	root.SetErr(world.Err)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { _ = f.helps(cmd, world, words) })
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return flagError(cmd, err, words) })
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if err := exclusive(cmd, words); err != nil {
			return err
		}
		if err := wellWritten(cmd, words); err != nil {
			return err
		}
		f.ascii = f.ascii || !i18n.UTF8(world.Getenv)
		return f.check(words)
	}
	cobra.EnableCommandSorting = false // by what people do most
	root.AddCommand(
		newStart(world, f, words), ends(newList(world, f, words), "3"), ends(newShow(world, f, words), "3"), newRead(world, f, words),
		newOpen(world, f, words), ends(newRecord(world, f, words), "3 5 6"), ends(newDue(world, f, words), "3 4"),
		ends(newLetter(world, f, words), "3"), ends(newReport(world, f, words), "3"), newSheet(world, f, words), ends(newExport(world, f, words), "3"),
		ends(newImport(world, f, words), "3 5 6"), ends(newWipe(world, f, words), "5 6"), newNothing(world, f, words), newProfiles(world, f, words), ends(newSettings(world, f, words), "3 5 6"), newPaths(world, f, words), newCompletion(world, f, words),
		newMan(world, f, words), newLicenses(world, f, words), newGuide(world, f, words),
	)
	dress(root, world, f, words)
	return root
}

// check refuses flag values that mean nothing.
func (f *flags) check(words *i18n.Words) error {
	if f.lang != "" && !slices.Contains(i18n.Languages[:], f.lang) {
		return usageError{words.T("cli.badlang", "lang", f.lang), words.T("cli.badlang.hint")}
	}
	if err := f.findProfile(words); err != nil {
		return err
	}
	if f.named && f.file != "" {
		return usageError{words.T("cli.twofiles"), words.T("cli.tryhelp")}
	}
	return nil
}

// wellWritten refuses an option that was given without a value: a script's variable was empty, and what was meant is unknown. It also
// refuses one in another encoding, of which only a part could be kept. The names of files may be anything.
func wellWritten(cmd *cobra.Command, words *i18n.Words) (err error) {
	files := []string{"file", "guides", "output"}
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
		err = usageError{words.T(key, "flag", "--"+flag.Name), words.T("cli.tryhelpof", "command", cmd.CommandPath())}
	})
	return err
}

// noArgs refuses what is not a command, and names the one that may be meant.
func noArgs(words *i18n.Words) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		hint := words.T("cli.tryhelpof", "command", cmd.CommandPath())
		if meant := cmd.SuggestionsFor(args[0]); args[0] != "" && len(meant) > 0 {
			hint = words.T("cli.didyoumean", "name", strings.Join(meant, ", "))
		}
		return usageError{words.T("cli.badcommand", "name", guides.Clean(args[0])), hint}
	}
}

// cutFlag takes the value off "--name=value".
func cutFlag(arg, name string) (string, bool) { return strings.CutPrefix(arg, "--"+name+"=") }
