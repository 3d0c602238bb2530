package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// theirs are the keys that GoReleaser alone knows.
var theirs = []string{"id", "ids", "package_name", "formats", "file_name_template", "bindir"}

// convert takes the one entry below nfpms of a configuration of GoReleaser, with values in the place of its templates, and makes
// it that of one package with the program in it.
func convert(source []byte, values map[string]string, version, arch, binary string) ([]byte, error) {
	text := string(source)
	for _, name := range slices.Sorted(maps.Keys(values)) {
		text = strings.ReplaceAll(text, "{{ "+name+" }}", values[name])
	}
	var all struct {
		Packages []map[string]any `yaml:"nfpms"`
	}
	if err := yaml.Unmarshal([]byte(text), &all); err != nil {
		return nil, err
	}
	if len(all.Packages) != 1 {
		return nil, fmt.Errorf("%d entries below nfpms, want 1", len(all.Packages))
	}
	p := all.Packages[0]
	contents, ok := p["contents"].([]any)
	if !ok {
		return nil, errors.New("the package has no contents")
	}
	into, _ := p["bindir"].(string)
	program := map[string]any{"src": binary, "dst": into + "/widerspruch", "file_info": map[string]any{"mode": 0o755, "mtime": p["mtime"]}}
	p["contents"] = append(contents, program)
	p["name"], p["version"], p["arch"] = p["package_name"], version, arch
	for _, key := range theirs {
		delete(p, key)
	}
	out, err := yaml.Marshal(p)
	if err == nil && strings.Contains(string(out), "{{") {
		return nil, errors.New("a template is left that this program does not know")
	}
	return out, err
}
