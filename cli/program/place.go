package program

import (
	"os"
	"path/filepath"
	"runtime"

	"widerspruch/cli/console"
	"widerspruch/people"
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
	return people.Path(c.Profile), nil
}

// homeless reports that nothing says where a person's data lies: then the folder would be one of the disk's root, or of wherever they are.
func homeless() bool {
	return runtime.GOOS != "windows" && !filepath.IsAbs(os.Getenv("XDG_DATA_HOME")) && !filepath.IsAbs(os.Getenv("HOME"))
}
