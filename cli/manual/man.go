package manual

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"widerspruch/i18n"
)

// ManPage writes the man page from the commands' own words, so that it says what the help says, and home, if the project has an address. Neither a version nor a date
// stands in it: two builds of the same source are the same.
func ManPage(root *cobra.Command, words *i18n.Words, home string) string {
	m := &man{words: words}
	m.line(".TH WIDERSPRUCH 1")
	m.section("name")
	m.text(root.Name() + ` \- ` + roff(root.Short))
	m.section("synopsis")
	m.text(`\fB` + root.Name() + `\fR [\fI` + roff(words.T("cli.command")) + `\fR] [\fI` + roff(words.T("cli.options")) + `\fR]`)
	m.section("description")
	m.paragraphs(root.Long)
	m.section("commands")
	for _, cmd := range Family(root)[1:] {
		if cmd.IsAvailableCommand() {
			m.command(cmd)
		}
	}
	m.section("options")
	m.flags(root.LocalFlags())
	for _, section := range []string{"exit", "files", "environment", "terminals"} {
		m.section(section)
		m.List(words.T("cli.mantext." + section))
	}
	m.section("examples")
	m.example(root.Example)
	if home != "" {
		m.section("home")
		m.text(roff(home))
	}
	return m.out.String()
}

// man is a man page that is being written.
type man struct {
	words *i18n.Words
	out   strings.Builder
}

func (m *man) line(text string) { fmt.Fprintln(&m.out, text) }

// text writes a line that begins with no request.
func (m *man) text(text string) {
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	m.line(text)
}

func (m *man) section(name string) {
	m.line(".SH " + roff(strings.ToUpper(m.words.T("cli.mansection."+name))))
}

// paragraphs writes a text whose lines are paragraphs.
func (m *man) paragraphs(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		m.line(".PP")
		m.text(roff(line))
	}
}

// List writes lines of "term: explanation".
func (m *man) List(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		term, explained, _ := strings.Cut(line, ": ")
		m.item(`\fB`+roff(term)+`\fR`, explained)
	}
}

func (m *man) item(term, explained string) {
	m.line(".TP")
	m.text(term)
	m.text(roff(explained))
}

// command writes what a command does, its own flags and its examples.
func (m *man) command(cmd *cobra.Command) {
	m.line(".SS " + roff(strings.TrimPrefix(cmd.UseLine(), cmd.Root().Name()+" ")))
	if cmd.Long == "" {
		m.paragraphs(cmd.Short)
	} else {
		m.paragraphs(cmd.Long)
	}
	m.flags(cmd.LocalNonPersistentFlags())
	m.example(cmd.Example)
}

func (m *man) flags(flags *pflag.FlagSet) {
	flags.VisitAll(func(flag *pflag.Flag) {
		value, usage := pflag.UnquoteUsage(flag)
		term := `\fB` + roff("--"+flag.Name) + `\fR`
		if flag.Shorthand != "" {
			term = `\fB` + roff("-"+flag.Shorthand) + `\fR, ` + term
		}
		if value != "" {
			term += ` \fI` + roff(value) + `\fR`
		}
		m.item(term, usage)
	})
}

// example writes command lines as they stand.
func (m *man) example(text string) {
	if text == "" {
		return
	}
	m.line(".PP")
	m.line(".nf")
	for line := range strings.SplitSeq(text, "\n") {
		m.text(roff(line))
	}
	m.line(".fi")
}

// roff writes plain text so that roff prints it as it is.
func roff(text string) string { return roffSigns.Replace(text) }

var roffSigns = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`)
