package program

import (
	"errors"
	"slices"
	"strings"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// Notices says in words which of the person's own guides are left out, and what happened when the progress file was loaded.
// The faces tell only what comes behind what they told already, and only the second part grows.
func (p *Program) Notices() []string {
	texts := p.Own.notices(p.Session.Words())
	for _, notice := range p.Store.Notices() {
		texts = append(texts, p.NoticeWords(notice))
	}
	return texts
}

// NoticeWords is one of the notices in words.
func (p *Program) NoticeWords(notice state.Notice) string {
	why := ""
	if notice.Err != nil {
		why = strings.TrimSuffix(p.Session.Why(notice.Err), ": "+guides.CleanName(notice.Path))
	}
	kind := string(notice.Kind)
	if notice.Kind == state.NoticeRestored && notice.Path == "" {
		kind = "missing"
	}
	return p.T("notice."+kind, "path", notice.Path, "why", why)
}

// TellNotices says what the person must know, where no wizard does.
func (p *Program) TellNotices() {
	p.Say(p.Notices()...)
}

// told reports that one of these was noticed when the progress file was loaded.
func (p *Program) told(kinds ...state.NoticeKind) bool {
	return slices.ContainsFunc(p.Store.Notices(), func(n state.Notice) bool { return slices.Contains(kinds, n.Kind) })
}

// Unusable reports that the progress file could not be read at all.
func (p *Program) Unusable() bool { return p.told(state.NoticeUnusable, state.NoticeForeign) }

// Newer reports that the progress file is of a newer version, of which this one may know only a part.
func (p *Program) Newer() bool { return p.told(state.NoticeNewer) }

// lost reports that the progress file is damaged and that nothing could be restored: nobody may say that nothing waits.
func (p *Program) lost() bool { return p.told(state.NoticeDamaged) }

// Unwritable is the error of whoever wanted to save where nothing may be saved: the file could not be read, or only not be written.
func (p *Program) Unwritable() error {
	if p.Unusable() || p.Newer() {
		return console.ErrUnusable
	}
	return console.ErrUnwritable
}

// Refusal turns an error of the wizard into words and the right exit code.
func (p *Program) Refusal(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, wizard.ErrReadOnly):
		return p.Unwritable() // a notice has said why
	case errors.Is(err, i18n.ErrFar):
		return console.Misuse(p.T("refused.far"), p.T("cli.baddate.hint"))
	case errors.Is(err, i18n.ErrEarly):
		return console.Misuse(p.T("refused.early"), p.T("cli.baddate.hint"))
	case errors.Is(err, i18n.ErrFuture), errors.Is(err, i18n.ErrDay):
		return console.Misuse(p.T("cli.baddate"), p.T("cli.baddate.hint"))
	case errors.Is(err, wizard.ErrNotPossible):
		return console.Failed(p.T("refused.notpossible"), p.T("cli.tryhelp"))
	}
	var proof wizard.ProofError
	if errors.As(err, &proof) {
		why := p.T("cli.badevidence", "path", proof.Path, "why", p.Session.Why(proof.Err))
		return console.Failed(why, p.T("cli.badevidence.hint"))
	}
	return console.Unsaved(p.Session.Failed(err))
}

// Noted is what is to be known about the progress file, in the output of every command that shows or changes it.
type Noted struct {
	Notice []noticeJSON `json:"notice,omitempty"`
}

// noticeJSON is one of the things that the error output says in words.
type noticeJSON struct {
	Kind state.NoticeKind `json:"kind"`
	Path string           `json:"path,omitempty"`
}

// Noted is what is to be known of this one.
func (p *Program) Noted() Noted {
	if p.Store == nil {
		return Noted{}
	}
	return Noted{console.Each(p.Store.Notices(), func(n state.Notice) noticeJSON { return noticeJSON{n.Kind, n.Path} })}
}
