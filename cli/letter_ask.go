package cli

import (
	"fmt"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// asked is what the person said about a letter when they were asked. It is in this letter and nowhere else: a letter that is written
// is not sent, and the command keeps nothing.
type asked struct {
	person state.Person
	c      *state.Case
	text   string // the reasons
}

// askMissing asks on a terminal for what a letter lacks, one thing after the other, and writes it again. Enter alone leaves a blank.
func (r *run) askMissing(words *i18n.Words, guide *guides.Guide, kind letters.Kind, c *state.Case, as writing) (*letters.Letter, error) {
	copied := *c
	copied.Events = slices.Clone(c.Events)
	answers := &asked{person: r.Session.Person(), c: &copied, text: as.text}
	answered := map[string]bool{}
	for told := false; ; told = true {
		as.person, as.text = &answers.person, answers.text
		letter, err := r.write(words, guide, kind, answers.c, as)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(letter.Blanks, func(blank string) bool {
			return !answered[blank+answers.person.Country] && (blank == "grounds" || wizard.Fillable(blank))
		})
		if i < 0 {
			if told {
				fmt.Fprintln(r.Err, "\n"+words.T("cli.letter.only")+"\n")
			}
			return letter, nil
		}
		if !told {
			fmt.Fprintln(r.Err, words.T("cli.letter.asks"))
		}
		blank := letter.Blanks[i]
		answered[blank+answers.person.Country] = true
		if err := r.askBlank(words, blank, letter.Missing[i], answers); err != nil {
			return nil, err
		}
	}
}

// askBlank asks until the answer will do or is left empty.
func (r *run) askBlank(words *i18n.Words, blank, missing string, answers *asked) error {
	if (blank == "country" || blank == "authority") && answers.person.Country != "de" {
		missing = words.T("settings.country")
	} else if blank == "authority" {
		missing = words.T("settings.land")
	}
	for {
		fmt.Fprint(r.Err, words.T("cli.letter.ask", "what", missing)+" ")
		said, err := r.Line()
		if err != nil {
			return err
		}
		if said = strings.TrimSpace(guides.CleanName(said)); said == "" {
			return nil
		}
		if blank == "grounds" {
			answers.text = said
			return nil
		}
		wrong := r.Session.FillBlank(blank, said, &answers.person, answers.c)
		if wrong == "" {
			return nil
		}
		fmt.Fprintln(r.Err, wrong)
	}
}
