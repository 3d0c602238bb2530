package state

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

var errInjected = errors.New("injected failure")

// fault says what goes wrong at one operation of faultFS.
type fault int

const (
	failing  fault = iota // it does nothing and reports an error
	doubtful              // it is done, and yet reports an error, as on a network share
	killed                // it and everything after it is not done: the process counts as dead
	deadly                // the process really dies
)

// faultFS is the disk, except that the operation with the number at goes wrong. Number 0 does not exist: nothing goes wrong.
type faultFS struct {
	Disk
	at    int
	fault fault
	ops   []string // every operation so far
	locks []io.Closer
}

// do runs one operation, or does not.
func (f *faultFS) do(op, name string, run func() error) error {
	f.ops = append(f.ops, op+" "+kindOf(name))
	switch n := len(f.ops); {
	case f.at == 0 || n < f.at || n > f.at && f.fault != killed:
		return run()
	case f.fault == doubtful:
		run()
		return errInjected
	case f.fault == deadly:
		kill()
		return errInjected // never
	default:
		return errInjected
	}
}

// kill ends this process as if its power was cut: no deferred call runs, nothing is flushed.
func kill() {
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		panic(err)
	}
	self.Kill()
	select {} // until the signal arrives
}

// drop does what the kernel does for a dead process: it lets go of the locks.
func (f *faultFS) drop() {
	for _, lock := range f.locks {
		lock.Close()
	}
}

// kindOf names a file without what changes from run to run.
func kindOf(name string) string {
	base := filepath.Base(name)
	for _, mark := range []string{tempMark, ".damaged-", ".changed-"} {
		if before, _, found := strings.Cut(base, mark); found {
			return before + mark
		}
	}
	return base
}

func (f *faultFS) Lstat(name string) (info fs.FileInfo, err error) {
	err = f.do("lstat", name, func() error { info, err = f.Disk.Lstat(name); return err })
	return info, err
}

func (f *faultFS) EvalSymlinks(name string) (target string, err error) {
	err = f.do("follow", name, func() error { target, err = f.Disk.EvalSymlinks(name); return err })
	return target, err
}

func (f *faultFS) ReadDir(name string) (entries []fs.DirEntry, err error) {
	err = f.do("readdir", "folder", func() error { entries, err = f.Disk.ReadDir(name); return err })
	return entries, err
}

func (f *faultFS) Open(name string) (file File, err error) {
	err = f.do("open", name, func() error { file, err = f.Disk.Open(name); return err })
	return f.wrap(file, name, err)
}

func (f *faultFS) Create(name string) (file File, err error) {
	err = f.do("create", name, func() error { file, err = f.Disk.Create(name); return err })
	return f.wrap(file, name, err)
}

func (f *faultFS) wrap(file File, name string, err error) (File, error) {
	if err != nil {
		if file != nil {
			file.Close() // a doubtful operation
		}
		return nil, err
	}
	return &faultFile{file, name, f}, nil
}

func (f *faultFS) Chmod(name string, mode fs.FileMode) error {
	return f.do("chmod", name, func() error { return f.Disk.Chmod(name, mode) })
}

func (f *faultFS) Mkdir(name string, mode fs.FileMode) error {
	return f.do("mkdir", "folder", func() error { return f.Disk.Mkdir(name, mode) })
}

func (f *faultFS) Link(oldname, newname string) error {
	return f.do("link", newname, func() error { return f.Disk.Link(oldname, newname) })
}

func (f *faultFS) Rename(oldname, newname string) error {
	return f.do("rename", newname, func() error { return f.Disk.Rename(oldname, newname) })
}

func (f *faultFS) Remove(name string) error {
	return f.do("remove", name, func() error { return f.Disk.Remove(name) })
}

// SyncDir does not wait for the disk: these tests end processes, they do not cut the power, and there are many.
func (f *faultFS) SyncDir(string) error {
	return f.do("syncdir", "folder", func() error { return nil })
}

func (f *faultFS) Lock(name string) (lock io.Closer, err error) {
	err = f.do("lock", name, func() error { lock, err = f.Disk.Lock(name); return err })
	if lock != nil {
		f.locks = append(f.locks, lock)
	}
	if err != nil {
		return nil, err
	}
	return lock, nil
}

// faultFile is an open file of faultFS.
type faultFile struct {
	File
	name string
	fs   *faultFS
}

func (f *faultFile) Read(p []byte) (n int, err error) {
	err = f.fs.do("read", f.name, func() error { n, err = f.File.Read(p); return err })
	return n, err
}

// Write writes half before it fails, as a full disk does.
func (f *faultFile) Write(p []byte) (n int, err error) {
	err = f.fs.do("write", f.name, func() error { n, err = f.File.Write(p); return err })
	if err != nil && n == 0 {
		n, _ = f.File.Write(p[:len(p)/2])
	}
	return n, err
}

func (f *faultFile) Stat() (info fs.FileInfo, err error) {
	err = f.fs.do("stat", f.name, func() error { info, err = f.File.Stat(); return err })
	return info, err
}

func (f *faultFile) Sync() error { return f.fs.do("sync", f.name, func() error { return nil }) }

// Close always gives the file back, so that a test with many of them does not run out.
func (f *faultFile) Close() error {
	err := f.File.Close()
	return f.fs.do("close", f.name, func() error { return err })
}

// String names the operation that goes wrong, for messages.
func (f *faultFS) String() string {
	if f.at == 0 || f.at > len(f.ops) {
		return "no fault"
	}
	return fmt.Sprintf("%s at operation %d, %s", [...]string{"failing", "doubtful", "killed", "deadly"}[f.fault], f.at, f.ops[f.at-1])
}
