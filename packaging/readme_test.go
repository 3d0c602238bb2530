package packaging_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// TestReadmeCommands runs every command line that the READMEs show after "widerspruch" or "go run .", in their order, as
// somebody who has nothing yet. What opens the wizard prints the overview here: there is no terminal.
func TestReadmeCommands(t *testing.T) {
	program := build(t)
	for _, name := range []string{"README.md", "README.de.md"} {
		t.Run(name, func(t *testing.T) {
			readme := read(t, name)
			folder := t.TempDir()
			lines := regexp.MustCompile("(?m)^    (?:\\$ )?(?:widerspruch|go run \\.)(.*)$|`widerspruch( [^`]*)?`|`(import laptop\\.json)`").FindAllStringSubmatch(readme, -1)
			if len(lines) < 8 {
				t.Fatalf("only %d commands found", len(lines))
			}
			for _, line := range lines {
				args, _, _ := strings.Cut(line[1]+line[2]+line[3], "#")
				if out, err := run(program, folder, strings.Fields(args)...); err != nil {
					t.Errorf("%s: %v\n%s", strings.TrimSpace(line[0]), err, out)
				}
			}
		})
	}
}

// TestReadmeTable: the table of commands names every command of the program and no other, and each option that it names is
// one of that command.
func TestReadmeTable(t *testing.T) {
	program := build(t)
	help, err := run(program, t.TempDir(), "--help", "--lang", "en")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"README.md", "README.de.md"} {
		named := map[string]bool{}
		for _, row := range regexp.MustCompile("(?m)^\\| ((?:\\(\\p{L}+\\), )?`[a-z].*) \\| (.*) \\|$").FindAllStringSubmatch(read(t, name), -1) {
			var helps strings.Builder
			for _, command := range regexp.MustCompile("`([a-z]+(?: [a-z]+)?)[^`]*`").FindAllStringSubmatch(row[1], -1) {
				words := strings.Fields(command[1])
				named[words[0]] = true
				text, err := run(program, t.TempDir(), append(words, "--help")...)
				if err != nil {
					t.Errorf("%s: %s: %v", name, command[1], err)
				}
				helps.WriteString(text)
			}
			for _, option := range regexp.MustCompile("--[a-z-]+").FindAllString(row[2], -1) {
				if !strings.Contains(helps.String()+help, option+" ") {
					t.Errorf("%s: %s has no option %s", name, row[1], option)
				}
			}
		}
		_, commands, _ := strings.Cut(help, "Commands:\n")
		commands, _, _ = strings.Cut(commands, "\n\n")
		for line := range strings.Lines(commands) {
			if command := strings.Fields(line)[0]; !named[command] {
				t.Errorf("%s does not name the command %s", name, command)
			}
		}
	}
}

// TestReadmeFiles: what a README names in the project is there, and what it names of a release is what .goreleaser.yaml makes.
func TestReadmeFiles(t *testing.T) {
	config := read(t, ".goreleaser.yaml")
	for _, name := range []string{"README.md", "README.de.md", "SECURITY.md", "CONTRIBUTING.md", "docs/release.md"} {
		text := read(t, name)
		for _, link := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(text, -1) {
			if _, err := os.Stat(filepath.Join("..", filepath.Dir(name), link[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		for _, script := range regexp.MustCompile("`(?:bash )?((?:packaging|\\.ci)/[a-z/]+)").FindAllStringSubmatch(text, -1) {
			if _, err := os.Stat(filepath.Join("..", script[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		for _, file := range regexp.MustCompile(`_…_([a-z]+)_([a-z0-9]+)\.`).FindAllStringSubmatch(text, -1) {
			target := file[1] + "_" + file[2]
			if target != "darwin_all" && !strings.Contains(config, target+",") && !strings.Contains(config, target+"]") {
				t.Errorf("%s names a file for %s, which no release has", name, target)
			}
		}
	}
}

// TestNamedTests: the tests and files of tests that the pages for contributors name are there, and each command that writes something
// anew runs at least one test for every word of its pattern.
func TestNamedTests(t *testing.T) {
	tests := map[string]bool{}
	folders := map[string][]string{} // the names of the tests in a folder
	err := filepath.WalkDir("..", func(path string, entry os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		code, err := os.ReadFile(path)
		tests[entry.Name()], tests[strings.TrimPrefix(filepath.ToSlash(path), "../")] = true, true
		for _, found := range regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`).FindAllSubmatch(code, -1) {
			tests[string(found[1])] = true
			folder := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../")
			folders[folder] = append(folders[folder], string(found[1]))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"CONTRIBUTING.md", "docs/architecture.md", "docs/guides.md", "docs/release.md"} {
		text := read(t, name)
		for _, named := range regexp.MustCompile(`\b(?:(?:Test|Fuzz)[A-Z]\w*\b|[a-z/_]+_test\.go)(…?)`).FindAllStringSubmatch(text, -1) {
			if named[1] == "" && !tests[named[0]] {
				t.Errorf("%s names %s, which is not there", name, named[0])
			}
		}
		for _, command := range regexp.MustCompile(`go test \./(\S+) -run '?([A-Za-z|]+)'? -update`).FindAllStringSubmatch(text, -1) {
			for word := range strings.SplitSeq(command[2], "|") {
				if !strings.Contains(strings.Join(folders[command[1]], " "), word) {
					t.Errorf("%s: %s runs nothing for %s", name, command[0], word)
				}
			}
		}
	}
}

// TestGoVersion: the READMEs promise that any Go from 1.21 on will do; that is so because go.mod says which one to fetch.
func TestGoVersion(t *testing.T) {
	if !regexp.MustCompile(`(?m)^toolchain go1\.\d+\.\d+$`).MatchString(read(t, "go.mod")) {
		t.Error("go.mod names no toolchain")
	}
	for _, name := range []string{"README.md", "README.de.md"} {
		if text := read(t, name); !strings.Contains(text, "1.21") || strings.Contains(text, "Go](https://go.dev/dl/) 1.26") {
			t.Errorf("%s names another version of Go", name)
		}
	}
}

// build makes the program.
func build(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "widerspruch")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	cmd := exec.Command("go", "build", "-o", program, ".")
	cmd.Dir = ".."
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// run runs the program for somebody whose home is a folder, without a terminal or a browser.
func run(program, home string, args ...string) (string, error) {
	cmd := exec.Command(program, args...)
	cmd.Dir = home
	cmd.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+filepath.Join(home, "data"), "LOCALAPPDATA="+filepath.Join(home, "data"), "BROWSER=false")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
