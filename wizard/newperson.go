package wizard

import (
	"strings"

	"widerspruch/people"
)

// askNewPerson asks for the name of somebody who has no profile yet, and goes on with theirs. Where the first profile has no name it
// is asked for one too: from now on it has to be told from another.
func askNewPerson(s *Session) *Form {
	w := s.words
	fields := []Field{{Key: fieldProfile, Label: w.T("profiles.name"), Hint: w.T("profiles.name.hint"), Most: people.MostName, check: profileTyped(false)}}
	if current, _ := s.ports.Papers.Profile(); current == "" && s.progress.Person.Profile == "" && !s.ReadOnly() {
		fields = append(fields, Field{
			Key: fieldMine, Label: w.T("profiles.mine"), Hint: w.T("profiles.mine.hint"), Value: s.progress.Person.Name, Most: people.MostName, check: mineTyped,
		})
	}
	return asksAll("profile", w.T("profiles.new"), w.T("profiles.go"), fields, func(typed values) Action {
		leave := handing(Leave{Name: strings.TrimSpace(typed[fieldProfile])})
		mine := strings.TrimSpace(typed[fieldMine])
		if mine == "" {
			return leave
		}
		return kept(func(d *draft) error {
			d.progress.Person.Profile, d.touched = mine, true
			return leave.plan(d)
		})
	})
}

const (
	fieldProfile = "profile"
	fieldMine    = "mine"
)

// profileTyped says why a name will not do for a profile: nobody else is called so. Renamed, the open one may keep its own.
func profileTyped(renames bool) func(*Session, string) string {
	return func(s *Session, typed string) string {
		if !people.NameFits(typed) {
			return s.words.T("refused.profile")
		}
		current, _ := s.ports.Papers.Profile()
		if renames && people.SameName(s.ProfileName(current, s.progress), typed) {
			return ""
		}
		for _, slug := range s.profileSlugs(current) {
			progress := s.progress
			if slug != current {
				progress = s.people[slug].Progress
			}
			if people.SameName(s.ProfileName(slug, progress), typed) {
				return s.words.T("profiles.same", "name", typed)
			}
		}
		return ""
	}
}

// mineTyped says why a name will not do for the profile that is open. None will.
var mineTyped = fitting(func(typed string) bool { return strings.TrimSpace(typed) == "" || people.NameFits(typed) }, "refused.profile")

// RenamePerson gives the profile that is open another name. Its file keeps its own.
type RenamePerson struct{ Name string }

func (RenamePerson) keeps() {}

func (a RenamePerson) plan(d *draft) error {
	name := strings.TrimSpace(a.Name)
	if !people.NameFits(name) {
		return ErrProfile
	}
	if name == d.progress.Person.Profile {
		return nil
	}
	return puts{given: values{settingProfile: name}, words: d.words.T("did.profile", "name", name)}.plan(d)
}

func (a RenamePerson) ask(s *Session) *Form {
	if a.Name != "" {
		return nil
	}
	w := s.words
	current, _ := s.ports.Papers.Profile()
	return asksOne("profile.name", w.T("profiles.rename.title"), w.T("form.save"), Field{
		Key: fieldProfile, Label: w.T("profiles.name"), Value: s.ProfileName(current, s.progress), Most: people.MostName, check: profileTyped(true),
	}, func(name string) Action { return RenamePerson{name} })
}
