package i18n_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"widerspruch/i18n"
)

// TestKeysAreUsed compares the keys with the code: every key that the code names is there, and every key that is there is
// named. A key put together in the code ("event." + what) uses all keys that begin so.
func TestKeysAreUsed(t *testing.T) {
	named := namedKeys(t, "..")
	words := catalogue(t, i18n.Languages[0])
	used := func(key string) bool {
		if named[key] {
			return true
		}
		for prefix := range named {
			if strings.HasSuffix(prefix, ".") && strings.HasPrefix(key, prefix) {
				return true
			}
		}
		return false
	}
	for key := range words {
		if !used(key) {
			t.Errorf("nothing uses %q", key)
		}
	}
	for key := range callKeys(t, "..") {
		if words[key] == nil {
			t.Errorf("the code asks for %q, which no file has", key)
		}
	}
}

// eachFile parses the program's own files.
func eachFile(t *testing.T, root string, visit func(*ast.File)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err == nil {
			visit(file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// namedKeys are all string constants of the program: one of them may be a key, or the beginning of one.
func namedKeys(t *testing.T, root string) map[string]bool {
	named := map[string]bool{}
	eachFile(t, root, func(file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil {
					named[text] = true
				}
			}
			return true
		})
	})
	return named
}

// callKeys are the whole keys that the code passes to T and N.
func callKeys(t *testing.T, root string) map[string]bool {
	keys := map[string]bool{}
	eachFile(t, root, func(file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 {
				return true
			}
			method, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || (method.Sel.Name != "T" && method.Sel.Name != "N") {
				return true
			}
			if lit, ok := call.Args[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if key, err := strconv.Unquote(lit.Value); err == nil {
					keys[key] = true
				}
			}
			return true
		})
	})
	return keys
}
