package guides_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// TestExampleOfTheDocs holds docs/guides.md: its example obeys every rule, and each key and value of guide.yaml is in it.
func TestExampleOfTheDocs(t *testing.T) {
	data, err := os.ReadFile("../docs/guides.md")
	if err != nil {
		t.Fatal(err)
	}
	docs := strings.ReplaceAll(string(data), "\r\n", "\n")
	fsys := fstest.MapFS{}
	for name, first := range map[string]string{"guide.yaml": "name: Beispielnetz", "de.md": "**Genutzt werden** deine", "en.md": "**What is used:** your public"} {
		fsys["beispielnetz/"+name] = &fstest.MapFile{Data: []byte(indented(t, docs, first))}
	}
	for _, p := range guides.Lint(fsys, basis()) {
		t.Error(p) // also what is only pointed out
	}
	for _, how := range guides.Names(guides.Hows()) {
		if !strings.Contains(docs, "\n| `"+how+"` |") {
			t.Errorf("the kind of evidence %s is not explained", how)
		}
	}
	_, table, _ := strings.Cut(docs, "\n## guide.yaml\n")
	for _, key := range guides.Keys() {
		if !strings.Contains(table, "\n| `"+key+"`") {
			t.Errorf("the table lacks %s", key)
		}
	}
	for _, group := range guides.Names(guides.Groups()) {
		if !strings.Contains(table, "`"+group+"`") {
			t.Errorf("the table lacks the group %s", group)
		}
	}
}

// TestSectionsOfTheDocs: authors link to the shared pages by id and title, so docs/guides.md has both, of every section and no other.
func TestSectionsOfTheDocs(t *testing.T) {
	data, err := os.ReadFile("../docs/guides.md")
	if err != nil {
		t.Fatal(err)
	}
	library, _ := guides.Load(guides.Embedded())
	_, table, ok := strings.Cut(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n| id | `was-wenn.de.md` | `was-wenn.en.md` |\n|---|---|---|\n")
	if !ok {
		t.Fatal("there is no table of the sections")
	}
	var want strings.Builder
	english := library.Pages("en")
	for i, page := range library.Pages("de") {
		for j, section := range page.Sections {
			fmt.Fprintf(&want, "| `%s` | %s | %s |\n", section.ID, section.Title, english[i].Sections[j].Title)
		}
	}
	if table != want.String() {
		t.Errorf("the table is\n%s\nwant\n%s", table, want.String())
	}
}

// indented is the block of four spaces that holds a text, without them.
func indented(t *testing.T, docs, text string) string {
	t.Helper()
	lines := strings.Split(docs, "\n")
	code := func(i int) bool { return strings.HasPrefix(lines[i], "    ") || lines[i] == "" }
	for i, line := range lines {
		if !strings.HasPrefix(line, "    ") || !strings.Contains(line, text) {
			continue
		}
		first, last := i, i
		for code(first - 1) {
			first--
		}
		for code(last + 1) {
			last++
		}
		var block []string
		for _, line := range lines[first : last+1] {
			block = append(block, strings.TrimPrefix(line, "    "))
		}
		return strings.Trim(strings.Join(block, "\n"), "\n") + "\n"
	}
	t.Fatalf("no block holds %q", text)
	return ""
}
