package script_test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/rogpeppe/go-internal/testscript"

	"widerspruch/cli"
	"widerspruch/cli/script"
)

// TestMain lets the scripts run the real program. Only its clock is set: the variable TODAY is of these tests, the program
// does not know it.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"widerspruch": func() {
		world := cli.System()
		if today, err := time.Parse(time.RFC3339, os.Getenv("TODAY")); err == nil {
			world.Now = func() time.Time { return today }
		}
		os.Exit(cli.Main(os.Args[1:], world))
	}})
}

// TestScripts runs every script, each on a computer of its own: German, no browser, noon of 22 November 2026.
func TestScripts(t *testing.T) {
	docs, err := filepath.Abs("../../docs")
	if err != nil {
		t.Fatal(err)
	}
	coverage := t.TempDir()
	testscript.Run(t, testscript.Params{
		Dir: ".", RequireExplicitExec: true, RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("DOCS", docs)
			env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
			env.Setenv("LOCALAPPDATA", filepath.Join(env.WorkDir, "data"))
			env.Setenv("LANG", "de_DE.UTF-8")
			env.Setenv("BROWSER", "false")
			env.Setenv("GOCOVERDIR", coverage) // with -cover the program writes a warning without it
			env.Setenv("TERM", "xterm-256color")
			env.Setenv("TODAY", "2026-11-22T12:00:00+01:00")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"ends": ends, "field": field, "schema": schema, "plain": plain,
		},
	})
}

// ends runs a program that must end with a code: "ends 4 widerspruch due".
func ends(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: ends code program arguments...")
	}
	code := 0
	var ended *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &ended) {
		code = ended.ExitCode()
	} else {
		ts.Check(err)
	}
	if want := args[0]; strconv.Itoa(code) != want {
		ts.Fatalf("it ended with %d, want %s", code, want)
	}
}

// field looks up a value in the JSON that was printed last: "field .due.0.status overdue". "! field .due.0" says that there
// is no such value.
func field(ts *testscript.TestScript, neg bool, args []string) {
	var value any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &value))
	value, found := script.Lookup(value, args[0])
	switch {
	case neg && found:
		ts.Fatalf("%s is %v, want nothing there", args[0], value)
	case neg:
	case !found:
		ts.Fatalf("there is no %s", args[0])
	default:
		text, ok := value.(string)
		if !ok {
			data, err := json.Marshal(value)
			ts.Check(err)
			text = string(data)
		}
		if text != args[1] {
			ts.Fatalf("%s is %q, want %q", args[0], text, args[1])
		}
	}
}

// schema holds the JSON that was printed last against a definition of docs/json.schema.json (or of another file there, named
// behind it), which also has to name every field; and docs/json.md has to explain it.
func schema(ts *testscript.TestScript, neg bool, args []string) {
	docs := ts.Getenv("DOCS")
	file := "json.schema.json"
	if len(args) > 1 {
		file = args[1]
	}
	var root jsonschema.Schema
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(filepath.Join(docs, file))), &root))
	explained := ts.ReadFile(filepath.Join(docs, "json.md"))
	var value any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &value))
	judge := root
	judge.Ref = "#/$defs/" + args[0]
	resolved, err := judge.Resolve(nil)
	ts.Check(err)
	ts.Check(resolved.Validate(value))
	named(ts, &root, root.Defs[args[0]], value, args[0], explained)
}

// named walks a value along its schema: no field may be unknown to the schema or to the documentation.
func named(ts *testscript.TestScript, root, s *jsonschema.Schema, value any, path, explained string) {
	if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
		s = root.Defs[name]
	}
	switch value := value.(type) {
	case map[string]any:
		for name, child := range value {
			property := s.Properties[name]
			if property == nil {
				property = s.AdditionalProperties
			} else if !strings.Contains(explained, "`"+name+"`") {
				ts.Fatalf("docs/json.md does not explain %s.%s", path, name)
			}
			if property == nil {
				ts.Fatalf("the schema does not know %s.%s", path, name)
			}
			named(ts, root, property, child, path+"."+name, explained)
		}
	case []any:
		for _, child := range value {
			named(ts, root, s.Items, child, path, explained)
		}
	}
}

var escape = regexp.MustCompile(`[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}]`)

// plain holds that what was printed last has no control character: no colour, no link, no carriage return.
func plain(ts *testscript.TestScript, neg bool, args []string) {
	for _, stream := range []string{"stdout", "stderr"} {
		if found := escape.FindString(ts.ReadFile(stream)); found != "" {
			ts.Fatalf("%s holds %q", stream, found)
		}
	}
}
