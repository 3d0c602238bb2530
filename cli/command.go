package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

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
func with(world World, f *flags, need need, do func(*run) error) error {
	if err := f.mayBeNew(need); err != nil {
		return err
	}
	options := state.Options{ReadOnly: need != needsWriting, Wait: world.patience(commandsWait)}
	run, err := openFor(world, f, options)
	if err != nil {
		return err
	}
	defer run.close()
	for _, notice := range run.own.notices(run.session.Words()) {
		fmt.Fprintln(world.Err, notice)
	}
	for _, notice := range run.store.Notices() {
		if need != needsNothing || notice.Kind != state.NoticeCopies { // who reads a guide need not hear of copies
			fmt.Fprintln(world.Err, run.noticeWords(notice))
		}
	}
	if need != needsNothing && (run.unusable() || run.lost()) {
		return errUnusable
	}
	if f.person != "" && f.quiet {
		run.progress.Person.Profile = f.person
	} else if f.person != "" {
		run.progress.Person.Profile = f.person // saved with what the command records
		fmt.Fprintln(world.Err, run.session.Words().T("cli.newprofile", "name", guides.Clean(f.person)))
	}
	return do(run)
}

// print writes a command's result. It is written at once and its failure is told: a result on a full disk is none.
func (f *flags) print(world World, text string) error {
	if f.ascii {
		text = i18n.ASCII(text)
	}
	_, err := io.WriteString(world.Out, text)
	return err
}

// failure is something that did not work; hint says what to do.
type failure struct{ what, hint string }

func (e failure) Error() string { return e.what }

// refusal turns an error of the wizard into words and the right exit code.
func (r *run) refusal(err error) error {
	words := r.session.Words()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, wizard.ErrReadOnly):
		return r.unwritable() // a notice has said why
	case errors.Is(err, i18n.ErrEarly):
		return usageError{words.T("refused.early"), words.T("cli.baddate.hint")}
	case errors.Is(err, i18n.ErrFuture), errors.Is(err, i18n.ErrDay):
		return usageError{words.T("cli.baddate"), words.T("cli.baddate.hint")}
	case errors.Is(err, wizard.ErrNotPossible):
		return failure{words.T("refused.notpossible"), words.T("cli.tryhelp")}
	}
	var proof wizard.ProofError
	if errors.As(err, &proof) {
		why := words.T("cli.badevidence", "path", guides.Clean(proof.Path), "why", r.session.Why(proof.Err))
		return failure{why, words.T("cli.badevidence.hint")}
	}
	if errors.Is(err, state.ErrUnsure) {
		return unsavedError{words.T("save.unsure", "why", r.session.Why(err))}
	}
	return unsavedError{words.T("save.failed", "why", r.session.Why(err))}
}

// unsavedError says that the progress file could not be written, and what to do.
type unsavedError struct{ what string }

func (e unsavedError) Error() string { return e.what }

// unshownError says that all was saved, and that the output then failed: whoever does it again has it twice.
type unshownError struct {
	why error
	key string // of what happened before
}

func (e unshownError) Error() string { return e.why.Error() }

// printSaved is print for what was saved before.
func (f *flags) printSaved(world World, text string) error {
	if f.quiet {
		return nil
	}
	if err := f.print(world, text); err != nil {
		return unshownError{err, "cli.saved.unshown"}
	}
	return nil
}

// savedJSON is printJSON for what was saved before.
func (f *flags) savedJSON(world World, result any) error {
	if err := f.printJSON(world, result); err != nil {
		return unshownError{err, "cli.saved.unshown"}
	}
	return nil
}

// args accepts between least and most arguments. missing is the word for the first one that is needed.
func args(words *i18n.Words, least, most int, missing ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		hint := words.T("cli.tryhelpof", "command", cmd.CommandPath())
		if len(args) < least {
			return usageError{words.T("cli.missing", "what", missing[len(args)]), hint}
		}
		if len(args) > most {
			return usageError{words.T("cli.toomany", "name", guides.Clean(args[most])), hint}
		}
		return nil
	}
}
