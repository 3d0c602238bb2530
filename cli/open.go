package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
)

// opening is how an address is handed over.
type opening struct{ print, qr, json bool }

// newOpen is the command that shows the address of a service's form or setting, and opens it. It records nothing: whoever
// opens a page has not walked a step.
func newOpen(world World, f *flags, words *i18n.Words) *cobra.Command {
	var as opening
	cmd := &cobra.Command{
		Use:               "open " + words.T("cli.service") + " [" + words.T("cli.route") + "]",
		Short:             words.T("cli.open"),
		Long:              words.T("cli.open.long"),
		Args:              args(words, 1, 2, words.T("cli.service")),
		ValidArgsFunction: complete(world, f, completeRoutes),
		RunE: func(_ *cobra.Command, args []string) error {
			return with(world, f, needsNothing, func(run *run) error {
				return run.openAddress(world, f, args, as)
			})
		},
	}
	cmd.Flags().BoolVar(&as.print, "print", false, words.T("cli.flag.print"))
	cmd.Flags().BoolVar(&as.qr, "qr", false, words.T("cli.flag.qr"))
	jsonFlag(cmd, words, &as.json)
	cmd.MarkFlagsMutuallyExclusive("qr", "json")
	return cmd
}

// openAddress shows the address that the arguments name, and opens it unless it is only to be shown.
func (r *run) openAddress(world World, f *flags, args []string, as opening) error {
	words := r.session.Words()
	guide, err := r.service(args[0])
	if err != nil {
		return err
	}
	route := ""
	if len(args) > 1 {
		if route, err = r.route(guide, args[1]); err != nil {
			return err
		}
	}
	address, link, of, ok := r.session.Address(guide, route, words.Lang())
	if !ok {
		return failure{words.T("cli.noaddress"), words.T("cli.noaddress.hint", "service", guide.ID)}
	}
	if as.json {
		return r.openJSON(world, f, guide, of, address, as)
	}
	if own := r.session.Own(guide); own != "" {
		fmt.Fprintln(world.Err, own)
	}
	fmt.Fprintln(world.Err, words.T("cli.address", "name", guides.Clean(link.Label)))
	if err := f.print(world, address.String()+"\n"); err != nil {
		return err
	}
	switch {
	case as.qr:
		return world.drawQR(f, address, words)
	case as.print:
		return nil
	}
	reason := handoff.NewBrowser(world.Handoff).Open(context.Background(), address)
	fmt.Fprintln(world.Err, words.T("opened."+outcome(reason)))
	if errors.Is(reason, handoff.ErrFailed) {
		return errSaid
	}
	return nil
}

// outcome names what became of opening an address; all but "failed" are normal.
func outcome(reason error) string {
	if reason == nil {
		return "ok"
	}
	for name, known := range map[string]error{
		"ssh": handoff.ErrSSH, "nodisplay": handoff.ErrNoDisplay, "disabled": handoff.ErrDisabled,
		"textbrowser": handoff.ErrTextBrowser, "noopener": handoff.ErrNoOpener,
	} {
		if errors.Is(reason, known) {
			return name
		}
	}
	return "failed"
}

// openJSON is an address and what became of it, for programs.
type openJSON struct {
	Version int      `json:"version"`
	Service string   `json:"service"`
	Route   string   `json:"route"`
	Own     bool     `json:"own"`
	Label   textJSON `json:"label"`
	URL     textJSON `json:"url"`
	Opened  string   `json:"opened"` // no (only printed), ok, or why not
}

func (r *run) openJSON(world World, f *flags, guide *guides.Guide, route string, address handoff.Address, as opening) error {
	result := openJSON{Version: jsonVersion, Service: guide.ID, Route: route, Own: guide.Own, Opened: "no"}
	result.URL = textOf(func(lang string) string {
		address, _, _, _ := r.session.Address(guide, route, lang)
		return address.String()
	})
	result.Label = textOf(func(lang string) string {
		_, link, _, _ := r.session.Address(guide, route, lang)
		return link.Label
	})
	if !as.print {
		result.Opened = outcome(handoff.NewBrowser(world.Handoff).Open(context.Background(), address))
	}
	if err := f.printJSON(world, result); err != nil || result.Opened != "failed" {
		return err
	}
	return errSaid
}
