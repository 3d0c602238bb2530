// Package cli is the command line: it reads flags and commands, puts the parts of the program together, and ends with the
// right exit code. Results go to the standard output, messages to the error output.
package cli

import (
	"fmt"
	"slices"
	"sync"

	"widerspruch/cli/console"
	"widerspruch/cli/face"
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
	lang := flagValue(args, "lang")
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
	err = root.Execute()
	if out, ok := root.OutOrStdout().(*careful); ok && err == nil {
		err = out.err
	}
	code := c.Report(err)
	switch code {
	case console.ExitError, console.ExitUsage, console.ExitUnusable:
		c.Linger(args)
	}
	return code
}

// flagValue finds a flag's value before the flags are parsed: the help itself is in the language that --lang names.
func flagValue(args []string, name string) string {
	for i, arg := range args {
		if arg == "--"+name && i+1 < len(args) {
			return args[i+1]
		}
		if value, ok := cutFlag(arg, name); ok {
			return value
		}
	}
	return ""
}
