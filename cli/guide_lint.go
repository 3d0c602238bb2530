package cli

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
)

// newGuideLint is the command that checks guides against the rules, the same ones as the tests.
func newGuideLint(c *console) *cobra.Command {
	asJSON, rules, format := false, false, 0
	cmd := &cobra.Command{
		Use:   "lint [" + c.T("cli.folder") + "]",
		Short: c.T("cli.guide.lint"),
		Long:  c.T("cli.guide.lint.long"),
		Args:  c.args(0, 1),
		RunE: func(cmd *cobra.Command, given []string) error {
			switch {
			case rules && len(given) > 0:
				return c.args(0, 0)(cmd, given)
			case rules && asJSON:
				return c.printJSON(newRulesJSON())
			case rules:
				return c.print(rulesText(c))
			}
			if format < 0 || format > guides.Format {
				return misuse(
					c.T("cli.badvalue", "name", "--format", "value", format), c.T("cli.tryhelpof", "command", cmd.CommandPath()))
			}
			basis := guideBasis()
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
	c.jsonFlag(cmd, &asJSON)
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
func lint(c *console, basis guides.Basis, given []string) (*checked, error) {
	ours, err := c.shipped()
	if err != nil {
		ours = &guides.Library{} // one of ours is broken, and will be named
	}
	all := &checked{}
	if len(given) > 0 {
		c.folder = given[0]
	}
	own, err := authorsFolder(c)
	if err != nil {
		return nil, err
	}
	defer own.close()
	if len(given) == 0 {
		clean, found := guides.LoadChecked(guides.Embedded(), basis)
		all.add("", clean, found)
	}
	if own.root == nil {
		return all, nil
	}
	if _, err := own.root.Stat("guide.yaml"); err == nil {
		return nil, misuse(
			c.T("guides.folder.oneguide", "path", guides.Clean(own.path)),
			c.T("guides.folder.above", "command", "widerspruch guide lint "+argument(filepath.Dir(own.path))))
	}
	path := own.path
	if len(given) > 0 {
		path = given[0] // as it was typed
	}
	basis.Elsewhere = ids(ours)
	own.check(basis)
	all.add(path, own.clean, own.problems)
	isFirst := func(g *guides.Guide) bool { return g.Format < guides.Format }
	if basis.Format == 0 && slices.ContainsFunc(own.clean.Guides(), isFirst) {
		all.first = path
	}
	return all, nil
}

// add counts what was found in a folder.
func (all *checked) add(path string, clean *guides.Library, found []guides.Problem) {
	broken := (&own{problems: found}).broken()
	all.broken += len(broken)
	broken = slices.DeleteFunc(broken, func(name string) bool { return strings.HasPrefix(name, "_") }) // shared pages are no guides
	all.guides += len(clean.Guides()) + len(broken)
	all.folders = append(all.folders, folder{path, found})
}

// tell prints what was found. It ends with an error if that is anything.
func (all *checked) tell(c *console, asJSON bool) error {
	var err error
	if asJSON {
		err = c.printJSON(all.json())
	} else {
		err = c.print(all.text(c))
	}
	if err == nil && all.broken > 0 {
		return errSaid
	}
	return err
}

// text tells it in lines: where and what, and at the first breach of each rule why and what to do.
func (all *checked) text(c *console) string {
	var out strings.Builder
	explained, lang := map[string]bool{}, c.words.Lang()
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
		fmt.Fprintln(&out, c.T("cli.lint.first", "command", "widerspruch guide lint --format 2 "+argument(all.first)))
	}
	return out.String()
}
