package wizard

import (
	"cmp"
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// The groups of the overview, in their order.
const (
	groupNeed    = "need"    // what needs the person
	groupWaiting = "waiting" // a company or an authority has to answer
	groupWorking = "working"
	groupOpen    = "open"
	groupDone    = "done"
	groupUnused  = "unused"
	groupNothing = "nothing"
	groupSilent  = "silent"
)

// overviewPage is where every service stands: one row for each account, what needs the person first.
func (s *Session) overviewPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Short, page.Several = w.T("overview.title"), w.T("overview.short"), w.T("overview.several")
	page.Head, page.Finds, page.Peeks = Head{Name: w.T("app.name"), Account: s.whose()}, true, true
	entries, total := s.entries(), 0
	for _, key := range groupOrder {
		of := entries[key]
		if len(of) == 0 {
			continue
		}
		var names []string
		for _, entry := range of[:min(len(of), mostRows)] {
			row := entry.row()
			names = append(names, row.Text)
			page.offer(row)
		}
		group := Group{Key: key, Title: w.T("overview." + key), Tone: groupSigns[key].tone()}
		total += len(of)
		switch key {
		case groupDone:
			group.Folded, group.Sum = true, join(w, names) // a window with room for it shows it all the same
		case groupUnused:
			total -= len(of)
			group.Folded, group.Sum = true, w.N("overview.services", len(of))
		}
		page.Groups = append(page.Groups, group)
		if len(of) > mostRows {
			page.offer(Choice{
				Key: "all." + key, Group: key, Text: w.T("overview.all", "n", len(of)), Action: Go{Place{View: ViewAll, Item: key}},
			})
		}
	}
	page.warn("changed", s.changedWords(), TonePlain)
	if total > 0 {
		page.Line = Line{Kind: LineShare, Share: float64(len(entries[groupDone])) / float64(total)}
	}
	page.Head.Counts = s.counts(entries)
	page.offer(
		goes("dates", keyDates, w.T("dates.label"), Place{View: ViewDates}),
		goes("services", keyServices, w.T("services.label"), Place{View: ViewServices}),
		goes("papers", keyPapers, w.T("papers.label"), Place{View: ViewPapers}),
		goes("settings", keySettings, w.T("settings.label"), Place{View: ViewSettings}),
		goes("nothing", "", w.T("nothing.label"), Place{View: ViewNothing}),
	)
	page.offer(s.addsCompany()...)
	if s.several {
		page.offer(goes("profiles", keyProfiles, w.T("profiles.label"), Place{View: ViewProfiles}))
	}
	page.Chosen = s.nextRow(page.Choices)
	page.Walked = len(s.trail) > 0
}

var groupOrder = []string{groupNeed, groupWaiting, groupWorking, groupOpen, groupDone, groupUnused}

var groupSigns = map[string]Sign{
	groupNeed: SignNeed, groupWaiting: SignWaiting, groupWorking: SignWorking, groupOpen: SignOpen, groupDone: SignDone, groupUnused: SignUnused,
}

// statusGroups are the groups in which cases of a status stand by themselves.
var statusGroups = map[state.Status]string{
	state.StatusOpen: groupOpen, state.StatusWorking: groupWorking, state.StatusWaiting: groupWaiting, state.StatusComplained: groupWaiting,
	state.StatusOverdue: groupNeed, state.StatusRefused: groupNeed, state.StatusAnswered: groupNeed, state.StatusUnused: groupUnused,
	state.StatusDone: groupDone, state.StatusLimited: groupDone, state.StatusDecided: groupDone,
}

func statusSign(status state.Status) Sign { return groupSigns[statusGroups[status]] }

// finished reports that nothing is left to do in a case of that status.
func finished(status state.Status) bool { return statusGroups[status] == groupDone }

// mostRows is how many rows of a group the overview makes. Nobody looks through more of them; the whole group has a page of its own.
const mostRows = 200

func (s *Session) allPage(page *Page, _ stand) {
	for _, entry := range s.entries()[page.Place.Item] {
		page.Title, page.Peeks = s.words.T("overview."+page.Place.Item), true
		page.offer(entry.row())
	}
}

// entry is a row of the overview before it is made: there may be thousands.
type entry struct {
	due time.Time
	row func() Choice
}

// entries are the rows of all services by their groups, in each what is due first.
func (s *Session) entries() map[string][]entry {
	entries := map[string][]entry{}
	for i, guide := range s.ports.Library.Guides() {
		switch cases := s.cases(guide); {
		case s.unused(guide):
			entries[groupUnused] = append(entries[groupUnused], entry{row: func() Choice { return s.serviceRow(guide, i+1) }})
		case len(cases) == 0:
			entries[groupOpen] = append(entries[groupOpen], entry{row: func() Choice { return s.serviceRow(guide, i+1) }})
		default:
			for n, c := range cases {
				group, at := s.groupOf(guide, c), entry{row: func() Choice { return s.caseRow(guide, c, n, len(cases), i+1) }}
				if group == groupNeed || group == groupWaiting {
					at.due = s.standingOf(c).Due
				}
				entries[group] = append(entries[group], at)
			}
		}
	}
	for _, of := range entries {
		slices.SortStableFunc(of, func(a, b entry) int { return a.due.Compare(b.due) })
	}
	return entries
}

