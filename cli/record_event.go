package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
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
	state.Complained: {"beschwert", "beschwerde"},
	state.Decided:    {"entschieden"},
	state.Rechecked:  {"geprüft", "nachgesehen"},
	state.Noted:      {"notiert", "notiz"},
}

// eventWord is an event's name in the language of words.
func eventWord(what state.What, words *i18n.Words) string {
	if german := germanEvents[what]; words.Lang() == "de" && len(german) > 0 { // an event of a later edition has none
		return german[0]
	}
	return string(what)
}

// eventOf understands an event's name, or says which one may be meant.
func eventOf(typed string, words *i18n.Words) (state.What, error) {
	var known, shown []string
	for _, what := range state.Whats() {
		for _, name := range append([]string{string(what)}, germanEvents[what]...) {
			if console.Simple(name) == console.Simple(typed) {
				return what, nil
			}
		}
		known = append(known, eventWord(what, words), string(what))
		shown = append(shown, eventWord(what, words))
	}
	hint := console.Meant(words, typed, known, words.T("cli.oneof", "names", console.List(shown)))
	return "", console.Misuse(words.T("cli.badevent", "name", guides.Clean(typed)), hint)
}

// completeEvents offers the services, then the events.
func completeEvents(run *program.Program, args []string) []string {
	if len(args) != 1 {
		return program.CompleteServices(run, args)
	}
	return console.Each(state.Whats(), func(what state.What) string {
		return cobra.CompletionWithDesc(eventWord(what, run.Session.Words()), run.T("event."+string(what)))
	})
}
