package author

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
)

// newGuideLint is the command that checks guides against the rules, the same ones as the tests.
func newGuideLint(c *console.Console) *cobra.Command {
	asJSON, rules, format := false, false, 0
	cmd := &cobra.Command{
		Use:   "lint [" + c.T("cli.folder") + "]",
		Short: c.T("cli.guide.lint"),
		Long:  c.T("cli.guide.lint.long"),
		Args:  c.Args(0, 1),
		RunE: func(cmd *cobra.Command, given []string) error {
			switch {
			case rules && len(given) > 0:
				return c.Args(0, 0)(cmd, given)
			case rules && asJSON:
				return c.PrintJSON(newRulesJSON())
			case rules:
				return c.Print(rulesText(c))
			}
			if format < 0 || format > guides.Format {
				return console.Misuse(
					c.T("cli.badvalue", "name", "--format", "value", format), c.TryHelp(cmd.CommandPath()))
			}
			basis := program.GuideBasis()
			basis.Format, basis.Today = format, c.Now()
			checked, err := lint(c, basis, given)
			if err != nil {
				return err
			}
			return checked.tell(c, asJSON)
		},
	}
	cmd.Flags().IntVar(&format, "format", 0, c.T("cli.flag.format"))
	cmd.Flags().BoolVar(&rules, "rules", false, c.T("cli.flag.rules"))
	c.JSONFlag(cmd, &asJSON)
	return cmd
}

// checked is what the linter found.
type checked struct {
	guides  int // how many were looked at
	broken  int
	first   string // the folder with guides of the first format that nobody asked about; "" if there is none
	folders []folder
}

// folder is what it found in one folder; path is "" for the guides that come with the program.
type folder struct {
	path     string
	problems []guides.Problem
}

// lint checks a folder; without one, the guides that come with the program and the person's own.
func lint(c *console.Console, basis guides.Basis, given []string) (*checked, error) {
	ours, err := c.Shipped()
	if err != nil {
		ours = &guides.Library{} // one of ours is broken, and will be named
	}
	all := &checked{}
	if len(given) > 0 {
		c.Folder = given[0]
	}
	own, err := program.AuthorsFolder(c)
	if err != nil {
		return nil, err
	}
	defer own.Close()
	if len(given) == 0 {
		clean, found := guides.LoadChecked(guides.Embedded(), basis)
		all.add("", clean, found)
	}
	if own.Root == nil {
		return all, nil
	}
	if _, err := own.Root.Stat("guide.yaml"); err == nil {
		return nil, console.Misuse(
			c.T("guides.folder.oneguide", "path", guides.Clean(own.Path)),
			c.T("guides.folder.above", "command", "widerspruch guide lint "+console.ShellWord(filepath.Dir(own.Path))))
	}
	path := own.Path
	if len(given) > 0 {
		path = given[0] // as it was typed
	}
	basis.Elsewhere = program.Ids(ours)
	own.Check(basis)
	all.add(path, own.Clean, own.Problems)
	isFirst := func(g *guides.Guide) bool { return g.Format < guides.Format }
	if basis.Format == 0 && slices.ContainsFunc(own.Clean.Guides(), isFirst) {
		all.first = path
	}
	return all, nil
}

// add counts what was found in a folder.
func (all *checked) add(path string, clean *guides.Library, found []guides.Problem) {
	broken := (&program.Own{Problems: found}).Broken()
	all.broken += len(broken)
	broken = slices.DeleteFunc(broken, func(name string) bool { return strings.HasPrefix(name, "_") }) // shared pages are no guides
	all.guides += len(clean.Guides()) + len(broken)
	all.folders = append(all.folders, folder{path, found})
}

// tell prints what was found. It ends with an error if that is anything.
func (all *checked) tell(c *console.Console, asJSON bool) error {
	var err error
	if asJSON {
		err = c.PrintJSON(all.json())
	} else {
		err = c.Print(all.text(c))
	}
	if err == nil && all.broken > 0 {
		return console.ErrSaid
	}
	return err
}

// text tells it in lines: where and what, and at the first breach of each rule why and what to do.
func (all *checked) text(c *console.Console) string {
	var out strings.Builder
	explained, lang := map[string]bool{}, c.Words.Lang()
	for _, folder := range all.folders {
		for _, p := range folder.problems {
			what := p.What[lang]
			if p.Warns {
				what = c.T("cli.lint.warns", "what", what)
			}
			fmt.Fprintf(&out, "%s: %s (%s)\n", guides.Clean(filepath.Join(folder.path, p.Where())), what, p.Rule)
			if !explained[p.Rule] {
				explained[p.Rule] = true
				out.WriteString(ruleText(c, p.Why, p.Mend))
			}
		}
	}
	switch {
	case all.guides == 0:
		fmt.Fprintln(&out, c.T("cli.lint.nothing"))
	case all.broken == 0:
		fmt.Fprintln(&out, c.N("cli.lint.clean", all.guides))
	default:
		fmt.Fprintln(&out, c.N("cli.lint.broken", all.guides, "broken", all.broken))
	}
	if all.first != "" {
		fmt.Fprintln(&out, c.T("cli.lint.first", "command", "widerspruch guide lint --format 2 "+console.ShellWord(all.first)))
	}
	return out.String()
}
