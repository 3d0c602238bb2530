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
	all.StringVar(&f.profile, "profile", "", words.T("cli.flag.profile"))
	all.StringVar(&f.file, "file", "", words.T("cli.flag.file"))
	all.StringVar(&f.guides, "guides", "", words.T("cli.flag.guides"))
	all.BoolVar(&f.noColor, "no-color", false, words.T("cli.flag.nocolor"))
	all.BoolVar(&f.ascii, "ascii", false, words.T("cli.flag.ascii"))
	all.BoolVar(&f.noInput, "no-input", false, words.T("cli.flag.noinput"))
	all.Var(&f.linear, "linear", words.T("cli.flag.linear"))
	all.Lookup("linear").NoOptDefVal = "true"
	all.BoolP("help", "h", false, words.T("cli.flag.help"))
	root.Flags().BoolVar(&version, "version", false, words.T("cli.flag.version"))
	root.Flags().BoolVar(&asJSON, "json", false, words.T("cli.flag.versionjson"))
	root.SetOut(world.Out)
	root.SetErr(world.Err)
	root.SetUsageTemplate(usageTemplate(words, world.Home))
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{.}}\n\n{{end}}{{.UsageString}}")
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
		newStart(world, f, words), newList(world, f, words), newShow(world, f, words), newRead(world, f, words),
		newOpen(world, f, words), newRecord(world, f, words), newDue(world, f, words),
		newLetter(world, f, words), newReport(world, f, words), newSheet(world, f, words), newExport(world, f, words),
		newImport(world, f, words), newWipe(world, f, words), newNothing(world, f, words), newProfiles(world, f, words), newPaths(world, f, words), newCompletion(world, f, words),
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
	if f.profile != "" && f.file != "" {
		return usageError{words.T("cli.twofiles"), words.T("cli.tryhelp")}
	}
	return f.findProfile(words)
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
		hint := words.T("cli.tryhelp")
		if meant := cmd.SuggestionsFor(args[0]); len(meant) > 0 {
			hint = words.T("cli.didyoumean", "name", strings.Join(meant, ", "))
		}
		return usageError{words.T("cli.badcommand", "name", guides.Clean(args[0])), hint}
	}
}

// cutFlag takes the value off "--name=value".
func cutFlag(arg, name string) (string, bool) { return strings.CutPrefix(arg, "--"+name+"=") }

// usageTemplate is cobra's, in our words. The help of the program ends with the project's address, if there is one.
func usageTemplate(words *i18n.Words, home string) string {
	address := ""
	if home != "" {
		address = "{{if not .HasParent}}\n" + words.T("cli.home", "address", home) + "\n{{end}}"
	}
	return words.T("cli.usage") + `
  {{.UseLine}} [` + words.T("cli.options") + `]{{if .HasAvailableSubCommands}}{{if not .HasParent}}
  {{.CommandPath}} ` + words.T("cli.command") + ` [` + words.T("cli.options") + `]{{end}}

` + words.T("cli.commands") + `{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasExample}}

` + words.T("cli.examples") + `
{{.Example}}{{end}}

` + words.T("cli.flags") + `
{{.Flags.FlagUsages | trimTrailingWhitespaces}}
` + address
}
