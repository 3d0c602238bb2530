package letters

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// Ground is a reason for an objection that a person may have (Art. 21(1) GDPR: "grounds relating to his or her particular
// situation"). Only what the person ticks is ever written.
type Ground struct {
	ID     string       `yaml:"id" json:"id"`
	Guides []string     `yaml:"guides" json:"-"`  // the services that it is for; all if empty
	Tick   guides.Words `yaml:"tick" json:"tick"` // the sentence to tick
	Text   guides.Words `yaml:"text" json:"text"` // what it becomes, in the first person
}

// reasons is the file grounds.yaml.
type reasons struct {
	Advice  guides.Words `yaml:"advice"`
	Grounds []Ground     `yaml:"grounds"`
}

// Grounds are the reasons to choose from for a service.
func Grounds(guide string) []Ground {
	return slices.DeleteFunc(decode[reasons]("grounds.yaml").Grounds, func(g Ground) bool {
		return len(g.Guides) > 0 && !slices.Contains(g.Guides, guide)
	})
}

// GroundAdvice says in two sentences that Meta accepts an empty text field and why a true reason can help.
func GroundAdvice(lang string) string {
	return decode[reasons]("grounds.yaml").Advice.In(lang)
}

// Compose makes one text of the reasons with these ids, always in the same order. An id that is none says nothing.
func Compose(lang string, ids []string) string {
	var texts []string
	for _, g := range decode[reasons]("grounds.yaml").Grounds {
		if slices.Contains(ids, g.ID) {
			texts = append(texts, g.Text.In(lang))
		}
	}
	return strings.Join(texts, " ")
}
