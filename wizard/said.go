package wizard

import (
	"errors"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// What both faces say when something outside did not go as wished.

// openedWords are why an address was not opened, and what to do instead. Each is a normal case, not a failure.
var openedWords = []struct {
	reason error
	key    string
}{
	{handoff.ErrSSH, "opened.ssh"},
	{handoff.ErrNoDisplay, "opened.nodisplay"},
	{handoff.ErrDisabled, "opened.disabled"},
	{handoff.ErrTextBrowser, "opened.textbrowser"},
	{handoff.ErrNoOpener, "opened.noopener"},
}

// Opened says what became of opening an address, given what the opener returned.
func (s *Session) Opened(err error) string {
	if err == nil {
		return s.words.T("opened.ok")
	}
	for _, known := range openedWords {
		if errors.Is(err, known.reason) {
			return s.words.T(known.key)
		}
	}
	return s.words.T("opened.failed")
}

// OpenedPaper says what became of opening a paper that was written, given what the opener returned.
func (s *Session) OpenedPaper(err error) string {
	if err == nil {
		return s.words.T("opened.paper")
	}
	return s.words.T("opened.paper.not")
}

// Refused says why Plan refused an action.
func (s *Session) Refused(err error) string {
	switch {
	case errors.Is(err, ErrReadOnly):
		return s.words.T("refused.readonly")
	case errors.Is(err, i18n.ErrEarly):
		return s.words.T("refused.early")
	case errors.Is(err, i18n.ErrFar):
		return s.words.T("refused.far")
	case errors.Is(err, i18n.ErrDay):
		return s.words.T("refused.date")
	case errors.Is(err, ErrUntil):
		return s.words.T("refused.until")
	case errors.Is(err, letters.ErrBounced):
		return s.words.T("refused.bounced")
	case errors.Is(err, letters.ErrSettled):
		return s.words.T("refused.settled")
	case errors.Is(err, ErrDate):
		return s.words.T("refused.date")
	case errors.Is(err, ErrFuture):
		return s.words.T("refused.future")
	case errors.Is(err, letters.ErrNobody):
		return s.words.T("refused.nobody")
	case errors.Is(err, ErrNotPossible):
		return s.words.T("refused.notpossible")
	case errors.Is(err, letters.ErrAnswered):
		return s.words.T("refused.answered")
	case errors.Is(err, ErrWord):
		return s.words.T("refused.word")
	case errors.Is(err, ErrProfile):
		return s.words.T("refused.profile")
	}
	var proof ProofError
	var other OtherPersonError
	switch {
	case errors.As(err, &proof):
		return s.words.T("refused.proof", "path", guides.Clean(proof.Path), "why", s.Why(proof.Err))
	case errors.As(err, &other):
		return s.words.T("refused.person", "theirs", other.Theirs, "mine", other.Mine)
	}
	return s.words.T("refused.other", "why", s.Why(err))
}

// Failed says why a change was not saved.
func (s *Session) Failed(err error) string {
	if errors.As(err, new(ProofError)) {
		return s.Refused(err)
	}
	if errors.Is(err, state.ErrUnsure) {
		return s.words.T("save.unsure", "why", s.Why(err))
	}
	return s.words.T("save.failed", "why", s.Why(err))
}

// Edited says what went wrong with a text in the person's editor.
func (s *Session) Edited(err error) string {
	switch {
	case errors.Is(err, handoff.ErrEditLeft):
		return s.words.T("edit.left", "why", s.Why(err))
	case errors.Is(err, handoff.ErrNoEditor):
		return s.words.T("edit.none")
	case errors.Is(err, handoff.ErrEditLong):
		return s.words.T("edit.long")
	case errors.Is(err, handoff.ErrEditFormat):
		return s.words.T("edit.format")
	}
	return s.words.T("edit.failed", "why", s.Why(err))
}

// Written says what became of writing a paper.
func (s *Session) Written(path string, err error) string {
	path = guides.Clean(path)
	switch {
	case err == nil:
		return s.words.T("paper.written", "path", path)
	case errors.Is(err, letters.ErrExists):
		return s.words.T("paper.exists", "path", path)
	case errors.Is(err, ErrOurs):
		return s.words.T("paper.ours", "path", path)
	case errors.Is(err, letters.ErrNothingDue):
		return s.words.T("calendar.none")
	}
	return s.words.T("paper.failed", "path", path, "why", s.Why(err))
}
