package guides_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// hostilePages are pages that try to control the terminal or to hold the program up, with the rule that refuses them.
var hostilePages = map[string]struct{ page, rule string }{
	"escape sequence":     {"# Demo\n\n\x1b]8;;https://evil.example\x07Click\x1b]8;;\x07 \u009b31m", "control"},
	"character reference": {"# Demo\n\n&#27;[31m &#x1b;[31m &NewLine; &rlm;", "reference"},
	"reference in a copy": {"# Demo\n\n```text\n&#27;[31m\n```", "reference"},
	"nested references":   {"# Demo\n\n&&#27;[31m &#2&#27;7;[31m &#2&\u200b#27;7;", "reference"},
	"bidi controls":       {"# Demo {#\u202e}\n\n[\u202eevil](https://example.com/\u202e)", "control"},
	"look-alike host":     {"# Demo\n\n[Form](https://www.exаmple.com/)", "link-address"},
	"user in the address": {"# Demo\n\n[Form](https://www.example.com@evil.org/)", "link-address"},
	"300 quotes":          {"# Demo\n\n" + strings.Repeat("> ", 300) + "x", "file-nesting"},
	"300 lists":           {"# Demo\n\n" + strings.Repeat("- ", 300) + "x", "file-nesting"},
	"300 lists, by lines": {"# Demo\n\n" + staircase(300), "file-nesting"},
	"open brackets":       {"# Demo\n\n" + strings.Repeat("[a](", 60_000), "file-nesting"},
	"open braces":         {"# Demo {" + strings.Repeat("a={", 60_000), "file-nesting"},
	"10 MB":               {"# Demo\n\n" + strings.Repeat("0123456789 abcd\n", 10<<20/16), "file-size"},
	"not UTF-8":           {"# Demo\n\n\xff\xfe\x9b31m", "file-encoding"},
	"a NUL":               {"# Demo\x00\n\n\x00", "control"},
	"nothing":             {"", "title"},
}

func staircase(steps int) string {
	var b strings.Builder
	for i := range steps {
		b.WriteString(strings.Repeat("  ", i) + "- x\n")
	}
	return b.String()
}

func TestHostilePages(t *testing.T) {
	for name, c := range hostilePages {
		t.Run(name, func(t *testing.T) {
			guide := load(t, c.page)
			text := guide.Text("de")
			harmless(t, guide.Markdown("de"))
			harmless(t, text.Title)
			for _, p := range text.Intro {
				harmless(t, p.Markdown+p.Copy)
				if p.Link != nil {
					harmless(t, p.Link.Label+p.Link.URL)
				}
			}
			fsys := demo()
			fsys["demo/de.md"] = &fstest.MapFile{Data: []byte(c.page)}
			problems := guides.Lint(fsys, basis())
			if !slices.ContainsFunc(problems, func(p guides.Problem) bool { return p.Rule == c.rule }) {
				t.Errorf("problems are %v, want the rule %s", problems, c.rule)
			}
			for _, p := range problems {
				harmless(t, p.String())
			}
		})
	}
}

// harmless wants a text that a terminal can be given, also after the character references in it were resolved.
func harmless(t *testing.T, text string) {
	t.Helper()
	if guides.Clean(text) != text {
		t.Errorf("%.80q can control the terminal", text)
	}
	for _, reference := range []string{"&#27;", "&#x1b;", "&rlm;"} {
		if strings.Contains(text, reference) && !strings.Contains(text, "the character reference "+reference) {
			t.Errorf("%.80q keeps %s", text, reference)
		}
	}
}

func TestHostileFacts(t *testing.T) {
	for name, yaml := range map[string]string{
		"deep":        strings.Repeat("[", 100_000),
		"aliases":     "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nname: {de: *b}\n",
		"binary":      "name: !!binary G1szMW0=\n",
		"verbatim":    "name: !<tag:yaml.org,2002:binary> G1szMW0=\n",
		"escape":      `name: "\x1b[31m"` + "\n",
		"bidi":        "name: \u202eomed\n",
		"not a map":   "- 1\n- 2\n",
		"a text":      "x\n",
		"not UTF-8":   "name: \xff\n",
		"large":       "name: " + strings.Repeat("x", 10<<20),
		"parent":      "name: X\nsupersedes: [\"../../etc\"]\nroutes: [{id: \"..\"}]\n",
		"wrong types": "name: []\nroutes: {}\ndates: 3\nverified: [1]\n",
		"nothing":     "name:\n",
		"equal keys":  "name: {" + strings.Repeat("a,", 50_000) + "b}\n",
		"equal lines": strings.Repeat("name: a\n", 20_000),
		"many keys":   "name: {" + manyKeys(30_000) + "}\n",
		"deep groups": "name: " + strings.Repeat("{a: ", 9_000) + "\n",
		"tall groups": "contact: " + strings.Repeat("[", 50) + strings.Repeat("]", 50) + "\n",
		"one million": "name: &a [" + strings.Repeat("x,", 99) + "]\nregions: [" + strings.Repeat("*a,", 99) + "]\n",
		"merged":      "contact: &c {name: x}\nname: {<<: *c}\n",
		"two files":   demoYAML + "---\nname: &a [*a]\n...\n",
	} {
		t.Run(name, func(t *testing.T) {
			fsys := demo()
			fsys["demo/guide.yaml"] = &fstest.MapFile{Data: []byte(yaml)}
			library, problems := guides.LoadChecked(fsys, basis())
			for _, g := range library.Guides() {
				harmless(t, g.Name.In("de")+g.Company)
			}
			if len(problems) == 0 {
				t.Error("the linter finds nothing wrong")
			}
			for _, p := range problems {
				harmless(t, p.String())
			}
		})
	}
}

func TestFoldersThatAreNoGuides(t *testing.T) {
	fsys := demo()
	for _, name := range []string{"UPPER", "a b", "a\x1b[31m", "-a", "ä"} {
		fsys[name+"/guide.yaml"] = fsys["demo/guide.yaml"]
	}
	fsys[".git/config"] = &fstest.MapFile{}
	fsys["README.md"] = &fstest.MapFile{}
	library, problems := guides.Load(fsys)
	if got := ids(library.Guides()); got != "demo other" {
		t.Errorf("guides are %q", got)
	}
	if len(problems) != 5 {
		t.Errorf("problems are %v", problems)
	}
	for _, p := range problems {
		harmless(t, p.String())
	}
}

// manyKeys are keys that all differ.
func manyKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "k%d,", i)
	}
	return b.String()
}
