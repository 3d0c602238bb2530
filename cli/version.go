package cli

import (
	"fmt"
	"strings"
	"time"

	"widerspruch/cli/console"
	"widerspruch/guides"
)

// printVersion says which program this is and how old its guides are. The moment at which it was built is not among that: two
// builds of one source are the same.
func printVersion(c *console.Console, asJSON bool) error {
	library, err := c.Shipped()
	if err != nil {
		return fmt.Errorf("the guides: %w", err)
	}
	b, number, newest := thisBuild(), len(library.Guides()), library.Day()
	return console.Tell(c, asJSON, func() versionJSON {
		result := versionJSON{
			Version: console.JSONVersion, Program: b.version, Commit: b.commit, Changed: b.changed, Guides: guidesDataJSON{number, newest},
			Go: b.goVersion, System: b.system, Address: c.Home,
		}
		if !b.committed.IsZero() {
			result.Committed = b.committed.UTC().Format(time.RFC3339)
		}
		return result
	}, func() string {
		lines := []string{"widerspruch " + b.version, c.N("cli.version.guides", number, "on", newest)} // the first is the same in every language
		if b.commit != "" {
			lines = append(lines, c.T("cli.version.commit", "commit", b.commit[:min(12, len(b.commit))], "on", b.committed.UTC().Format(time.DateOnly)))
		}
		if b.changed {
			lines = append(lines, c.T("cli.version.changed"))
		}
		lines = append(lines, c.T("cli.version.go", "version", b.goVersion, "system", b.system))
		if c.Home != "" {
			lines = append(lines, c.T("cli.version.home", "address", c.Home))
		}
		return strings.Join(lines, "\n") + "\n"
	})
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
	Number int         `json:"number"`
	Newest guides.Date `json:"newest"` // when anything in them was confirmed last
}
