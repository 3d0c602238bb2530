// Package manual writes what the commands say of themselves: the help of each, and the man page of all.
package manual

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/i18n"
)

// What a command's help shows: what it does, how it is called, examples, its own options, those of all commands apart, and the exit
// codes. Cobra's own template counts bytes, so that its columns shift behind an umlaut, and writes English defaults.

// HelpText is all that the help of a command says. home is the project's address, "" while it has none.
func HelpText(cmd *cobra.Command, words *i18n.Words, home string) string {
	var out strings.Builder
	what := cmd.Long
	if what == "" {
		what = asSentence(cmd.Short)
	}
	fmt.Fprintf(&out, "%s\n\n%s\n  %s [%s]\n", helpLines(what, HelpWidth), words.T("cli.usage"), cmd.UseLine(), words.T("cli.options"))
	if cmd.HasAvailableSubCommands() {
		if !cmd.HasParent() {
			fmt.Fprintf(&out, "  %s %s [%s]\n", cmd.CommandPath(), words.T("cli.command"), words.T("cli.options"))
		}
		section(&out, words.T("cli.commands"))
		var rows [][2]string
		for _, child := range cmd.Commands() {
			if child.IsAvailableCommand() {
				rows = append(rows, [2]string{child.Name(), child.Short})
			}
		}
		table(&out, rows)
	}
	if cmd.HasExample() {
		section(&out, words.T("cli.examples"))
		fmt.Fprintln(&out, cmd.Example)
	}
	own, shared := flagRows(cmd.LocalNonPersistentFlags()), flagRows(cmd.Root().PersistentFlags())
	if len(own) > 0 {
		section(&out, words.T("cli.flags"))
		table(&out, own)
	}
	section(&out, words.T("cli.flags.all"))
	table(&out, shared)
	if codes := exitCodes(cmd, words); len(codes) > 0 {
		section(&out, words.T("cli.exit"))
		table(&out, codes)
	}
	if home != "" && !cmd.HasParent() {
		fmt.Fprintf(&out, "\n%s\n", words.T("cli.home", "address", home))
	}
	return out.String()
}

func section(out io.Writer, title string) { fmt.Fprintf(out, "\n%s\n", title) }

// table writes rows of two columns.
func table(out io.Writer, rows [][2]string) {
	wide := 0
	for _, row := range rows {
		wide = max(wide, ansi.StringWidth(row[0]))
	}
	for _, row := range rows {
		name := row[0]
		for line := range strings.SplitSeq(helpLines(row[1], max(HelpWidth-wide-5, 30)), "\n") {
			fmt.Fprintf(out, "  %s%s   %s\n", name, strings.Repeat(" ", wide-ansi.StringWidth(name)), line)
			name = ""
		}
	}
}

// helpLines breaks a text into lines between words, and never within an option.
func helpLines(text string, width int) string {
	const hyphen, unbroken = "-", "\u2011"
	return strings.ReplaceAll(lipgloss.Wrap(strings.ReplaceAll(text, hyphen, unbroken), width, ""), unbroken, hyphen)
}

// HelpWidth is how wide the words of a help are at most: no terminal has to break them a second time.
const HelpWidth = 80

// flagRows are options with what they are for.
func flagRows(flags *pflag.FlagSet) (rows [][2]string) {
	flags.VisitAll(func(flag *pflag.Flag) {
		value, usage := pflag.UnquoteUsage(flag)
		name := "    --" + flag.Name
		if flag.Shorthand != "" {
			name = "-" + flag.Shorthand + ", --" + flag.Name
		}
		if value != "" && flag.NoOptDefVal == "" {
			name += " " + value
		}
		rows = append(rows, [2]string{name, usage})
	})
	return rows
}

// exitCodes are the codes with which a command can end beside 0, 1 and 2, which all have; the program itself tells all.
func exitCodes(cmd *cobra.Command, words *i18n.Words) [][2]string {
	var rows [][2]string
	for line := range strings.SplitSeq(words.T("cli.mantext.exit"), "\n") {
		code, explained, _ := strings.Cut(line, ": ")
		if !cmd.HasParent() || slices.Contains(strings.Fields(cmd.Annotations[exitAnnotation]), code) {
			rows = append(rows, [2]string{code, explained})
		}
	}
	return rows
}

// exitAnnotation is where a command keeps its exit codes.
const exitAnnotation = "exit"

// Ends says with which codes a command can end beside 0, 1 and 2.
func Ends(cmd *cobra.Command, codes string) *cobra.Command {
	cmd.Annotations = map[string]string{exitAnnotation: codes}
	return cmd
}

// asSentence makes a sentence of the words that stand in a list.
func asSentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return strings.TrimSuffix(string(unicode.ToUpper(first))+text[size:], ".") + "."
}

// Family is a command and all below it.
func Family(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, child := range cmd.Commands() {
		all = append(all, Family(child)...)
	}
	return all
}
