package cli

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// writing is what a letter is to be like.
type writing struct {
	program.About
	text               string
	grounds            []string
	questions, special bool
	list               bool
	person             *state.Person // who was asked for more; nil: as in the progress file

	guide                 *guides.Guide
	kind                  letters.Kind
	c                     *state.Case
	asHTML, asEML, asJSON bool
	to                    program.Output
}

// newLetter is the command that writes an objection, a reminder or a complaint. It records nothing: a letter that is written is
// not sent.
func newLetter(c *console.Console) *cobra.Command {
	var as writing
	cmd := &cobra.Command{
		Use: "letter " + c.T("cli.service") + " " + c.T("cli.kind"),
		ValidArgsFunction: program.Complete(c, completeNames(letterNames, kinds, func(words *i18n.Words, country string, kind letters.Kind) string {
			return letters.InLaw(words, country, "cli.letter."+string(kind))
		})),
		Args: func(cmd *cobra.Command, given []string) error {
			least, most := 2, 2
			if as.list {
				least, most = 1, 2 // the kind makes no difference, but who types it is right
			}
			return c.Args(least, most, c.T("cli.service"), c.T("cli.kind"))(cmd, given)
		},
		RunE: atService(c, program.NeedsProgress, func(run *run, guide *guides.Guide, kind []string) error {
			if as.list {
				return run.listGrounds(guide, as.asJSON)
			}
			as.guide = guide
			return run.letter(kind[0], as)
		}),
	}
	as.Flags(c, cmd)
	console.Flags(cmd.Flags(), map[string]any{
		"grounds": &as.grounds, "grounds-text": &as.text, "list-grounds": &as.list, "questions": &as.questions, "special": &as.special,
		"html": &as.asHTML, "eml": &as.asEML, "json": &as.asJSON, "output,o": &as.to.Path, "force,f": &as.to.Force,
	})
	cmd.MarkFlagsMutuallyExclusive("html", "eml", "json")
	for _, alone := range slices.Concat(program.CompanyOptions, []string{"account", "grounds", "grounds-text", "questions", "special", "html", "eml", "output", "force"}) {
		cmd.MarkFlagsMutuallyExclusive("list-grounds", alone)
	}
	cmd.MarkFlagsMutuallyExclusive("json", "output")
	_ = cmd.RegisterFlagCompletionFunc("grounds", completeGrounds(c)) // fails only for a flag that is not there
	return cmd
}

// letter writes the letter, after what is missing and what to know.
func (r *run) letter(typed string, as writing) error {
	guide := as.guide
	kind, err := called(r.Session, typed, "cli.badkind", letterNames, kinds)
	if err != nil {
		return err
	}
	if err := r.knownGrounds(guide, as.grounds); err != nil {
		return err
	}
	as.kind = kind
	if as.c, err = r.caseFor(as); err != nil {
		return err
	}
	if as.asJSON {
		return r.letterJSON(as)
	}
	letter, err := r.write(r.Session.Words(), as)
	if err == nil && len(letter.Missing) > 0 && r.Terminal() && !r.NoInput {
		letter, err = r.askMissing(as)
	}
	if err != nil {
		return err
	}
	paper, err := render(letter, as)
	if err != nil {
		return err
	}
	r.tellMissing(letter)
	if as.asEML && letter.Email == "" {
		r.Say(r.T("cli.letter.noemail"))
	}
	if !as.to.ToFile() {
		r.Say("")
	}
	if err := r.Deliver(paper, as.to, !as.asHTML && !as.asEML); err != nil {
		return err
	}
	event, sent := sentAs[kind]
	if !sent {
		return nil
	}
	command := r.CommandLine() + " record " + guide.ID + " " + nameOf(r.Session, eventNames, event) + as.Options(guide, as.c)
	if kind == letters.KindRequest { // a note says something
		command += r.requestNote(as)
	}
	r.Say("", r.T("cli.letter.after", "command", command))
	return nil
}

// requestNote are the options that note what was written to the authority: a request, or an objection, which it has to answer.
func (r *run) requestNote(as writing) string {
	facts := letters.FactsOf(r.Session.Person(), as.guide, as.c, r.Session.Words().Lang(), r.Now())
	if facts.Objects() {
		return " --said " + nameOf(r.Session, saidNames, state.SaidReplied) + " --note " + console.ShellWord(r.T("letter.request.object.note"))
	}
	return " --note " + console.ShellWord(r.T("letter.request.note"))
}

