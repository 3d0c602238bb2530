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

// fileWrongs are what goes wrong with files most often. The rest is said as the system says it, in English.
var fileWrongs = wrongs{
	{state.ErrNotAFile, "why.nofile"},
	{state.ErrNotText, "why.text"},
	{state.ErrTooLarge, "why.large"},
	{state.ErrRemote, "why.remote"},
	{syscall.EISDIR, "why.folder"},
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
	key := fileWrongs.key(err, "")
	if key == "" {
		return guides.Clean(err.Error())
	}
	text := words.T(key)
	if at := new(fs.PathError); errors.As(err, &at) && !strings.Contains(at.Path, ".tmp-") {
		text += ": " + guides.CleanName(at.Path)
	}
	return text
}
