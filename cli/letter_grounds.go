package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/letters"
)

// groundsJSON are the reasons for programs.
type groundsJSON struct {
	Version int              `json:"version"`
	Service string           `json:"service"`
	Grounds []letters.Ground `json:"grounds"`
}

// listGrounds lists the reasons that a person may have, each with the id by which --grounds takes it.
func (r *run) listGrounds(guide *guides.Guide, asJSON bool) error {
	lang, grounds := r.Session.Words().Lang(), letters.Grounds(guide.ID)
	if asJSON {
		return r.PrintJSON(groundsJSON{console.JSONVersion, guide.ID, grounds})
	}
	if guide.Company == "Meta" { // the sources say this of Meta's forms only
		r.Say(letters.GroundAdvice(lang))
	}
	r.Say(r.T("cli.grounds.true"))
	return r.Print(console.Each(grounds, func(ground letters.Ground) string { return ground.ID + ": " + ground.Tick.In(lang) })...)
}

// knownGrounds refuses a reason that does not exist: the letter would leave it out, and nobody would notice.
func (r *run) knownGrounds(guide *guides.Guide, ids []string) error {
	known := groundIDs(guide)
	i := slices.IndexFunc(ids, func(id string) bool { return !slices.Contains(known, id) })
	if i < 0 {
		return nil
	}
	hint := console.Meant(r, ids[i], known, r.T("cli.badground.hint", "service", guide.ID))
	return console.Misuse(r.T("cli.badground", "name", ids[i], "service", r.Name(guide)), hint)
}

func groundIDs(guide *guides.Guide) []string {
	return console.Each(letters.Grounds(guide.ID), func(ground letters.Ground) string { return ground.ID })
}

// completeGrounds offers the reasons that stand not yet in front of the last comma.
func completeGrounds(c *console.Console) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndex(typed, ",")+1]
		offer := program.OfService(func(run *program.Program, guide *guides.Guide) (values []string) {
			for _, ground := range letters.Grounds(guide.ID) {
				if !slices.Contains(strings.Split(before, ","), ground.ID) {
					values = append(values, cobra.CompletionWithDesc(before+ground.ID, ground.Tick.In(run.Session.Words().Lang())))
				}
			}
			return values
		})
		values, directive := program.Complete(c, offer)(cmd, args, typed)
		return values, directive | cobra.ShellCompDirectiveNoSpace
	}
}
