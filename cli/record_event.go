package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// germanEvents are the German words for what can be recorded; the first one is shown. English has one word each, that of the file.
// Both languages are understood in both.
var germanEvents = map[state.What][]string{
	state.Opened:     {"geöffnet"},
	state.Sent:       {"gesendet", "abgesendet", "abgeschickt"},
	state.Switched:   {"umgestellt", "ausgeschaltet"},
	state.Confirmed:  {"bestätigt"},
	state.Answered:   {"geantwortet", "antwort"},
	state.Extended:   {"verlängert"},
	state.Bounced:    {"zurückgekommen", "unzustellbar"},
	state.Refused:    {"abgelehnt"},
	state.Reminded:   {"erinnert"},
	state.Complained: {"beschwert", "beschwerde", "angezeigt", "anzeige"},
	state.Decided:    {"entschieden"},
	state.Rechecked:  {"geprüft", "nachgesehen"},
	state.Noted:      {"notiert", "notiz"},
}

// swissReport is what a complaint is called where the authority takes reports: to the Swiss one nobody can complain.
var swissReport = map[string]string{"de": "angezeigt", "en": "reported"}

// eventWord is an event's name in the language of the session, and in the law of the person's country.
func eventWord(what state.What, session *wizard.Session) string {
	words := session.Words()
	if what == state.Complained && session.Person().Country == "ch" {
		return swissReport[words.Lang()]
	}
	if german := germanEvents[what]; words.Lang() == "de" && len(german) > 0 { // an event of a later edition has none
		return german[0]
	}
	return string(what)
}

// eventOf understands an event's name, or says which one may be meant.
func eventOf(typed string, session *wizard.Session) (state.What, error) {
	return oneOf(session.Words(), typed, "cli.badevent", state.Whats(), func(what state.What) []string {
		names := append([]string{eventWord(what, session), string(what)}, germanEvents[what]...)
		if what == state.Complained {
			names = append(names, swissReport["en"])
		}
		return names
	})
}

// oneOf finds what is called so among things that have several names, the first of which is shown; else it says, after the sentence of
// the key, which one may be meant.
func oneOf[T any](words *i18n.Words, typed, key string, all []T, names func(T) []string) (found T, err error) {
	var known, shown []string
	for _, one := range all {
		called := names(one)
		if slices.ContainsFunc(called, func(name string) bool { return console.Simple(name) == console.Simple(typed) }) {
			return one, nil
		}
		known, shown = append(known, called...), append(shown, called[0])
	}
	hint := console.Meant(words, typed, known, words.T("cli.oneof", "names", console.List(shown)))
	return found, console.Misuse(words.T(key, "name", typed), hint)
}

// completeEvents offers the services, then the events.
func completeEvents(run *program.Program, args []string) []string {
	if len(args) != 1 {
		return program.CompleteServices(run, args)
	}
	return console.Each(state.Whats(), func(what state.What) string {
		return cobra.CompletionWithDesc(eventWord(what, run.Session), letters.EventWords(run.Session.Words(), run.Session.Person().Country, what))
	})
}
