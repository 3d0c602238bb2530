package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// readForm is how a guide is to be read.
type readForm struct{ markdown, links, json bool }

// newRead is the command that shows a whole guide.
func newRead(world World, f *flags, words *i18n.Words) *cobra.Command {
	var as readForm
	cmd := &cobra.Command{
		Use:               "read " + words.T("cli.service"),
		Short:             words.T("cli.read"),
		Long:              words.T("cli.read.long"),
		Args:              args(words, 1, 1, words.T("cli.service")),
		ValidArgsFunction: complete(world, f, completeServices),
		RunE: func(_ *cobra.Command, args []string) error {
			return with(world, f, needsNothing, func(run *run) error {
				guide, err := run.service(args[0])
				if err != nil {
					return err
				}
				return run.read(world, f, guide, as)
			})
		},
	}
	cmd.Flags().BoolVar(&as.markdown, "markdown", false, words.T("cli.flag.markdown"))
	cmd.Flags().BoolVar(&as.links, "links", false, words.T("cli.flag.links"))
	jsonFlag(cmd, words, &as.json)
	cmd.MarkFlagsMutuallyExclusive("markdown", "links")
	return cmd
}

// read shows the guide in the way that was asked for.
func (r *run) read(world World, f *flags, guide *guides.Guide, as readForm) error {
	lang := r.session.Words().Lang()
	switch {
	case as.json:
		return f.printJSON(world, r.readJSON(guide))
	case as.markdown:
		return f.print(world, strings.TrimRight(guide.Markdown(lang), "\n")+"\n")
	case as.links:
		var out strings.Builder
		for _, link := range r.session.Links(guide) {
			fmt.Fprintf(&out, "%s:\n%s\n", guides.Clean(link.Label), guides.Clean(link.URL))
		}
		return f.print(world, out.String())
	}
	reader, args := world.pager(f)
	if reader == "" {
		return f.print(world, r.page(guide, world.width(), world.styled() && linearWhy(world, f, "") == ""))
	}
	return world.page(f, reader, args, r.page(guide, world.width(), world.styled() && world.showsBold(reader, args)))
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
