package cli

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/wizard"
)

// opening is how an address is handed over.
type opening struct{ print, qr, json bool }

// newOpen is the command that shows the address of a service's form or setting, and opens it. It records nothing: whoever
// opens a page has not walked a step.
func newOpen(c *console.Console) *cobra.Command {
	var as opening
	cmd := &cobra.Command{
		Use:               "open " + c.T("cli.service") + " [" + c.T("cli.route") + "]",
		ValidArgsFunction: program.Complete(c, program.CompleteRoutes),
		RunE: atService(c, program.NeedsNothing, func(run *run, guide *guides.Guide, route []string) error {
			return run.openAddress(guide, route, as)
		}),
	}
	console.Flags(cmd.Flags(), map[string]any{"print": &as.print, "qr": &as.qr, "json": &as.json})
	cmd.MarkFlagsMutuallyExclusive("qr", "json")
	return cmd
}

// openAddress shows the address that the arguments name, and opens it unless it is only to be shown.
func (r *run) openAddress(guide *guides.Guide, routes []string, as opening) (err error) {
	route := ""
	if len(routes) > 0 {
		if route, err = r.Route(guide, routes[0]); err != nil {
			return err
		}
	}
	address, link, of, ok := r.Session.Address(guide, route, r.Session.Words().Lang())
	if !ok {
		return console.Failed(r.T("cli.noaddress"), r.T("cli.noaddress.hint", "service", guide.ID))
	}
	if as.json {
		return r.openJSON(guide, of, address, as)
	}
	if own := r.Session.Own(guide); own != "" {
		r.Say(own)
	}
	r.Say(r.T("cli.address", "name", link.Label))
	if err := r.Print(address.String()); err != nil {
		return err
	}
	switch {
	case as.qr:
		return drawQR(r.Console, address)
	case as.print:
		return nil
	}
	reason := handoff.NewBrowser(r.Handoff).Open(context.Background(), address)
	r.Say(r.Session.Opened(address, reason))
	if errors.Is(reason, handoff.ErrFailed) {
		return console.ErrSaid
	}
	return nil
}

// openJSON is an address and what became of it, for programs.
type openJSON struct {
	Version int          `json:"version"`
	Service string       `json:"service"`
	Route   string       `json:"route"`
	Own     bool         `json:"own"`
	Label   guides.Words `json:"label"`
	URL     guides.Words `json:"url"`
	Opened  string       `json:"opened"` // no (only printed), ok, or why not
}

func (r *run) openJSON(guide *guides.Guide, route string, address handoff.Address, as opening) error {
	result := openJSON{Version: console.JSONVersion, Service: guide.ID, Route: route, Own: guide.Own, Opened: "no"}
	result.URL = console.TextOf(func(lang string) string {
		address, _, _, _ := r.Session.Address(guide, route, lang)
		return address.String()
	})
	result.Label = console.TextOf(func(lang string) string {
		_, link, _, _ := r.Session.Address(guide, route, lang)
		return link.Label
	})
	if !as.print {
		result.Opened = wizard.OpenedAs(handoff.NewBrowser(r.Handoff).Open(context.Background(), address))
	}
	if err := r.PrintJSON(result); err != nil || result.Opened != "failed" {
		return err
	}
	return console.ErrSaid
}
