package wizard

import (
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// Changed tells of a case whose guide has changed since the person was done with it, or had sent it.
type Changed struct {
	Name  string // service, and account if it has one
	Text  string // what is different, and whether there is something to do
	Again bool   // something has to be done again
}

// changed tells of the cases whose guides have changed, in the order of the services. It reads nothing but the cards.
func (s *Session) changed() []Changed {
	var list []Changed
	for _, guide := range s.ports.Library.Guides() {
		for _, c := range s.cases(guide) {
			if changes := s.changesSince(guide, c); len(changes) > 0 {
				again := again(changes)
				list = append(list, Changed{s.caseName(guide, c), s.changeWords("changed.text", changes[len(changes)-1], again), again})
			}
		}
	}
	return list
}

// changedWords tells of changes at which there is nothing to do: of one what it is, of more how many services have some. The page of
// the service tells each; what has to be done again is due, and has a row of its own.
func (s *Session) changedWords() string {
	var services []*guides.Guide
	for _, guide := range s.ports.Library.Guides() {
		quiet := func(c *state.Case) bool {
			changes := s.changesSince(guide, c)
			return len(changes) > 0 && !again(changes)
		}
		if slices.ContainsFunc(s.cases(guide), quiet) {
			services = append(services, guide)
		}
	}
	switch n := len(services); n {
	case 0:
		return ""
	case 1:
		changes := services[0].Changes
		return s.changeWords("changed.text", changes[len(changes)-1], false)
	default:
		return s.words.N("changed.many", n)
	}
}

// changesSince are the changes of a guide that are newer than what the person of the case knew of it. A case that is not sent
// yet is walked with the guide as it is now, and one that another case covers is that one's business.
func (s *Session) changesSince(guide *guides.Guide, c *state.Case) []guides.Change {
	if c == nil || len(guide.Changes) == 0 || s.unused(guide) {
		return nil
	}
	standing := s.standingOf(c)
	if standing.Via != "" || standing.Status == state.StatusOpen || standing.Status == state.StatusWorking {
		return nil
	}
	known := knownEdition(c)
	var changes []guides.Change
	for _, change := range guide.Changes {
		if change.On.Time().After(known) {
			changes = append(changes, change)
		}
	}
	return changes
}

// knownEdition is the newest edition of the guide that the person had before them when something happened in the case. Files
// may lack it; then the day on which it happened counts.
func knownEdition(c *state.Case) time.Time {
	var newest time.Time
	for _, event := range c.Events {
		if event.Void != nil || event.What == state.Opened || event.What.Answers() {
			continue
		}
		known := state.Day(event.At)
		if event.Guide != "" {
			if edition, err := guides.ParseDate(event.Guide); err == nil {
				known = edition.Time()
			}
		}
		if known.After(newest) {
			newest = known
		}
	}
	return newest
}

// again reports that something of a case has to be done again, because its guide has changed.
func (s *Session) again(guide *guides.Guide, c *state.Case) bool {
	return again(guide.Changes) && again(s.changesSince(guide, c)) // nearly all changes ask for nothing, and when a case was known is long to tell
}

// again reports that one of the changes asks for something to be done again.
func again(changes []guides.Change) bool {
	return slices.ContainsFunc(changes, func(c guides.Change) bool { return c.Again })
}

// ChangedCase returns the changes since the person was done with a case; none if there are none.
func (s *Session) ChangedCase(id string) []guides.Change {
	c, guide, ok := s.caseAndGuide(id)
	if !ok {
		return nil
	}
	return s.changesSince(guide, c)
}

// ChangeLines tell one by one what changed since the person was done with a case.
func (s *Session) ChangeLines(id string) []string {
	var lines []string
	for _, change := range s.ChangedCase(id) {
		lines = append(lines, s.changeWords("changed.line", change, change.Again))
	}
	return lines
}

// changeWords tells a change, with its day and whether there is something to do.
func (s *Session) changeWords(key string, change guides.Change, again bool) string {
	what := "changed.nothing"
	if again {
		what = "changed.again"
	}
	text := strings.TrimRight(change.Words.In(s.words.Lang()), ". ")
	return s.words.T(key, "on", s.DateWords(change.On), "text", text, "what", s.words.T(what))
}

// seen notes that the person has read what changed in a guide.
func seen(id string) kept {
	return inCase(id, func(d *draft, c *state.Case) error {
		changes := d.s.ChangedCase(id)
		if len(changes) == 0 {
			return ErrNotPossible
		}
		note := d.words.T("changed.note", "on", d.s.DateWords(changes[len(changes)-1].On))
		event, err := d.event(c, state.Noted, Details{Note: note}, "")
		d.did(d.words.T("did.seen"), unrecord(id, event, false, d.place))
		return err
	})
}
