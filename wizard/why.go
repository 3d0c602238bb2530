package wizard

import (
	"errors"
	"io/fs"
	"strings"
	"syscall"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// whyKeys are what goes wrong with files most often, by the key of its words. The rest is said as the system says it, in English.
var whyKeys = []struct {
	err error
	key string
}{
	{state.ErrNotAFile, "why.nofile"},
	{syscall.ENOSPC, "why.full"},
	{syscall.EROFS, "why.readonly"},
	{syscall.EIO, "why.disk"},
	{syscall.ENAMETOOLONG, "why.name"},
	{fs.ErrPermission, "why.rights"},
	{fs.ErrNotExist, "why.missing"},
}

// Why says in words what went wrong with a file.
func (s *Session) Why(err error) string { return Why(s.words, err) }

// Why says in words what went wrong with a file, and with which one if it is known.
func Why(words *i18n.Words, err error) string {
	for _, reason := range whyKeys {
		if !errors.Is(err, reason.err) {
			continue
		}
		text := words.T(reason.key)
		if at := new(fs.PathError); errors.As(err, &at) && !strings.Contains(at.Path, ".tmp-") {
			text += ": " + guides.CleanName(at.Path)
		}
		return text
	}
	return guides.Clean(err.Error())
}
