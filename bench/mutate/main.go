// Command mutate changes the program in one small way at a time and runs the tests of the package: what they do not notice is printed.
//
// The tools for this (gremlins, go-mutesting) try every place, which takes hours with tests that kill processes; this one tries a sample,
// and leaves the source as it is.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"go/build"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

func main() {
	n := flag.Int("n", 30, "how many `mutants` of each package")
	seed := flag.Uint64("seed", 1, "the `number` that chooses them")
	only := flag.String("only", "", "a `pattern`: the mutants of these places, such as undo.go:107")
	slow := flag.String("slow", "RandomKills|DeathAt|Twenty|Wander|Property", "a `pattern`: tests that run only if the others notice nothing")
	flag.Parse()
	survived := 0
	for _, folder := range flag.Args() {
		alive, err := try(folder, *n, *seed, *slow, *only)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		survived += alive
	}
	if survived > 0 {
		os.Exit(1)
	}
}

// try tries n mutants of the package in a folder, of the places that match a pattern, and returns how many survived.
func try(folder string, n int, seed uint64, slow, only string) (survived int, err error) {
	place, err := regexp.Compile(only)
	if err != nil {
		return 0, err
	}
	pkg, err := build.ImportDir(folder, 0)
	if err != nil {
		return 0, err
	}
	var all []mutant
	for _, name := range pkg.GoFiles {
		found, err := mutants(filepath.Join(folder, name))
		if err != nil {
			return 0, err
		}
		all = append(all, slices.DeleteFunc(found, func(m mutant) bool { return !place.MatchString(m.String()) })...)
	}
	random := rand.New(rand.NewPCG(seed, 0))
	random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	killed, started := 0, time.Now()
	for _, m := range all {
		if killed+survived == n {
			break
		}
		switch notice, err := m.noticed(folder, slow); {
		case err != nil:
			return survived, err
		case notice == notBuilt:
		case notice == seen:
			killed++
		default:
			survived++
			fmt.Printf("  survived: %s\n", m)
		}
	}
	fmt.Printf("%s: %d of %d mutants noticed (of %d places, seed %d, %s)\n", folder, killed, killed+survived, len(all), seed, time.Since(started).Round(time.Second))
	return survived, nil
}

// What the tests make of a mutant.
type notice int

const (
	unseen notice = iota
	seen
	notBuilt
)

// noticed runs the tests on the mutant: the quick ones, then all.
func (m mutant) noticed(folder, slow string) (notice, error) {
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return unseen, err
	}
	defer os.RemoveAll(dir)
	source, changed, overlay := m.file, filepath.Join(dir, "mutant.go"), filepath.Join(dir, "overlay.json")
	if source, err = filepath.Abs(source); err != nil {
		return unseen, err
	}
	plan, err := json.Marshal(map[string]any{"Replace": map[string]string{source: changed}})
	if err != nil {
		return unseen, err
	}
	if err := os.WriteFile(changed, m.source(), 0o600); err != nil {
		return unseen, err
	}
	if err := os.WriteFile(overlay, plan, 0o600); err != nil {
		return unseen, err
	}
	for _, choice := range [][]string{{"-skip", slow}, nil} {
		ctx, stop := context.WithTimeout(context.Background(), 5*time.Minute)
		args := append([]string{"test", "-overlay", overlay, "-failfast", "-timeout", "120s", "-vet=off"}, choice...)
		out, err := exec.CommandContext(ctx, "go", append(args, "./"+folder)...).CombinedOutput()
		stop()
		switch {
		case bytes.Contains(out, []byte("[build failed]")), bytes.Contains(out, []byte("[setup failed]")):
			return notBuilt, nil
		case err != nil:
			return seen, nil
		}
	}
	return unseen, nil
}

func (m mutant) String() string {
	line := bytes.Count(m.before, []byte("\n")) + 1
	return fmt.Sprintf("%s:%d: %s → %s", m.file, line, oneLine(m.old), oneLine(m.new))
}

func oneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 70 {
		return text[:70] + "…"
	}
	return text
}
