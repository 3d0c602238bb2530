package state

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ErrForeign says that a file is whole, but of another program: it is left alone.
var ErrForeign = errors.New("state: no progress file of this program")

// ErrNewer says that a file was written by a later version of the program, which may know more than this one.
var ErrNewer = errors.New("state: the file is of a newer version")

const utf8BOM = "\xef\xbb\xbf"

// Decode reads a progress file. It is strict: a field of the wrong type, a doubled field or anything after the end make it
// fail, because what was read wrongly would be written back wrongly. Unknown fields are kept. For a file of a newer version it
// returns ErrNewer with as much as could be read, to be shown and never saved.
//
// A file says what it is (Kind). One of version 1 does not yet; it has a person or cases, and is returned as it is, since nothing of
// it means anything else today. For whole JSON that is something else it returns ErrForeign.
func Decode(data []byte) (*Progress, error) { return decodeText(string(data)) }

func decodeText(data string) (*Progress, error) {
	data = strings.TrimPrefix(data, utf8BOM) // some editors on Windows put it there
	var p Progress
	err := decode(data, &p)
	if p.Kind != Kind && (err != nil || p.Version != 1 || len(p.Cases) == 0) && !isOurs([]byte(data)) { // seldom: it reads all of it again
		return nil, ErrForeign
	}
	if err != nil {
		// A newer file may use a name that we know for something else, so its version must be asked for apart.
		if version := versionOf([]byte(data)); version > Version {
			return &Progress{Version: version}, ErrNewer
		}
		return nil, fmt.Errorf("state: %w", err)
	}
	switch {
	case p.Version > Version:
		return &p, ErrNewer
	case p.Version < 1:
		return nil, errors.New("state: not a progress file: it has no version")
	}
	for i := range p.Cases {
		p.Cases[i].Account = norm.NFC.String(p.Cases[i].Account)
	}
	return &p, nil
}

// isOurs reports that a file says that it is a progress file, or is so broken that it cannot say anything.
func isOurs(data []byte) bool {
	var file map[string]json.RawMessage
	if json.Unmarshal(data, &file) != nil {
		return !json.Valid(data) // damaged; whole JSON that is no object is of somebody else
	}
	var kind string
	if json.Unmarshal(file["kind"], &kind) == nil {
		return kind == Kind
	}
	_, person := file["person"]
	_, cases := file["cases"]
	var version float64
	return (person || cases) && (json.Unmarshal(file["version"], &version) != nil || version < 2 || version > Version)
}

// Why a file cannot be a progress file, where that can be said without its bytes.
var (
	ErrNotText  = errors.New("not UTF-8")
	ErrTooLarge = errors.New("larger than a progress file may be")
)

func decode(data string, p *Progress) error {
	if !utf8.ValidString(data) {
		return ErrNotText
	}
	d := decoder{data: data, layouts: layouts{}}
	err := d.value(reflect.ValueOf(p).Elem())
	if err == nil && !d.atEnd() {
		err = errors.New("something follows the end")
	}
	if err != nil {
		return fmt.Errorf("byte %d: %w", d.pos, err)
	}
	return nil
}

// versionOf returns the version that a file gives itself, whatever else is in it, and 0 if it gives none.
func versionOf(data []byte) int {
	var file struct{ Version int }
	if json.Unmarshal(data, &file) != nil {
		return 0
	}
	return file.Version
}
