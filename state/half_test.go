package state

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// TestHalves reads long files, whole and damaged, in two halves and, with other blanks, in one: the same comes out, and the same fault at
// the same byte.
func TestHalves(t *testing.T) {
	whole := string(encoded(t, large()))
	files := map[string]string{
		"whole":            whole,
		"a comma too much": strings.Replace(whole, "\n    }\n  ]", "\n    },\n  ]", 1),
		"open":             strings.Replace(whole, "\n    }\n  ]", "\n    }\n", 1),
		"short list":       strings.Replace(whole, "\n  ]", fmt.Sprintf("\n  ],\n  \"drafts\": [%s\n    {}\n  ]", strings.Repeat("\n    {\n    },", len(whole)/12)), 1),
	}
	for i := 1; i < 8; i++ {
		at := i * len(whole) / 8
		files[fmt.Sprintf("cut at %d", at)] = whole[:at]
		files[fmt.Sprintf("damaged at %d", at)] = whole[:at] + "}" + whole[at+1:]
	}
	tabs := strings.ReplaceAll(betweenCases, "    ", "\t\t\t\t")
	for name, file := range files {
		halves, err := decodeText(file)
		one, want := decodeText(strings.ReplaceAll(file, betweenCases, tabs))
		if fmt.Sprint(err) != fmt.Sprint(want) {
			t.Errorf("%s: in halves: %v, in one: %v", name, err, want)
		}
		if !reflect.DeepEqual(halves, one) {
			t.Errorf("%s: another progress in halves than in one", name)
		}
	}
}
