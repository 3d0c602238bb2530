package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder writes guides: each with one route of one step per address, and its sources. Load takes them; they are not held
// to the rules of the linter, which would refuse the servers of tests.
func folder(t *testing.T, guides map[string][]string, sources ...string) string {
	t.Helper()
	dir := t.TempDir()
	for id, addresses := range guides {
		facts := `name: Demo
company: Example
group: other
rank: 10
kind: form
regions: [eu]
minutes: 3
hosts: [example.com]
routes:
  - {id: browser, device: any}
verified: {on: 2026-10-02, how: source}
`
		if len(sources) > 0 {
			facts += "sources:\n"
		}
		for _, source := range sources {
			facts += fmt.Sprintf("  - {url: %q, claims: [form]}\n", source)
		}
		page := "# Demo\n\nHello.\n\n## Browser {#browser}\n"
		for i, address := range addresses {
			page += fmt.Sprintf("\n### Step {#step%d}\n\n[Form](%s)\n", i+1, address)
		}
		write(t, filepath.Join(dir, id, "guide.yaml"), facts)
		write(t, filepath.Join(dir, id, "en.md"), page)
		write(t, filepath.Join(dir, id, "de.md"), strings.ReplaceAll(page, "/en/", "/de/"))
	}
	return dir
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