// write writes the letter in the language of words.
func (r *run) write(words *i18n.Words, as writing) (*letters.Letter, error) {
	person := r.Session.Person()
	if as.person != nil {
		person = *as.person
	}
	facts := letters.FactsOf(person, as.guide, as.c, words.Lang(), r.Now())
	facts.Grounds = strings.TrimSpace(letters.Compose(words.Lang(), as.grounds) + "\n\n" + as.text)
	facts.Questions, facts.Special = as.questions, as.special
	letter, err := letters.Write(words, as.kind, facts)
	for refused, key := range map[error]string{
		letters.ErrAnswered: "cli.letter.answered", letters.ErrBounced: "cli.letter.bounced", letters.ErrSettled: "cli.letter.settled",
		letters.ErrNobody: "refused.nobody",
	} {
		if errors.Is(err, refused) {
			return nil, console.Failed(r.T(key, "service", r.Name(as.guide), "id", as.guide.ID), r.T("cli.tryshow", "service", as.guide.ID))
		}
	}
	return letter, err
}

// render makes the paper.
func render(letter *letters.Letter, as writing) ([]byte, error) {
	switch {
	case as.asHTML:
		return letter.HTML()
	case as.asEML:
		return letter.EML()
	}
	return []byte(strings.TrimRight(letter.Text(), "\n") + "\n"), nil
}

// tellMissing says what the letter still lacks, and what to know before it is sent; the letter itself stays clean.
func (r *run) tellMissing(letter *letters.Letter) {
	if len(letter.Missing) > 0 {
		r.Say(r.T("cli.letter.missing"))
		for _, missing := range letter.Missing {
			r.Say("- " + missing)
		}
		r.Say("")
	}
	r.Say(letter.Notes...)
}

// caseFor finds the case that a letter is about. An objection may be about an account that is not entered yet.
func (r *run) caseFor(as writing) (*state.Case, error) {
	guide := as.guide
	id, err := r.Case(guide, as.About)
	if err != nil {
		return nil, err
	}
	cases := r.Session.Cases(guide)
	known := slices.ContainsFunc(cases, func(c wizard.CaseView) bool { return c.ID == id })
	account := cmp.Or(as.Account, as.Company.Name)
	c := state.Case{Guide: guide.ID, Account: account}
	switch {
	case known:
		c = r.Session.CaseOfLetter(id)
	case guide.Per == guides.PerCompany && as.Company.Name == "":
		return nil, r.WhichCompany(guide)
	case as.kind != letters.KindObjection && len(cases) > 0:
		what := r.T("cli.badaccount", "service", r.Name(guide), "name", account)
		return nil, console.Misuse(what, r.T("cli.whichcase.hint", "names", r.CaseNames(guide)))
	case guide.Per == guides.PerCompany:
		c.Account = as.Account
	}
	as.KeepIn(&c)
	return &c, nil
}

// letterJSON is a letter for programs, in both languages.
type letterJSON struct {
	Version   int                       `json:"version"`
	Service   string                    `json:"service"`
	Case      string                    `json:"case,omitempty"`
	Account   string                    `json:"account"`
	Kind      letters.Kind              `json:"kind"`
	Email     string                    `json:"email,omitempty"`
	Authority string                    `json:"authority,omitempty"`
	Letter    map[string]letterTextJSON `json:"letter"`
}

// letterTextJSON is a letter in one language.
type letterTextJSON struct {
	Subject string   `json:"subject"`
	Text    string   `json:"text"`
	Message string   `json:"message"`
	Missing []string `json:"missing"`
	Notes   []string `json:"notes"`
}

func (r *run) letterJSON(as writing) error {
	result := letterJSON{
		Version: console.JSONVersion, Service: as.guide.ID, Case: as.c.ID, Account: as.c.Account, Kind: as.kind,
		Letter: map[string]letterTextJSON{},
	}
	for lang, words := range i18n.All() {
		letter, err := r.write(words, as)
		if err != nil {
			return err
		}
		result.Email = letter.Email
		if letter.Authority != nil {
			result.Authority = letter.Authority.ID
		}
		result.Letter[lang] = letterTextJSON{
			letter.Subject, letter.Text(), letter.Message(), letter.Missing, letter.Notes,
		}
	}
	return r.PrintJSON(result)
}
