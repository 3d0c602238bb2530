// Package packaging_test holds what belongs to releases and is no program: the workflows, and the commands that the READMEs show.
package packaging_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestWorkflows: nothing has rights that it does not name, others' actions are pinned to a commit, nothing from outside gets into
// a script, and only a release may write.
func TestWorkflows(t *testing.T) {
	files, err := filepath.Glob("../.github/workflows/*.yml")
	if err != nil || len(files) < 3 {
		t.Fatalf("%d workflows (%v), want at least 3", len(files), err)
	}
	pinned := regexp.MustCompile(`^[\w-]+/[\w-]+@[0-9a-f]{40}$`)
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var workflow struct {
			Permissions map[string]string
			Jobs        map[string]struct {
				Timeout     int `yaml:"timeout-minutes"`
				Permissions map[string]string
				Steps       []struct{ Name, Uses, Run string }
			}
		}
		if err := yaml.Unmarshal(source, &workflow); err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if workflow.Permissions == nil || len(workflow.Permissions) > 0 {
			t.Errorf("%s: permissions are %v, want {} at the top", file, workflow.Permissions)
		}
		for name, job := range workflow.Jobs {
			if job.Permissions == nil || job.Timeout == 0 {
				t.Errorf("%s: %s names no permissions or no end", file, name)
			}
			if strings.HasSuffix(file, "ci.yml") && (len(job.Permissions) != 1 || job.Permissions["contents"] != "read") {
				t.Errorf("%s: %s may %v, want to read", file, name, job.Permissions)
			}
			for _, step := range job.Steps {
				if step.Uses != "" && !pinned.MatchString(step.Uses) {
					t.Errorf("%s: %s is not pinned to a commit", file, step.Uses)
				}
				if strings.Contains(step.Run, "${{") {
					t.Errorf("%s: an expression stands in the script of %q", file, step.Name)
				}
				for _, script := range regexp.MustCompile(`(\.ci|packaging)/[a-z]+`).FindAllString(step.Run, -1) {
					if _, err := os.Stat("../" + script); err != nil {
						t.Errorf("%s: %v", file, err)
					}
				}
			}
		}
	}
}
