// Package letters makes the papers that leave the program: the objection, the reminder and the complaint, the report, the
// calendar and the helper's sheet. It also knows the supervisory authorities and helps to put reasons into words. A paper is
// made of what the person, the progress file and the guides say; what they do not say becomes a blank in square brackets.
// Nothing is sent here, and nothing here is legal advice. WriteFile alone saves a paper, where the person says.
package letters

import (
	"bytes"
	"embed"
	"fmt"

	"go.yaml.in/yaml/v3"
)

//go:embed authorities.yaml grounds.yaml text
var files embed.FS

// decode reads one of our own YAML files; an unknown key is an error. It panics if the file is broken, because no user can
// mend that; the tests read every file.
func decode[T any](name string) T {
	data, err := files.ReadFile(name)
	if err != nil {
		panic(fmt.Sprintf("letters: %v", err))
	}
	var into T
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	decoder.KnownFields(true)
	if err := decoder.Decode(&into); err != nil {
		panic(fmt.Sprintf("letters: %s: %v", name, err))
	}
	return into
}
