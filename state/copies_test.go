package state

import (
	"os"
	"path/filepath"
	"testing"
)

// besideNames are what other programs put beside a progress.json, and what does not belong to it.
var besideNames = map[string]struct{ copied, left bool }{
	"progress (Konfliktkopie von Anna 2026-11-01).json":                          {true, true},
	"progress (Anna's conflicted copy 2026-11-01).json":                          {true, true}, // Dropbox
	"progress (Widerspruch in Konflikt stehende Kopie von Anna 2026-11-01).json": {true, true},
	"progress (conflicted copy 2026-11-01 101010).json":                          {true, true}, // Nextcloud
	"progress_conflict-20261101-101010.json":                                     {true, true}, // ownCloud
	"progress.sync-conflict-20261101-101010-ABCDEFG.json":                        {true, true}, // Syncthing
	"progress-DESKTOP-AB12CD3.json":                                              {true, true}, // OneDrive
	"progress (1).json":                                                          {true, true}, // a browser, Google Drive
	"progress 2.json":                                                            {true, true}, // iCloud
	"progress - Kopie.json":                                                      {true, true}, // Explorer
	"progress Kopie.json":                                                        {true, true}, // Finder
	"Kopie von progress.json":                                                    {true, true},
	"progress.json~":                                                             {true, true}, // Emacs, nano, Kate
	"progress.json.orig":                                                         {true, true},
	"progress.json.save":                                                         {true, true},  // nano
	".progress.json.swp":                                                         {false, true}, // vim
	".progress.json.un~":                                                         {false, true},
	"#progress.json#":                                                            {false, true}, // Emacs
	".progress.json.kate-swp":                                                    {false, true},
	"progress.json.sb-1a2b3c4d-AbCdEf":                                           {false, true}, // TextEdit
	"~syncthing~progress.json.tmp":                                               {false, true},
	"progress.json.part":                                                         {false, true},
	"progress.json.gpg":                                                          {false, true},
	"progress.json.bak~":                                                         {false, true},

	"progress-anna.json":                      {false, false}, // profiles
	"progress-conflict.json":                  {false, false},
	"progress-anna.json.bak":                  {false, false},
	"progress2.json":                          {false, false},
	"my-progress.json":                        {false, false},
	"progress.json.bak":                       {false, false}, // ours
	"progress.json.lock":                      {false, false},
	"progress.json.damaged-20261101-101010":   {false, false},
	"progress.json.tmp-0123456789abcdef":      {false, false},
	"progress.json.changed-20261101-101010-2": {false, false},
	"letter.html":                             {false, false},
}

// TestCopies holds which files are named at the start, as they hold more, and which are named when everything is removed.
func TestCopies(t *testing.T) {
	for name, want := range besideNames {
		path := filepath.Join(t.TempDir(), "progress.json")
		put(t, path, encoded(t, with("a")))
		beside := filepath.Join(filepath.Dir(path), name)
		put(t, beside, encoded(t, with("a", "b")))
		s := Open(path, Disk{}, clock, Options{ReadOnly: true})
		named := len(s.Notices()) == 1 && s.Notices()[0].Kind == NoticeCopies && s.Notices()[0].Path == beside
		if named != want.copied {
			t.Errorf("%s is named at the start: %v, want %v (%v)", name, named, want.copied, s.Notices())
		}
		if left := Leftovers(path, Disk{}); len(left) == 1 != want.left {
			t.Errorf("beside %s is left: %q", name, left)
		}
	}
}

// TestCopiesWithNothingNew holds that a copy is not named any more once it is taken in, nor one that nobody can read.
func TestCopiesWithNothingNew(t *testing.T) {
	for name, content := range map[string][]byte{
		"the same": encoded(t, with("a", "b")), "less": encoded(t, with("a")), "empty": {}, "of another program": []byte(`{"version":1,"name":"x"}`),
	} {
		path := filepath.Join(t.TempDir(), "progress.json")
		put(t, path, encoded(t, with("a", "b")))
		put(t, filepath.Join(filepath.Dir(path), "progress (1).json"), content)
		if err := os.Mkdir(filepath.Join(filepath.Dir(path), "progress (2).json"), 0o700); err != nil {
			t.Fatal(err)
		}
		s := Open(path, Disk{}, clock, Options{ReadOnly: true})
		if len(s.Notices()) > 0 {
			t.Errorf("%s: %v", name, s.Notices())
		}
	}
}
