package guides

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// checkControl finds what could control a terminal. In guide.yaml the reader has found it already.
func checkControl(d *draft, report report) {
	for _, p := range d.pages {
		for i, line := range strings.Split(string(p.src), "\n") {
			for _, r := range line {
				if !Printable(r) {
					report(place{p.file, i + 1}, "the character %U, which controls the terminal or cannot be seen", r)
				}
			}
		}
	}
}

// checkCharacter finds what an old Windows console cannot draw.
func checkCharacter(d *draft, report report) {
	line := func(at place, text string) {
		for _, r := range text {
			if !OnScreen(r) && Printable(r) && r != '\n' {
				report(at, "the character %q (%U)", r, r)
			}
		}
	}
	for _, p := range d.pages {
		for i, text := range strings.Split(string(p.src), "\n") {
			line(place{p.file, i + 1}, text)
		}
	}
	d.facts.eachScalar(func(n *yaml.Node) { line(place{d.facts.file, n.Line}, n.Value) })
}
