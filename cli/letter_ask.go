package cli

import (
	"cmp"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/wizard"
)

// askMissing asks on a terminal for what a letter lacks, one thing after the other, and writes it again. Enter alone leaves a blank. What
// is said is in this letter and nowhere else: a letter that is written is not sent, and the command keeps nothing.
func (r *run) askMissing(as writing) (*letters.Letter, error) {
	person, c := r.Session.Person(), *as.c
	c.Events = slices.Clone(c.Events)
	as.person, as.c = &person, &c
	asked := map[string]bool{}
	for {
		letter, err := r.write(r.Session.Words(), as)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(letter.Blanks, func(blank string) bool {
			return !asked[blank+person.Country] && (blank == "grounds" || wizard.Fillable(blank))
		})
		switch {
		case i < 0 && len(asked) > 0:
			r.Say("", r.T("cli.letter.only"), "")
			return letter, nil
		case i < 0:
			return letter, nil
		case len(asked) == 0:
			r.Say(r.T("cli.letter.asks"))
		}
		asked[letter.Blanks[i]+person.Country] = true
		if err := r.askBlank(letter.Blanks[i], letter.Missing[i], &as); err != nil {
			return nil, err
		}
	}
}

// askBlank asks until the answer will do or is left empty.
func (r *run) askBlank(blank, missing string, as *writing) error {
	switch {
	case (blank == "country" || blank == "authority") && as.person.Country != "de":
		missing = r.T("settings.country")
	case blank == "authority":
		missing = r.T("settings.land")
	}
	for {
		said, err := r.Ask(r.T("cli.letter.ask", "what", missing))
		if err != nil {
			return err
		}
		wrong := ""
		if said = strings.TrimSpace(guides.CleanName(said)); blank == "grounds" {
			as.text = cmp.Or(said, as.text)
		} else if said != "" {
			wrong = r.Session.FillBlank(blank, said, as.person, as.c)
		}
		if wrong == "" {
			return nil
		}
		r.Say(wrong)
	}
}
