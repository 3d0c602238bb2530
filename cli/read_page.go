package cli

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/tui"
)

// page is a whole guide as text, for the pager, the screen or a pipe. Styled, its headings are bold; nothing else is.
func (r *run) page(guide *guides.Guide, width int, styled bool) string {
	p := &page{width: min(width, console.WidestText), styled: styled, copyTitle: r.T("part.copy")}
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
		p.block(tui.Markdown("- "+strings.Join(facts.Items, "\n- "), p.width)...)
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
	styled    bool
	copyTitle string
	lines     []string
}

// heading begins a section.
func (p *page) heading(title string) { p.block("\x1b[1m" + guides.Clean(title) + "\x1b[22m") }

// parts adds what stands in a section: text, addresses alone on their lines, texts to copy.
func (p *page) parts(parts []guides.Part) {
	for _, part := range parts {
		switch {
		case part.Link != nil:
			p.block(guides.Clean(part.Link.Label)+":", guides.Clean(part.Link.URL))
		case part.Copy != "":
			lines := []string{p.copyTitle}
			for line := range strings.SplitSeq(lipgloss.Wrap(guides.Clean(part.Copy), max(p.width-2, 1), ""), "\n") {
				lines = append(lines, strings.TrimRight("  "+line, " "))
			}
			p.block(lines...)
		default:
			p.block(tui.Markdown(part.Markdown, p.width)...)
		}
	}
}

// block adds lines, a blank one before them.
func (p *page) block(lines ...string) {
	if len(p.lines) > 0 {
		p.lines = append(p.lines, "")
	}
	p.lines = append(p.lines, lines...)
}

func (p *page) text() string {
	text := strings.Join(p.lines, "\n") + "\n"
	if !p.styled {
		return ansi.Strip(text)
	}
	return text
}
