package cli

import (
	"slices"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// entry is what is to be recorded.
type entry struct {
	program.About
	on, ref, note, until, said string
	evidence                   string // a path
	undo, correct, json        bool
	newAccount                 bool
}

// newRecord is the command that notes an event, or takes the last one back.
func newRecord(c *console.Console) *cobra.Command {
	var e entry
	cmd := &cobra.Command{
		Use:               "record " + c.T("cli.service") + " [" + c.T("cli.event") + "]",
		ValidArgsFunction: program.Complete(c, completeNames(eventNames, state.Whats(), letters.EventWords)),
		Args: func(cmd *cobra.Command, given []string) error {
			least := 2
			if e.undo || e.correct {
				least = 1
			}
			return c.Args(least, 2, c.T("cli.service"), c.T("cli.event"))(cmd, given)
		},
		RunE: atService(c, program.NeedsWriting, func(run *run, guide *guides.Guide, event []string) error { return run.record(guide, event, e) }),
	}
	e.Flags(c, cmd)
	console.Flags(cmd.Flags(), map[string]any{
		"on": &e.on, "ref": &e.ref, "note": &e.note, "evidence": &e.evidence, "until": &e.until, "said": &e.said,
		"new-account": &e.newAccount, "correct": &e.correct, "undo": &e.undo, "json": &e.json,
	})
	cmd.MarkFlagsMutuallyExclusive("undo", "correct")
	cmd.MarkFlagsMutuallyExclusive("undo", "evidence")
	for _, detail := range []string{"on", "ref", "note", "until", "said", "email", "address", "has"} {
		cmd.MarkFlagsMutuallyExclusive("undo", detail)
	}
	_ = cmd.RegisterFlagCompletionFunc("said", program.Complete(c, completeSayings)) // fails only for a flag that is not there
	return cmd
}

// record notes the event, or takes the last one back, and says where the case stands now.
func (r *run) record(guide *guides.Guide, events []string, e entry) (err error) {
	var what state.What
	if len(events) > 0 {
		if what, err = eventOf(events[0], r.Session); err != nil {
			return err
		}
	}
	if err := r.oneLines(e); err != nil {
		return err
	}
	id, err := r.Case(guide, e.About)
	switch {
	case err != nil:
		return err
	case id == "" && guide.Per == guides.PerCompany && !e.undo && e.Company.Name == "":
		return r.WhichCompany(guide)
	case id == "" && !e.newAccount && guide.Per != guides.PerCompany:
		if id, err = r.nearCase(guide, e.Account); err != nil {
			return err
		}
	}
	if e.undo {
		return r.undo(guide, id, what, e.json)
	}
	return r.enter(guide, id, what, e)
}

// undo takes the last event of a case back, unless there is none, or it is another one than was named.
func (r *run) undo(guide *guides.Guide, id string, what state.What, asJSON bool) error {
	var last state.Event
	has := false
	if c := r.Progress.Case(id); c != nil {
		last, has = c.Last()
	}
	switch {
	case !has:
		return console.Failed(r.T("cli.nothingtoundo"), r.T("cli.tryshow", "service", guide.ID))
	case what != "" && what != last.What:
		return console.Failed(r.T("cli.otherlast", "event", r.eventWords(last)), r.T("cli.tryshow", "service", guide.ID))
	}
	if term.IsTerminal(r.In.Fd()) && !r.NoInput { // a script knows what it takes back
		if !r.Confirmed(r.T("cli.undo.ask", "name", r.Name(guide), "event", r.eventWords(last))) {
			return console.Failed(r.T("cli.undo.kept"), r.T("cli.tryshow", "service", guide.ID))
		}
	}
	if _, _, err := r.Session.Do(wizard.TakeBack{Case: id}); err != nil {
		return r.Refusal(err)
	}
	c := r.caseNow(guide, id)
	at := slices.IndexFunc(c.Case.Events, func(e state.Event) bool { return e.ID == last.ID })
	return r.tellRecorded(guide, c, c.Case.Events[at], "cli.undone", asJSON)
}

// eventWords is an event in words, with its day.
func (r *run) eventWords(e state.Event) string {
	return r.Session.Words().Date(e.At) + " " + letters.EventWords(r.Session.Words(), r.Session.Person().Country, e.What)
}

// recordJSON is what was recorded, for programs: the case as it stands now, and the event, voided if it was taken back.
type recordJSON struct {
	Version int       `json:"version"`
	Service string    `json:"service"`
	Case    caseJSON  `json:"case"`
	Event   eventJSON `json:"event"`
	program.Noted
}

// caseNow is a case of a service as it stands now; without an id, or with that of none, the one that was begun last.
func (r *run) caseNow(guide *guides.Guide, id string) wizard.CaseView {
	cases := r.Session.Cases(guide)
	if i := slices.IndexFunc(cases, func(c wizard.CaseView) bool { return c.ID == id }); i >= 0 {
		return cases[i]
	}
	return cases[len(cases)-1]
}

// tellRecorded says what became of an event, and where its case stands now. key names the sentence.
func (r *run) tellRecorded(guide *guides.Guide, c wizard.CaseView, event state.Event, key string, asJSON bool) error {
	if asJSON {
		result := recordJSON{console.JSONVersion, guide.ID, r.caseJSON(c, true), newEventJSON(event), r.Noted()}
		return r.Unshown(r.PrintJSON(result), console.SavedKey)
	}
	text := r.T(key, "name", r.caseName(guide, c), "event", r.eventWords(event), "status", c.Words)
	return r.PrintSaved(console.SavedKey, append([]string{wizard.SignText(c.Status) + " " + text}, r.evidenceLines(event.Evidence)...)...)
}

// caseName is a service, with what tells its cases apart where that is needed; a company is called by its own name.
func (r *run) caseName(guide *guides.Guide, c wizard.CaseView) string {
	if letters.OwnCompany(guide, &c.Case) != nil {
		return c.Name
	}
	name := r.Name(guide)
	if c.Case.Account != "" || len(r.Session.Cases(guide)) > 1 {
		name += " (" + c.Name + ")"
	}
	return name
}
