package state

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// The order of the steps is what makes a save safe; this is the whole of it. No step opens the file itself for writing: the
// interface FS has no way to.
func TestOrderOfASave(t *testing.T) {
	path := newPath(t)
	disk := &faultFS{}
	s := Open(path, disk, clock, Options{})
	defer s.Close()
	save(t, s, with("a"))
	disk.ops = nil
	save(t, s, with("a", "b"))
	want := []string{
		"create progress.json.tmp-", "chmod progress.json.tmp-", "write progress.json.tmp-", "sync progress.json.tmp-",
		"close progress.json.tmp-",
		"lstat progress.json.bak", "lstat progress.json", "link progress.json.tmp-", "rename progress.json.bak", "remove progress.json.tmp-",
		"rename progress.json", "lstat progress.json", "syncdir folder",
	}
	if !slices.Equal(disk.ops, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(disk.ops, "\n"), strings.Join(want, "\n"))
	}
}

func TestSaveKeepsOneBackup(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	for _, p := range []*Progress{with("a"), with("a", "b"), with("a", "b", "c")} {
		save(t, s, p)
	}
	if !bytes.Equal(get(t, path), encoded(t, with("a", "b", "c"))) || !bytes.Equal(get(t, path+".bak"), encoded(t, with("a", "b"))) {
		t.Errorf("file\n%s\nbackup\n%s", get(t, path), get(t, path+".bak"))
	}
	names := slices.Sorted(maps.Keys(snapshot(t, filepath.Dir(path))))
	if !slices.Equal(names, []string{"progress.json", "progress.json.bak", "progress.json.lock"}) {
		t.Errorf("the folder holds %v", names)
	}
}

// noLinks is a file system such as FAT.
type noLinks struct{ Disk }

func (noLinks) Link(string, string) error { return errors.ErrUnsupported }

func TestSaveWithoutLinks(t *testing.T) {
	path := newPath(t)
	s := Open(path, noLinks{}, clock, Options{})
	defer s.Close()
	save(t, s, with("a"))
	save(t, s, with("a", "b"))
	if !bytes.Equal(get(t, path+".bak"), encoded(t, with("a"))) {
		t.Errorf("backup\n%s", get(t, path+".bak"))
	}
	foreign := encoded(t, with("foreign"))
	put(t, path, foreign)
	save(t, s, with("a", "b", "c"))
	if !bytes.Equal(get(t, path+".changed-20261122-100305"), foreign) {
		t.Error("what another program wrote is gone")
	}
}

// A hard link must not tie the backup to the file: a program that writes into the file leaves the backup alone.
func TestBackupIsAFileOfItsOwn(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	save(t, s, with("a", "b"))
	put(t, path, []byte("an editor wrote this in place"))
	if !bytes.Equal(get(t, path+".bak"), encoded(t, with("a"))) {
		t.Error("the backup changed with the file")
	}
}

// Another program, or a synced folder, may change the file while we have it open.
func TestForeignChangeIsKept(t *testing.T) {
	foreign := []byte(`{"version": 1, "language": "en"}`)
	for name, change := range map[string]func(path string) error{
		"written in place": func(path string) error { return os.WriteFile(path, foreign, 0o600) },
		"replaced": func(path string) error {
			return errors.Join(os.WriteFile(path+".new", foreign, 0o600), os.Rename(path+".new", path))
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := newPath(t)
			s := open(t, path)
			save(t, s, with("a"))
			save(t, s, with("a", "b"))
			if err := change(path); err != nil {
				t.Fatal(err)
			}
			save(t, s, with("a", "b", "c"))
			wantNotices(t, s, NoticeChanged)
			if kept := s.Notices()[0].Path; !bytes.Equal(get(t, kept), foreign) {
				t.Errorf("%s holds %s", kept, get(t, kept))
			}
			if !bytes.Equal(get(t, path+".bak"), encoded(t, with("a"))) {
				t.Error("the backup must stay the last file that we know to be good")
			}
			save(t, s, with("a", "b", "c", "d"))
			wantNotices(t, s, NoticeChanged) // not a second time
			if !bytes.Equal(get(t, path+".bak"), encoded(t, with("a", "b", "c"))) {
				t.Error("after that, backups go on")
			}
		})
	}
}

