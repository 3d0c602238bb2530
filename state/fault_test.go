package state

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// A start is what lies in the folder before a run with a fault, and what must still be there after it.
type start struct {
	name  string
	files map[string][]byte // suffix → content
	ids   []string          // events that must survive
	bytes []byte            // content that must survive in some file
	link  bool              // the path is a link to the file
}

func starts(t *testing.T) []start {
	good, older, damaged := encoded(t, with("old-1", "old-2")), encoded(t, with("old-1")), []byte(`{"version": 1, "cases": [{"id"`)
	return []start{
		{name: "first start"},
		{name: "a file", files: map[string][]byte{"": good, ".bak": older}, ids: []string{"old-1", "old-2"}},
		{name: "rubbish of a killed program", files: map[string][]byte{"": good, tempMark + NewID(): damaged}, ids: []string{"old-1", "old-2"}},
		{name: "a damaged file", files: map[string][]byte{"": damaged, ".bak": older}, ids: []string{"old-1"}, bytes: damaged},
		{name: "a damaged file alone", files: map[string][]byte{"": damaged}, bytes: damaged},
		{name: "a damaged file and backup", files: map[string][]byte{"": older[:9], ".bak": damaged}, bytes: damaged},
		{name: "only a backup", files: map[string][]byte{".bak": older}, ids: []string{"old-1"}},
		{name: "a link", files: map[string][]byte{"": good}, ids: []string{"old-1", "old-2"}, link: true},
	}
}

// prepare empties the folder, lays the files of a start out, and returns the path to open and the path of the file.
func (s start) prepare(t *testing.T, folder string) (path, file string) {
	for name := range snapshot(t, folder) {
		if err := os.RemoveAll(filepath.Join(folder, name)); err != nil {
			t.Fatal(err)
		}
	}
	file = filepath.Join(folder, "progress.json")
	if s.files == nil {
		file = filepath.Join(folder, "new", "progress.json") // the folder has to be made as well
	}
	for suffix, content := range s.files {
		put(t, file+suffix, content)
	}
	if !s.link {
		return file, file
	}
	path = filepath.Join(folder, "link.json")
	if err := os.Symlink(file, path); err != nil {
		t.Fatal(err)
	}
	return path, file
}

// session opens a store and saves three events one after the other, with a change by another program in between, as a window
// would: what could not be saved did not happen. It returns the events whose save was confirmed.
func session(t *testing.T, path string, disk FS, foreign func()) (confirmed []string) {
	s := Open(path, disk, clock, Options{})
	defer s.Close()
	p := s.Progress()
	for _, id := range []string{"new-1", "new-2", "new-3"} {
		if id == "new-3" {
			foreign()
		}
		next := and(p, id)
		if s.Save(next) == nil {
			p = next
			confirmed = append(confirmed, id)
		}
	}
	return confirmed
}

// TestEveryFault lets every single file operation of loading and saving go wrong in turn, in every way, from every start.
// Afterwards the next start finds everything that was confirmed, and it can save again.
func TestEveryFault(t *testing.T) {
	for _, start := range starts(t) {
		t.Run(start.name, func(t *testing.T) {
			folder := t.TempDir()
			for _, fault := range []fault{failing, doubtful, killed} {
				for at, done := 1, false; !done; at++ {
					disk := &faultFS{at: at, fault: fault}
					done = runFault(t, start, folder, disk)
					if t.Failed() {
						t.Fatalf("%s; the operations: %q", disk, disk.ops)
					}
				}
			}
		})
	}
}

// runFault runs one session with one fault; it returns true when the session was over before the fault.
func runFault(t *testing.T, start start, folder string, disk *faultFS) (done bool) {
	path, file := start.prepare(t, folder)
	// The other program adds something unknown to what is there and keeps the rest.
	var foreign []byte
	confirmed := session(t, path, disk, func() {
		data, _ := os.ReadFile(file)
		if _, err := Decode(data); err == nil {
			foreign = bytes.Replace(data, []byte("{"), []byte("{\n  \"foreign\": true,"), 1)
			put(t, file, foreign)
		}
	})
	disk.drop()

	folder = filepath.Dir(file)
	if start.bytes != nil && !holds(t, folder, start.bytes) {
		t.Error("the damaged bytes are gone")
	}
	if foreign != nil && !holds(t, folder, foreign) {
		t.Error("what another program wrote is gone")
	}
	s := Open(path, &faultFS{}, clock, Options{})
	defer s.Close()
	if s.ReadOnly() {
		t.Errorf("the next start is read-only: %v", s.Notices())
	}
	for _, id := range slices.Concat(start.ids, confirmed) {
		if !slices.Contains(ids(s.Progress()), id) {
			t.Errorf("%s is lost; there are %v", id, ids(s.Progress()))
		}
	}
	if left := temps(t, folder); len(left) > 0 {
		t.Errorf("the next start left %v", left)
	}
	if err := s.Save(and(s.Progress(), "after")); err != nil {
		t.Errorf("the next start cannot save: %v", err)
	}
	return disk.at > len(disk.ops)
}
