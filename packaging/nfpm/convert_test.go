package main

import (
	"os"
	"strings"
	"testing"
)

// TestConvert: our own configuration becomes one package with everything in it, and no template is left.
func TestConvert(t *testing.T) {
	source, err := os.ReadFile("../../.goreleaser.yaml")
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{".CommitDate": "2026-11-29T12:00:00Z", ".Env.ADDRESS": "", ".Env.PACKAGER": "somebody"}
	config, err := convert(source, values, "0.1.0", "amd64", "out/widerspruch")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"name: widerspruch\n", "version: 0.1.0\n", "maintainer: somebody\n", "dst: /usr/bin/widerspruch\n",
		"dst: /usr/share/man/de/man1/widerspruch.1.gz\n", "src: out/widerspruch\n",
	} {
		if !strings.Contains(string(config), want) {
			t.Errorf("%q is not in it:\n%s", want, config)
		}
	}
	delete(values, ".CommitDate")
	if _, err := convert(source, values, "0.1.0", "amd64", "out/widerspruch"); err == nil {
		t.Error("a template that is left is no mistake")
	}
}
