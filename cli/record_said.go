package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// germanSayings are the German words for what exactly was written; the first one is shown. English has one word each, that of the file.
// Both languages are understood in both.
var germanSayings = map[state.Said][]string{
	state.SaidReceipt:   {"eingang", "eingangsbestätigung"},
	state.SaidReferral:  {"verweis", "verwiesen"},
	state.SaidQuestion:  {"rückfrage", "frage"},
	state.SaidReasons:   {"mit-gründen", "begründet"},
	state.SaidNoReasons: {"ohne-gründe"},
	state.SaidUpheld:    {"recht-gegeben", "stattgegeben"},
	state.SaidRejected:  {"abgewiesen", "abgelehnt"},
	state.SaidClosed:    {"geschlossen", "abgeschlossen"},
	state.SaidAsks:      {"fragt", "frage"},
	state.SaidReplied:   {"beantwortet", "geantwortet"},
}

// saidWord is the word for what was written in the language of words.
func saidWord(said state.Said, words *i18n.Words) string {
	if german := germanSayings[said]; words.Lang() == "de" && len(german) > 0 { // one of a later edition has none
		return german[0]
	}
	return string(said)
}

// saidOf understands the word for what was written in an event of that kind, or says which one may be meant.
func saidOf(typed string, what state.What, session *wizard.Session) (state.Said, error) {
	words := session.Words()
	sayings := state.Sayings(what)
	if len(sayings) == 0 {
		return "", console.Misuse(words.T("cli.badsaid", "name", typed), words.T("cli.badsaid.none", "event", eventWord(what, session)))
	}
	return oneOf(words, typed, "cli.badsaid", sayings, func(said state.Said) []string {
		return append([]string{saidWord(said, words), string(said)}, germanSayings[said]...)
	})
}

// completeSayings offers what can have been written in the event that was named; where none was, all of it.
func completeSayings(run *program.Program, args []string) []string {
	words, whats := run.Session.Words(), state.Whats()
	if len(args) > 1 {
		what, err := eventOf(args[1], run.Session)
		if err != nil {
			return nil
		}
		whats = []state.What{what}
	}
	var sayings []state.Said
	for _, what := range whats {
		for _, said := range state.Sayings(what) {
			if !slices.Contains(sayings, said) {
				sayings = append(sayings, said)
			}
		}
	}
	return console.Each(sayings, func(said state.Said) string {
		return cobra.CompletionWithDesc(saidWord(said, words), words.T("said."+string(said)))
	})
}
