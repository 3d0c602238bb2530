package cli

import (
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// TestBuild holds what each kind of build says about where it comes from.
func TestBuild(t *testing.T) {
	const (
		commit  = "0123456789abcdef0123456789abcdef01234567"
		bare    = "$Format:%(describe:tags=true)|%H|%cI$\n"
		between = "v0.1.1-0.20261129120000-0123456789ab"
	)
	checkout := func(modified string) []debug.BuildSetting {
		return []debug.BuildSetting{
			{Key: "vcs.revision", Value: commit}, {Key: "vcs.time", Value: "2026-11-29T12:00:00Z"}, {Key: "vcs.modified", Value: modified},
		}
	}
	for _, c := range []struct {
		name              string
		release, module   string
		settings          []debug.BuildSetting
		archived          string
		version, revision string
		on                string
		changed           bool
	}{
		{"a release", "v0.1.0", "v0.1.0", checkout("false"), bare, "v0.1.0", commit, "2026-11-29", false},
		{"a checkout of a tag", "", "v0.1.0", checkout("false"), bare, "v0.1.0", commit, "2026-11-29", false},
		{"a checkout of a later commit", "", between, checkout("false"), bare, between, commit, "2026-11-29", false},
		{"a dirty tree", "", between + "+dirty", checkout("true"), bare, between + "+dirty", commit, "2026-11-29", true},
		{"go install", "", "v0.1.0", nil, bare, "v0.1.0", "", "", false},
		{"go run in a checkout", "", "(devel)", nil, bare, "(devel)", "", "", false},
		{"the archive of a tag", "", "(devel)", nil, "v0.1.0|" + commit + "|2026-11-29T13:00:00+01:00\n", "v0.1.0", commit, "2026-11-29", false},
		{"the archive of a later commit", "", "", nil, "v0.1.0-3-g0123456|" + commit + "|2026-11-29T13:00:00+01:00\n", "v0.1.0-3-g0123456", commit, "2026-11-29", false},
		{"the archive of a tree without tags", "", "(devel)", nil, "|" + commit + "|2026-11-29T13:00:00+01:00\n", "(devel)", commit, "2026-11-29", false},
		{"no information at all", "", "", nil, "", "(devel)", "", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			info := &debug.BuildInfo{GoVersion: "go1.26.8", Main: debug.Module{Version: c.module}, Settings: c.settings}
			b := newBuild(c.release, info, c.archived)
			on := ""
			if !b.Committed.IsZero() {
				on = b.Committed.UTC().Format(time.DateOnly)
			}
			if b.Program != c.version || b.Commit != c.revision || on != c.on || b.Changed != c.changed {
				t.Errorf("is %q, commit %q of %q, changed %t; want %q, %q of %q, %t", b.Program, b.Commit, on, b.Changed, c.version, c.revision, c.on, c.changed)
			}
		})
	}
}

// TestArchivePattern: a checkout keeps the pattern that git archive fills in.
func TestArchivePattern(t *testing.T) {
	if !strings.HasPrefix(archived, "$Format:%(describe:tags=true)|%H|%cI$") && strings.Count(archived, "|") != 2 {
		t.Errorf("version.txt holds %q, want the pattern or what git made of it", archived)
	}
}
