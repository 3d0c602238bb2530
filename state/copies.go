package state

import (
	"path/filepath"
	"regexp"
	"strings"
)

// copyNames are the names that sync programs and editors give to copies beside a file, as far as they stand behind its name
// without ".json" (Dropbox, Nextcloud, ownCloud, Syncthing, OneDrive, and what editors leave).
var copyNames = regexp.MustCompile(`(?i)^( ?\(.*(konflikt|conflict|kopie|copy|in konflikt|\d+).*\)|[._-](sync-)?conflict.*|_conflict.*|-[\w-]+\.conflict.*|-DESKTOP-\w+| \d| - (kopie|copy).*)\.json$|^\.json(~|\.sw[a-p]|\.orig|\.tmp)$`)

// Copies are the files beside the progress file that a sync program or an editor has put there: they may hold what this file has not.
// They are not ours, and never removed.
func (s *Store) Copies() (found []string) {
	entries, err := s.fs.ReadDir(s.folder())
	if err != nil {
		return nil
	}
	base := filepath.Base(s.path)
	stem := strings.TrimSuffix(base, ".json")
	for _, entry := range entries {
		name := strings.TrimPrefix(entry.Name(), ".")
		rest, beside := strings.CutPrefix(name, stem)
		if beside && entry.Type().IsRegular() && entry.Name() != base && copyNames.MatchString(rest) {
			found = append(found, filepath.Join(s.folder(), entry.Name()))
		}
	}
	return found
}

func (s *Store) nameCopies() {
	if found := s.Copies(); len(found) > 0 {
		s.notice(NoticeCopies, found[0], nil)
	}
}
