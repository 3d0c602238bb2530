package cli

import (
	"errors"
	"fmt"
	"slices"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
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
func newRecord(world World, f *flags, words *i18n.Words) *cobra.Command {
	var e entry
	cmd := &cobra.Command{
		Use:               "record " + words.T("cli.service") + " [" + words.T("cli.event") + "]",
		Short:             words.T("cli.record"),
		Long:              words.T("cli.record.long"),
		ValidArgsFunction: complete(world, f, completeEvents),
		Args: func(cmd *cobra.Command, given []string) error {
			least := 2
			if e.undo || e.correct {
				least = 1
			}
			return args(words, least, 2, words.T("cli.service"), words.T("cli.event"))(cmd, given)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return with(world, f, needsWriting, func(run *run) error { return run.record(world, f, args, e) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&e.account, "account", "", words.T("cli.flag.account"))
	flags.StringVar(&e.on, "on", "", words.T("cli.flag.on"))
	flags.StringVar(&e.ref, "ref", "", words.T("cli.flag.ref"))
	flags.StringVar(&e.note, "note", "", words.T("cli.flag.note"))
	flags.StringVar(&e.evidence, "evidence", "", words.T("cli.flag.evidence"))
	flags.StringVar(&e.until, "until", "", words.T("cli.flag.until"))
	flags.StringVar(&e.said, "said", "", words.T("cli.flag.said"))
	companyFlags(flags, words, &e.company, &e.companyAddress)
	flags.BoolVar(&e.newAccount, "new-account", false, words.T("cli.flag.newaccount"))
	flags.BoolVar(&e.correct, "correct", false, words.T("cli.flag.correct"))
	flags.BoolVar(&e.undo, "undo", false, words.T("cli.flag.undo"))
	cmd.MarkFlagsMutuallyExclusive("undo", "correct")
	cmd.MarkFlagsMutuallyExclusive("undo", "evidence")
	jsonFlag(cmd, words, &e.json)
	for _, detail := range []string{"on", "ref", "note", "until", "said", "email", "address", "has"} {
		cmd.MarkFlagsMutuallyExclusive("undo", detail)
		_ = cmd.RegisterFlagCompletionFunc(detail, cobra.NoFileCompletions) // fails only for a flag that is not there
	}
	_ = cmd.RegisterFlagCompletionFunc("account", complete(world, f, completeAccounts))
	_ = cmd.RegisterFlagCompletionFunc("company", complete(world, f, completeAccounts))
	return cmd
}

// record notes the event, or takes the last one back, and says where the case stands now.
func (r *run) record(world World, f *flags, args []string, e entry) error {
	guide, err := r.service(args[0])
	if err != nil {
		return err
	}
	action := wizard.Record{Guide: guide.ID}
	if len(args) > 1 {
		if action.What, err = eventOf(args[1], r.session.Words()); err != nil {
			return err
		}
	}
	if err := r.oneLines(e); err != nil {
		return err
	}
	if err := r.companyFits(guide, e.company, e.companyAddress); err != nil {
		return err
	}
	if action.Case, err = r.caseAt(guide, e.account, e.company.Name); err != nil {
		return err
	}
	if action.Case == "" && guide.Per == guides.PerCompany && !e.undo && e.company.Name == "" {
		return r.whichCompany(guide)
	}
	if action.Case == "" && !e.newAccount && guide.Per != guides.PerCompany {
		if action.Case, err = r.nearCase(world, f, guide, e.account); err != nil {
			return err
		}
	}
	if e.undo {
		if err := r.canUndo(guide, action); err != nil {
			return err
		}
	} else {
		return r.enter(world, f, guide, action.Case, action.What, e)
	}
	undone, _ := r.session.LastEvent(action.Case)
	if term.IsTerminal(world.In.Fd()) && !f.noInput { // a script knows what it takes back
		words := r.session.Words()
		if !world.confirmed(f, words.T("cli.undo.ask", "name", r.name(guide), "event", r.eventWords(undone))) {
			fmt.Fprintln(world.Err, words.T("cli.undo.kept"))
			return errSaid
		}
	}
	if _, _, err := r.session.Do(wizard.UndoLast{Case: action.Case}); err != nil {
		return r.refusal(err)
	}
	return r.recorded(world, f, guide, action, undone, e.json)
}

// caseOf finds the case that is meant, "" for a new one.
func (r *run) caseOf(guide *guides.Guide, account string) (string, error) {
	id, err := r.session.CaseNamed(guide, guides.Clean(account))
	if errors.Is(err, wizard.ErrWhichCase) {
		var names []string
		for _, c := range r.session.Cases(guide) {
			names = append(names, c.Name)
		}
		words := r.session.Words()
		if guide.Per == guides.PerCompany {
			return "", usageError{words.T("cli.company.which", "service", r.name(guide)), words.T("cli.company.several", "names", list(names))}
		}
		return "", usageError{
			words.T("cli.whichcase", "service", r.name(guide)), words.T("cli.whichcase.hint", "names", list(names)),
		}
	}
	return id, err
}

// canUndo says why the last event cannot be taken back: there is none, or it is another one than was named.
func (r *run) canUndo(guide *guides.Guide, action wizard.Record) error {
	words := r.session.Words()
	last, ok := r.session.LastEvent(action.Case)
	if !ok {
		return failure{words.T("cli.nothingtoundo"), words.T("cli.tryshow", "service", guide.ID)}
	}
	if action.What != "" && action.What != last.What {
		return failure{words.T("cli.otherlast", "event", r.eventWords(last)), words.T("cli.tryshow", "service", guide.ID)}
	}
	return nil
}

// eventWords is an event in words, with its day.
func (r *run) eventWords(e state.Event) string {
	words := r.session.Words()
	return words.Date(e.At) + " " + letters.EventWords(words, e.What)
}

// recordJSON is what was recorded, for programs: the case as it stands now, and the event, voided if it was taken back.
type recordJSON struct {
	Version int       `json:"version"`
	Service string    `json:"service"`
	Case    caseJSON  `json:"case"`
	Event   eventJSON `json:"event"`
	noted
}

// recorded says what was kept and where the case stands now.
func (r *run) recorded(world World, f *flags, guide *guides.Guide, action wizard.Record, undone state.Event, asJSON bool) error {
	cases := r.session.Cases(guide)
	c := cases[len(cases)-1] // the new one
	if i := slices.IndexFunc(cases, func(c wizard.CaseView) bool { return c.ID == action.Case }); i >= 0 {
		c = cases[i]
	}
	event := c.Case.Events[slices.IndexFunc(c.Case.Events, func(e state.Event) bool { return e.ID == undone.ID })]
	return r.tellRecorded(world, f, guide, c, event, "cli.undone", asJSON)
}

// tellRecorded says what became of an event, and where its case stands now. key names the sentence.
func (r *run) tellRecorded(world World, f *flags, guide *guides.Guide, c wizard.CaseView, event state.Event, key string, asJSON bool) error {
	if asJSON {
		return f.savedJSON(world, recordJSON{jsonVersion, guide.ID, r.caseJSON(c), newEventJSON(event), r.noted()})
	}
	text := r.session.Words().T(key, "name", r.caseName(guide, c), "event", r.eventWords(event), "status", c.Words)
	return f.printSaved(world, fmt.Sprintf("%s %s\n", wizard.SignText(c.Status), text)+r.evidenceText(event.Evidence, "    "))
}
