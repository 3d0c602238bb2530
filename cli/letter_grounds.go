package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/letters"
)

// listGrounds lists the reasons that a person may have, each with the id by which --grounds takes it.
func (r *run) listGrounds(guide *guides.Guide, asJSON bool) error {
	lang := r.session.Words().Lang()
	if asJSON {
		return r.printJSON(newGroundsJSON(guide))
	}
	var out strings.Builder
	for _, ground := range letters.Grounds(guide.ID) {
		fmt.Fprintf(&out, "%s: %s\n", ground.ID, ground.Tick.In(lang))
	}
	if guide.Company == "Meta" { // the sources say this of Meta's forms only
		fmt.Fprintln(r.Err, letters.GroundAdvice(lang))
	}
	fmt.Fprintln(r.Err, r.T("cli.grounds.true"))
	return r.print(out.String())
}

// groundsJSON are the reasons for programs.
type groundsJSON struct {
	Version int          `json:"version"`
	Service string       `json:"service"`
	Grounds []groundJSON `json:"grounds"`
}

// groundJSON is one reason: the sentence to tick, and what it becomes in a letter.
type groundJSON struct {
	ID   string   `json:"id"`
	Tick textJSON `json:"tick"`
	Text textJSON `json:"text"`
}

func newGroundsJSON(guide *guides.Guide) groundsJSON {
	result := groundsJSON{Version: jsonVersion, Service: guide.ID, Grounds: []groundJSON{}}
	for _, ground := range letters.Grounds(guide.ID) {
		result.Grounds = append(result.Grounds, groundJSON{ground.ID, textOf(ground.Tick.In), textOf(ground.Text.In)})
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
		hint := r.T("cli.badground.hint", "service", guide.ID)
		if meant, ok := nearest(id, known); ok {
			hint = r.T("cli.didyoumean", "name", meant)
		}
		return misuse(r.T("cli.badground", "name", guides.Clean(id), "service", r.name(guide)), hint)
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
func completeGrounds(c *console) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndex(typed, ",")+1]
		offer := func(run *run, args []string) []string {
			if len(args) == 0 {
				return nil
			}
			guide, ok := run.session.Guide(args[0])
			if !ok {
				return nil
			}
			var values []string
			for _, ground := range letters.Grounds(guide.ID) {
				if !slices.Contains(strings.Split(before, ","), ground.ID) {
					values = append(values, cobra.CompletionWithDesc(before+ground.ID, ground.Tick.In(run.session.Words().Lang())))
				}
			}
			return values
		}
		values, directive := complete(c, offer)(cmd, args, typed)
		return values, directive | cobra.ShellCompDirectiveNoSpace
	}
}
