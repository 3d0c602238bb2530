package state

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestDamagedFilesAreRefused(t *testing.T) {
	file := func(members string) string { return `{"version": 1, "person": {}` + members + `}` }
	if _, err := Decode([]byte(file(""))); err != nil {
		t.Fatalf("the frame of this test is itself refused: %v", err)
	}
	for name, data := range map[string]string{
		"zero bytes":              "",
		"only a BOM":              "\xef\xbb\xbf",
		"two BOMs":                "\xef\xbb\xbf\xef\xbb\xbf" + file(""),
		"UTF-16":                  "\xff\xfe{\x00}\x00",
		"only NULs":               strings.Repeat("\x00", 4096),
		"NULs at the end":         file("") + "\x00\x00\x00",
		"NULs inside":             file(`, "language": "d` + "\x00" + `e"`),
		"text":                    "hello",
		"null":                    "null",
		"a list":                  "[]",
		"no version":              `{"person": {}}`,
		"version 0":               `{"version": 0}`,
		"version below 0":         `{"version": -1}`,
		"version as text":         `{"version": "1"}`,
		"version as a fraction":   `{"version": 1.5}`,
		"version null":            `{"version": null}`,
		"another case of version": `{"Version": 1}`,
		"half of it":              string(fullJSON[:len(fullJSON)/2]),
		"something after the end": file("") + "{}",
		"a comma too much":        file(","),
		"a comma too few":         file(` "language": "de"`),
		"no colon":                file(`, "language" "de"`),
		"a comment":               file(`/* */`),
		"a bare name":             file(`, language: "de"`),
		"not UTF-8":               file(`, "language": "d` + "\xff" + `e"`),
		"a line end in a text":    file(", \"language\": \"d\ne\""),
		"a bad escape":            file(`, "language": "\x"`),
		"a doubled field":         file(`, "language": "de", "language": "en"`),
		"a doubled unknown field": file(`, "x": 1, "x": 1`),
		"a doubled step":          file(`, "cases": [{"steps": {"a": "2026-11-22T10:00:00Z", "a": "2026-11-22T10:00:00Z"}}]`),
		"a bad unknown value":     file(`, "x": [1, tru]`),
		"language as number":      file(`, "language": 3`),
		"language null":           file(`, "language": null`),
		"person as list":          `{"version": 1, "person": []}`,
		"cases as object":         file(`, "cases": {}`),
		"a case as text":          file(`, "cases": ["c1"]`),
		"events as text":          file(`, "cases": [{"events": "sent"}]`),
		"steps as list":           file(`, "cases": [{"steps": []}]`),
		"a step as true":          file(`, "cases": [{"steps": {"a": true}}]`),
		"unused with a number":    file(`, "unused": [1]`),
		"a day without time":      file(`, "cases": [{"events": [{"at": "2026-11-22"}]}]`),
		"30 February":             file(`, "cases": [{"events": [{"at": "2026-02-30T10:00:00Z"}]}]`),
		"void as true":            file(`, "cases": [{"events": [{"void": true}]}]`),
		"resume as text":          file(`, "resume": "c1"`),
		"deeper than we write":    file(`, "x": ` + strings.Repeat("[", 101) + strings.Repeat("]", 101)),
		"very deep":               file(`, "x": ` + strings.Repeat("[", 100_000)),
	} {
		if p, err := Decode([]byte(data)); err == nil || errors.Is(err, ErrNewer) {
			t.Errorf("%s: read as %+v, %v", name, p, err)
		}
	}
}

func TestNewerFiles(t *testing.T) {
	p, err := Decode(bytes.Replace(fullJSON, []byte(`"version": 2`), []byte(`"version": 3`), 1))
	if !errors.Is(err, ErrNewer) || p.Version != 3 || len(p.Cases) != 2 {
		t.Errorf("readable: got %+v, %v", p, err)
	}
	p, err = Decode([]byte(`{"kind": "widerspruch-progress", "version": 7, "cases": {"by-id": {}}}`))
	if !errors.Is(err, ErrNewer) || p.Version != 7 || len(p.Cases) != 0 {
		t.Errorf("of another shape: got %+v, %v", p, err)
	}
}
