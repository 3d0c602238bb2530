package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// What events, letters and what was written are called on the command line. The words of each language are in i18n, several for one thing;
// the first one is shown, another one where the law of the person's country has another. Those of both languages are understood in both,
// and what the file calls it.

// The kinds of names, as the keys of their words begin.
const (
	eventNames  = "cli.event."
	saidNames   = "cli.said."
	letterNames = "cli.kind."
)

// kinds are the letters that can be written, in the order in which they are offered.
var kinds = []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint, letters.KindRequest, letters.KindMandate}

// sentAs is what is to be recorded once a letter is sent; nothing of a mandate.
var sentAs = map[letters.Kind]state.What{
	letters.KindObjection: state.Sent, letters.KindReminder: state.Reminded, letters.KindComplaint: state.Complained, letters.KindRequest: state.Noted,
}

// namesOf are what something is called in a language; its id if it is of a later edition.
func namesOf[T ~string](words *i18n.Words, country, kind string, id T) []string {
	if key := kind + string(id); words.Has(key) {
		return strings.Fields(letters.InLaw(words, country, key))
	}
	return []string{string(id)}
}

// nameOf is the name that is shown.
func nameOf[T ~string](session *wizard.Session, kind string, id T) string {
	return namesOf(session.Words(), session.Person().Country, kind, id)[0]
}

// called finds what is called so, or says, after the sentence of the key, which one may be meant.
func called[T ~string](session *wizard.Session, typed, key, kind string, all []T) (found T, err error) {
	var known, shown []string
	spoken := i18n.All()
	for _, id := range all {
		names := []string{nameOf(session, kind, id), string(id)}
		for _, lang := range i18n.Languages {
			names = append(append(names, namesOf(spoken[lang], "", kind, id)...), namesOf(spoken[lang], "ch", kind, id)...)
		}
		if slices.ContainsFunc(names, func(name string) bool { return console.Simple(name) == console.Simple(typed) }) {
			return id, nil
		}
		known, shown = append(known, names...), append(shown, names[0])
	}
	words := session.Words()
	hint := console.Meant(words, typed, known, words.T("cli.oneof", "names", console.List(shown)))
	return "", console.Misuse(words.T(key, "name", typed), hint)
}

// eventOf understands an event's name, or says which one may be meant.
func eventOf(typed string, session *wizard.Session) (state.What, error) {
	return called(session, typed, "cli.badevent", eventNames, state.Whats())
}

// saidOf understands the name of what was written in an event of that kind, or says which one may be meant.
func saidOf(typed string, what state.What, session *wizard.Session) (state.Said, error) {
	sayings := state.Sayings(what)
	if len(sayings) == 0 {
		words := session.Words()
		return "", console.Misuse(words.T("cli.badsaid", "name", typed), words.T("cli.badsaid.none", "event", nameOf(session, eventNames, what)))
	}
	return called(session, typed, "cli.badsaid", saidNames, sayings)
}

// completeNames offers the services, then names, each with what it means.
func completeNames[T ~string](kind string, all []T, means func(words *i18n.Words, country string, id T) string) func(*program.Program, []string) []string {
	return func(run *program.Program, args []string) []string {
		if len(args) != 1 {
			return program.CompleteServices(run, args)
		}
		return offered(run, kind, all, means)
	}
}

// offered are names to complete.
func offered[T ~string](run *program.Program, kind string, all []T, means func(words *i18n.Words, country string, id T) string) []string {
	return console.Each(all, func(id T) string {
		return cobra.CompletionWithDesc(nameOf(run.Session, kind, id), means(run.Session.Words(), run.Session.Person().Country, id))
	})
}

// completeSayings offers what can have been written in the event that was named; where none was, all of it.
func completeSayings(run *program.Program, args []string) []string {
	whats := state.Whats()
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
	return offered(run, saidNames, sayings, func(words *i18n.Words, _ string, said state.Said) string { return words.T("said." + string(said)) })
}
