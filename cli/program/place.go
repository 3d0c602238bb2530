package program

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"widerspruch/cli/console"
	"widerspruch/wizard"
)

// progressPath is where the progress file lies: where --file says, else in the data folder of the system, named after the
// profile.
func progressPath(c *console.Console) (string, error) {
	if c.File != "" {
		return filepath.Abs(c.File)
	}
	if homeless() {
		return "", console.Failed(c.T("cli.nohome"), c.T("cli.nohome.hint"))
	}
	return ProfilePath(c.Profile), nil
}

// progressFolder is where the progress files of all profiles lie.
func progressFolder() string { return filepath.Join(xdg.DataHome, "widerspruch") }

// homeless reports that nothing says where a person's data lies: then the folder would be one of the disk's root, or of wherever they are.
func homeless() bool {
	return runtime.GOOS != "windows" && !filepath.IsAbs(os.Getenv("XDG_DATA_HOME")) && !filepath.IsAbs(os.Getenv("HOME"))
}

// ProfilePath is the progress file of a profile.
func ProfilePath(slug string) string {
	name := "progress.json"
	if slug != "" {
		name = fmt.Sprintf("progress-%s.json", slug)
	}
	return filepath.Join(progressFolder(), name)
}

// ProfileSlugs are the slugs of all profiles that have a file, the first profile's "" among them.
func ProfileSlugs() []string {
	entries, err := os.ReadDir(progressFolder())
	if err != nil {
		return nil
	}
	var slugs []string
	for _, entry := range entries {
		rest, ours := strings.CutPrefix(strings.TrimSuffix(entry.Name(), ".json"), "progress")
		if !ours || !strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		if slug := strings.TrimPrefix(rest, "-"); rest == "" || rest != slug && slug != "" && wizard.FileSlug(slug) {
			slugs = append(slugs, slug)
		}
	}
	slices.SortFunc(slugs, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a), strings.ToLower(b)), cmp.Compare(a, b))
	})
	return slugs
}
