package cli

import (
	"errors"
	"slices"
	"strings"

	"widerspruch/wizard"
)

// askServices asks for which services a paper is: one number after the other, or several at once. The same number again takes a
// service out.
func (l *linear) askServices(action *wizard.Action) error {
	p := picking{linear: l, names: map[string]string{}, chosen: slices.Clone(action.Services), words: "paper.services."}
	if action.Verb == wizard.Choose {
		p.words = "choose."
	}
	for {
		switch err := l.choose(p.menu()); {
		case err == nil, errors.Is(err, errAgain):
		case errors.Is(err, errPicked):
			action.Services = p.chosen
			return nil
		case errors.Is(err, errBack) && p.filter != "":
			p.filter = ""
		default:
			return err
		}
	}
}

// errPicked says that the person has all that they want.
var errPicked = errors.New("all are chosen")

// picking is the choice of several services.
type picking struct {
	*linear
	chosen []string // the ids, in the order of the overview once picked
	filter string

	words string            // the beginning of the keys of its words
	rows  []wizard.Row      // as told, behind the first choice
	names map[string]string // by id
}

// menu is the services that the search lets through; the first choice is to go on with those that are chosen.
func (p *picking) menu() menu {
	w := p.w()
	m := menu{
		intro:    []string{w.T(p.words + "title"), w.T(p.words + "how"), w.T("linear.paper.services")},
		choices:  []choice{{text: w.T(p.words + "go"), do: p.picked}},
		sensible: -1, search: p.search, several: p.toggle,
	}
	if len(p.chosen) > 0 {
		m.sensible = 0
	}
	found := p.session.Search(p.filter)
	p.rows = nil
	for _, group := range p.session.Overview().Groups {
		above := group.Name + ":"
		for _, row := range group.Rows {
			p.names[row.Guide.ID] = row.Name
			if p.filter != "" && !slices.Contains(found, row.Guide.ID) {
				continue
			}
			c := choice{above: above, text: row.Name}
			if slices.Contains(p.chosen, row.Guide.ID) {
				c.mark = w.T("linear.chosen")
			}
			place := len(m.choices)
			c.do = func() error { return p.toggle([]int{place}) }
			m.choices, above = append(m.choices, c), ""
			p.rows = append(p.rows, row)
		}
	}
	if p.filter != "" {
		m.intro = []string{w.N("linear.found", len(p.rows), "word", quoted(p.filter))}
	}
	return m
}

// search narrows the list.
func (p *picking) search(word string) error {
	if word != "" && len(p.session.Search(word)) == 0 {
		p.say(p.w().T("linear.found.none", "word", quoted(word)))
		return nil
	}
	p.filter = word
	return nil
}

// toggle takes the services at these places of the list in, or out again, and says which are chosen now. The first place is no
// service; it is passed over.
func (p *picking) toggle(places []int) error {
	for _, place := range places {
		if place == 0 {
			continue
		}
		id := p.rows[place-1].Guide.ID
		if i := slices.Index(p.chosen, id); i >= 0 {
			p.chosen = slices.Delete(p.chosen, i, i+1)
		} else {
			p.chosen = append(p.chosen, id)
		}
	}
	p.tellChosen()
	return nil
}

// tellChosen says which services are chosen.
func (p *picking) tellChosen() {
	if len(p.chosen) == 0 {
		p.say(p.w().T("linear.chosen.none"))
		return
	}
	var names []string
	for _, id := range p.chosen {
		names = append(names, p.names[id])
	}
	p.say(named(p.w().T("linear.chosen"), strings.Join(names, ", ")))
}

// picked goes on, if anything is chosen.
func (p *picking) picked() error {
	if len(p.chosen) == 0 {
		p.say(p.w().T("paper.services.none"))
		return nil
	}
	return errPicked
}
