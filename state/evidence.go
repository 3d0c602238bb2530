package state

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
)

// EvidenceState says what became of a file that was attached to an event.
type EvidenceState string

// What can become of such a file.
const (
	EvidenceIntact  EvidenceState = "intact"  // it is still there and has not changed
	EvidenceChanged EvidenceState = "changed" // another content lies there now
	EvidenceMissing EvidenceState = "missing" // nothing lies there
	EvidenceUnread  EvidenceState = "unread"  // nobody knows: it cannot be read
)

// ErrRemote refuses what Windows would fetch over the network, and tell its owner who asks. The path may come from somebody
// else's file, and this program opens no connection.
var ErrRemote = errors.New("state: the file lies on another computer")

// NewEvidence describes the file at path as it is now. The file is only read.
func NewEvidence(path string, disk FS) (Evidence, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Evidence{}, err
	}
	file, size, err := openEvidence(path, disk)
	if err != nil {
		return Evidence{}, err
	}
	defer file.Close()
	sum, err := hash(file, size)
	return Evidence{Path: path, SHA256: sum, Size: size}, err
}

// Check says whether the file is still there and unchanged. It reads the file only if its size is the right one.
func (e Evidence) Check(disk FS) EvidenceState {
	file, size, err := openEvidence(e.Path, disk)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return EvidenceMissing
	case err != nil:
		return EvidenceUnread
	}
	defer file.Close()
	if size != e.Size {
		return EvidenceChanged
	}
	switch sum, err := hash(file, size); {
	case err != nil:
		return EvidenceUnread
	case !strings.EqualFold(sum, e.SHA256):
		return EvidenceChanged
	}
	return EvidenceIntact
}

// openEvidence opens a file, perhaps through a link, and returns its size.
func openEvidence(path string, disk FS) (File, int64, error) {
	if strings.HasPrefix(path, `\\`) || strings.HasPrefix(path, "//") {
		return nil, 0, ErrRemote
	}
	target, err := disk.EvalSymlinks(path)
	if err != nil {
		return nil, 0, err
	}
	info, err := disk.Lstat(target)
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() { // a pipe or a device has no end
		return nil, 0, fmt.Errorf("%w: %s", ErrNotAFile, path)
	}
	file, err := disk.Open(target)
	return file, info.Size(), err
}

// hash returns the SHA-256 of a file. A file that grows or shrinks meanwhile is none to rely on.
func hash(file io.Reader, size int64) (string, error) {
	sum := sha256.New()
	n, err := io.Copy(sum, io.LimitReader(file, size+1))
	if err == nil && n != size {
		err = errors.New("state: the file is changing")
	}
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
