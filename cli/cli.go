// Package cli is the command line: it reads flags and commands, puts the parts of the program together, and ends with the
// right exit code. Results go to the standard output, messages to the error output.
package cli

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/face"
	"widerspruch/cli/manual"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/tui/restore"
)

// Main runs the program and returns its exit code.
func Main(args []string, world console.World) int {
	if len(args) == 1 && args[0] == face.WatchArgument {
		restore.Serve(world.In, world.Out)
		return console.ExitDone
	}
	c := &console.Console{World: world, Shipped: sync.OnceValues(guides.Shipped)}
	go c.Shipped() // they load while the words and the progress file do
	lang := languageOf(args)
	if !slices.Contains(i18n.Languages[:], lang) {
		lang = "" // refused below, in a language that the person reads
	}
	var err error
	if c.Words, err = i18n.New(i18n.Detect(lang, "", world.Getenv, world.Locale)); err != nil {
		fmt.Fprintln(world.Err, err)
		return console.ExitError
	}
	root := newRoot(c)
	root.SetArgs(args)
	var unhelped error // cobra's help has no way to tell it
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) {
		unhelped = c.PrintText(manual.HelpText(cmd, c.Words, c.Home))
	})
	if err = root.Execute(); err == nil {
		err = unhelped
	}
	code := c.Report(err)
	switch code {
	case console.ExitError, console.ExitUsage, console.ExitUnusable:
		c.Linger(args)
	}
	return code
}

// languageOf finds --lang before the flags are parsed: the help itself is in the language that it names.
func languageOf(args []string) string {
	for i, arg := range args {
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			return value
		}
		if arg == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}
