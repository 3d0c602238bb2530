package cli

import (
	"os"
	"path/filepath"
	"runtime"

	"github.com/adrg/xdg"
)

// progressFolder is where the progress files of all profiles lie.
func progressFolder() string { return filepath.Join(xdg.DataHome, "widerspruch") }

// homeless reports that nothing says where a person's data lies: then the folder would be one of the disk's root, or of wherever they are.
func homeless() bool {
	return runtime.GOOS != "windows" && !filepath.IsAbs(os.Getenv("XDG_DATA_HOME")) && !filepath.IsAbs(os.Getenv("HOME"))
}
