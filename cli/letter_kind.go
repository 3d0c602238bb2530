package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
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

// word is the kind's name in the language of words.
func (k kindName) word(words *i18n.Words) string {
	if words.Lang() == "de" {
		return k.de
	}
	return string(k.kind)
}

// kindOf understands the name of a kind, or says which one may be meant.
func kindOf(typed string, words *i18n.Words) (kindName, error) {
	return oneOf(words, typed, "cli.badkind", kinds, func(kind kindName) []string {
		return []string{kind.word(words), string(kind.kind), kind.de}
	})
}

// completeKinds offers the services, then the kinds of letters.
func completeKinds(run *program.Program, args []string) []string {
	if len(args) != 1 {
		return program.CompleteServices(run, args)
	}
	return console.Each(kinds, func(kind kindName) string {
		return cobra.CompletionWithDesc(kind.word(run.Session.Words()), run.T("cli.letter."+string(kind.kind)))
	})
}
