// Command nfpm reads what a Linux package holds from .goreleaser.yaml and writes it as nfpm.yaml, so that the gate can build one
// package without a whole release. Run it in the project's folder:
//
//	go run ./packaging/nfpm VERSION BINARY >nfpm.yaml
package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: nfpm VERSION BINARY")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "nfpm:", err)
		os.Exit(1)
	}
}

func run(version, binary string) error {
	source, err := os.ReadFile(".goreleaser.yaml")
	if err != nil {
		return err
	}
	on, err := exec.Command("git", "log", "-1", "--format=%cI").Output()
	if err != nil {
		return fmt.Errorf("git log: %w", err)
	}
	config, err := convert(source, map[string]string{
		".CommitDate": strings.TrimSpace(string(on)), ".Env.ADDRESS": os.Getenv("ADDRESS"), ".Env.PACKAGER": os.Getenv("PACKAGER"),
	}, version, runtime.GOARCH, binary)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(config)
	return err
}
