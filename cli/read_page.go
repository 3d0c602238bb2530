package cli

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/tui"
)

// page is a whole guide as text, for the pager, the screen or a pipe. Its headings and what its author made bold are bold; nothing else is.
func (r *run) page(guide *guides.Guide) string {
	p := &page{width: min(r.Width(), console.WidestText), copyTitle: r.T("part.copy")}
	text := r.Session.Reading(guide)
	p.heading(text.Title)
	p.parts(text.Intro)
	for _, route := range text.Routes {
		p.heading(strings.ToUpper(route.Title))
		p.parts(route.Intro)
		for i, step := range route.Steps {
			p.heading(fmt.Sprintf("%d. %s", i+1, step.Title))
			p.parts(step.Parts)
		}
	}
	if len(text.Notes.Parts) > 0 {
		p.heading(strings.ToUpper(text.Notes.Title))
		p.parts(text.Notes.Parts)
	}
	for _, facts := range r.Session.Facts(guide) {
		p.heading(facts.Title)
		p.markdown("- " + strings.Join(facts.Items, "\n- "))
	}
	p.heading(r.T("facts.list"))
	var sources []string
	for _, source := range r.Session.Sources(guide) {
		sources = append(sources, source.Label+": "+source.URL) // an address is not to be broken
	}
	p.block(sources...)
	return p.text()
}

// page is a page that is being written.
type page struct {
	width     int
	copyTitle string
	lines     []string
}

// heading begins a section.
func (p *page) heading(title string) { p.add([]string{"\x1b[1m" + console.Line(title) + "\x1b[22m"}) }

// markdown adds a text, which tui makes harmless before it typesets it.
func (p *page) markdown(source string) { p.add(tui.Markdown(source, p.width)) }

// parts adds what stands in a section: text, addresses alone on their lines, texts to copy.
func (p *page) parts(parts []guides.Part) {
	for _, part := range parts {
		switch {
		case part.Link != nil:
			p.block(part.Link.Label+":", part.Link.URL)
		case part.Copy != "":
			lines := []string{p.copyTitle}
			for line := range strings.SplitSeq(lipgloss.Wrap(part.Copy, max(p.width-2, 1), ""), "\n") {
				lines = append(lines, strings.TrimRight("  "+line, " "))
			}
			p.block(lines...)
		default:
			p.markdown(part.Markdown)
		}
	}
}

// block adds lines as they are.
func (p *page) block(lines ...string) { p.add(console.Each(lines, console.Line)) }

// add adds lines that are harmless, a blank one before them.
func (p *page) add(lines []string) {
	if len(p.lines) > 0 {
		p.lines = append(p.lines, "")
	}
	p.lines = append(p.lines, lines...)
}

func (p *page) text() string { return strings.Join(p.lines, "\n") + "\n" }
