package author

import (
	"cmp"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
)

// usualDays is half a year: about as long as a form stays where it is.
const usualDays = 180

// newGuideStale is the command that lists what was confirmed too long ago.
func newGuideStale(c *console.Console) *cobra.Command {
	days, asJSON := usualDays, false
	cmd := &cobra.Command{
		Use: "stale",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if days < 0 {
				return c.BadValue("days", days, c.TryHelp(cmd.CommandPath()))
			}
			return program.With(c, program.NeedsNothing, func(run *program.Program) error {
				old := findStale(run, days)
				return console.Tell(c, asJSON, func() staleJSON { return newStaleJSON(old, days) }, func() []string { return staleLines(run, old, days) })
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"days": &days, "json": &asJSON})
	return cmd
}

// stale is a guide, or a route of one with evidence of its own, that was confirmed long ago.
type stale struct {
	Service string       `json:"service"`
	Route   string       `json:"route,omitempty"` // "" for the guide
	Name    guides.Words `json:"name"`
	Own     bool         `json:"own"`
	guides.Verified
	Age int `json:"age"` // in days

	guide       *guides.Guide
	recommended bool // the route that people are offered rests on it
}

// findStale finds what was confirmed more than a number of days ago, first what most people rely on and what is known worst. Of a
// month or a year the first day counts.
func findStale(p *program.Program, days int) []stale {
	now := p.Now()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
	var old []stale
	look := func(guide *guides.Guide, route string, recommended bool, v guides.Verified) {
		on := v.On
		if v.Again != nil {
			on = v.Again.On
		}
		if age := int(today.Sub(on.Time()) / (24 * time.Hour)); age > days {
			old = append(old, stale{guide.ID, route, console.TextOf(guide.Name.In), guide.Own, v, age, guide, recommended})
		}
	}
	for _, guide := range p.Library.Guides() {
		details := guide.Details()
		first := details.Recommended()
		look(guide, "", first != nil && first.Verified == nil, details.Verified)
		for _, route := range details.Routes {
			if route.Verified != nil {
				look(guide, route.ID, route.Recommended, *route.Verified)
			}
		}
	}
	slices.SortStableFunc(old, atStake)
	return old
}

// atStake puts first what is recommended, then what is known worst, then what is oldest, then what is used most.
func atStake(a, b stale) int {
	offered := func(s stale) int {
		if s.recommended {
			return 0
		}
		return 1
	}
	return cmp.Or(
		cmp.Compare(offered(a), offered(b)), cmp.Compare(a.How.Strength(), b.How.Strength()),
		cmp.Compare(b.Age, a.Age), cmp.Compare(a.guide.Rank, b.guide.Rank),
	)
}

// staleLines tell it.
func staleLines(p *program.Program, old []stale, days int) []string {
	if len(old) == 0 {
		return []string{p.N("cli.stale.none", days)}
	}
	var lines []string
	for _, s := range old {
		name := p.Name(s.guide)
		if s.Route != "" {
			name += " › " + s.Route
		}
		line := p.N("cli.stale.row", s.Age, "name", name, "on", p.Session.VerifiedWords(s.Verified))
		if s.Own {
			line = p.T("row.own", "text", line)
		}
		lines = append(lines, line)
	}
	lines = append(lines, "", p.T("cli.look.title"))
	for _, guide := range staleGuides(old) {
		lines = append(lines, "  "+p.Name(guide)+": "+lookText(p, guide, guide.BestLook()))
	}
	if p.Home != "" {
		lines = append(lines, p.T("cli.stale.tell", "address", p.Home+"/issues"))
	}
	return lines
}

// staleGuides are the guides of the list, each once, in its order.
func staleGuides(old []stale) []*guides.Guide {
	var list []*guides.Guide
	for _, s := range old {
		if !slices.Contains(list, s.guide) {
			list = append(list, s.guide)
		}
	}
	return list
}

// lookText says what to look at.
func lookText(p *program.Program, guide *guides.Guide, look guides.Look) string {
	lang := p.Session.Words().Lang()
	if look.Why == guides.LookDoubt {
		return p.T("cli.look.doubt", "doubt", guide.Details().Doubts[look.Doubt].In(lang))
	}
	route, step := look.Route, look.Step
	if text, ok := guide.Text(lang).Route(look.Route); ok {
		route = text.Title
		if one, ok := text.Step(look.Step); ok {
			step = one.Title
		}
	}
	return p.T("cli.look."+string(look.Why), "route", route, "step", step, "on", p.Session.VerifiedWords(look.Verified))
}

// staleJSON is the same for programs.
type staleJSON struct {
	Version int        `json:"version"`
	Days    int        `json:"days"`
	Stale   []stale    `json:"stale"`
	Looks   []lookJSON `json:"looks"` // what one look would settle most, of each guide in stale
}

// lookJSON is what to look at in a guide.
type lookJSON struct {
	Service string `json:"service"`
	guides.Look
}

func newStaleJSON(old []stale, days int) staleJSON {
	looks := console.Each(staleGuides(old), func(guide *guides.Guide) lookJSON { return lookJSON{guide.ID, guide.BestLook()} })
	return staleJSON{console.JSONVersion, days, old, looks}
}
