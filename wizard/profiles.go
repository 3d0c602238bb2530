package wizard

import (
	"maps"
	"slices"
	"time"

	"widerspruch/people"
)

// atStart marks the place of the profiles where a run begins: nobody has said yet whose data it is about.
const atStart = "start"

// Meet looks into the files of all people on this computer. It reads them, so a run does it once, before its first page: pages do not
// wait for the disk.
func (s *Session) Meet() {
	s.people = map[string]people.Profile{}
	for _, slug := range s.ports.Papers.Profiles() {
		s.people[slug] = s.ports.Papers.Look(slug)
	}
}

// AskWhose stands at the question for whom, before what a run begins with, if there are several people and none was named.
func (s *Session) AskWhose() {
	if !s.several {
		return
	}
	s.trail = append(s.trail, s.place)
	s.place, s.form = Place{View: ViewProfiles, Item: atStart}, nil
}

// profilesPage is whose data there is on this computer: each person with what is due for them, the one whose data is open chosen;
// at the start the one who was served last.
func (s *Session) profilesPage(page *Page, _ stand) {
	current, ok := s.ports.Papers.Profile()
	if !ok { // the file was named by its path, and belongs to nobody's name
		return
	}
	w, starts := s.words, page.Place.Item == atStart
	page.Title, page.Head, page.Ask = w.T("profiles.title"), Head{Name: w.T("app.name"), Account: s.whose()}, w.T("profiles.ask")
	if starts {
		page.Title, page.Short, page.Head.Account = w.T("profiles.ask"), w.T("profiles.short"), ""
	}
	last, chosen := time.Time{}, "profile."+current
	for _, slug := range s.profileSlugs(current) {
		row, used := s.profileRow(slug, slug == current)
		page.offer(row)
		if starts && used.After(last) {
			last, chosen = used, row.Key
		}
	}
	page.Groups = append(page.Groups, Group{Key: "new"})
	page.offer(Choice{Key: "new", Group: "new", Text: w.T("profiles.new"), Action: asks(askNewPerson)})
	page.Blocks = append(page.Blocks, Block{Key: "intro", Below: true, Body: Prose{w.T("profiles.intro")}})
	if !starts {
		name := s.ProfileName(current, s.progress)
		page.offer(
			quiet("rename", "", w.T("profiles.rename", "name", name), RenamePerson{}),
			goes("wipe", "", w.T("profiles.remove", "name", name), Place{View: ViewWipe}),
		)
	}
	page.choose(chosen)
}

// profileRow is the row of a person, with what needs them most, and when they were served last.
func (s *Session) profileRow(slug string, current bool) (Choice, time.Time) {
	w, profile := s.words, s.people[slug]
	if current {
		profile.Progress = s.progress
	}
	row := Choice{Key: "profile." + slug, Text: s.ProfileName(slug, profile.Progress), Action: handing(Leave{Profile: slug})}
	if current {
		row.Action = doing(stay)
	}
	if profile.Progress == nil {
		row.Sign, row.Tone, row.Right = SignNeed, ToneNeed, w.T("profiles.unreadable")
		return row, profile.Used
	}
	if counts := s.CountsOf(profile); len(counts) > 0 {
		most := counts[0]
		row.Sign, row.Tone, row.Right = most.Sign, most.Tone, w.T("profiles.count", "n", most.N, "word", most.Word)
	}
	row.Note = s.UsedWords(profile.Used)
	return row, profile.Used
}

// CountsOf are the counters of another person's services.
func (s *Session) CountsOf(profile people.Profile) []Count {
	other := &Session{ports: s.ports, moment: moment{words: s.words, progress: profile.Progress}}
	return other.counts(other.entries())
}

// UsedWords say when a profile was used last; "" if nobody knows.
func (s *Session) UsedWords(used time.Time) string {
	switch {
	case used.IsZero():
		return ""
	case sameDay(used.In(s.now().Location()), s.now()):
		return s.words.T("profiles.used.today")
	}
	return s.words.T("profiles.used", "on", s.words.Date(used))
}

// profileSlugs are the slugs of all profiles, the one that is open among them.
func (s *Session) profileSlugs(current string) []string {
	return people.Sorted(append(slices.Collect(maps.Keys(s.people)), current))
}

// stay goes on with the person whose data is open: at the start with what the run begins with.
func stay(d *draft) error {
	if from := d.comesFrom(); d.place.Item == atStart {
		return d.goTo(from)
	}
	return d.goTo(Place{})
}
