package cli

import (
	"fmt"

	"widerspruch/cli/console"
	"widerspruch/letters"
)

// printVersion says which program this is and how old its guides are. The moment at which it was built is not among that: two
// builds of one source are the same.
func printVersion(c *console.Console, asJSON bool) error {
	library, err := c.Shipped()
	if err != nil {
		return fmt.Errorf("the guides: %w", err)
	}
	b := thisBuild()
	b.Guides, b.Address = guidesHeld{len(library.Guides()), library.Day()}, c.Home
	return console.Tell(c, asJSON, func() build { return b }, func() []string {
		lines := []string{"widerspruch " + b.Program, c.N("cli.version.guides", b.Guides.Number, "on", letters.DateWords(c.Words, library.Day()))} // the first is the same in every language
		if b.Commit != "" {
			lines = append(lines, c.T("cli.version.commit", "commit", b.Commit[:min(12, len(b.Commit))], "on", c.Words.Date(b.Committed)))
		}
		if b.Changed {
			lines = append(lines, c.T("cli.version.changed"))
		}
		lines = append(lines, c.T("cli.version.go", "version", b.Go, "system", b.System))
		if c.Home != "" {
			lines = append(lines, c.T("cli.version.home", "address", c.Home))
		}
		return lines
	})
}
