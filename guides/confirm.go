package guides

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// Unconfirmed is why a confirmation cannot be written. Whoever asks for one says it in the person's language.
type Unconfirmed string

// The reasons.
const (
	ErrOldFormat Unconfirmed = "the guide is of the first format"
	ErrNoRoute   Unconfirmed = "the guide has no such route"
	ErrNotNewer  Unconfirmed = "what the guide says is as strong, and not older"
	ErrOtherForm Unconfirmed = "the evidence stands on several lines"
)

func (u Unconfirmed) Error() string { return string(u) }

// Confirm writes into the text of a guide.yaml that a route was confirmed anew, and changes nothing else of it. Evidence that is
// as strong as the old one takes its place; weaker evidence that is newer stands beside it, in again:.
func Confirm(src []byte, routeID string, on Date, how How) ([]byte, error) {
	clean := unixed(src) // its lines and columns are those of src
	tree, faults := readTree(factsFile, clean)
	if faults != nil {
		return nil, faults[0].problem()
	}
	var read struct {
		Format int     `yaml:"format"`
		Routes []Route `yaml:"routes"`
	}
	if err := yaml.Unmarshal(clean, &read); err != nil {
		return nil, err
	}
	if read.Format < Format {
		return nil, ErrOldFormat
	}
	for i, route := range read.Routes {
		if route.ID != routeID {
			continue
		}
		fresh, err := confirmed(route.Verified, on, how)
		if err != nil {
			return nil, err
		}
		node, there := tree.find("routes", i, "verified")
		return putEvidence(src, node, there, fresh)
	}
	return nil, ErrNoRoute
}

// confirmed is what a route says of its evidence after it was confirmed.
func confirmed(old *Verified, on Date, how How) (Verified, error) {
	fresh := Verified{On: on, How: how}
	switch {
	case old == nil, how.Strength() > old.How.Strength():
		return fresh, nil
	case on.Compare(old.On) <= 0, old.Again != nil && how.Strength() <= old.Again.How.Strength() && on.Compare(old.Again.On) <= 0:
		return fresh, ErrNotNewer
	case how == old.How:
		return fresh, nil
	}
	return Verified{On: old.On, How: old.How, Again: &fresh}, nil
}

// putEvidence puts the evidence of a route where the old one stands, or if there is none to the end of the route.
func putEvidence(src []byte, node *yaml.Node, there bool, v Verified) ([]byte, error) {
	start := offset(src, node.Line, node.Column)
	if node.Kind != yaml.MappingNode || node.Style&yaml.FlowStyle == 0 {
		return nil, ErrOtherForm
	}
	end := closing(src, start)
	if end < 0 {
		return nil, ErrOtherForm
	}
	text := v.flow()
	if !there { // the node is the route
		text = ", verified: " + text
		end = start + len(bytes.TrimRight(src[start:end], " "))
		start = end
	} else {
		end++
	}
	return []byte(string(src[:start]) + text + string(src[end:])), nil
}

// flow is the evidence on one line.
func (v Verified) flow() string {
	text := "{on: " + v.On.String() + ", how: " + string(v.How)
	if v.Again != nil {
		text += ", again: " + v.Again.flow()
	}
	return text + "}"
}

// offset is where a line and a column, both counted from 1, are in a text. Columns are letters, not bytes.
func offset(src []byte, line, column int) int {
	at := 0
	for ; line > 1; line-- {
		at += bytes.IndexByte(src[at:], '\n') + 1
	}
	for ; column > 1; column-- {
		_, size := utf8.DecodeRune(src[at:])
		at += size
	}
	return at
}

// closing is where the brace that opens at start is closed; -1 if it never is. Braces between quotes do not count.
func closing(src []byte, start int) int {
	depth, quote := 0, byte(0)
	for i := start; i < len(src); i++ {
		switch c := src[i]; {
		case quote != 0:
			if c == '\\' && quote == '"' {
				i++
			} else if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && strings.IndexByte(" ,{[:", src[i-1]) >= 0: // else it is a letter of a plain text
			quote = c
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
