package state

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	var s jsonschema.Schema
	if err := json.Unmarshal(get(t, "../docs/progress.schema.json"), &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// The schema and the Go types name the same fields, with the same types, and require what is always written.
func TestSchemaHasTheFieldsOfTheTypes(t *testing.T) {
	s := schema(t)
	compare(t, s, s, reflect.TypeFor[Progress]())
}

// compare holds one part of the schema against one Go type, and everything below it.
func compare(t *testing.T, root, s *jsonschema.Schema, typ reflect.Type) {
	t.Helper()
	if name, found := strings.CutPrefix(s.Ref, "#/$defs/"); found {
		s = root.Defs[name]
	}
	switch {
	case typ == timeType:
		if s.Type != "string" || s.Format != "date-time" {
			t.Errorf("a time is %q, %q", s.Type, s.Format)
		}
	case typ == reflect.TypeFor[What]():
		if got, want := s.Enum, whats(t); !reflect.DeepEqual(got, want) {
			t.Errorf("events in the schema: %v, in Go: %v", got, want)
		}
	case typ.Kind() == reflect.Pointer:
		compare(t, root, s, typ.Elem())
	case typ.Kind() == reflect.Slice:
		if s.Type != "array" {
			t.Errorf("%s is %q", typ, s.Type)
		}
		compare(t, root, s.Items, typ.Elem())
	case typ.Kind() == reflect.Map:
		if s.Type != "object" {
			t.Errorf("%s is %q", typ, s.Type)
		}
		compare(t, root, s.AdditionalProperties, typ.Elem())
	case typ.Kind() == reflect.Struct:
		compareFields(t, root, s, typ)
	default:
		if want := map[reflect.Kind]string{reflect.String: "string", reflect.Int: "integer", reflect.Int64: "integer"}[typ.Kind()]; s.Type != want {
			t.Errorf("%s is %q, want %q", typ, s.Type, want)
		}
	}
}

func compareFields(t *testing.T, root, s *jsonschema.Schema, typ reflect.Type) {
	t.Helper()
	var names, required []string
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Name == "Extra" {
			continue
		}
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		names = append(names, name)
		if options == "" {
			required = append(required, name)
		}
		if property := s.Properties[name]; property == nil {
			t.Errorf("%s: the schema has no %q", typ, name)
		} else {
			compare(t, root, property, f.Type)
		}
	}
	for name := range s.Properties {
		if !slices.Contains(names, name) {
			t.Errorf("%s: the schema has %q, Go has not", typ, name)
		}
	}
	if !slices.Equal(s.Required, required) {
		t.Errorf("%s: required are %v, always written are %v", typ, s.Required, required)
	}
	if s.AdditionalProperties != nil {
		t.Errorf("%s: the schema says something on unknown fields; they must be allowed", typ)
	}
}

// whats are the constants of type What, read from the source, so that none can be forgotten.
func whats(t *testing.T) (values []any) {
	file, err := parser.ParseFile(token.NewFileSet(), "progress.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == "What" {
				value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				values = append(values, value)
			}
		}
		return true
	})
	return values
}

func TestSchemaJudgesFiles(t *testing.T) {
	resolved, err := schema(t).Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	validate := func(data []byte) error {
		var value any
		if err := json.Unmarshal(data, &value); err != nil {
			t.Fatal(err)
		}
		return resolved.Validate(value)
	}
	for name, data := range map[string][]byte{"full": fullJSON, "empty": encoded(t, &Progress{Version: Version}), "large": encoded(t, large())} {
		if err := validate(data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, change := range [][2]string{ // each makes a good file a bad one
		{`"version": 2`, `"version": 0`},
		{`"version": 2`, `"version": "1"`},
		{`"version": 2,`, ``},
		{`"language": "de"`, `"language": null`},
		{`"messenger",`, `7,`},
		{`"2026-11-22T10:03:00+01:00"`, `"2026-11-22"`},
		{`"what": "sent"`, `"what": "teleported"`},
		{`"at": "2026-11-22T10:05:00+01:00",`, ``},
		{`"void": "2026-11-23T08:00:00-05:30"`, `"void": true`},
		{`"guide": "threads"`, `"guides": "threads"`},
		{`"size": 3,`, ``},
	} {
		bad := strings.Replace(string(fullJSON), change[0], change[1], 1)
		if bad == string(fullJSON) {
			t.Errorf("the example has no %s", change[0])
		}
		if validate([]byte(bad)) == nil {
			t.Errorf("with %s in place of %s it is still good", change[1], change[0])
		}
	}
}
