package state

import (
	"bytes"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Beside a file lie at times copies of it that other programs made. They are not ours: they are named, and never removed.
var (
	// copyNames stand between the name without ".json" and ".json", in copies that sync programs and file managers make of the whole file
	// (Dropbox, Nextcloud, ownCloud, Syncthing, OneDrive, Finder, Explorer). What could be the name of a profile is none of them.
	copyNames = regexp.MustCompile(`(?i)^( .*|\(.*\)|[._](sync-)?conflict.*|-[\w-]+\.(sync-)?conflict.*|-(desktop|laptop)-\w+)$`)
	// copyEndings stand behind the whole name, in copies that editors make.
	copyEndings = []string{"~", ".orig", ".save", ".old"}
	// copyBegins stand before it.
	copyBegins = []string{"Kopie von ", "Copy of "}
)

// copies are the files beside the progress file that are whole copies of it.
func (s *Store) copies() []string {
	return s.beside(func(name, base string) bool {
		if rest, ok := strings.CutPrefix(name, strings.TrimSuffix(base, ".json")); ok && rest != ".json" {
			if stem, whole := strings.CutSuffix(rest, ".json"); whole && copyNames.MatchString(stem) {
				return true
			}
		}
		before, after, ok := strings.Cut(name, base)
		return ok && (before == "" && slices.Contains(copyEndings, after) || after == "" && slices.Contains(copyBegins, before))
	})
}

// Leftovers are the files beside the progress file at path that may hold the same or a part of it, such as copies, and what an editor
// or a sync program leaves when it is interrupted; but none that the program itself has made.
func Leftovers(path string, disk FS) []string {
	s := &Store{path: path, fs: disk}
	_ = s.follow() // a link that leads nowhere has nothing beside it
	left := append(s.copies(), s.beside(func(name, base string) bool {
		before, after, ok := strings.Cut(name, base)
		return ok && name != base && !isWord(before) && !(before == "" && besides.MatchString(after))
	})...)
	slices.Sort(left)
	return slices.Compact(left)
}

// isWord says that a name goes on with another one: "my-progress.json" is no relative of "progress.json", "#progress.json#" is.
func isWord(before string) bool {
	return before != "" && !slices.Contains(copyBegins, before) && strings.ContainsAny(before[len(before)-1:], "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_ ")
}

// beside are the files in the folder of the progress file whose names are of that kind.
func (s *Store) beside(kind func(name, base string) bool) (found []string) {
	entries, err := s.fs.ReadDir(s.folder())
	if err != nil {
		return nil
	}
	base := filepath.Base(s.path)
	for _, entry := range entries {
		if entry.Type().IsRegular() && kind(entry.Name(), base) {
			found = append(found, filepath.Join(s.folder(), entry.Name()))
		}
	}
	return found
}

// nameCopies names the copies that hold what this file has not.
func (s *Store) nameCopies() {
	for _, name := range s.copies() {
		if copied, _, err := s.read(name); err == nil && s.lacks(copied) {
			s.notice(NoticeCopies, name, nil)
		}
	}
}

// lacks says that an import would bring something.
func (s *Store) lacks(other *Progress) bool {
	merged, _ := Import(s.progress, other)
	before, err := Encode(s.progress)
	after, failed := Encode(merged)
	return err == nil && failed == nil && !bytes.Equal(before, after)
}
