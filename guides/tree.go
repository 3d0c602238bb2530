package guides

import "go.yaml.in/yaml/v3"

// tree is guide.yaml as it is written: where each value stands.
type tree struct {
	file string
	root yaml.Node
}

// at is the place of a value, found by its keys (string) and indexes (int); of the nearest one above if it is left out.
func (t *tree) at(keys ...any) place {
	node, _ := t.find(keys...)
	return place{t.file, node.Line}
}

// find is the node of a value, and whether it is there; if it is not, the node above that is.
func (t *tree) find(keys ...any) (*yaml.Node, bool) {
	node := &t.root
	if node.Kind == yaml.DocumentNode {
		node = node.Content[0]
	}
	for _, key := range keys {
		child := childOf(node, key)
		if child == nil {
			return node, false
		}
		node = child
	}
	return node, true
}

func childOf(node *yaml.Node, key any) *yaml.Node {
	if index, ok := key.(int); ok {
		if node.Kind != yaml.SequenceNode || index >= len(node.Content) {
			return nil
		}
		return node.Content[index]
	}
	for i := 0; node.Kind == yaml.MappingNode && i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key {
			return node.Content[i+1]
		}
	}
	return nil
}

// eachScalar visits every value and key.
func (t *tree) eachScalar(visit func(n *yaml.Node)) { eachScalarIn(&t.root, visit) }

func eachScalarIn(n *yaml.Node, visit func(n *yaml.Node)) {
	if n.Kind == yaml.ScalarNode {
		visit(n)
	}
	for _, child := range n.Content {
		eachScalarIn(child, visit)
	}
}
