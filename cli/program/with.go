package program

import (
	"widerspruch/cli/console"
	"widerspruch/people"
	"widerspruch/state"
)

// Need is what a command wants of the progress file.
type Need int

const (
	NeedsNothing  Need = iota // it shows a guide; the file only knows the language
	NeedsProgress             // it shows where the person stands
	NeedsWriting              // it records something
)

// With puts the program together for one command, says what the person must know about their progress file, and runs do.
func With(c *console.Console, need Need, do func(*Program) error) error {
	if err := mayBeNew(c, need); err != nil {
		return err
	}
	options := state.Options{ReadOnly: need != NeedsWriting, Wait: commandsWait}
	run, err := openFor(c, options)
	if err != nil {
		return err
	}
	defer run.Close()
	for _, notice := range run.Own.notices(run.Session.Words()) {
		c.Say(notice)
	}
	for _, notice := range run.Store.Notices() {
		if need != NeedsNothing || notice.Kind != state.NoticeCopies { // who reads a guide need not hear of copies
			c.Say(run.NoticeWords(notice))
		}
	}
	if need != NeedsNothing && (run.Unusable() || run.lost()) {
		return console.ErrUnusable
	}
	if c.Person != "" {
		run.Progress.Person.Profile = c.Person // saved with what the command records
		if !c.Quiet {
			c.Say(run.T("cli.newprofile", "name", c.Person))
		}
	}
	return do(run)
}

// Everyone opens the file of one person after the other, for reading, and does something with it. A file that cannot be read is
// named, and the others are shown.
func Everyone(c *console.Console, do func(run *Program, slug, name string)) error {
	if c.Named || c.File != "" {
		return console.Misuse(c.T("cli.everyone.one"), c.T("cli.tryhelp"))
	}
	var failed error
	for _, slug := range people.Slugs() {
		one := *c
		one.Profile, one.Named = slug, true
		run, err := openFor(&one, state.Options{ReadOnly: true, Wait: commandsWait})
		if err != nil {
			return err
		}
		name := run.Session.ProfileName(slug, run.Progress)
		for _, notice := range run.Store.Notices() {
			c.Say(run.T("cli.everyone.notice", "name", name, "notice", run.NoticeWords(notice)))
		}
		if run.Unusable() || run.lost() {
			failed = console.ErrUnusable
		} else {
			do(run, slug, name)
		}
		run.Close()
	}
	return failed
}
