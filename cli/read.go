package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
)

// readForm is how a guide is to be read.
type readForm struct{ markdown, links, json bool }

// newRead is the command that shows a whole guide.
func newRead(c *console) *cobra.Command {
	var as readForm
	cmd := &cobra.Command{
		Use:               "read " + c.T("cli.service"),
		Short:             c.T("cli.read"),
		Long:              c.T("cli.read.long"),
		Args:              c.args(1, 1, c.T("cli.service")),
		ValidArgsFunction: complete(c, completeServices),
		RunE: func(_ *cobra.Command, args []string) error {
			return with(c, needsNothing, func(run *run) error {
				guide, err := run.service(args[0])
				if err != nil {
					return err
				}
				return run.read(guide, as)
			})
		},
	}
	cmd.Flags().BoolVar(&as.markdown, "markdown", false, c.T("cli.flag.markdown"))
	cmd.Flags().BoolVar(&as.links, "links", false, c.T("cli.flag.links"))
	c.jsonFlag(cmd, &as.json)
	cmd.MarkFlagsMutuallyExclusive("markdown", "links")
	return cmd
}

// read shows the guide in the way that was asked for.
func (r *run) read(guide *guides.Guide, as readForm) error {
	lang := r.session.Words().Lang()
	switch {
	case as.json:
		return r.printJSON(r.readJSON(guide))
	case as.markdown:
		return r.print(strings.TrimRight(guide.Markdown(lang), "\n") + "\n")
	case as.links:
		var out strings.Builder
		for _, link := range r.session.Links(guide) {
			fmt.Fprintf(&out, "%s:\n%s\n", guides.Clean(link.Label), guides.Clean(link.URL))
		}
		return r.print(out.String())
	}
	return r.pages(func(styled bool) string { return r.page(guide, r.width(), styled) })
}

// readJSON is a guide's text for programs: its Markdown and its addresses, in every language.
type readJSON struct {
	Version  int                   `json:"version"`
	Service  string                `json:"service"`
	Name     textJSON              `json:"name"`
	Own      bool                  `json:"own"`
	Markdown textJSON              `json:"markdown"`
	Links    map[string][]linkJSON `json:"links"`
}

// linkJSON is something to open.
type linkJSON struct {
	Label string `json:"label"`
	URL   string `json:"url"`
}

func (r *run) readJSON(guide *guides.Guide) readJSON {
	result := readJSON{
		Version: jsonVersion, Service: guide.ID, Name: textOf(guide.Name.In), Own: guide.Own, Markdown: textOf(guide.Markdown),
		Links: map[string][]linkJSON{},
	}
	for _, lang := range guides.Languages {
		links := []linkJSON{}
		for _, link := range r.session.LinksIn(guide, lang) {
			links = append(links, linkJSON{guides.Clean(link.Label), guides.Clean(link.URL)})
		}
		result.Links[lang] = links
	}
	return result
}
