package wizard

import (
	"slices"

	"widerspruch/state"
)

// datesPage is what waits for a day, the nearest first, and how the days were worked out.
func (s *Session) datesPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Head.Account, page.Peeks = w.T("dates.title"), s.whose(), true
	dates := s.Dates()
	page.warn("lost", s.LostWords(), ToneNeed)
	if len(dates) == 0 {
		if s.LostWords() == "" {
			page.tell("none", w.T("dates.none"))
		}
		page.offer(Choice{Key: "overview", Text: w.T("overview.go"), Action: Go{}})
		return
	}
	page.tell("intro", s.inLaw("dates.intro"))
	for _, due := range dates {
		row := Choice{
			Key: "due." + due.Case, Sign: SignWaiting, Tone: ToneWait, Text: due.Name, Note: s.dateNote(due), Right: w.Date(due.On), Under: due.Text,
			Spoken: w.T("dates.row", "name", due.Name, "text", due.Text), Action: Go{AtService(due.Guide.ID, due.Case)},
		}
		if due.Overdue {
			row.Sign, row.Tone = SignNeed, ToneNeed
		}
		page.offer(row)
	}
	page.Groups = append(page.Groups, Group{}, Group{Key: "calendar"})
	page.offer(Choice{Key: "calendar", Group: "calendar", Letter: keyCalendar, Text: w.T("action.savepaper.calendar"), Action: SavePaper{Paper: PaperCalendar}})
	page.fold(Group{Key: "rules", Title: w.T("dates.rules")}, []Block{{Key: "rules", Body: listOf(s.DateRules())}}, nil)
}

// dateNote says in few words what the day of a row is for: what to do by then, or what is waited for.
func (s *Session) dateNote(due Due) string {
	switch standing := due.Standing; {
	case due.Overdue:
		return s.rowWords(due.Guide, due.About)
	case standing.By == state.Switched:
		return s.words.T("row.recheck")
	default:
		return s.wordsOf("status.", standing)
	}
}

// DateRules are the rules by which the days of what waits were worked out, each once, with their sources; then which days were moved.
func (s *Session) DateRules() []string {
	var rules, moved []string
	for _, due := range s.Dates() {
		if !slices.Contains(rules, due.Rule) {
			rules = append(rules, due.Rule)
		}
		if due.Moved != "" {
			moved = append(moved, s.words.T("dates.row", "name", due.Name, "text", due.Moved))
		}
	}
	return append(rules, moved...)
}
