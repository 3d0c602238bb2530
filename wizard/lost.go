package wizard

import (
	"slices"
	"strings"

	"widerspruch/letters"
	"widerspruch/state"
)

// LostWords name the cases in which something waits and of whose service there is no guide here (any more), such as one of somebody's
// own; "" if there are none. No page can show them, so it must not look as if nothing waited.
func (s *Session) LostWords() string {
	var names []string
	for i := range s.progress.Cases {
		c := &s.progress.Cases[i]
		if _, ok := s.ports.Library.Guide(c.Guide); ok || slices.Contains(s.progress.Unused, c.Guide) {
			continue
		}
		standing := letters.StandingOf(s.progress, s.ports.Library, c, s.now())
		waits := standing.Status == state.StatusWaiting || standing.Status == state.StatusComplained || standing.NeedsPerson(s.now())
		if name := clean(c.Guide); waits && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return s.words.T("dates.lost", "names", strings.Join(names, ", "))
}
