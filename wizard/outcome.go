package wizard

import (
	"context"
	"errors"

	"widerspruch/handoff"
	"widerspruch/letters"
)

// Perform does what an action does outside of the session. It may run on another goroutine, and may take a while; faces give its
// result to Came. Faces do ShowCode, EditText and Leave themselves.
func (s *Session) Perform(ctx context.Context, o Outside) Result {
	var r Result
	switch o := o.(type) {
	case OpenPage:
		if o.Copy != "" {
			r.Copied = s.ports.Clipboard.Copy(o.Copy)
		}
		r.Err = s.ports.Opener.Open(ctx, o.Address)
	case CopyText:
		r.Copied = s.ports.Clipboard.Copy(o.Text)
	case WriteFile:
		var data []byte
		if data, r.Err = o.make(); r.Err == nil {
			r.Err = s.ports.Papers.Write(o.Path, data, o.replace)
		}
	case OpenPaper:
		var address handoff.Address
		if address, r.Err = handoff.File(o.Path); r.Err == nil {
			r.Err = s.ports.Opener.Open(ctx, address)
		}
	case ReadImport:
		r.Progress, r.Err = s.ports.Papers.Read(o.Path)
	case tryWriting:
		r = s.claim()
	default:
		r.Err = ErrNotPossible
	}
	return r
}

// Came takes in what became of something outside: what is to be said, and what is to be done now that it is known. Only here is
// anything said to have happened.
func (s *Session) Came(o Outside, r Result) (said string, then Action) {
	switch o := o.(type) {
	case tryWriting:
		if r.Err != nil {
			return s.Refused(r.Err), nil
		}
		s.claimed(r.Progress)
		return "", o.then
	case OpenPage:
		said = s.Opened(o.Address, r.Err)
		if r.Err != nil && o.letter {
			said = s.words.T("opened.mail.not")
		}
		if o.Copy != "" {
			said = s.copiedWords(r.Copied) + " " + said
		}
		if r.Err == nil {
			then = o.then
		}
		if then == nil && o.Copy != "" && r.Copied != handoff.Sent && s.words.IsSpoken() {
			then = failing(func(f *failed) { f.text = o.Copy })
		}
		if r.Err != nil && o.Copy == "" { // what was copied for the page is not to be replaced by its address
			then = failing(func(f *failed) { f.address, f.letter, f.far = o.Address, o.letter, false })
		}
	case CopyText:
		said, then = s.copiedWords(r.Copied), doing(handedOver)
		if o.address && r.Copied != handoff.Sent && !s.words.IsSpoken() {
			said = s.words.T("copied.address")
		}
		switch {
		case r.Copied == handoff.Sent || !s.words.IsSpoken():
		case o.address:
			then = failing(func(f *failed) { f.far = true })
		default:
			then = failing(func(f *failed) { f.text = o.Text })
		}
	case ShowCode:
		if s.failed.far { // shown or not, there is nothing else: Enter alone goes on
			then = doing(handedOver)
		}
	case WriteFile:
		switch {
		case errors.Is(r.Err, letters.ErrExists):
			return "", existing{o}
		case r.Err != nil:
			said = s.words.T(notWritten.key(r.Err, "paper.failed"), "path", o.Path, "why", s.Why(r.Err))
		default:
			said, then = s.words.T("paper.written", "path", o.Path), written{o}
			if o.stays {
				said += ". " + s.words.T("paper.stays")
			}
		}
	case OpenPaper:
		said = s.words.T("opened.paper")
		if r.Err != nil {
			said = s.words.T("opened.paper.not")
		}
	case ReadImport:
		if r.Err != nil {
			what, hint := s.ImportRefused(o.Path, r.Err)
			said = what + " " + hint
		} else {
			then = imported{from: r.Progress, form: o.form}
		}
	case EditText:
		if r.Err != nil {
			said = s.Edited(r.Err)
		} else if s.form != nil && s.form.key == o.form {
			s.Type(o.field, r.Text)
		}
	}
	return clean(said), then
}

// copiedWords says no more than is known: a terminal never confirms that it took a text. By ear it is not asked to take one.
func (s *Session) copiedWords(outcome handoff.Outcome) string {
	switch {
	case outcome == handoff.Sent:
		return s.words.T("copied.system")
	case s.words.IsSpoken():
		return s.words.T("copied.not")
	}
	return s.words.T("copied.terminal")
}

// handedOver counts what was opened or copied at a place, so that the next sensible action is chosen.
func handedOver(d *draft) error {
	d.handed++
	d.failed = failed{text: d.failed.text}
	return nil
}
