package wizard

import (
	"errors"

	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// What both faces say when something did not go as wished.

// wrongs are the keys of the words for what can go wrong, and what to do instead. Each is a normal case, not a failure.
type wrongs []struct {
	err error
	key string
}

// key is the first that fits; other if none does.
func (known wrongs) key(err error, other string) string {
	for _, one := range known {
		if errors.Is(err, one.err) {
			return one.key
		}
	}
	return other
}

var notOpened = wrongs{
	{handoff.ErrSSH, "ssh"},
	{handoff.ErrNoDisplay, "nodisplay"},
	{handoff.ErrDisabled, "disabled"},
	{handoff.ErrTextBrowser, "textbrowser"},
	{handoff.ErrNoOpener, "noopener"},
}

var refusals = wrongs{
	{ErrReadOnly, "refused.readonly"},
	{i18n.ErrEarly, "refused.early"},
	{i18n.ErrFar, "refused.far"},
	{i18n.ErrDay, "refused.date"},
	{i18n.ErrFuture, "refused.future"},
	{ErrUntil, "refused.until"},
	{letters.ErrBounced, "refused.bounced"},
	{letters.ErrSettled, "refused.settled"},
	{letters.ErrNobody, "refused.nobody"},
	{ErrNotPossible, "refused.notpossible"},
	{letters.ErrAnswered, "refused.answered"},
	{ErrProfile, "refused.profile"},
}

var notEdited = wrongs{
	{handoff.ErrEditLeft, "edit.left"},
	{handoff.ErrNoEditor, "edit.none"},
	{handoff.ErrEditLong, "edit.long"},
	{handoff.ErrEditFormat, "edit.format"},
}

var notWritten = wrongs{
	{letters.ErrExists, "paper.exists"},
	{ErrOurs, "paper.ours"},
	{letters.ErrNothingDue, "calendar.none"},
}

// Opened says what became of opening an address, given what the opener returned.
func (s *Session) Opened(address handoff.Address, err error) string {
	if Shown(address.String()) == address.String() {
		return s.words.T("opened." + OpenedAs(err))
	}
	if err != nil { // whatever was the reason, to copy the address is what helps with mail: no phone reads it
		return s.words.T("opened.mail.failed")
	}
	return s.words.T("opened.mail")
}

// OpenedAs names what became of it for programs: "ok", "ssh", ...; all but "failed" are normal.
func OpenedAs(err error) string {
	if err == nil {
		return "ok"
	}
	return notOpened.key(err, "failed")
}

// Refused says why an action was refused, or a value; "" of no error.
func (s *Session) Refused(err error) string {
	var proof ProofError
	var other OtherPersonError
	switch {
	case err == nil:
		return ""
	case errors.As(err, &proof):
		return s.words.T("refused.proof", "path", proof.Path, "why", s.Why(proof.Err))
	case errors.As(err, &other):
		return s.words.T("refused.person", "theirs", other.Theirs, "mine", other.Mine)
	}
	return s.words.T(refusals.key(err, "refused.other"), "why", s.Why(err))
}

// Failed says why a change was not saved; "" if it was.
func (s *Session) Failed(err error) string {
	if err == nil || errors.As(err, new(ProofError)) {
		return s.Refused(err)
	}
	return s.words.T(wrongs{{state.ErrUnsure, "save.unsure"}}.key(err, "save.failed"), "why", s.Why(err))
}

// Edited says what went wrong with a text in the person's editor.
func (s *Session) Edited(err error) string {
	return s.words.T(notEdited.key(err, "edit.failed"), "why", s.Why(err))
}
