package letters

import (
	"slices"
	"sync"

	"widerspruch/guides"
	"widerspruch/handoff"
)

// Authority is a data protection supervisory authority. What is not known of it is empty.
type Authority struct {
	ID         string       `yaml:"id"`   // the country ("ie"), in Germany with the Land ("de-he")
	Name       string       `yaml:"name"` // as on an envelope
	English    string       `yaml:"english"`
	OnlyPublic bool         `yaml:"only-public"` // not competent for private companies
	Form       string       `yaml:"form"`        // page of the complaint form
	Email      string       `yaml:"email"`
	Post       []string     `yaml:"post"` // lines of the postal address, without the name
	Source     Record       `yaml:"source"`
	Page       string       `yaml:"page"`      // where the authority says how to reach it
	Confirmed  []string     `yaml:"confirmed"` // "form", "email", "post": what two sources agree on
	Note       guides.Words `yaml:"note"`      // what to know before writing to it
}

// Record is an entry of the public register of authorities, https://github.com/datenanfragen/data.
type Record struct {
	Record string      `yaml:"record"`
	On     guides.Date `yaml:"on"` // when the entry was last changed
}

// directory is the file authorities.yaml.
type directory struct {
	Checked     guides.Date `yaml:"checked"` // when the entries were last compared with their sources
	Authorities []Authority `yaml:"authorities"`
}

// readDirectory reads it once: each letter and each list of countries asks for it.
var readDirectory = sync.OnceValue(func() directory { return decode[directory]("authorities.yaml") })

// Authorities are all authorities that we know, and the day on which they were last compared with their sources.
func Authorities() ([]Authority, guides.Date) {
	d := readDirectory()
	return d.Authorities, d.Checked
}

// AuthorityByID finds the authority that a guide names as the lead one ("ie", "de-bb").
func AuthorityByID(id string) (Authority, bool) {
	all, _ := Authorities()
	i := slices.IndexFunc(all, func(a Authority) bool { return a.ID == id })
	if i < 0 {
		return Authority{}, false
	}
	return all[i], true
}

// Title is the name with its English translation where there is one.
func (a Authority) Title() string {
	if a.English == "" {
		return a.Name
	}
	return a.Name + " (" + a.English + ")"
}

// FormAddress is the page of the complaint form, checked and ready to open; false if there is none.
func (a Authority) FormAddress() (handoff.Address, bool) {
	address, err := handoff.Anywhere(a.Form)
	return address, err == nil
}
