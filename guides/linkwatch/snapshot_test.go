package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func TestSnapshot(t *testing.T) {
	name := filepath.Join(t.TempDir(), "snapshot.json")
	if known, err := readSnapshot(name); err != nil || len(known) != 0 {
		t.Fatalf("without a file: %v, %v", known, err)
	}
	s := Snapshot{}
	for _, e := range []Entry{
		{Address: "https://b.example/?a=1&b=2", Finding: movedToA},
		{Address: "https://a.example/", Finding: ok},
		{Address: "https://c.example/", Finding: unclear, Last: &gone},
	} {
		s[e.Address] = e
	}
	if err := s.write(name); err != nil {
		t.Fatal(err)
	}
	const want = `{
  "version": 1,
  "addresses": [
    {"address":"https://a.example/","class":"ok"},
    {"address":"https://b.example/?a=1&b=2","class":"redirected","target":"https://a.example/"},
    {"address":"https://c.example/","class":"unclear","why":"timeout","last":{"class":"gone","why":"404"}}
  ]
}
`
	if src, err := os.ReadFile(name); err != nil || string(src) != want {
		t.Errorf("%v, wrote:\n%s", err, src)
	}
	if known, err := readSnapshot(name); err != nil || !reflect.DeepEqual(known, s) {
		t.Errorf("read %+v, %v", known, err)
	}
	if left, _ := os.ReadDir(filepath.Dir(name)); len(left) != 1 {
		t.Errorf("left %v beside the file", left)
	}
}

func TestSnapshotThatCannotBeRight(t *testing.T) {
	const entry = `{"address":"https://a.example/","class":"ok"}`
	for src, says := range map[string]string{
		``:               "EOF",
		`{"version": 2}`: "version 2",
		`{"version": 1, "addresses": [` + entry + `,` + entry + `]}`:                              "a.example",
		`{"version": 1, "addresses": [{"address":"https://a.example/","class":"fine"}]}`:          "a.example",
		`{"version": 1, "addresses": [{"class":"ok"}]}`:                                           "cannot be right",
		`{"version": 1, "addresses": [{"address":"https://a.example/","class":"ok","cookie":1}]}`: "cookie",
		`{"version": 1, "addresses": []} {}`:                                                      "after the end",
		"<<<<<<< HEAD":                                                                            "invalid character",
	} {
		name := filepath.Join(t.TempDir(), "snapshot.json")
		if err := os.WriteFile(name, []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readSnapshot(name); err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", src, err)
		}
	}
}

func TestCommittedSnapshot(t *testing.T) {
	known, err := readSnapshot("snapshot.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range known {
		if strings.ContainsAny(e.Target, "@;#") {
			t.Errorf("%s keeps %s", e.Address, e.Target)
		}
	}
}
