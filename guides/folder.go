package guides

import (
	"io/fs"
	"strings"
)

// maxGuides is how many guides a folder of the person's own may hold: each is checked at the start of the program.
const maxGuides = 200

// idForm is what an id looks like. It becomes a folder, an anchor and a word on the command line.
var idForm = expression(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// GoodID reports that a guide could have this id.
func GoodID(id string) bool { return idForm().MatchString(id) && len(id) <= 64 }

// folders are the guides that a folder seems to hold, and no more than most.
func folders(fsys fs.FS, most int) ([]string, []fault) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, []fault{{place{file: "."}, "file-missing", says("the folder cannot be read: %v", err)}}
	}
	var ids []string
	var faults []fault
	for _, entry := range entries {
		name := entry.Name()
		at := place{file: Clean(name)}
		switch {
		case strings.HasPrefix(name, "."), strings.HasPrefix(name, "_"): // _pages holds the shared pages
		case entry.IsDir() && len(ids) == most:
			return ids, append(faults, fault{at, "folder-count", says("from here on the folders are not read")})
		case entry.IsDir() && GoodID(name):
			ids = append(ids, name)
		case entry.IsDir():
			faults = append(faults, fault{at, "folder-id", says("the folder's name cannot be an id")})
		case GoodID(name): // a link to a folder is none either: it may lead out of this one
			faults = append(faults, fault{at, "folder-kind", says("this is not a folder")})
		}
	}
	return ids, faults
}
