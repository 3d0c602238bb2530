package cli

import (
	"path/filepath"
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// run is the program put together: the library, the progress file, the session.
type run struct {
	path    string
	store   *state.Store
	session *wizard.Session
	own     *own

	library  *guides.Library
	progress *state.Progress  // as loaded; only to be read
	now      func() time.Time // to the second, as in the progress file
}

// open loads the guides and the progress file. The language of the file's settings counts unless --lang says otherwise.
func open(world World, f *flags) (*run, error) {
	return openFor(world, f, state.Options{Wait: world.patience(wizardWaits)})
}

// How long another window that has the progress file is waited for: commands are over soon, a wizard stays.
const (
	commandsWait = 10 * time.Second
	wizardWaits  = 2 * time.Second
)

func openFor(world World, f *flags, options state.Options) (*run, error) {
	path, err := progressPath(f)
	if err != nil {
		return nil, err
	}
	own, err := openOwn(f, path, f.words)
	if err != nil {
		return nil, err
	}
	store := state.Open(path, state.Disk{}, world.Now, options)
	run, err := openLibrary(world, f, own, path, store)
	if err != nil {
		_ = store.Close()
		own.close()
		return nil, err
	}
	run.store = store
	return run, nil
}

// openLibrary puts the program together over our guides and the person's own.
func openLibrary(world World, f *flags, own *own, path string, store wizard.Store) (*run, error) {
	library, err := world.guides()
	if err != nil {
		return nil, err
	}
	if own.root != nil {
		own.load(library)
		library = library.With(own.clean)
	}
	run, err := assemble(world, f, library, path, store)
	if err != nil {
		return nil, err
	}
	run.own = own
	return run, nil
}

// assemble puts the program together over a library and a progress file.
func assemble(world World, f *flags, library *guides.Library, path string, store wizard.Store) (*run, error) {
	words := f.words
	if lang := i18n.Detect(f.lang, store.Progress().Language, world.Getenv, world.Locale); lang != words.Lang() {
		var err error
		if words, err = i18n.New(lang); err != nil {
			return nil, err
		}
	}
	now := func() time.Time { return world.Now().Truncate(time.Second) }
	run := &run{path: path, library: library, progress: store.Progress(), now: now}
	run.session = wizard.New(wizard.Ports{
		Library: library, Store: store, Now: world.Now, NewID: state.NewID, File: run.path, Papers: papers{run, f, papersFolder(world.Documents)},
		Opener: handoff.NewBrowser(world.Handoff), Clipboard: handoff.NewClipboard(world.Handoff),
		Home: world.Home,
	}, words)
	return run, nil
}

// close releases the progress file and the person's own guides.
func (r *run) close() {
	_ = r.store.Close()
	r.own.close()
}

// notices says in words which of the person's own guides are left out, and what happened when the progress file was loaded.
// The faces tell only what comes behind what they told already, and only the second part grows.
func (r *run) notices() []string {
	texts := r.own.notices(r.session.Words())
	for _, notice := range r.store.Notices() {
		texts = append(texts, r.noticeWords(notice))
	}
	return texts
}

func (r *run) noticeWords(notice state.Notice) string {
	why := ""
	if notice.Err != nil {
		why = strings.TrimSuffix(r.session.Why(notice.Err), ": "+guides.CleanName(notice.Path))
	}
	kind := string(notice.Kind)
	if notice.Kind == state.NoticeRestored && notice.Path == "" {
		kind = "missing"
	}
	return r.session.Words().T("notice."+kind, "path", guides.Clean(notice.Path), "why", guides.Clean(why))
}

// unusable reports that the progress file could not be read at all.
func (r *run) unusable() bool {
	return slices.ContainsFunc(r.store.Notices(), func(n state.Notice) bool {
		return n.Kind == state.NoticeUnusable || n.Kind == state.NoticeForeign
	})
}

// unwritable is the error of whoever wanted to save where nothing may be saved: the file could not be read, or only not be written.
func (r *run) unwritable() error {
	if r.unusable() || r.newer() {
		return errUnusable
	}
	return errUnwritable
}

// lost reports that the progress file is damaged and that nothing could be restored: nobody may say that nothing waits.
func (r *run) lost() bool {
	return slices.ContainsFunc(r.store.Notices(), func(n state.Notice) bool { return n.Kind == state.NoticeDamaged })
}

// progressPath is where the progress file lies: where --file says, else in the data folder of the system, named after the
// profile.
func progressPath(f *flags) (string, error) {
	if f.file != "" {
		return filepath.Abs(f.file)
	}
	if homeless() {
		return "", failure{f.words.T("cli.nohome"), f.words.T("cli.nohome.hint")}
	}
	return profilePath(f.profile), nil
}
