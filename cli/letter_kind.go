package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// kindName is how people call a kind of letter on the command line.
type kindName struct {
	kind  letters.Kind // its English name
	de    string
	event state.What // to be recorded once the letter is sent
}

// kinds are the letters that can be written. Both languages are understood in both.
var kinds = []kindName{
	{letters.KindObjection, "widerspruch", state.Sent},
	{letters.KindReminder, "erinnerung", state.Reminded},
	{letters.KindComplaint, "beschwerde", state.Complained},
	{letters.KindRequest, "nachfrage", state.Noted},
	{letters.KindMandate, "vollmacht", ""},
}

// swissLetter is what a complaint to the authority is called in Switzerland.
var swissLetter = map[string]string{"de": "anzeige", "en": "report"}

// word is the kind's name in the language of the session, and in the law of the person's country.
func (k kindName) word(session *wizard.Session) string {
	words := session.Words()
	if k.kind == letters.KindComplaint && session.Person().Country == "ch" {
		return swissLetter[words.Lang()]
	}
	if words.Lang() == "de" {
		return k.de
	}
	return string(k.kind)
}

// kindOf understands the name of a kind, or says which one may be meant.
func kindOf(typed string, session *wizard.Session) (kindName, error) {
	return oneOf(session.Words(), typed, "cli.badkind", kinds, func(kind kindName) []string {
		names := []string{kind.word(session), string(kind.kind), kind.de}
		if kind.kind == letters.KindComplaint {
			names = append(names, swissLetter["de"], swissLetter["en"])
		}
		return names
	})
}

// completeKinds offers the services, then the kinds of letters.
func completeKinds(run *program.Program, args []string) []string {
	if len(args) != 1 {
		return program.CompleteServices(run, args)
	}
	return console.Each(kinds, func(kind kindName) string {
		return cobra.CompletionWithDesc(kind.word(run.Session), letters.InLaw(run.Session.Words(), run.Session.Person().Country, "cli.letter."+string(kind.kind)))
	})
}
