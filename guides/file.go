package guides

import (
	"bytes"
	"io"
	"io/fs"
	"unicode/utf8"
)

// maxFile is how much of a file is read. The longest guide has a tenth of it; what is larger is no guide.
const maxFile = 256 << 10

// readFile reads a file of a guide with the line ends of Unix and without a byte order mark, as every editor may write it.
// It refuses what no guide can be before anything is parsed.
func readFile(fsys fs.FS, name string) ([]byte, *fault) {
	refuse := func(rule, format string, args ...any) ([]byte, *fault) {
		return nil, &fault{place{file: name}, rule, says(format, args...)}
	}
	info, err := fs.Stat(fsys, name) // before opening: a named pipe would never answer
	if err != nil {
		return refuse("file-missing", "the file cannot be read: %v", err)
	}
	if !info.Mode().IsRegular() {
		return refuse("file-missing", "this is not a file")
	}
	file, err := fsys.Open(name)
	if err != nil {
		return refuse("file-missing", "the file cannot be read: %v", err)
	}
	defer file.Close()
	src, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil {
		return refuse("file-missing", "the file cannot be read: %v", err)
	}
	if len(src) > maxFile {
		return refuse("file-size", "the file is larger than %d KiB", maxFile>>10)
	}
	if !utf8.Valid(src) {
		return refuse("file-encoding", "the file is not UTF-8")
	}
	return unixed(src), nil
}

// unixed is a text with the line ends of Unix and without a byte order mark.
func unixed(src []byte) []byte {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	return bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
}