// serviceRow is the row of a service at which nothing was begun, or that the person does not use.
func (s *Session) serviceRow(guide *guides.Guide, number int) Choice {
	to := AtService(guide.ID, "")
	row := Choice{
		Key: "service." + guide.ID, Number: number, Group: groupOpen, Sign: SignOpen, Text: s.nameOf(guide), To: &to, Action: Go{to},
		Note: s.kindWords(guide), Right: s.words.N("minutes", guide.Minutes),
	}
	if s.unused(guide) {
		row.Group, row.Sign, row.Right = groupUnused, SignUnused, ""
	}
	if guide.Own {
		row.Note = s.words.T("row.own", "text", row.Note)
	}
	return row
}

// caseRows are the rows of the accounts of a service, which is the one of that number in the library.
func (s *Session) caseRows(guide *guides.Guide, number int) []Choice {
	var rows []Choice
	cases := s.cases(guide)
	for n, c := range cases {
		rows = append(rows, s.caseRow(guide, c, n, len(cases), number))
	}
	return rows
}

func (s *Session) caseRow(guide *guides.Guide, c *state.Case, n, of, number int) Choice {
	to := AtService(guide.ID, c.ID)
	sign := s.signOf(guide, c)
	row := Choice{
		Key: "case." + c.ID, Number: number, Group: s.groupOf(guide, c), Sign: sign, Tone: sign.tone(), Text: s.nameAt(guide, c),
		Note: c.Account, Right: s.rowWords(guide, c), To: &to, Action: Go{to},
	}
	if row.Note == "" && of > 1 && guide.Per != guides.PerCompany {
		row.Note = s.accountName(guide, c, n)
	}
	switch {
	case row.Note != "":
	case row.Group == groupOpen:
		row.Note = s.kindWords(guide)
	case row.Group == groupNeed:
		row.Note = s.needNote(guide, c)
	}
	if s.words.IsSpoken() {
		row.Spoken = s.caseName(guide, c) + ": " + s.stateOf(guide, c).Words
	}
	here := s.progress.Resume != nil && s.progress.Resume.Case == c.ID // begun, and nothing done yet
	if c.Route != "" && (row.Group == groupWorking || row.Group == groupOpen && here) {
		row.Action = Begin{Guide: guide.ID, Case: c.ID, Route: c.Route}
		if n, total := s.progressOf(guide, c); row.Group == groupOpen && total > 0 {
			row.Right = s.words.T("step.of", "n", n, "total", total)
			if row.Spoken != "" {
				row.Spoken += ", " + row.Right
			}
		}
	}
	return row
}

// groupOf is the group of the overview in which a case stands.
func (s *Session) groupOf(guide *guides.Guide, c *state.Case) string {
	group := statusGroups[s.standingOf(c).Status]
	switch {
	case s.needs(guide, c):
		return groupNeed
	case group == groupNeed: // it is the business of the case that covers it
		return groupDone
	}
	return group
}

// nextRow is the row that the person most likely wants: what needs them, else where they stood last, else the first open one.
func (s *Session) nextRow(choices []Choice) int {
	in := func(group string) func(Choice) bool { return func(c Choice) bool { return c.Group == group } }
	resumed := func(c Choice) bool {
		at := s.progress.Resume
		return at != nil && c.Key == "case."+at.Case && (c.Group == groupWorking || c.Group == groupOpen)
	}
	for _, wanted := range []func(Choice) bool{in(groupNeed), resumed, in(groupWorking), in(groupOpen), in(groupWaiting)} {
		if i := slices.IndexFunc(choices, wanted); i >= 0 {
			return i
		}
	}
	return 0
}

// counts are the counters of rows, for the head. What is begun is still open.
func (s *Session) counts(entries map[string][]entry) []Count {
	var counts []Count
	for _, group := range []string{groupNeed, groupWaiting, groupOpen, groupDone} {
		n, sign := len(entries[group]), groupSigns[group]
		if group == groupOpen {
			n += len(entries[groupWorking])
		}
		if n > 0 {
			counts = append(counts, Count{sign, n, s.words.N("count."+group, n), sign.tone()})
		}
	}
	return counts
}

// needNote says in few words, of a case that needs the person, what happened; what to do stands beside it.
func (s *Session) needNote(guide *guides.Guide, c *state.Case) string {
	standing := s.standingOf(c)
	return cmp.Or(s.wordsOf("need.", standing, "on", s.words.Date(standing.Since)), s.statusWords(standing, guide, c))
}

// kindWords says what can be done at a service: "Formular", "Schalter umstellen", "kein Formular, KI begrenzen".
func (s *Session) kindWords(guide *guides.Guide) string {
	return s.words.T("kind." + string(guide.Kind))
}
