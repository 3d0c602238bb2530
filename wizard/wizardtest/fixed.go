package wizardtest

import (
	"embed"
	"io/fs"
	"sync"

	"widerspruch/guides"
)

//go:embed content
var content embed.FS

// Fixed is a small library of made-up guides, one of each kind, on which the pictures of screens and the transcripts hang: a
// change of a shipped guide changes none of them. Bildhaus has a form, several routes and help, and covers Kurzweil; Werkbank has
// a switch; at Plausch there is no objection.
var Fixed = sync.OnceValue(func() *guides.Library {
	files, err := fs.Sub(content, "content")
	if err != nil {
		panic(err)
	}
	library, problems := guides.Load(files)
	if len(problems) > 0 {
		panic(problems[0])
	}
	return library
})
