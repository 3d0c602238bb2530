package guides

import "go.yaml.in/yaml/v3"

// What guide.yaml may ask of the YAML library. Its time grows with the square of a group's keys, and it says a word about
// each pair of equal ones: 10 KB could hold the program up for a minute.
const (
	maxKeys  = 100 // in one group; guide.yaml has some twenty
	maxDepth = 10  // groups and lists inside of each other
)

// readTree reads guide.yaml as a tree, which takes no longer than the file is, and refuses what the library should not be asked
// to decode.
func readTree(name string, src []byte) (*tree, []fault) {
	if faults := hidden(name, src); faults != nil {
		return nil, faults
	}
	t := &tree{file: name}
	if err := yaml.Unmarshal(src, &t.root); err != nil {
		return nil, yamlFaults(name, err)
	}
	if refused := misshapen(name, &t.root, 0); refused != nil {
		return nil, []fault{*refused}
	}
	return t, nil
}

func misshapen(name string, n *yaml.Node, depth int) *fault {
	refuse := func(rule, format string, args ...any) *fault {
		return &fault{place{name, n.Line}, rule, says(format, args...)}
	}
	switch {
	case n.Kind == yaml.AliasNode, n.Anchor != "":
		return refuse("yaml-alias", "an anchor (&) or an alias (*)")
	case depth > maxDepth:
		return refuse("yaml", "groups and lists stand more than %d deep", maxDepth)
	case n.Kind == yaml.MappingNode && len(n.Content) > 2*maxKeys:
		return refuse("yaml", "a group has more than %d keys", maxKeys)
	}
	seen := map[string]bool{}
	for i, child := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 {
			if seen[child.Value] {
				return &fault{place{name, child.Line}, "yaml", says("the key %s stands here twice", child.Value)}
			}
			seen[child.Value] = true
		}
		if fault := misshapen(name, child, depth+1); fault != nil {
			return fault
		}
	}
	return nil
}
