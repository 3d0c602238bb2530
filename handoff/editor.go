package handoff

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What can go wrong with a text in the person's editor. ErrEditLeft says only that it was not removed; it has come back all the
// same.
var (
	ErrNoEditor   = errors.New("neither VISUAL nor EDITOR names a program that is there")
	ErrEditLong   = errors.New("the text is longer than 64 KB")
	ErrEditFormat = errors.New("the file is not a text in UTF-8")
	ErrEditLeft   = errors.New("the file with the text could not be removed")
)

// editLimit is the longest text that comes back from an editor. What people write into a form is far shorter.
const editLimit = 64 << 10

// Edit is a text that the person changes in their own editor, which takes the terminal over meanwhile. The text lies in a file
// that only they can read. The order is NewEdit, Cmd (to be run on the terminal), Text, and in every case Close.
type Edit struct {
	dir  string
	path string
	cmd  *exec.Cmd
}

// NewEdit puts the text into a file for the editor that VISUAL names, else EDITOR; ErrNoEditor if neither does.
func NewEdit(env Env, text string) (*Edit, error) {
	command, ok := env.editor()
	if !ok {
		return nil, ErrNoEditor
	}
	dir, err := os.MkdirTemp("", "widerspruch-") // for the owner alone; it also takes the editor's own backups
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, "text.txt")
	if text != "" {
		text += "\n"
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return &Edit{dir, path, exec.Command(command[0], filled(command[1:], path)...)}, nil
}

// Cmd is the editor's command line, without streams. It can be run once.
func (e *Edit) Cmd() *exec.Cmd { return e.cmd }

// Text is what the person wrote, without control characters but for line ends and tabs. An editor that ended with an error has
// written nothing to rely on; then do not ask.
func (e *Edit) Text() (string, error) {
	file, err := os.Open(e.path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		return "", errors.Join(ErrEditFormat, err)
	}
	data, err := io.ReadAll(io.LimitReader(file, editLimit+1))
	switch {
	case err != nil:
		return "", err
	case len(data) > editLimit:
		return "", ErrEditLong
	case !utf8.Valid(data):
		return "", ErrEditFormat
	}
	return plain(string(data)), nil
}

// Close removes the file and what the editor has left beside it; ErrEditLeft if it cannot.
func (e *Edit) Close() error {
	if err := os.RemoveAll(e.dir); err != nil {
		return fmt.Errorf("%w: %w", ErrEditLeft, err)
	}
	return nil
}

// plain takes the byte order mark and the line ends of Windows out of a text, what controls a terminal, and the blanks around it.
func plain(text string) string {
	text = strings.NewReplacer("\uFEFF", "", "\r\n", "\n", "\r", "\n").Replace(text)
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text))
}

// EditorName is the name of the person's editor, "" if they have none.
func EditorName(env Env) string {
	command, ok := env.editor()
	if !ok {
		return ""
	}
	return programName(command[0])
}

// editor is the command line of the person's editor: the first of VISUAL and EDITOR that names a program that is there. A
// terminal that knows no escape sequences has no use for VISUAL.
func (e Env) editor() (command []string, ok bool) {
	names := []string{"VISUAL", "EDITOR"}
	if term := e.Getenv("TERM"); term == "dumb" {
		names = names[1:]
	}
	for _, name := range names {
		if program, args, ok := e.Command(e.Getenv(name)); ok {
			return append([]string{program}, args...), true
		}
	}
	return nil, false
}
