package cli

import (
	"slices"
	"strings"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// enter notes an event in a case, or mends one, and saves. An empty id begins a case.
func (r *run) enter(guide *guides.Guide, id string, what state.What, e entry) error {
	if r.Session.ReadOnly() {
		return r.Unwritable() // a notice has said why
	}
	c, others := state.Case{Guide: guide.ID}, ""
	if known := r.Progress.Case(id); known != nil {
		c = *known
	} else if e.correct {
		return r.nothingToCorrect(guide)
	} else {
		others = r.CaseNames(guide)
	}
	e.KeepIn(&c)
	before := wizard.SentOn(&c)
	action, err := r.entering(&c, guide, what, e)
	if err != nil {
		return err
	}
	if _, _, err := r.Session.Do(action); err != nil {
		return r.Refusal(err)
	}
	now, key := r.caseNow(guide, id), "cli.recorded"
	event, _ := now.Case.Last()
	if e.correct {
		key = "cli.corrected"
	}
	if err := r.tellRecorded(guide, now, event, key, e.json); err != nil || e.json {
		return err
	}
	var more []string
	if others != "" && guide.Per != guides.PerCompany {
		more = append(more, r.T("cli.newaccount", "name", now.Name, "others", others))
	}
	if said := wizard.Resent(r.Session.Words(), before, wizard.SentOn(&now.Case)); !e.correct && event.What == state.Sent && said != "" {
		more = append(more, said)
	}
	return r.PrintSaved(console.SavedKey, more...)
}

// entering is what notes the event in the case, or mends the last one.
func (r *run) entering(c *state.Case, guide *guides.Guide, what state.What, e entry) (wizard.Action, error) {
	record := wizard.Record{Guide: guide.ID, Case: c.ID, What: what, Company: c.Company}
	if e.correct {
		event, ok := lastEntered(c, what)
		if !ok {
			return nil, r.nothingToCorrect(guide)
		}
		if e.on == "" && e.ref == "" && e.note == "" && e.until == "" && e.said == "" {
			return nil, console.Misuse(r.T("cli.correct.nothing"), r.TryHelp("widerspruch record"))
		}
		record.What, record.Mends, record.Details = event.What, event.ID, wizard.DetailsOf(event)
	}
	if c.ID == "" {
		record.Details.Account = guides.CleanName(e.Account)
	}
	err := r.fill(&record.Details, record.What, e)
	return record, err
}

// fill puts what the person says into the details of an event; what they do not say stays.
func (r *run) fill(d *wizard.Details, what state.What, e entry) (err error) {
	if e.on != "" {
		if d.On, err = r.Session.ParseDate(e.on); err != nil {
			return r.Refusal(err)
		}
	}
	d.Proof = e.evidence
	if e.ref != "" {
		d.Ref = strings.TrimSpace(guides.CleanName(e.ref))
	}
	if e.note != "" {
		d.Note = strings.TrimSpace(guides.CleanName(e.note))
	}
	if what == state.Noted && d.Note == "" && e.said == "" && e.evidence == "" {
		return console.Misuse(r.T("refused.note"), r.T("cli.note.hint"))
	}
	if e.said != "" {
		if d.Said, err = saidOf(e.said, what, r.Session); err != nil {
			return err
		}
	}
	if e.until == "" {
		return nil
	}
	if what != state.Extended {
		return console.Misuse(r.T("cli.until.only"), r.TryHelp("widerspruch record"))
	}
	d.Until, err = i18n.ParseComingDay(e.until, r.Now())
	on := d.On
	if on.IsZero() {
		on = r.Now()
	}
	switch {
	case err != nil:
		return r.Refusal(err)
	case state.Day(d.Until).Before(state.Day(on)):
		return console.Misuse(r.T("cli.until.before"), r.T("cli.until.only"))
	}
	return nil
}

// oneLines refuses line breaks where a field has one line.
func (r *run) oneLines(e entry) error {
	for flag, value := range map[string]string{
		"--account": e.Account, "--ref": e.ref, "--company": e.Company.Name, "--email": e.Company.Email, "--has": e.Company.Has,
	} {
		if strings.ContainsAny(value, "\n\r\u2028\u2029") {
			return console.Misuse(r.T("cli.oneline", "flag", flag), r.TryHelp("widerspruch record"))
		}
	}
	return nil
}

// nearCase asks whether a case is meant whose account has nearly the name that was typed. It returns an empty id if none is.
func (r *run) nearCase(guide *guides.Guide, account string) (string, error) {
	for _, c := range r.Session.Cases(guide) {
		if !state.NearAccount(account, c.Case.Account) {
			continue
		}
		near := c.Case.Account
		question := r.T("cli.nearaccount", "name", account, "near", near)
		if r.NoInput || !r.Terminal() {
			return "", console.Misuse(question, r.T("cli.nearaccount.hint", "near", console.ShellWord(near)))
		}
		if yes, err := r.Yes(question); err != nil {
			return "", err
		} else if yes {
			return c.ID, nil
		}
	}
	return "", nil
}

func (r *run) nothingToCorrect(guide *guides.Guide) error {
	return console.Failed(r.T("cli.nothingtocorrect"), r.T("cli.tryshow", "service", guide.ID))
}

// lastEntered is the event of that kind that was entered last and counts; of any kind if none is named.
func lastEntered(c *state.Case, what state.What) (state.Event, bool) {
	for _, e := range slices.Backward(c.Events) {
		if e.Void == nil && (what == "" || e.What == what) {
			return e, true
		}
	}
	return state.Event{}, false
}
