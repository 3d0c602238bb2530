package author

import (
	"fmt"
	"strings"

	"widerspruch/cli/console"
	"widerspruch/guides"
)

// rulesText lists the rules for guides, each with its reason and what to do.
func rulesText(c *console.Console) string {
	var out strings.Builder
	for i, rule := range guides.Rules() {
		if i > 0 {
			out.WriteString("\n")
		}
		id := rule.ID
		if rule.Format > 0 {
			id += fmt.Sprintf(" (format: %d)", rule.Format)
		}
		out.WriteString(id + "\n" + ruleText(c, rule.Why, rule.Mend))
	}
	return out.String()
}

// ruleText is why there is a rule, and what to do.
func ruleText(c *console.Console, why, mend guides.Words) string {
	lang := c.Words.Lang()
	return fmt.Sprintf("  %s\n  %s\n", c.T("cli.rule.why", "why", why[lang]), c.T("cli.rule.mend", "mend", mend[lang]))
}

// rulesJSON is the rules, for programs.
type rulesJSON struct {
	Version int        `json:"version"`
	Rules   []ruleJSON `json:"rules"`
}

type ruleJSON struct {
	ID     string       `json:"id"`
	Why    guides.Words `json:"why"`
	Mend   guides.Words `json:"mend"`
	Format int          `json:"format,omitempty"`
	Note   bool         `json:"note"`
}

func newRulesJSON() rulesJSON {
	result := rulesJSON{Version: console.JSONVersion, Rules: []ruleJSON{}}
	for _, rule := range guides.Rules() {
		result.Rules = append(result.Rules, ruleJSON{rule.ID, rule.Why, rule.Mend, rule.Format, rule.Warns})
	}
	return result
}

// lintJSON is what the linter found, for programs.
type lintJSON struct {
	Version  int           `json:"version"`
	Guides   int           `json:"guides"`
	Broken   int           `json:"broken"`
	Problems []problemJSON `json:"problems"`
}

type problemJSON struct {
	Folder string       `json:"folder,omitempty"`
	File   string       `json:"file"`
	Line   int          `json:"line,omitempty"`
	Rule   string       `json:"rule"`
	What   guides.Words `json:"what"`
	Why    guides.Words `json:"why"`
	Mend   guides.Words `json:"mend"`
	Note   bool         `json:"note"`
}

func (all *checked) json() lintJSON {
	result := lintJSON{Version: console.JSONVersion, Guides: all.guides, Broken: all.broken, Problems: []problemJSON{}}
	for _, folder := range all.folders {
		for _, p := range folder.problems {
			result.Problems = append(result.Problems, problemJSON{
				guides.Clean(folder.path), p.File, p.Line, p.Rule, p.What, p.Why, p.Mend, p.Warns,
			})
		}
	}
	return result
}
