package tui

import (
	"cmp"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// finder is the search of a page that finds: its hits stand instead of the page's choices, the best one first and chosen.
type finder struct {
	field  *lineInput
	search func(query string) ([]wizard.Group, []wizard.Choice)
	page   wizard.Page
	at     int // where the cursor stands in the field
}

// line draws the field.
func (f *finder) line(t *typesetter, width int) string {
	lines, at := f.field.lines(width-3, 1)
	f.at = at.x
	return padded(t.look.mark(wizard.ToneAccent).Render("/"), 3) + t.door.text(lines[0])
}

func (f *finder) column() int { return 3 + f.at }

// startFinding opens the search of the page.
func (p *pageScreen) startFinding(search func(string) ([]wizard.Group, []wizard.Choice)) {
	p.find = &finder{field: newLine(""), search: search}
	p.memory.reading = false
	p.hits("")
}

// stopFinding shows the page again.
func (p *pageScreen) stopFinding() {
	p.find = nil
	p.show(p.page)
}

// hits shows the hits, with the bar on the one with the key; else on the best.
func (p *pageScreen) hits(key string) {
	f := p.find
	query := strings.TrimSpace(f.field.value())
	groups, hits := f.search(query)
	f.page = p.door.page(wizard.Page{
		Place: p.page.Place, Title: p.T("find.title"), Groups: groups, Choices: hits, Head: wizard.Head{Name: p.T("find.title"), Account: p.page.Head.Account},
	})
	if query != "" {
		f.page.Head.Right = p.N("find.hits", len(hits))
		if len(hits) == 0 {
			f.page.Blocks = []wizard.Block{{Key: "none", Body: wizard.Prose{Markdown: p.T("find.none")}}}
		}
	}
	for i, c := range f.page.Choices { // the reason is told rather than the state, if there is no room for both
		if textWidth(c.Note) > 30 {
			f.page.Choices[i].Right = ""
		}
	}
	p.memory.bar, p.memory.top, p.memory.offset = key, 0, 0
	p.lay(p.room)
	if key == "" && len(p.menu.stops) > 0 {
		p.memory.bar = p.menu.stops[p.bar].key
	}
}

// typed changes what is searched for; each letter bars the best hit.
func (p *pageScreen) typed(msg tea.Msg) {
	if paste, ok := msg.(tea.PasteMsg); ok {
		msg = tea.PasteMsg{Content: strings.Join(strings.Fields(guides.Clean(paste.Content)), " ")}
	}
	before := p.find.field.value()
	p.find.field.update(msg)
	if p.find.field.value() != before {
		p.hits("")
		return
	}
	p.lay(p.room)
}

// seeker is the search in the text of a page.
type seeker struct {
	field  *lineInput // nil once it was ended with Enter
	needle string
}

// seekNext goes to the next row of the text that has the needle, or the one before, or for 0 from the present one on; false if there is
// none.
func (p *pageScreen) seekNext(by int) bool {
	n := len(p.upper)
	if n == 0 || p.seek.needle == "" {
		return false
	}
	for i := range n {
		at := ((p.memory.offset+by+i*cmp.Or(by, 1))%n + n) % n
		if strings.Contains(fold(p.upper[at].text), p.seek.needle) {
			p.memory.offset = at
			p.scroll(0)
			return true
		}
	}
	return false
}

// fold is a styled text as it is searched.
func fold(text string) string { return strings.ToLower(xansi.Strip(text)) }

// reversed is in the styles of a bar, which is all of one style.
const reversed = "\x1b[1;7"

// needle is what is searched for, as it may stand in a hit.
func (f *finder) needle() string { return strings.ToLower(strings.TrimSpace(f.field.value())) }

// marked draws what was found bold and underlined.
func (s *seeker) marked(list []row, style lipgloss.Style) []row {
	if s.needle == "" {
		return list
	}
	list = append([]row{}, list...)
	for i, r := range list {
		plain := fold(r.text)
		at := strings.Index(plain, s.needle)
		if at < 0 || strings.Contains(r.text, reversed) || len(plain) != len(xansi.Strip(r.text)) {
			continue
		}
		from := lipgloss.Width(plain[:at])
		to := from + lipgloss.Width(s.needle)
		end := lipgloss.Width(plain)
		list[i].text = xansi.Cut(r.text, 0, from) + style.Render(xansi.Strip(xansi.Cut(r.text, from, to))) + xansi.Cut(r.text, to, end)
	}
	return list
}

// position is "Zeile 1 von 142" of a long text, and the share that was read.
func (p *pageScreen) position() (words string, share float64) {
	n := len(p.upper)
	if n == 0 {
		return "", 0
	}
	return p.T("page.line", "n", strconv.Itoa(p.memory.offset+1), "total", strconv.Itoa(n)), float64(p.memory.offset+p.tops) / float64(n)
}

// findKey types what is searched for and chooses among the hits.
func (p *pageScreen) findKey(msg tea.KeyPressMsg, name string) wish {
	switch name {
	case "esc":
		p.stopFinding()
	case "up", "down":
		p.move(ways[name])
	case "pgup", "pgdown":
		p.leaf(ways[name])
	case "enter":
		if c := p.chosen(); c != nil {
			action := c.Action
			p.stopFinding()
			return wish{action: action}
		}
	default:
		p.typed(msg)
	}
	return wish{}
}

// seekKey types what is searched for in the text.
func (p *pageScreen) seekKey(msg tea.KeyPressMsg, name string) wish {
	switch name {
	case "esc":
		p.seek = nil
	case "enter":
		query := strings.TrimSpace(p.seek.field.value())
		p.seek.field, p.seek.needle = nil, strings.ToLower(p.door.text(query))
		if !p.seekNext(0) && query != "" {
			p.seek = nil
			return wish{say: p.T("reader.missing", "query", query)}
		}
	default:
		p.seek.field.update(msg)
	}
	return wish{}
}
