package guides_test

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
	"widerspruch/handoff"
)

var verb = regexp.MustCompile(`%[a-zA-Z]`)

// TestGerman holds german.json to the code: every text of the linter is in it, with the same gaps, and nothing else is.
func TestGerman(t *testing.T) {
	data, err := os.ReadFile("german.json")
	if err != nil {
		t.Fatal(err)
	}
	var german struct {
		Messages map[string]string
		Rules    map[string]struct{ Why, Mend string }
	}
	if err := json.Unmarshal(data, &german); err != nil {
		t.Fatal(err)
	}
	literals := texts(t)
	for english, text := range german.Messages {
		if !literals[english] {
			t.Errorf("nothing says %q", english)
		}
		if got, want := verb.FindAllString(text, -1), verb.FindAllString(english, -1); !slices.Equal(got, want) {
			t.Errorf("%q has the gaps %v, want %v", text, got, want)
		}
	}
	for id := range german.Rules {
		if !slices.ContainsFunc(guides.Rules(), func(r guides.Rule) bool { return r.ID == id }) {
			t.Errorf("there is no rule %q", id)
		}
	}
	for _, english := range said(t) {
		if german.Messages[english] == "" {
			t.Errorf("%q is not in German", english)
		}
	}
}

// texts are all string constants of this package and of handoff, whose reasons the linter passes on.
func texts(t *testing.T) map[string]bool {
	all := map[string]bool{}
	eachNode(t, func(n ast.Node) {
		if text, ok := literal(n); ok {
			all[text] = true
		}
	})
	return all
}

// said are the texts that the linter's functions are given, and the reasons of handoff.
func said(t *testing.T) []string {
	var all []string
	eachNode(t, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return
		}
		at, known := map[string]int{"says": 0, "report": 1, "New": 0}[called(call)]
		if called(call) == "refuse" && len(call.Args) > 1 {
			at, known = 1, true
		}
		if !known || at >= len(call.Args) {
			return
		}
		if text, ok := literal(call.Args[at]); ok && text != "" { // a template has no name
			all = append(all, text)
		}
	})
	if len(all) < 60 {
		t.Errorf("only %d texts were found", len(all))
	}
	return all
}

func called(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

func literal(n ast.Node) (string, bool) {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// eachNode visits the program text of the linter and of the reasons.
func eachNode(t *testing.T, visit func(ast.Node)) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(files, "../handoff/reasons.go") {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool { visit(n); return true })
	}
}

// TestProblemInGerman: a problem is told in the language of the person, with what the author wrote as it is.
func TestProblemInGerman(t *testing.T) {
	fsys := demo()
	replace(t, fsys, "demo/de.md", "https://www.example.com/form", "https://www.example.org/form")
	problems := guides.Lint(fsys, basis())
	want := `"www.example.org": der Host steht nicht in der Liste der Hosts; ergänze ihn dort oder berichtige die Adresse`
	if len(problems) != 1 || problems[0].What["de"] != want || !strings.Contains(problems[0].Why["de"], "nur https") {
		t.Errorf("problems are %v in German", problems)
	}
	if _, err := handoff.Check("", nil); !errors.Is(err, handoff.ErrEmpty) {
		t.Error(err)
	}
}

// TestUnknownKeys: wherever a key is misspelled, the line and the key are named, and nothing of the program.
func TestUnknownKeys(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"rank: 10", "rnak: 10", "demo/guide.yaml:4: the key rnak is not known here"},
		{"verified: {on", "verifeid: {on", "demo/guide.yaml:19: the key verifeid is not known here"},
		{"kind: form", "kind: form\nmy own key: 1", "demo/guide.yaml:6: the key my own key is not known here"},
		{"email: privacy", "mail: privacy", "demo/guide.yaml:13: the key mail is not known here"},
		{"{on: 2024-02-03", "{no: 2024-02-03", "demo/guide.yaml:19: the key no is not known here"},
		{"login: true}", "logon: true}", "demo/guide.yaml:18: the key logon is not known here"},
		{"on: 2026-10-02", "no: 2026-10-02", "demo/guide.yaml:20: the key no is not known here"},
		{"claims: [form]", "claim: [form]", "demo/guide.yaml:22: the key claim is not known here"},
		{"{on: 2025-03,", "{no: 2025-03,", `demo/guide.yaml:15: "no" is neither a key nor a language`},
		{`{de: "Das`, `{ed: "Das`, `demo/guide.yaml:25: "ed" is neither a key nor a language`},
		{"search: {de:", "search: {ed:", `demo/guide.yaml:26: "ed" is neither a key nor a language`},
		{"name: Demo", "name: {ed: Demo}", `demo/guide.yaml:1: "ed" is neither a key nor a language`},
		{"rank: 10", "rank: ten", "demo/guide.yaml:4: a text stands where a number belongs"},
		{"kind: form", "kind: [form]", "demo/guide.yaml:5: a list stands where a text belongs"},
		{"regions: [eu, ch]", "regions: {eu: ch}", "demo/guide.yaml:6: a group of keys stands where a list belongs"},
		{"\nverified: {on: 2026-10-02, how: source}", "\nverified: [2026-10-02]", "demo/guide.yaml:20: a list stands where a group of keys belongs"},
		{"login: true}", "login: perhaps}", "demo/guide.yaml:18: a text stands where true or false belongs"},
		{"name: Demo", "name: [Demo]", "demo/guide.yaml:1: a list stands where a group of keys belongs"},
		{"[Einspruch Demo]", "Einspruch", "demo/guide.yaml:26: a text stands where a list belongs"},
		{"dates:\n", "dates:\n  - 7\n", "demo/guide.yaml:15: a number stands where a group of keys belongs"},
	} {
		fsys := demo()
		replace(t, fsys, "demo/guide.yaml", c.before, c.after)
		told := problemsIn(fsys)
		if !strings.Contains(told, c.want) {
			t.Errorf("%q: told %q, want %q", c.after, told, c.want)
		}
		for _, leaked := range []string{"guides.", "struct", "map[", "unmarshal", "!!"} {
			if strings.Contains(told, leaked) {
				t.Errorf("%q: %q tells of the program", c.after, told)
			}
		}
	}
}

func problemsIn(fsys fstest.MapFS) string {
	var lines []string
	for _, p := range guides.Lint(fsys, basis()) {
		lines = append(lines, p.Where()+": "+p.What["en"])
	}
	return strings.Join(lines, "\n")
}
