package wizard

import (
	"errors"

	"widerspruch/guides"
	"widerspruch/handoff"
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

// Refused says why Plan refused an action.
func (s *Session) Refused(err error) string {
	switch {
	case errors.Is(err, ErrReadOnly):
		return s.words.T("refused.readonly")
	case errors.Is(err, ErrFuture):
		return s.words.T("refused.future")
	case errors.Is(err, ErrNotPossible):
		return s.words.T("refused.notpossible")
	}
	return s.words.T("refused.other", "why", guides.Clean(err.Error()))
}
