package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestWorkflow: the file can be read, asks for no more rights than it needs, runs nobody else's code, and puts nothing that
// comes from outside into a script.
func TestWorkflow(t *testing.T) {
	src, err := os.ReadFile("../../.github/workflows/linkwatch.yml")
	if err != nil {
		t.Fatal(err)
	}
	var workflow struct {
		Name        string
		On          map[string]any
		Permissions map[string]string
		Concurrency string
		Jobs        map[string]struct {
			RunsOn      string `yaml:"runs-on"`
			Timeout     int    `yaml:"timeout-minutes"`
			Permissions map[string]string
			Steps       []struct {
				Name, ID, Run string
				Env           map[string]string
			}
		}
	}
	decoder := yaml.NewDecoder(bytes.NewReader(src))
	decoder.KnownFields(true) // no "uses" either
	if err := decoder.Decode(&workflow); err != nil {
		t.Fatal(err)
	}
	if len(workflow.Permissions) > 0 || workflow.On["schedule"] == nil || len(workflow.On) != 2 {
		t.Errorf("permissions %v, on %v", workflow.Permissions, workflow.On)
	}
	if len(workflow.Jobs) != 1 || len(workflow.Jobs["ask"].Steps) != 4 {
		t.Fatalf("jobs %+v", workflow.Jobs)
	}
	job := workflow.Jobs["ask"]
	if p := job.Permissions; len(p) != 2 || p["contents"] != "write" || p["pull-requests"] != "write" || job.Timeout == 0 {
		t.Errorf("permissions %v, %d minutes", p, job.Timeout)
	}
	for _, step := range job.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("%s: an expression stands in the script", step.Name)
		}
		for _, path := range regexp.MustCompile(`(^|[ /])(guides/[a-z./]+)`).FindAllStringSubmatch(step.Run, -1) {
			if _, err := os.Stat("../../" + path[2]); err != nil && path[2] != "guides/linkwatch/words.json" { // that it writes
				t.Errorf("%s: %v", step.Name, err)
			}
		}
		for _, text := range archived(t) {
			if step.Name != "" && strings.HasPrefix(step.Name, "Fetch the archives") && !strings.Contains(step.Run, text) {
				t.Errorf("%s is read and not fetched", text)
			}
		}
		if _, token := step.Env["GH_TOKEN"]; token && strings.Contains(step.Run, "/linkwatch\"") {
			t.Errorf("%s: the watch, which reads what servers say, can see the token", step.Name)
		}
		if bash, err := exec.LookPath("bash"); err == nil && runtime.GOOS != "windows" {
			check := exec.Command(bash, "-n")
			check.Stdin = strings.NewReader(step.Run)
			if out, err := check.CombinedOutput(); err != nil {
				t.Errorf("%s: %v\n%s", step.Name, err, out)
			}
		}
		flags := regexp.MustCompile(`(?m)^"\$RUNNER_TEMP/linkwatch" (.*)`).FindStringSubmatch(strings.ReplaceAll(step.Run, "\\\n", ""))
		if flags == nil {
			continue
		}
		var args []string
		for _, arg := range strings.Fields(flags[1]) {
			if strings.HasPrefix(arg, ">") {
				break
			}
			args = append(args, strings.NewReplacer(`"$SOURCES"`, "true", `"$RUNNER_TEMP/archives"`, "archives", `"$GITHUB_SERVER_URL/$GITHUB_REPOSITORY"`, "https://example.com/a/b").Replace(arg))
		}
		if o, err := parse(args, io.Discard); err != nil || !o.sources || o.contact == "" || o.words == "" || o.archives == "" || o.dry || o.local {
			t.Errorf("%s: %q: %v", step.Name, args, err)
		}
	}
}

// archived are the archives that are read.
func archived(t *testing.T) []string {
	t.Helper()
	list, err := archivedTexts("archives.json")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, text := range list {
		names = append(names, text.Archive)
	}
	return names
}
