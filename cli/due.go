package cli

import (
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newDue is the command that says what waits, and by its exit code whether something is for the person to do.
func newDue(c *console.Console) *cobra.Command {
	var (
		asJSON, asICS, all bool
		to                 program.Output
	)
	cmd := &cobra.Command{
		Use: "due",
		RunE: func(*cobra.Command, []string) error {
			if (to.Path != "" || to.Force) && !asICS {
				return console.Misuse(c.T("cli.due.onlyics"), c.TryHelp("widerspruch due"))
			}
			if all {
				return dueEveryone(c, asJSON)
			}
			return with(c, program.NeedsProgress, func(run *run) error {
				var err error
				result := run.dueJSON()
				switch {
				case asJSON:
					err = c.PrintJSON(result)
				case asICS:
					err = run.calendar(to)
				default:
					err = c.PrintWrapped(run.dueLines()...)
				}
				if err == nil && result.Overdue > 0 && !asICS {
					return console.ErrOverdue
				}
				return err
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"ics": &asICS, "json": &asJSON, "output,o": &to.Path, "force,f": &to.Force, "everyone": &all})
	cmd.MarkFlagsMutuallyExclusive("ics", "json")
	cmd.MarkFlagsMutuallyExclusive("ics", "everyone")
	return cmd
}

// calendar makes a calendar of what waits. Where nothing waits there is none: the format knows no empty one.
func (r *run) calendar(to program.Output) error {
	calendar, err := letters.Calendar(letters.CalendarSource{
		Progress: r.Progress, Library: r.Library, Words: r.Session.Words(), Now: r.Now(), Command: r.CommandLine(),
	})
	if errors.Is(err, letters.ErrNothingDue) {
		r.Say(r.T("calendar.none") + " " + r.T("cli.due.nocalendar"))
		return nil
	}
	if err != nil {
		return err
	}
	return r.Deliver(calendar, to, false)
}

// dueLines list what waits, the nearest first, and below it how the days were worked out.
func (r *run) dueLines() (lines []string) {
	dates := r.Session.Dates()
	switch lost := r.Session.LostWords(); {
	case lost != "":
		lines = append(lines, lost)
	case len(dates) == 0:
		lines = append(lines, r.T("dates.none"))
	}
	if len(dates) == 0 {
		return lines
	}
	for _, due := range dates {
		lines = append(lines, dueLine(r.Session.Words(), due, ""))
	}
	lines = append(lines, "", r.T("cli.due.rules"))
	for _, rule := range r.Session.DateRules() {
		lines = append(lines, "  "+rule)
	}
	return lines
}

// dueLine is one thing that waits. whose names the person, "" where there is only one.
func dueLine(words *i18n.Words, due wizard.Due, whose string) string {
	sign := wizard.SignText(state.StatusWaiting)
	if due.Overdue {
		sign = wizard.SignText(state.StatusOverdue)
	}
	text := words.T("dates.row", "name", due.Name, "text", due.Text)
	if whose != "" {
		text = words.T("cli.due.whose", "whose", whose, "text", text)
	}
	return sign + " " + words.Date(due.On) + "  " + text
}

// dueEveryone lists what waits for each person, all in the order of the days.
func dueEveryone(c *console.Console, asJSON bool) error {
	type line struct {
		on   time.Time
		text string
	}
	var dated []line
	var lines []string
	result, failed := everyone(c, (*run).dueJSON, func(run *run, name string) {
		for _, due := range run.Session.Dates() {
			dated = append(dated, line{due.On, dueLine(run.Session.Words(), due, name)})
		}
		if words := run.Session.LostWords(); words != "" {
			lines = append(lines, c.T("cli.due.whose", "whose", name, "text", words))
		}
	})
	slices.SortStableFunc(dated, func(a, b line) int { return a.on.Compare(b.on) })
	for _, one := range dated {
		lines = append(lines, one.text)
	}
	var err error
	switch {
	case asJSON:
		err = c.PrintJSON(result)
	case len(lines) == 0 && failed == nil: // of a file that could not be read nobody knows what waits
		err = c.Print(c.T("dates.none"))
	default:
		err = c.PrintWrapped(lines...)
	}
	switch {
	case err != nil || failed != nil:
		return errors.Join(err, failed)
	case slices.ContainsFunc(result.Profiles, func(one personJSON[dueJSON]) bool { return one.Data.Overdue > 0 }):
		return console.ErrOverdue
	}
	return nil
}

// ruleText is how a day was worked out, and why it was moved.
func (r *run) ruleText(words *i18n.Words, due wizard.Due) string {
	if due.Changed {
		return words.T("rule.changed")
	}
	return strings.TrimSpace(letters.RuleWords(words, due.Standing, r.Session.Person().Country) + " " + letters.MovedWords(words, due.Standing.Rule))
}

// dueJSON is what waits, for programs.
type dueJSON struct {
	Version int        `json:"version"`
	Overdue int        `json:"overdue"`
	Due     []dateJSON `json:"due"`
	Lost    []string   `json:"lost,omitempty"` // services at which something waits and to which there is no guide
	program.Noted
}

// dateJSON is one thing that waits.
type dateJSON struct {
	Service string       `json:"service"`
	Name    guides.Words `json:"name"`
	Case    string       `json:"case"`
	Account string       `json:"account"`
	On      string       `json:"on"`
	What    string       `json:"what"` // answer, recheck, authority, act
	Overdue bool         `json:"overdue"`
	Status  state.Status `json:"status"`
	Rule    guides.Words `json:"rule"`
	Last    string       `json:"last,omitempty"` // the last day for the next step, such as a complaint
}

// dueJSON collects what waits.
func (r *run) dueJSON() dueJSON {
	spoken := i18n.All()
	result := dueJSON{Version: statusVersion, Lost: r.Session.Lost(), Noted: r.Noted()}
	result.Due = console.Each(r.Session.Dates(), func(due wizard.Due) dateJSON {
		at := due.Standing
		date := dateJSON{
			Service: due.Guide.ID, Case: due.Case, Account: due.About.Account, On: console.DayOf(due.On),
			What: "answer", Overdue: due.Overdue, Status: at.Status, Last: console.DayOf(at.Last.Day),
			Name: console.TextOf(func(lang string) string { return letters.NameOf(due.Guide, due.About, lang) }),
			Rule: console.TextOf(func(lang string) string { return r.ruleText(spoken[lang], due) }),
		}
		switch {
		case at.By == state.Switched:
			date.What = "recheck"
		case at.Status == state.StatusComplained:
			date.What = "authority"
		case at.Due.IsZero(), due.Changed:
			date.What = "act"
		}
		if due.Overdue {
			result.Overdue++
		}
		return date
	})
	return result
}
