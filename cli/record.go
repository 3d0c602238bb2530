package cli

import (
	"fmt"
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
	account, on, ref, note string
	evidence               string // a path
	until, said            string
	company                state.Company
	companyAddress         string
	undo, correct, json    bool
	newAccount             bool
}

// newRecord is the command that notes an event, or takes the last one back.
func newRecord(c *console.Console) *cobra.Command {
	var e entry
	cmd := &cobra.Command{
		Use:               "record " + c.T("cli.service") + " [" + c.T("cli.event") + "]",
		Short:             c.T("cli.record"),
		Long:              c.T("cli.record.long"),
		ValidArgsFunction: program.Complete(c, completeEvents),
		Args: func(cmd *cobra.Command, given []string) error {
			least := 2
			if e.undo || e.correct {
				least = 1
			}
			return c.Args(least, 2, c.T("cli.service"), c.T("cli.event"))(cmd, given)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return with(c, program.NeedsWriting, func(run *run) error { return run.record(args, e) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&e.account, "account", "", c.T("cli.flag.account"))
	flags.StringVar(&e.on, "on", "", c.T("cli.flag.on"))
	flags.StringVar(&e.ref, "ref", "", c.T("cli.flag.ref"))
	flags.StringVar(&e.note, "note", "", c.T("cli.flag.note"))
	flags.StringVar(&e.evidence, "evidence", "", c.T("cli.flag.evidence"))
	flags.StringVar(&e.until, "until", "", c.T("cli.flag.until"))
	flags.StringVar(&e.said, "said", "", c.T("cli.flag.said"))
	companyFlags(flags, c.Words, &e.company, &e.companyAddress)
	flags.BoolVar(&e.newAccount, "new-account", false, c.T("cli.flag.newaccount"))
	flags.BoolVar(&e.correct, "correct", false, c.T("cli.flag.correct"))
	flags.BoolVar(&e.undo, "undo", false, c.T("cli.flag.undo"))
	cmd.MarkFlagsMutuallyExclusive("undo", "correct")
	cmd.MarkFlagsMutuallyExclusive("undo", "evidence")
	c.JSONFlag(cmd, &e.json)
	for _, detail := range []string{"on", "ref", "note", "until", "said", "email", "address", "has"} {
		cmd.MarkFlagsMutuallyExclusive("undo", detail)
		_ = cmd.RegisterFlagCompletionFunc(detail, cobra.NoFileCompletions) // fails only for a flag that is not there
	}
	_ = cmd.RegisterFlagCompletionFunc("account", program.Complete(c, program.CompleteAccounts))
	_ = cmd.RegisterFlagCompletionFunc("company", program.Complete(c, program.CompleteAccounts))
	return cmd
}

// record notes the event, or takes the last one back, and says where the case stands now.
func (r *run) record(args []string, e entry) error {
	guide, err := r.Service(args[0])
	if err != nil {
		return err
	}
	action := wizard.Record{Guide: guide.ID}
	if len(args) > 1 {
		if action.What, err = eventOf(args[1], r.Session.Words()); err != nil {
			return err
		}
	}
	if err := r.oneLines(e); err != nil {
		return err
	}
	if err := r.companyFits(guide, e.company, e.companyAddress); err != nil {
		return err
	}
	if action.Case, err = r.CaseAt(guide, e.account, e.company.Name); err != nil {
		return err
	}
	if action.Case == "" && guide.Per == guides.PerCompany && !e.undo && e.company.Name == "" {
		return r.WhichCompany(guide)
	}
	if action.Case == "" && !e.newAccount && guide.Per != guides.PerCompany {
		if action.Case, err = r.nearCase(guide, e.account); err != nil {
			return err
		}
	}
	if e.undo {
		if err := r.canUndo(guide, action); err != nil {
			return err
		}
	} else {
		return r.enter(guide, action.Case, action.What, e)
	}
	undone, _ := r.Session.LastEvent(action.Case)
	if term.IsTerminal(r.In.Fd()) && !r.NoInput { // a script knows what it takes back
		if !r.Confirmed(r.T("cli.undo.ask", "name", r.Name(guide), "event", r.eventWords(undone))) {
			return console.Failed(r.T("cli.undo.kept"), r.T("cli.tryshow", "service", guide.ID))
		}
	}
	if _, _, err := r.Session.Do(wizard.TakeBack{Case: action.Case}); err != nil {
		return r.Refusal(err)
	}
	c := r.caseNow(guide, action.Case)
	at := slices.IndexFunc(c.Case.Events, func(e state.Event) bool { return e.ID == undone.ID })
	return r.tellRecorded(guide, c, c.Case.Events[at], "cli.undone", e.json)
}

// canUndo says why the last event cannot be taken back: there is none, or it is another one than was named.
func (r *run) canUndo(guide *guides.Guide, action wizard.Record) error {
	last, ok := r.Session.LastEvent(action.Case)
	if !ok {
		return console.Failed(r.T("cli.nothingtoundo"), r.T("cli.tryshow", "service", guide.ID))
	}
	if action.What != "" && action.What != last.What {
		return console.Failed(r.T("cli.otherlast", "event", r.eventWords(last)), r.T("cli.tryshow", "service", guide.ID))
	}
	return nil
}

// eventWords is an event in words, with its day.
func (r *run) eventWords(e state.Event) string {
	return r.Session.Words().Date(e.At) + " " + letters.EventWords(r.Session.Words(), e.What)
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
		return r.Unshown(r.PrintJSON(recordJSON{console.JSONVersion, guide.ID, r.caseJSON(c), newEventJSON(event), r.Noted()}), console.SavedKey)
	}
	text := r.T(key, "name", r.caseName(guide, c), "event", r.eventWords(event), "status", c.Words)
	return r.PrintSaved(fmt.Sprintf("%s %s\n", wizard.SignText(c.Status), text)+r.evidenceText(event.Evidence, "    "), console.SavedKey)
}
