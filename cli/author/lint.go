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
		Use: "lint [" + c.T("cli.folder") + "]",
		RunE: func(cmd *cobra.Command, given []string) error {
			switch {
			case rules && len(given) > 0:
				return c.Args(0, 0)(cmd, given)
			case rules:
				all := guides.Rules()
				return console.Tell(c, asJSON, func() rulesJSON { return rulesJSON{console.JSONVersion, all} }, func() []string { return ruleLines(c, all) })
			}
			if format < 0 || format > guides.Format {
				return c.BadValue("format", format, c.TryHelp(cmd.CommandPath()))
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
	console.Flags(cmd.Flags(), map[string]any{"format": &format, "rules": &rules, "json": &asJSON})
	return cmd
}

// checked is what the linter found.
type checked struct {
	Version  int       `json:"version"`
	Guides   int       `json:"guides"` // how many were looked at
	Broken   int       `json:"broken"`
	Problems []problem `json:"problems"`
	first    string    // the folder with guides of the first format that nobody asked about; "" if there is none
}

// problem is one in a folder; that is "" for the guides that come with the program.
type problem struct {
	Folder string `json:"folder,omitempty"`
	guides.Problem
}

// lint checks a folder; without one, the guides that come with the program and the person's own.
func lint(c *console.Console, basis guides.Basis, given []string) (*checked, error) {
	ours, err := c.Shipped()
	if err != nil {
		ours = &guides.Library{} // one of ours is broken, and will be named
	}
	all := &checked{Version: console.JSONVersion}
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
		above := c.T("guides.folder.above", "command", "widerspruch guide lint "+console.ShellWord(filepath.Dir(own.Path)))
		return nil, console.Misuse(c.T("guides.folder.oneguide", "path", own.Path), above)
	}
	path := own.Path
	if len(given) > 0 {
		path = given[0] // as it was typed
	}
	basis.Elsewhere = program.IDs(ours)
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
	all.Broken += len(broken)
	broken = slices.DeleteFunc(broken, func(name string) bool { return strings.HasPrefix(name, "_") }) // shared pages are no guides
	all.Guides += len(clean.Guides()) + len(broken)
	for _, p := range found {
		all.Problems = append(all.Problems, problem{path, p})
	}
}

// tell prints what was found. It ends with an error if that is anything.
func (all *checked) tell(c *console.Console, asJSON bool) error {
	err := console.Tell(c, asJSON, func() *checked { return all }, func() []string { return all.lines(c) })
	if err == nil && all.Broken > 0 {
		return console.ErrSaid
	}
	return err
}

// lines tell it: where and what, and at the first breach of each rule why and what to do.
func (all *checked) lines(c *console.Console) (lines []string) {
	explained, lang := map[string]bool{}, c.Words.Lang()
	for _, p := range all.Problems {
		what := p.What[lang]
		if p.Warns {
			what = c.T("cli.lint.warns", "what", what)
		}
		lines = append(lines, fmt.Sprintf("%s: %s (%s)", filepath.Join(p.Folder, p.Where()), what, p.Rule))
		if !explained[p.Rule] {
			explained[p.Rule] = true
			lines = append(lines, reasons(c, p.Why, p.Mend)...)
		}
	}
	switch {
	case all.Guides == 0:
		lines = append(lines, c.T("cli.lint.nothing"))
	case all.Broken == 0:
		lines = append(lines, c.N("cli.lint.clean", all.Guides))
	default:
		lines = append(lines, c.N("cli.lint.broken", all.Guides, "broken", all.Broken))
	}
	if all.first != "" {
		lines = append(lines, c.T("cli.lint.first", "command", "widerspruch guide lint --format 2 "+console.ShellWord(all.first)))
	}
	return lines
}

// ruleLines list the rules for guides, each with its reason and what to do.
func ruleLines(c *console.Console, rules []guides.Rule) (lines []string) {
	for i, rule := range rules {
		if i > 0 {
			lines = append(lines, "")
		}
		id := rule.ID
		if rule.Format > 0 {
			id += fmt.Sprintf(" (format: %d)", rule.Format)
		}
		lines = append(append(lines, id), reasons(c, rule.Why, rule.Mend)...)
	}
	return lines
}

// reasons are why there is a rule, and what to do.
func reasons(c *console.Console, why, mend guides.Words) []string {
	lang := c.Words.Lang()
	return []string{"  " + c.T("cli.rule.why", "why", why[lang]), "  " + c.T("cli.rule.mend", "mend", mend[lang])}
}

// rulesJSON is the rules, for programs.
type rulesJSON struct {
	Version int           `json:"version"`
	Rules   []guides.Rule `json:"rules"`
}
