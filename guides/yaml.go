package guides

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// decodeFacts decodes YAML into a value; an unknown key is a fault.
func decodeFacts(name string, src []byte, into any) []fault {
	if faults := hidden(name, src); faults != nil {
		return faults
	}
	decoder := yaml.NewDecoder(bytes.NewReader(src))
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil {
		return yamlFaults(name, err)
	}
	return nil
}

var (
	yamlLine   = expression(`^(?:yaml: )?line (\d+): (.*)`)
	unknownKey = expression(`(?s)^field (.+) not found in type .*`)
	wrongType  = expression("(?s)^cannot unmarshal !!(\\w+) (?:`.*` )?into (.+)")
)

// yamlFaults takes the error of the YAML library apart: it packs several into one, writes the line into the text, and names
// the types of this program.
func yamlFaults(name string, err error) []fault {
	if errors.Is(err, io.EOF) {
		return []fault{{place{file: name}, "yaml", says("the file is empty")}}
	}
	texts := []string{err.Error()}
	var several *yaml.TypeError
	if errors.As(err, &several) {
		texts = several.Errors
	}
	var faults []fault
	for _, text := range texts {
		at := place{file: name}
		if m := yamlLine().FindStringSubmatch(text); m != nil {
			at.line, _ = strconv.Atoi(m[1]) // digits by the expression; a number too large for an int is no line
			text = m[2]
			if strings.HasPrefix(text, "did not find expected") {
				at.line++ // the library counts from 0 in the errors of its parser, and only there
			}
		}
		faults = append(faults, fault{at, "yaml", yamlMessage(text)})
	}
	return faults
}

// yamlMessage says in the words of the authors what the library says in those of Go.
func yamlMessage(text string) message {
	if m := unknownKey().FindStringSubmatch(text); m != nil {
		return says("the key %s is not known here", m[1])
	}
	if m := wrongType().FindStringSubmatch(text); m != nil {
		return says("%s stands where %s belongs", yamlKind(m[1]), goKind(m[2]))
	}
	return says("%s", text)
}

// yamlKind names what stands in the file, by YAML's short tag.
func yamlKind(tag string) string {
	switch tag {
	case "seq":
		return "a list"
	case "map":
		return "a group of keys"
	case "int", "float":
		return "a number"
	case "bool":
		return "true or false"
	}
	return "a text"
}

// goKind names what belongs there, by the type in Go.
func goKind(name string) string {
	switch {
	case strings.HasPrefix(name, "[]"):
		return "a list"
	case name == "int":
		return "a number"
	case name == "bool":
		return "true or false"
	case name == "string", strings.HasPrefix(name, "guides.") && scalars[strings.TrimPrefix(name, "guides.")]:
		return "a text"
	}
	return "a group of keys"
}

// scalars are the types of this package that are written as one text.
var scalars = map[string]bool{"Kind": true, "Per": true, "Group": true, "Device": true, "How": true}
