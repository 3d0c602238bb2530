package wizard

import (
	"cmp"
	"maps"
	"slices"
)

// onPaper are the blanks that only a letter on paper has.
var onPaper = []string{"post", "company-post"}

// fillIn asks for what a letter still lacks, all in one form, one after the other: of the one at a page, and afterwards one stands at back.
// By mail nobody needs a postal address.
func fillIn(at, back Place, mail bool) asksToKeep {
	return asksToKeep{func(s *Session) *Form {
		letter, err := s.letter(at)
		if err != nil {
			return nil
		}
		var fields []Field
		for _, blank := range letter.Blanks {
			if mail && slices.Contains(onPaper, blank) {
				continue
			}
			for _, field := range s.blankFields(blank, at) {
				if !slices.ContainsFunc(fields, func(f Field) bool { return f.Key == field.Key }) {
					fields = append(fields, field)
				}
			}
		}
		if len(fields) == 0 {
			return nil
		}
		key, w := "fill/"+at.Guide+"/"+at.Case+"/"+at.Item, s.words
		return asksAll(key, w.T("letter.fill"), w.T("form.save"), fields, func(typed values) Action { return filled(at, back, typed) })
	}}
}

// offerFill offers the form of what a letter lacks, and returns how much it asks, and how much of that was not left empty before:
// that is not asked by itself again.
func (s *Session) offerFill(page *Page, fill asksToKeep) (asks, afresh int) {
	form := fill.ask(s)
	if form == nil {
		return 0, 0
	}
	page.offer(Choice{Key: "fill", Text: s.words.T("letter.fill"), Action: fill})
	for _, field := range form.Fields {
		if !slices.Contains(s.left, field.Key) {
			afresh++
		}
	}
	return len(form.Fields), afresh
}

// filled keeps what was typed into the form of a letter. What was left empty stays as it is.
func filled(at, then Place, given values) kept {
	return func(d *draft) error {
		at, typed, inCase := at, values{}, false // it may be planned once more
		d.left = slices.Collect(maps.Keys(given))
		for key, value := range given {
			if one, ok := findSetting(key); ok && something(value) {
				typed[key], inCase = value, inCase || one.inCase
			}
		}
		var steps, back []Action
		if inCase && at.Case == "" { // a letter is about one account
			guide, ok := d.s.Guide(at.Guide)
			if !ok {
				return ErrNotPossible
			}
			at.Case = d.newCase(guide, "").ID
			back = []Action{DropCase{at.Case}} // as long as nothing is in it
		}
		if len(typed) > 0 {
			steps = append(steps, puts{in: at.Case, given: typed})
		}
		for field, what := range toldBy { // asked in turn, never both
			if !something(given[field]) {
				continue
			}
			on, err := d.s.ParseDate(given[field])
			if err != nil {
				return err
			}
			steps = append(steps, Record{Guide: at.Guide, Case: at.Case, What: what, Details: Details{On: on}})
		}
		for _, step := range steps {
			d.deed = nil
			if err := step.plan(d); err != nil {
				return err
			}
			if d.deed != nil {
				back = append([]Action{d.deed.back}, back...)
			}
		}
		if grounds := given[fieldGrounds]; something(grounds) {
			if err := d.write(at.Guide, grounds); err != nil {
				return err
			}
		}
		if d.deed = nil; len(back) > 0 {
			d.did(d.words.T("letter.fill"), kept(func(d *draft) error {
				for _, action := range back {
					if err := action.plan(d); err != nil {
						return err
					}
				}
				return nil
			}))
			d.said = d.words.T("letter.filled")
		}
		return d.goTo(cmp.Or(then, at))
	}
}
