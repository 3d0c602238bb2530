package guides

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// catalogue is what the start of the program needs to know of the guides that it ships, in one file that is read in a moment:
// a thousand guide.yaml would take a thousand times as long as one. A test holds it to the guides and writes it anew.
type catalogue struct {
	Day     Date          `json:"day"` // see (*Library).Day
	Guides  []*Guide      `json:"guides"`
	Nothing []NothingName `json:"nothing"` // the services at which there is nothing to do
}

// newCatalogue makes the catalogue of a folder of guides.
func newCatalogue(fsys fs.FS) (catalogue, []Problem) {
	library, problems := Load(fsys)
	return catalogue{library.Day(), library.Guides(), library.NothingNames()}, problems
}

// Shipped is the library that comes with the program. It reads only the catalogue: (*Guide).Details and (*Guide).Text read the
// guide when it is needed.
func Shipped() (*Library, error) {
	all, err := readCatalogue(catalogueFile)
	if err != nil {
		return nil, fmt.Errorf("guides: the catalogue: %w", err)
	}
	folder := Embedded()
	for _, g := range all.Guides {
		g.fsys = folder
	}
	library := newLibrary(all.Guides)
	library.nothing.get(func() []NothingName { return all.Nothing })
	library.day.get(func() Date { return all.Day })
	library.pages.fsys = folder
	return library, nil
}

// readCatalogue reads the catalogue, in which each guide has a line of its own: encoding/json is slow, and so it can read several at once.
func readCatalogue(file []byte) (all catalogue, err error) {
	first, rest, _ := bytes.Cut(bytes.TrimSpace(file), []byte("\n"))
	cards, last, _ := bytes.Cut(rest, []byte("\n]"))
	if err := json.Unmarshal(slices.Concat(first, []byte("]"), last), &all); err != nil {
		return all, err
	}
	lines := bytes.Split(cards, []byte(",\n"))
	all.Guides = make([]*Guide, len(lines))
	errs := make([]error, len(lines))
	eachAtOnce(len(lines), func(i int) { errs[i] = json.Unmarshal(lines[i], &all.Guides[i]) })
	return all, errors.Join(errs...)
}
