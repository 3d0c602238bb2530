package cli

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/i18n"
)

// newRoot makes the command tree, in the language of words.
func newRoot(c *console) *cobra.Command {
	cobra.MousetrapHelpText = "" // on Windows a double click opens the wizard
	var version, asJSON bool
	root := &cobra.Command{
		Use:           "widerspruch",
		Short:         c.T("cli.root"),
		Long:          c.T("cli.root.long"),
		Args:          c.noArgs(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(*cobra.Command, []string) error {
			switch {
			case version:
				return c.printVersion(asJSON)
			case asJSON:
				return misuse(c.T("cli.version.onlyjson"), c.T("cli.tryhelp"))
			}
			return startWizard(c, "")
		},
	}
	root.SuggestionsMinimumDistance = 2
	all := root.PersistentFlags()
	all.StringVar(&c.lang, "lang", "", c.T("cli.flag.lang"))
	all.StringVarP(&c.profile, "profile", "p", "", c.T("cli.flag.profile"))
	all.StringVar(&c.file, "file", "", c.T("cli.flag.file"))
	all.StringVar(&c.folder, "guides", "", c.T("cli.flag.guides"))
	all.BoolVar(&c.noColor, "no-color", false, c.T("cli.flag.nocolor"))
	all.BoolVar(&c.ascii, "ascii", false, c.T("cli.flag.ascii"))
	all.BoolVar(&c.noInput, "no-input", false, c.T("cli.flag.noinput"))
	all.BoolVarP(&c.quiet, "quiet", "q", false, c.T("cli.flag.quiet"))
	all.Var(&c.linear, "linear", c.T("cli.flag.linear"))
	all.Lookup("linear").NoOptDefVal = "true"
	all.BoolP("help", "h", false, c.T("cli.flag.help"))
	root.Flags().BoolVar(&version, "version", false, c.T("cli.flag.version"))
	root.Flags().BoolVar(&asJSON, "json", false, c.T("cli.flag.versionjson"))
	root.SetOut(&careful{Writer: c.Out})
	root.SetErr(c.Err)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { _ = c.helps(cmd) })
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return c.flagError(cmd, err) })
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if err := c.exclusive(cmd); err != nil {
			return err
		}
		if err := c.wellWritten(cmd); err != nil {
			return err
		}
		c.ascii = c.ascii || !i18n.UTF8(c.Getenv)
		return c.check()
	}
	cobra.EnableCommandSorting = false // by what people do most
	root.AddCommand(
		newStart(c), ends(newList(c), "3"), ends(newShow(c), "3"), newRead(c),
		newOpen(c), ends(newRecord(c), "3 5 6"), ends(newDue(c), "3 4"),
		ends(newLetter(c), "3"), ends(newReport(c), "3"), newSheet(c), ends(newExport(c), "3"),
		ends(newImport(c), "3 5 6"), ends(newWipe(c), "5 6"), newNothing(c), newProfiles(c), newPaths(c), newCompletion(c),
		newMan(c), newLicenses(c), newGuide(c),
	)
	dress(root, c)
	return root
}

// check refuses flag values that mean nothing.
func (c *console) check() error {
	if c.lang != "" && !slices.Contains(i18n.Languages[:], c.lang) {
		return misuse(c.T("cli.badlang", "lang", c.lang), c.T("cli.badlang.hint"))
	}
	if err := c.findProfile(); err != nil {
		return err
	}
	if c.named && c.file != "" {
		return misuse(c.T("cli.twofiles"), c.T("cli.tryhelp"))
	}
	return nil
}

// wellWritten refuses an option that was given without a value: a script's variable was empty, and what was meant is unknown. It also
// refuses one in another encoding, of which only a part could be kept. The names of files may be anything.
func (c *console) wellWritten(cmd *cobra.Command) (err error) {
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
		err = misuse(c.T(key, "flag", "--"+flag.Name), c.T("cli.tryhelpof", "command", cmd.CommandPath()))
	})
	return err
}

// cutFlag takes the value off "--name=value".
func cutFlag(arg, name string) (string, bool) { return strings.CutPrefix(arg, "--"+name+"=") }
