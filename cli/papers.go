package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// papers is the disk, and other people's progress files, as the wizard needs them.
type papers struct {
	run *run
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

// Looks opens the file for a moment.
func (p papers) Looks(path string) error {
	return state.Attachable(path, state.Disk{})
}

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
	if p.run.store == nil {
		return ""
	}
	notices := p.run.store.Notices()
	if i := slices.IndexFunc(notices, func(n state.Notice) bool { return n.Kind == state.NoticeCopies }); i >= 0 {
		return notices[i].Path
	}
	return ""
}

// Command is how the program is called for this person.
func (p papers) Command() string { return p.run.commandLine() }

// Profile is whose file this is.
func (p papers) Profile() (string, bool) { return p.run.profile, p.run.file == "" }

// Profiles looks at the folder of the progress files.
func (p papers) Profiles() []string { return profileSlugs() }

// Look reads another person's file, and leaves no trace.
func (p papers) Look(slug string) wizard.Profile { return look(slug, p.run.now) }
