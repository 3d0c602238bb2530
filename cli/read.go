package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/wizard"
)

// readForm is how a guide is to be read.
type readForm struct{ markdown, links, json bool }

// newRead is the command that shows a whole guide.
func newRead(c *console.Console) *cobra.Command {
	var as readForm
	cmd := &cobra.Command{
		Use:  "read " + c.T("cli.service"),
		RunE: atService(c, program.NeedsNothing, func(run *run, guide *guides.Guide, _ []string) error { return run.read(guide, as) }),
	}
	console.Flags(cmd.Flags(), map[string]any{"markdown": &as.markdown, "links": &as.links, "json": &as.json})
	cmd.MarkFlagsMutuallyExclusive("markdown", "links")
	return cmd
}

// read shows the guide in the way that was asked for.
func (r *run) read(guide *guides.Guide, as readForm) error {
	lang := r.Session.Words().Lang()
	switch {
	case as.json:
		return r.PrintJSON(r.readJSON(guide))
	case as.markdown:
		return r.PrintText(strings.TrimRight(guide.Markdown(lang), "\n") + "\n")
	case as.links:
		var lines []string
		for _, link := range wizard.LinksIn(guide, lang) {
			lines = append(lines, link.Label+":", link.URL)
		}
		return r.Print(lines...)
	}
	return r.Pages(r.page(guide))
}

// readJSON is a guide's text for programs: its Markdown and its addresses, in every language.
type readJSON struct {
	Version  int                      `json:"version"`
	Service  string                   `json:"service"`
	Name     guides.Words             `json:"name"`
	Own      bool                     `json:"own"`
	Markdown guides.Words             `json:"markdown"`
	Links    map[string][]guides.Link `json:"links"`
}

func (r *run) readJSON(guide *guides.Guide) readJSON {
	result := readJSON{
		Version: console.JSONVersion, Service: guide.ID, Name: console.TextOf(guide.Name.In), Own: guide.Own, Markdown: console.TextOf(guide.Markdown),
		Links: map[string][]guides.Link{},
	}
	for _, lang := range guides.Languages {
		result.Links[lang] = console.Each(wizard.LinksIn(guide, lang), func(link guides.Link) guides.Link {
			return guides.Link{Label: link.Label, URL: link.URL}
		})
	}
	return result
}
