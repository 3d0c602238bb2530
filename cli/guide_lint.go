package cli

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// newGuideLint is the command that checks guides against the rules, the same ones as the tests.
func newGuideLint(world World, f *flags, words *i18n.Words) *cobra.Command {
	asJSON, rules, format := false, false, 0
	cmd := &cobra.Command{
		Use:   "lint [" + words.T("cli.folder") + "]",
		Short: words.T("cli.guide.lint"),
		Long:  words.T("cli.guide.lint.long"),
		Args:  args(words, 0, 1),
		RunE: func(cmd *cobra.Command, given []string) error {
			switch {
			case rules && len(given) > 0:
				return args(words, 0, 0)(cmd, given)
			case rules && asJSON:
				return f.printJSON(world, newRulesJSON())
			case rules:
				return f.print(world, rulesText(words))
			}
			if format < 0 || format > guides.Format {
				return usageError{
					words.T("cli.badvalue", "name", "--format", "value", format), words.T("cli.tryhelpof", "command", cmd.CommandPath()),
				}
			}
			basis := guideBasis()
			basis.Format, basis.Today = format, world.Now()
			checked, err := lint(world, f, words, basis, given)
			if err != nil {
				return err
			}
			return checked.tell(world, f, words, asJSON)
		},
	}
	cmd.Flags().IntVar(&format, "format", 0, words.T("cli.flag.format"))
	cmd.Flags().BoolVar(&rules, "rules", false, words.T("cli.flag.rules"))
	jsonFlag(cmd, words, &asJSON)
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
func lint(world World, f *flags, words *i18n.Words, basis guides.Basis, given []string) (*checked, error) {
	ours, err := world.guides()
	if err != nil {
		ours = &guides.Library{} // one of ours is broken, and will be named
	}
	c := &checked{}
	progress, err := progressPath(f)
	if err != nil {
		return nil, err
	}
	named := *f
	if len(given) > 0 {
		named.guides = given[0]
	}
	own, err := openOwn(&named, progress, words)
	if err != nil {
		return nil, err
	}
	defer own.close()
	if len(given) == 0 {
		clean, found := guides.LoadChecked(guides.Embedded(), basis)
		c.add("", clean, found)
	}
	if own.problem != nil {
		return nil, noFolder(own.path, own.problem, words)
	}
	if own.root == nil {
		return c, nil
	}
	if _, err := own.root.Stat("guide.yaml"); err == nil {
		return nil, usageError{
			words.T("guides.folder.oneguide", "path", guides.Clean(own.path)),
			words.T("guides.folder.above", "command", "widerspruch guide lint "+argument(filepath.Dir(own.path))),
		}
	}
	path := own.path
	if len(given) > 0 {
		path = given[0] // as it was typed
	}
	basis.Elsewhere = ids(ours)
	own.check(basis)
	c.add(path, own.clean, own.problems)
	isFirst := func(g *guides.Guide) bool { return g.Format < guides.Format }
	if basis.Format == 0 && slices.ContainsFunc(own.clean.Guides(), isFirst) {
		c.first = path
	}
	return c, nil
}

// add counts what was found in a folder.
func (c *checked) add(path string, clean *guides.Library, found []guides.Problem) {
	broken := (&own{problems: found}).broken()
	c.broken += len(broken)
	broken = slices.DeleteFunc(broken, func(name string) bool { return strings.HasPrefix(name, "_") }) // shared pages are no guides
	c.guides += len(clean.Guides()) + len(broken)
	c.folders = append(c.folders, folder{path, found})
}

// tell prints what was found. It ends with an error if that is anything.
func (c *checked) tell(world World, f *flags, words *i18n.Words, asJSON bool) error {
	var err error
	if asJSON {
		err = f.printJSON(world, c.json())
	} else {
		err = f.print(world, c.text(words))
	}
	if err == nil && c.broken > 0 {
		return errSaid
	}
	return err
}

// text tells it in lines: where and what, and at the first breach of each rule why and what to do.
func (c *checked) text(words *i18n.Words) string {
	var out strings.Builder
	explained, lang := map[string]bool{}, words.Lang()
	for _, folder := range c.folders {
		for _, p := range folder.problems {
			what := p.What[lang]
			if p.Warns {
				what = words.T("cli.lint.warns", "what", what)
			}
			fmt.Fprintf(&out, "%s: %s (%s)\n", guides.Clean(filepath.Join(folder.path, p.Where())), what, p.Rule)
			if !explained[p.Rule] {
				explained[p.Rule] = true
				out.WriteString(ruleText(words, p.Why, p.Mend))
			}
		}
	}
	switch {
	case c.guides == 0:
		fmt.Fprintln(&out, words.T("cli.lint.nothing"))
	case c.broken == 0:
		fmt.Fprintln(&out, words.N("cli.lint.clean", c.guides))
	default:
		fmt.Fprintln(&out, words.N("cli.lint.broken", c.guides, "broken", c.broken))
	}
	if c.first != "" {
		fmt.Fprintln(&out, words.T("cli.lint.first", "command", "widerspruch guide lint --format 2 "+argument(c.first)))
	}
	return out.String()
}
