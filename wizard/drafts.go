package wizard

import (
	"slices"

	"widerspruch/state"
)

// What was typed into a form and not kept stays in the progress file until the form is ended or the person drops it: it
// survives the end of the program. It is in no export, import or report.

// draftOf is what was typed into the form of that key; nil if nothing was.
func (s *Session) draftOf(key string) values {
	for _, draft := range s.progress.Drafts {
		if draft.Action == key {
			return draft.Values
		}
	}
	return nil
}

// dropDraft drops it, and reports that there was something.
func dropDraft(p *state.Progress, key string) bool {
	before := len(p.Drafts)
	p.Drafts = slices.DeleteFunc(p.Drafts, func(d state.Draft) bool { return d.Action == key })
	return len(p.Drafts) < before
}
