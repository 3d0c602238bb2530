package guides

import (
	"embed"
	"io/fs"
)

//go:embed content content/_pages
var content embed.FS

//go:embed catalogue.json
var catalogueFile []byte

// Embedded is the folder of guides that the program ships.
func Embedded() fs.FS {
	folder, err := fs.Sub(content, "content")
	if err != nil {
		panic(err) // only for a path that is not valid, and this one is a constant
	}
	return folder
}
