package cli

import (
	"fmt"
	"strings"
	"time"

	"widerspruch/cli/console"
	"widerspruch/i18n"
)

// printVersion says which program this is and how old its guides are. The moment at which it was built is not among that: two
// builds of one source are the same.
func printVersion(c *console.Console, asJSON bool) error {
	b := thisBuild()
	if asJSON {
		result, err := newVersionJSON(c, b)
		if err != nil {
			return err
		}
		return c.PrintJSON(result)
	}
	words, err := i18n.New(i18n.Detect(c.Lang, "", c.Getenv, c.Locale))
	if err != nil {
		return err
	}
	text, err := versionText(c, b, words)
	if err != nil {
		return err
	}
	return c.Print(text)
}

// versionText says it in lines; the first one is the same in every language.
func versionText(c *console.Console, b build, words *i18n.Words) (string, error) {
	library, err := c.Shipped()
	if err != nil {
		return "", err
	}
	lines := []string{
		"widerspruch " + b.version,
		words.N("cli.version.guides", len(library.Guides()), "on", library.Day().String()),
	}
	if b.commit != "" {
		lines = append(lines, words.T("cli.version.commit", "commit", b.commit[:min(12, len(b.commit))], "on", b.committed.UTC().Format(time.DateOnly)))
	}
	if b.changed {
		lines = append(lines, words.T("cli.version.changed"))
	}
	lines = append(lines, words.T("cli.version.go", "version", b.goVersion, "system", b.system))
	if c.Home != "" {
		lines = append(lines, words.T("cli.version.home", "address", c.Home))
	}
	return strings.Join(lines, "\n") + "\n", nil
}

// versionJSON is the same for programs.
type versionJSON struct {
	Version   int            `json:"version"`
	Program   string         `json:"program"`
	Commit    string         `json:"commit,omitempty"`
	Committed string         `json:"committed,omitempty"`
	Changed   bool           `json:"changed"`
	Guides    guidesDataJSON `json:"guides"`
	Go        string         `json:"go"`
	System    string         `json:"system"`
	Address   string         `json:"address,omitempty"`
}

// guidesDataJSON is what a program holds of guides.
type guidesDataJSON struct {
	Number int    `json:"number"`
	Newest string `json:"newest"` // when anything in them was confirmed last
}

func newVersionJSON(c *console.Console, b build) (versionJSON, error) {
	library, err := c.Shipped()
	if err != nil {
		return versionJSON{}, fmt.Errorf("the guides: %w", err)
	}
	result := versionJSON{
		Version: console.JSONVersion, Program: b.version, Commit: b.commit, Changed: b.changed,
		Guides: guidesDataJSON{len(library.Guides()), library.Day().String()}, Go: b.goVersion, System: b.system, Address: c.Home,
	}
	if !b.committed.IsZero() {
		result.Committed = b.committed.UTC().Format(time.RFC3339)
	}
	return result, nil
}
