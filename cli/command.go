package cli

import (
	"errors"
	"fmt"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// need is what a command wants of the progress file.
type need int

const (
	needsNothing  need = iota // it shows a guide; the file only knows the language
	needsProgress             // it shows where the person stands
	needsWriting              // it records something
)

// with puts the program together for one command, says what the person must know about their progress file, and runs do.
func with(c *console, need need, do func(*run) error) error {
	if err := c.mayBeNew(need); err != nil {
		return err
	}
	options := state.Options{ReadOnly: need != needsWriting, Wait: commandsWait}
	run, err := openFor(c, options)
	if err != nil {
		return err
	}
	defer run.close()
	for _, notice := range run.own.notices(run.session.Words()) {
		fmt.Fprintln(c.Err, notice)
	}
	for _, notice := range run.store.Notices() {
		if need != needsNothing || notice.Kind != state.NoticeCopies { // who reads a guide need not hear of copies
			fmt.Fprintln(c.Err, run.noticeWords(notice))
		}
	}
	if need != needsNothing && (run.unusable() || run.lost()) {
		return errUnusable
	}
	if c.person != "" {
		run.progress.Person.Profile = c.person // saved with what the command records
		if !c.quiet {
			c.say(run.T("cli.newprofile", "name", guides.Clean(c.person)))
		}
	}
	return do(run)
}

// refusal turns an error of the wizard into words and the right exit code.
func (r *run) refusal(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, wizard.ErrReadOnly):
		return r.unwritable() // a notice has said why
	case errors.Is(err, i18n.ErrEarly):
		return misuse(r.T("refused.early"), r.T("cli.baddate.hint"))
	case errors.Is(err, wizard.ErrFuture), errors.Is(err, wizard.ErrDate):
		return misuse(r.T("cli.baddate"), r.T("cli.baddate.hint"))
	case errors.Is(err, wizard.ErrNotPossible):
		return failed(r.T("refused.notpossible"), r.T("cli.tryhelp"))
	}
	var proof wizard.ProofError
	if errors.As(err, &proof) {
		why := r.T("cli.badevidence", "path", guides.Clean(proof.Path), "why", r.session.Why(proof.Err))
		return failed(why, r.T("cli.badevidence.hint"))
	}
	if errors.Is(err, state.ErrUnsure) {
		return unsaved(r.T("save.unsure", "why", r.session.Why(err)))
	}
	return unsaved(r.T("save.failed", "why", r.session.Why(err)))
}

// savedKey is that of what is said where something was saved and could not be shown.
const savedKey = "cli.saved.unshown"

// printSaved is print for what was saved before. key is that of what is said if that fails: whoever does it again has it twice.
func (c *console) printSaved(text, key string) error {
	if c.quiet {
		return nil
	}
	return c.unshown(c.print(text), key)
}

// unshown is the end of a command that saved, and could then not show it.
func (c *console) unshown(err error, key string) error {
	if err == nil {
		return nil
	}
	return &end{code: exitUnshown, what: c.T(key, "why", wizard.Why(c.words, err))}
}
