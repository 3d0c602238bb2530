package cli

import (
	_ "embed"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"widerspruch/cli/console"
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

// build says which source a program was made from. What is not known is empty.
type build struct {
	version   string    // v1.2.3 of a release; what Go or git makes of another commit; "(devel)" if nothing is known
	commit    string    // all its digits
	committed time.Time // when
	changed   bool      // the folder held changes that are in no commit
	goVersion string
	system    string // as Go names it: linux/amd64
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
	b := build{version: release, goVersion: info.GoVersion, system: runtime.GOOS + "/" + runtime.GOARCH}
	if b.version == "" && info.Main.Version != "(devel)" {
		b.version = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			b.commit = setting.Value
		case "vcs.time":
			b.committed, _ = time.Parse(time.RFC3339, setting.Value) // unknown if it is none
		case "vcs.modified":
			b.changed = setting.Value == "true"
		}
	}
	if parts := strings.Split(strings.TrimSpace(archived), "|"); len(parts) == 3 && !strings.Contains(archived, "$Format") {
		if b.version == "" {
			b.version = parts[0]
		}
		if b.commit == "" {
			b.commit = parts[1]
			b.committed, _ = time.Parse(time.RFC3339, parts[2])
		}
	}
	if b.version == "" {
		b.version = "(devel)"
	}
	return b
}
