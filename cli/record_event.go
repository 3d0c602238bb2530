package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// eventName is how people call an event on the command line.
type eventName struct {
	what state.What // its English name
	de   []string   // German words for it, the first one is shown
}

// events are the events that can be recorded. Both languages are understood in both.
var events = []eventName{
	{state.Opened, []string{"geöffnet"}},
	{state.Sent, []string{"gesendet", "abgesendet", "abgeschickt"}},
	{state.Switched, []string{"umgestellt", "ausgeschaltet"}},
	{state.Confirmed, []string{"bestätigt"}},
	{state.Answered, []string{"geantwortet", "antwort"}},
	{state.Extended, []string{"verlängert"}},
	{state.Bounced, []string{"zurückgekommen", "unzustellbar"}},
	{state.Refused, []string{"abgelehnt"}},
	{state.Reminded, []string{"erinnert"}},
	{state.Complained, []string{"beschwert", "beschwerde"}},
	{state.Decided, []string{"entschieden"}},
	{state.Rechecked, []string{"geprüft", "nachgesehen"}},
	{state.Noted, []string{"notiert", "notiz"}},
}

// word is the event's name in the language of words.
func (e eventName) word(words *i18n.Words) string {
	if words.Lang() == "de" {
		return e.de[0]
	}
	return string(e.what)
}

// eventOf understands an event's name, or says which one may be meant.
func eventOf(typed string, words *i18n.Words) (state.What, error) {
	var known, shown []string
	for _, event := range events {
		for _, name := range append([]string{string(event.what)}, event.de...) {
			if console.Simple(name) == console.Simple(typed) {
				return event.what, nil
			}
		}
		known = append(known, event.word(words), string(event.what))
		shown = append(shown, event.word(words))
	}
	hint := words.T("cli.oneof", "names", console.List(shown))
	if meant, ok := console.Nearest(typed, known); ok {
		hint = words.T("cli.didyoumean", "name", meant)
	}
	return "", console.Misuse(words.T("cli.badevent", "name", guides.Clean(typed)), hint)
}

// completeEvents offers the services, then the events.
func completeEvents(run *program.Program, args []string) []string {
	values := program.CompleteServices(run, args)
	if len(args) == 1 {
		words := run.Session.Words()
		for _, event := range events {
			values = append(values, cobra.CompletionWithDesc(event.word(words), words.T("event."+string(event.what))))
		}
	}
	return values
}
