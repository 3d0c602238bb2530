package wizard

import (
	"slices"
	"strings"

	"widerspruch/letters"
	"widerspruch/state"
)

// Lost are the ids of the services at which something waits and to which there is no guide here (any more), such as one of somebody's
// own. No page can show them, so it must not look as if nothing waited.
func (s *Session) Lost() (names []string) {
	for i := range s.progress.Cases {
		c := &s.progress.Cases[i]
		if _, ok := s.ports.Library.Guide(c.Guide); ok || slices.Contains(s.progress.Unused, c.Guide) {
			continue
		}
		standing := letters.StandingOf(s.progress, s.ports.Library, c, s.now())
		waits := standing.Status == state.StatusWaiting || standing.Status == state.StatusComplained || standing.NeedsPerson(s.now())
		if waits && !slices.Contains(names, c.Guide) {
			names = append(names, c.Guide)
		}
	}
	return names
}

// LostWords name them; "" if there are none.
func (s *Session) LostWords() string {
	names := s.Lost()
	if len(names) == 0 {
		return ""
	}
	return s.words.T("dates.lost", "names", strings.Join(names, ", "))
}
