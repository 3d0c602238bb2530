package cli

import (
	"cmp"
	_ "embed"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"widerspruch/cli/console"
	"widerspruch/guides"
)

// What a release sets by -ldflags "-X MODULE/cli.NAME=VALUE". Both are empty in every other build.
var (
	release string // the version, with its v
	home    string // the project's address: https://HOST/OWNER/widerspruch
)

// System is the world the program really runs in.
func System() console.World {
	world := console.System()
	world.Home = home
	return world
}

// archived is filled in by git archive: the tag (and how many commits later), the commit and its moment.
//
//go:embed version.txt
var archived string

// build says which source a program was made from, and what it holds. What is not known is empty.
type build struct {
	Version   int        `json:"version"`            // of this document
	Program   string     `json:"program"`            // v1.2.3 of a release; what Go or git makes of another commit; "(devel)" if nothing is known
	Commit    string     `json:"commit,omitempty"`   // all its digits
	Committed time.Time  `json:"committed,omitzero"` // when, in UTC
	Changed   bool       `json:"changed"`            // the folder held changes that are in no commit
	Guides    guidesHeld `json:"guides"`             // printVersion fills them in
	Go        string     `json:"go"`                 // version
	System    string     `json:"system"`             // as Go names it: linux/amd64
	Address   string     `json:"address,omitempty"`  // of the project
}

// guidesHeld is what a program holds of guides.
type guidesHeld struct {
	Number int         `json:"number"`
	Newest guides.Date `json:"newest"` // when anything in them was confirmed last
}

// thisBuild is that of the running program.
func thisBuild() build {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{GoVersion: runtime.Version()}
	}
	return newBuild(release, info, archived)
}

// newBuild takes the version from the release, else from Go (go install, a checkout), else from the archive of a source.
func newBuild(release string, info *debug.BuildInfo, archived string) build {
	b := build{Version: console.JSONVersion, Program: release, Go: info.GoVersion, System: runtime.GOOS + "/" + runtime.GOARCH}
	if b.Program == "" && info.Main.Version != "(devel)" {
		b.Program = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			b.Commit = setting.Value
		case "vcs.time":
			b.Committed, _ = time.Parse(time.RFC3339, setting.Value) // unknown if it is none
		case "vcs.modified":
			b.Changed = setting.Value == "true"
		}
	}
	if parts := strings.Split(strings.TrimSpace(archived), "|"); len(parts) == 3 && !strings.Contains(archived, "$Format") {
		if b.Program == "" {
			b.Program = parts[0]
		}
		if b.Commit == "" {
			b.Commit = parts[1]
			b.Committed, _ = time.Parse(time.RFC3339, parts[2])
		}
	}
	b.Program, b.Committed = cmp.Or(b.Program, "(devel)"), b.Committed.UTC()
	return b
}
