package letters

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrExists says that there is a file of that name already, and that nobody has said to replace it.
var ErrExists = errors.New("letters: there is a file of that name")

// paperMode lets only the owner read a paper.
const paperMode fs.FileMode = 0o600

// WriteFile puts a paper on the disk, readable for its owner alone. It replaces a file only if overwrite says so, and then in
// one moment: whatever happens, there is the old paper or the new one, never half of one.
func WriteFile(path string, data []byte, overwrite bool) (err error) {
	if !overwrite {
		if err := reserve(path); err != nil {
			return err
		}
		defer func() {
			if err != nil {
				os.Remove(path) // it is ours, and empty
			}
		}()
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".widerspruch-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // there only if something failed
	if err := fill(temp, data); err != nil {
		temp.Close()
		return err
	}
	if err := temp.Close(); err != nil {
		return err
	}
	return os.Rename(temp.Name(), path)
}

// reserve takes a name that no file has, so that nobody else can take it meanwhile.
func reserve(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, paperMode)
	if errors.Is(err, fs.ErrExist) {
		return ErrExists
	}
	if err != nil {
		return err
	}
	return file.Close()
}

// paper is an open file, as far as it is filled.
type paper interface {
	io.Writer
	Chmod(mode fs.FileMode) error
	Sync() error
}

// fill writes the content and returns when it is on the disk. What the file system does not offer is done without: modes on a stick, fsync
// on some drives in user space.
func fill(file paper, data []byte) error {
	if err := file.Chmod(paperMode); err != nil && !errors.Is(err, fs.ErrPermission) && !isNotOffered(err) { // whatever the umask
		return err
	}
	if _, err := file.Write(data); err != nil {
		return err
	}
	if err := file.Sync(); err != nil && !isNotOffered(err) {
		return err
	}
	return nil
}

func isNotOffered(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL)
}
