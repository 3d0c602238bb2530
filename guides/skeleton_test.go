package guides_test

import (
	"bytes"
	"fmt"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// TestSkeleton: whatever it is made of, a new guide breaks the rule "blank" and no other, in each of its files.
func TestSkeleton(t *testing.T) {
	today, _ := guides.ParseDate("2026-11-22")
	for _, kind := range guides.Kinds() {
		for _, device := range guides.Devices() {
			for _, login := range []bool{false, true} {
				t.Run(fmt.Sprint(kind, device, login), func(t *testing.T) {
					plan := guides.Plan{
						Name: `A & B *C* #1 [D] _e_ \f <g>`, Company: `F "G" \ Ltd: #1`, Group: guides.GroupOther, Kind: kind,
						Hosts: []string{"example.com", "example.org"}, Route: "way", Device: device, Login: login, Today: today,
					}
					files, err := guides.Skeleton(plan)
					if err != nil {
						t.Fatal(err)
					}
					fsys, blanks := fstest.MapFS{}, map[string]int{}
					for name, data := range files {
						fsys["new/"+name] = &fstest.MapFile{Data: data}
					}
					for _, p := range guides.Lint(fsys, basis()) {
						if blanks[p.File]++; p.Rule != "blank" {
							t.Error(p)
						}
					}
					for _, p := range guides.Lint(filled(fsys), basis()) {
						if !p.Warns {
							t.Errorf("with the blanks filled in: %v", p)
						}
					}
					if len(blanks) != 3 || blanks["new/de.md"] != blanks["new/en.md"] {
						t.Errorf("blanks are %v", blanks)
					}
				})
			}
		}
	}
}

// filled is a skeleton whose blanks are filled in with what they ask for.
func filled(fsys fstest.MapFS) fstest.MapFS {
	full := fstest.MapFS{}
	for name, file := range fsys {
		full[name] = &fstest.MapFile{Data: bytes.ReplaceAll(file.Data, []byte(guides.Blank+": "), nil)}
	}
	return full
}