func TestForeignFileInPlaceOfNone(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	foreign := encoded(t, with("foreign"))
	put(t, path, foreign)
	save(t, s, with("a"))
	wantNotices(t, s, NoticeChanged)
	if !bytes.Equal(get(t, s.Notices()[0].Path), foreign) {
		t.Error("what another program wrote is gone")
	}
}

func TestUnchangedFileIsNotForeign(t *testing.T) {
	path := newPath(t)
	put(t, path, fullJSON)
	s := open(t, path)
	save(t, s, s.Progress())
	wantNotices(t, s)
	if !bytes.Equal(get(t, path), fullJSON) || !bytes.Equal(get(t, path+".bak"), fullJSON) {
		t.Error("loading and saving changed the file or its backup")
	}
}

// A failed save leaves the old file byte for byte, and no rubbish.
func TestFailedSave(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	before := get(t, path)
	for name, p := range map[string]*Progress{
		"what is not JSON": {Extra: map[string]json.RawMessage{"x": json.RawMessage("{")}},
		"too large":        {Person: Person{Name: strings.Repeat("x", maxSize)}},
	} {
		if err := s.Save(p); err == nil {
			t.Errorf("%s was saved", name)
		}
	}
	for _, at := range []int{1, 3, 4, 5, 7, 9, 11} { // the steps of TestOrderOfASave up to the renaming, but those it can do without
		disk := &faultFS{at: at}
		s.fs = disk
		if err := s.Save(with("a", "b")); !errors.Is(err, errInjected) {
			t.Errorf("%s: %v", disk, err)
		}
		if left := temps(t, filepath.Dir(path)); !bytes.Equal(get(t, path), before) || len(left) > 0 {
			t.Errorf("%s: it left %v and the file\n%s", disk, left, get(t, path))
		}
	}
	save(t, s, with("a", "b")) // the disk has room again
}

func TestSaveGivesTheFileItsVersion(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	p := &Progress{Language: "de"}
	save(t, s, p)
	if p.Version != 0 {
		t.Error("Save changed what it was given")
	}
	s.Close()
	wantNotices(t, open(t, path))
}

func TestSaveFromManyGoroutines(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 5 {
				if err := s.Save(with("a")); err != nil {
					t.Error(err)
				}
				s.Notices()
				s.ReadOnly()
			}
		})
	}
	group.Wait()
	wantNotices(t, s)
	if !bytes.Equal(get(t, path), encoded(t, with("a"))) {
		t.Errorf("got\n%s", get(t, path))
	}
}

// TestFolderInThePlaceOfTheBackup: what is no file where the backup belongs is moved away, and the backup is made there all the
// same.
func TestFolderInThePlaceOfTheBackup(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	if err := errors.Join(os.Remove(path+".bak"), os.Mkdir(path+".bak", 0o700)); err != nil {
		t.Fatal(err)
	}
	save(t, s, with("a", "b"))
	if !bytes.Equal(get(t, path+".bak"), encoded(t, with("a"))) || !bytes.Equal(get(t, path), encoded(t, with("a", "b"))) {
		t.Errorf("file\n%s\nbackup\n%s", get(t, path), get(t, path+".bak"))
	}
	if moved, err := filepath.Glob(path + ".bak*"); err != nil || len(moved) != 2 {
		t.Errorf("the folder is not there any more: %v (%v)", moved, err)
	}
}

// slowDisk takes long to rename: it says that it has begun, and waits to be let go on.
type slowDisk struct {
	Disk
	begun, goOn chan struct{}
}

func (d slowDisk) Rename(from, to string) error {
	d.begun <- struct{}{}
	<-d.goOn
	return d.Disk.Rename(from, to)
}

// TestSlowSave: while a save takes long, what every frame of a screen asks for is answered at once.
func TestSlowSave(t *testing.T) {
	disk := slowDisk{begun: make(chan struct{}), goOn: make(chan struct{})}
	s := Open(newPath(t), disk, clock, Options{})
	saved := make(chan error)
	go func() { saved <- s.Save(with("a")) }()
	<-disk.begun
	told := make(chan bool)
	go func() {
		s.Notices()
		told <- s.ReadOnly()
	}()
	select {
	case readOnly := <-told:
		if readOnly {
			t.Error("it says that nothing can be saved")
		}
	case <-time.After(time.Minute):
		t.Error("it waits for the save")
	}
	close(disk.goOn)
	for {
		select {
		case <-disk.begun:
		case err := <-saved:
			if err != nil {
				t.Error(err)
			}
			s.Close()
			return
		}
	}
}
