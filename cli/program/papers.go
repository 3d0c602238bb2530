package program

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"widerspruch/cli/console"
	"widerspruch/letters"
	"widerspruch/people"
	"widerspruch/state"
	"widerspruch/wizard"
)

// papers is the disk, and other people's progress files, as the wizard needs them.
type papers struct {
	run *Program
	dir string // where papers go
}

// papersFolder is the person's folder for documents, else where they are. It is looked for once: papers are suggested on screens.
func papersFolder(documents string) string {
	if info, err := os.Stat(documents); err == nil && info.IsDir() {
		return documents
	}
	here, _ := filepath.Abs(".") // "" is as good: the system takes it for here
	return here
}

// Suggest puts a paper into the folder for papers.
func (p papers) Suggest(name string) string { return filepath.Join(p.dir, name) }

// Write writes a paper that only the person can read, and never over the progress file.
func (p papers) Write(path string, data []byte, replace bool) error {
	if info, err := os.Stat(path); err == nil {
		switch {
		case !info.Mode().IsRegular():
			return &fs.PathError{Op: "write", Path: path, Err: errNoFile}
		case p.run.ours(info):
			return wizard.ErrOurs
		}
	}
	return letters.WriteFile(path, data, replace)
}

var errNoFile = errors.New("not a file")

// Describe reads the file for its checksum.
func (p papers) Describe(path string) (state.Evidence, error) {
	return state.NewEvidence(path, state.Disk{})
}

// Check reads it again.
func (p papers) Check(e state.Evidence) state.EvidenceState { return e.Check(state.Disk{}) }

// Read reads the progress file of another computer.
func (p papers) Read(path string) (*state.Progress, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return decodeMost(file)
}

// Copy is the first that was found when the progress file was opened.
func (p papers) Copy() string {
	if p.run.Store == nil {
		return ""
	}
	for _, notice := range p.run.Store.Notices() {
		if notice.Kind == state.NoticeCopies {
			return notice.Path
		}
	}
	return ""
}

// Command is how the program is called for this person.
func (p papers) Command() string { return p.run.CommandLine() }

// Profile is whose file this is.
func (p papers) Profile() (string, bool) { return p.run.Profile, p.run.File == "" }

// Profiles looks at the folder of the progress files.
func (p papers) Profiles() []string { return people.Slugs() }

// Look reads another person's file, and leaves no trace.
func (p papers) Look(slug string) people.Profile { return people.Look(slug, p.run.Now) }

// ours reports that a file is the progress file or one of those beside it.
func (p *Program) ours(info os.FileInfo) bool {
	folder, name := filepath.Split(p.Path)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(entries, func(entry os.DirEntry) bool {
		if !strings.HasPrefix(entry.Name(), name) {
			return false
		}
		own, err := os.Stat(folder + entry.Name())
		return err == nil && os.SameFile(own, info)
	})
}

// largestImport is as much as the program reads of a file to import; more is no progress file.
const largestImport = 64 << 20

// decodeMost reads a progress file, but no more than one may have.
func decodeMost(in io.Reader) (*state.Progress, error) {
	data, err := io.ReadAll(io.LimitReader(in, largestImport+1))
	if err != nil {
		return nil, err
	}
	if len(data) > largestImport {
		return nil, state.ErrTooLarge
	}
	return state.Decode(data)
}

// ReadFile reads a progress file that another computer, or an export, has made. "-" is the standard input.
func ReadFile(c *console.Console, path string) (*state.Progress, error) {
	if path == "-" {
		return decodeMost(c.In)
	}
	return papers{}.Read(path)
}
