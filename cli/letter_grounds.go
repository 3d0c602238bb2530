package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/letters"
)

// listGrounds lists the reasons that a person may have, each with the id by which --grounds takes it.
func (r *run) listGrounds(guide *guides.Guide, asJSON bool) error {
	lang := r.Session.Words().Lang()
	if asJSON {
		return r.PrintJSON(newGroundsJSON(guide))
	}
	var out strings.Builder
	for _, ground := range letters.Grounds(guide.ID) {
		fmt.Fprintf(&out, "%s: %s\n", ground.ID, ground.Tick.In(lang))
	}
	if guide.Company == "Meta" { // the sources say this of Meta's forms only
		fmt.Fprintln(r.Err, letters.GroundAdvice(lang))
	}
	fmt.Fprintln(r.Err, r.T("cli.grounds.true"))
	return r.Print(out.String())
}

// groundsJSON are the reasons for programs.
type groundsJSON struct {
	Version int          `json:"version"`
	Service string       `json:"service"`
	Grounds []groundJSON `json:"grounds"`
}

// groundJSON is one reason: the sentence to tick, and what it becomes in a letter.
type groundJSON struct {
	ID   string       `json:"id"`
	Tick guides.Words `json:"tick"`
	Text guides.Words `json:"text"`
}

func newGroundsJSON(guide *guides.Guide) groundsJSON {
	result := groundsJSON{Version: console.JSONVersion, Service: guide.ID, Grounds: []groundJSON{}}
	for _, ground := range letters.Grounds(guide.ID) {
		result.Grounds = append(result.Grounds, groundJSON{ground.ID, console.TextOf(ground.Tick.In), console.TextOf(ground.Text.In)})
	}
	return result
}

// knownGrounds refuses a reason that does not exist: the letter would leave it out, and nobody would notice.
func (r *run) knownGrounds(guide *guides.Guide, ids []string) error {
	known := groundIDs(guide)
	for _, id := range ids {
		if slices.Contains(known, id) {
			continue
		}
		hint := console.Meant(r, id, known, r.T("cli.badground.hint", "service", guide.ID))
		return console.Misuse(r.T("cli.badground", "name", guides.Clean(id), "service", r.Name(guide)), hint)
	}
	return nil
}

func groundIDs(guide *guides.Guide) []string {
	var ids []string
	for _, ground := range letters.Grounds(guide.ID) {
		ids = append(ids, ground.ID)
	}
	return ids
}

// completeGrounds offers the reasons that stand not yet in front of the last comma.
func completeGrounds(c *console.Console) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndex(typed, ",")+1]
		offer := func(run *program.Program, args []string) []string {
			if len(args) == 0 {
				return nil
			}
			guide, ok := run.Session.Guide(args[0])
			if !ok {
				return nil
			}
			var values []string
			for _, ground := range letters.Grounds(guide.ID) {
				if !slices.Contains(strings.Split(before, ","), ground.ID) {
					values = append(values, cobra.CompletionWithDesc(before+ground.ID, ground.Tick.In(run.Session.Words().Lang())))
				}
			}
			return values
		}
		values, directive := program.Complete(c, offer)(cmd, args, typed)
		return values, directive | cobra.ShellCompDirectiveNoSpace
	}
}
