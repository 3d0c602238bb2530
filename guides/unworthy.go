package guides

import (
	_ "embed"
	"strings"
)

//go:embed unworthy.txt
var unworthyFile string

// unworthy are hosts that are no source for anything: farms of links, copies of other sites, outlets of disinformation.
func unworthy() []string { return hostsMarked("x") }

// weak are hosts whose pages are machine-made or copied, and that may be right all the same.
func weak() []string { return hostsMarked("weak") }

// hostsMarked reads the list: a mark and a host a line, and lines that begin with "#".
func hostsMarked(mark string) []string {
	var hosts []string
	for line := range strings.Lines(unworthyFile) {
		if fields := strings.Fields(line); len(fields) == 2 && fields[0] == mark {
			hosts = append(hosts, fields[1])
		}
	}
	return hosts
}
