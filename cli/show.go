package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newShow is the command that tells where one service stands, what happened there, and which routes it has.
func newShow(c *console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:               "show " + c.T("cli.service"),
		Short:             c.T("cli.show"),
		Args:              c.args(1, 1, c.T("cli.service")),
		ValidArgsFunction: complete(c, completeServices),
		RunE: func(_ *cobra.Command, args []string) error {
			return with(c, needsProgress, func(run *run) error {
				guide, err := run.service(args[0])
				if err != nil {
					return err
				}
				row := run.row(guide)
				if asJSON {
					return c.printJSON(run.showJSON(guide, row))
				}
				return c.print(run.showText(guide, row))
			})
		},
	}
	c.jsonFlag(cmd, &asJSON)
	return cmd
}

// row finds the row of a service in the overview.
func (r *run) row(guide *guides.Guide) wizard.Row {
	for _, group := range r.session.Overview().Groups {
		for _, row := range group.Rows {
			if row.Guide == guide {
				return row
			}
		}
	}
	return wizard.Row{}
}

// showText tells it in lines.
func (r *run) showText(guide *guides.Guide, row wizard.Row) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s %s: %s\n", wizard.SignText(row.Status), row.Name, row.Text)
	for _, c := range r.session.Cases(guide) {
		fmt.Fprintf(&out, "\n%s %s: %s\n", wizard.SignText(c.Status), c.Name, c.Words)
		for _, line := range r.companyLines(guide, c) {
			fmt.Fprintf(&out, "  %s\n", line)
		}
		for _, change := range r.session.ChangeLines(c.ID) {
			fmt.Fprintf(&out, "  %s: %s\n", r.T("changed.title"), change)
		}
		for _, moment := range r.session.History(c.ID) {
			fmt.Fprintf(&out, "  %s\n", moment.Text)
			out.WriteString(r.evidenceText(moment.Evidence, "    "))
		}
	}
	fmt.Fprintf(&out, "\n%s\n", r.T("cli.routes"))
	for _, route := range guide.Text(r.session.Words().Lang()).Routes {
		fmt.Fprintf(&out, "  %s: %s\n", route.ID, route.Title)
	}
	for _, facts := range r.session.Facts(guide) {
		fmt.Fprintf(&out, "\n%s\n", facts.Title)
		for _, item := range facts.Items {
			fmt.Fprintf(&out, "  %s\n", item)
		}
	}
	return guides.Clean(out.String())
}

// evidenceText lists the files that show an event, each with what became of it.
func (r *run) evidenceText(files []state.Evidence, indent string) string {
	var out strings.Builder
	for _, file := range files {
		became := r.T("report.evidence." + string(file.Check(state.Disk{})))
		fmt.Fprintf(&out, "%s%s: %s (%s)\n", indent, r.T("report.evidence"), guides.Clean(file.Path), became)
	}
	return out.String()
}

// showJSON is one service for programs.
type showJSON struct {
	Version  int          `json:"version"`
	Service  serviceJSON  `json:"service"`
	Routes   []routeJSON  `json:"routes"`
	Verified verifiedJSON `json:"verified"`
	Dates    []factJSON   `json:"dates"`
	Doubts   []textJSON   `json:"doubts"`
	Sources  []sourceJSON `json:"sources"`
	noted
}

// routeJSON is one way to object.
type routeJSON struct {
	ID       string        `json:"id"`
	Title    textJSON      `json:"title"`
	Device   guides.Device `json:"device"`
	Login    bool          `json:"login"`
	Verified verifiedJSON  `json:"verified"`
}

// verifiedJSON says when and how facts were confirmed last. Dates of guides may be a day, a month or a year.
type verifiedJSON struct {
	On    string        `json:"on"`
	How   string        `json:"how"`
	Again *verifiedJSON `json:"again,omitempty"` // newer, weaker evidence that agrees
}

func newVerifiedJSON(v guides.Verified) verifiedJSON {
	result := verifiedJSON{On: v.On.String(), How: string(v.How)}
	if v.Again != nil {
		again := newVerifiedJSON(*v.Again)
		result.Again = &again
	}
	return result
}

// factJSON is something that happened at the company.
type factJSON struct {
	On   string   `json:"on"`
	Text textJSON `json:"text"`
}

// sourceJSON is what a guide rests on.
type sourceJSON struct {
	URL string `json:"url"`
	On  string `json:"on,omitempty"`
}

func (r *run) showJSON(guide *guides.Guide, row wizard.Row) showJSON {
	details := guide.Details()
	result := showJSON{
		Version: statusVersion, Service: r.serviceJSON(guide, row.Status, true), Verified: newVerifiedJSON(details.Verified),
		Routes: []routeJSON{}, Dates: []factJSON{}, Doubts: []textJSON{}, Sources: []sourceJSON{}, noted: r.noted(),
	}
	for _, route := range details.Routes {
		title := func(lang string) string {
			if text, ok := guide.Text(lang).Route(route.ID); ok {
				return text.Title
			}
			return route.ID
		}
		result.Routes = append(result.Routes, routeJSON{
			ID: route.ID, Title: textOf(title), Device: route.Device, Login: route.Login,
			Verified: newVerifiedJSON(details.VerifiedFor(route.ID)),
		})
	}
	for _, date := range details.Dates {
		result.Dates = append(result.Dates, factJSON{date.On.String(), textOf(date.Words.In)})
	}
	for _, doubt := range details.Doubts {
		result.Doubts = append(result.Doubts, textOf(doubt.In))
	}
	for _, source := range details.Sources {
		result.Sources = append(result.Sources, sourceJSON{guides.Clean(source.URL), source.On.String()})
	}
	return result
}
