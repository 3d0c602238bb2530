package people

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adrg/xdg"

	"widerspruch/i18n"
	"widerspruch/state"
)

// folder is where the progress files of all profiles lie.
func folder() string { return filepath.Join(xdg.DataHome, "widerspruch") }

// Path is the progress file of a profile.
func Path(slug string) string {
	name := "progress.json"
	if slug != "" {
		name = fmt.Sprintf("progress-%s.json", slug)
	}
	return filepath.Join(folder(), name)
}

// Slugs are the slugs of all profiles that have a file, the first profile's "" among them.
func Slugs() []string {
	entries, err := os.ReadDir(folder())
	if err != nil {
		return nil
	}
	var slugs []string
	for _, entry := range entries {
		rest, ours := strings.CutPrefix(strings.TrimSuffix(entry.Name(), ".json"), "progress")
		if !ours || !strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		if slug := strings.TrimPrefix(rest, "-"); rest == "" || rest != slug && slug != "" && fileSlug(slug) {
			slugs = append(slugs, slug)
		}
	}
	return Sorted(slugs)
}

// Profile is a person's progress file on this computer, looked at and not opened.
type Profile struct {
	Progress *state.Progress // nil if it cannot be read
	Used     time.Time       // when it was saved last; zero if nobody knows
}

// Look reads a person's file without a trace: no lock, no folder, nothing set aside.
func Look(slug string, now func() time.Time) Profile {
	path := Path(slug)
	profile := Profile{}
	if info, err := os.Stat(path); err == nil {
		profile.Used = info.ModTime()
		if !info.Mode().IsRegular() { // to read a pipe would wait for ever
			return profile
		}
	}
	store := state.Open(path, state.Disk{}, now, state.Options{ReadOnly: true})
	defer store.Close()
	for _, notice := range store.Notices() {
		if notice.Kind == state.NoticeUnusable || notice.Kind == state.NoticeForeign || notice.Kind == state.NoticeDamaged {
			return profile
		}
	}
	profile.Progress = store.Progress()
	return profile
}

// Called is what the profile of a file is called.
func Called(words *i18n.Words, slug string) string {
	return Name(words, slug, Look(slug, time.Now).Progress)
}

// Named finds a profile by the name that somebody typed: its slug, or as the person writes it.
func Named(words *i18n.Words, typed string) (slug string, ok bool) {
	slugs := Slugs()
	if slices.Contains(slugs, typed) {
		return typed, true
	}
	i := slices.IndexFunc(slugs, func(slug string) bool {
		return slug != "" && strings.EqualFold(slug, typed) || SameName(Called(words, slug), typed)
	})
	if i < 0 {
		return "", false
	}
	return slugs[i], true
}
