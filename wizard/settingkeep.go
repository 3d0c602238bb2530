package wizard

import "slices"

// Set keeps the value of a setting about the person.
type Set struct{ Key, Value string }

func (Set) keeps() {}

func (a Set) plan(d *draft) error {
	one, ok := d.s.settingOf(a.Key)
	if !ok {
		return ErrNotPossible
	}
	if err := (puts{given: values{a.Key: a.Value}}).plan(d); err != nil || d.deed == nil {
		return err
	}
	words := d.words.T("settings.row", "name", d.words.T("settings."+a.Key), "value", d.s.shown(one, a.Value)) // in the language that is new
	d.did(words, d.deed.back)
	d.said = d.words.T("settings.saved", "what", words)
	return nil
}

// puts keeps the values of several settings, and takes itself back the same way.
type puts struct {
	in    string // id of the case that some are about; "" if all are about the person
	given values
	words string // what was done
}

func (puts) keeps() {}

func (a puts) plan(d *draft) error {
	c, was, changed := d.progress.Case(a.in), puts{in: a.in, given: values{}}, false
	for key, value := range a.given {
		one, ok := findSetting(key)
		if !ok || one.inCase && c == nil || one.options != nil && !slices.ContainsFunc(one.options(d.s), func(o Option) bool { return o.Value == value }) {
			return ErrNotPossible
		}
		was.given[key] = d.value(one, c)
		if err := d.keep(one, c, value); err != nil {
			return err
		}
		changed = changed || d.value(one, c) != was.given[key]
	}
	d.touched = true
	if !changed { // left as it is on purpose: then the next thing is chosen
		d.handed++
		return nil
	}
	d.did(a.words, was)
	return nil
}
