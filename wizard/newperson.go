package wizard

import (
	"strings"

	"widerspruch/people"
)

// NewPerson asks for the name of somebody who has no profile yet, and goes on with theirs. Where the first profile has no name it
// is asked for one too: from now on it has to be told from another.
type NewPerson struct {
	Name string // "" asks
	Mine string // names the profile that is open; "" leaves it as it is
}

func (a NewPerson) plan(d *draft) error {
	name := strings.TrimSpace(a.Name)
	if _, ok := d.s.ports.Papers.Profile(); !ok || !people.NameFits(name) {
		return ErrProfile
	}
	if mine := strings.TrimSpace(a.Mine); mine != "" {
		d.progress.Person.Profile, d.touched = mine, true
	}
	d.outside = Leave{Name: name}
	return nil
}

func (a NewPerson) ask(s *Session) *Form {
	if a.Name != "" {
		return nil
	}
	w := s.words
	form := &Form{
		Key: "profile", Title: w.T("profiles.new"), Submit: w.T("profiles.go"),
		Fields: []Field{{Key: fieldProfile, Label: w.T("profiles.name"), Hint: w.T("profiles.name.hint"), Most: people.MostName, check: profileTyped}},
		end: func(typed values) Action {
			next := NewPerson{Name: typed[fieldProfile], Mine: typed[fieldMine]}
			if strings.TrimSpace(next.Mine) != "" {
				return kept(next.plan) // the open profile gets a name
			}
			return next
		},
	}
	if current, _ := s.ports.Papers.Profile(); current == "" && s.progress.Person.Profile == "" && !s.ReadOnly() {
		form.Fields = append(form.Fields, Field{
			Key: fieldMine, Label: w.T("profiles.mine"), Hint: w.T("profiles.mine.hint"), Value: s.progress.Person.Name, Most: people.MostName, check: mineTyped,
		})
	}
	return form
}

// The fields of the names.
const (
	fieldProfile = "profile"
	fieldMine    = "mine"
)

// profileTyped says why a name will not do for a new profile.
func profileTyped(s *Session, typed string) string {
	if !people.NameFits(typed) {
		return s.words.T("refused.profile")
	}
	current, _ := s.ports.Papers.Profile()
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
		Key: fieldProfile, Label: w.T("profiles.name"), Value: s.ProfileName(current, s.progress), Most: people.MostName, check: renameTyped,
	}, func(name string) Action { return RenamePerson{name} })
}

// renameTyped says why a profile cannot be called so. Its own name may stay.
func renameTyped(s *Session, typed string) string {
	if current, _ := s.ports.Papers.Profile(); people.SameName(s.ProfileName(current, s.progress), typed) && people.NameFits(typed) {
		return ""
	}
	return profileTyped(s, typed)
}
