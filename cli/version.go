package cli

import (
	"fmt"
	"strings"
	"time"

	"widerspruch/i18n"
)

// printVersion says which program this is and how old its guides are. The moment at which it was built is not among that: two
// builds of one source are the same.
func (f *flags) printVersion(world World, asJSON bool) error {
	b := thisBuild()
	if asJSON {
		result, err := newVersionJSON(world, b)
		if err != nil {
			return err
		}
		return f.printJSON(world, result)
	}
	words, err := i18n.New(i18n.Detect(f.lang, "", world.Getenv, world.Locale))
	if err != nil {
		return err
	}
	text, err := versionText(world, b, words)
	if err != nil {
		return err
	}
	return f.print(world, text)
}

// versionText says it in lines; the first one is the same in every language.
func versionText(world World, b build, words *i18n.Words) (string, error) {
	library, err := world.guides()
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
	if world.Home != "" {
		lines = append(lines, words.T("cli.version.home", "address", world.Home))
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

func newVersionJSON(world World, b build) (versionJSON, error) {
	library, err := world.guides()
	if err != nil {
		return versionJSON{}, fmt.Errorf("the guides: %w", err)
	}
	result := versionJSON{
		Version: jsonVersion, Program: b.version, Commit: b.commit, Changed: b.changed,
		Guides: guidesDataJSON{len(library.Guides()), library.Day().String()}, Go: b.goVersion, System: b.system, Address: world.Home,
	}
	if !b.committed.IsZero() {
		result.Committed = b.committed.UTC().Format(time.RFC3339)
	}
	return result, nil
}
