package tui

import (
	"cmp"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

// finder is what a page searches: its text, or, where it finds, more than it shows. The hits stand instead of its choices then, the best
// one first and chosen.
type finder struct {
	query  *lineInput // where one types; nil if nothing is typed
	finds  bool       // hits stand instead of the page's choices
	hits   wizard.Page
	needle string // what is looked for in the text; "" if nothing is
	opened string // the fold of options that the search has opened; "" if it has opened none
}

// queryLine draws where one types, and says where the cursor stands in it.
func (p *pageScreen) queryLine(width int) (string, int) {
	lines, at := p.query.lines(width-3, 1)
	return padded(p.look.mark(wizard.ToneAccent).Render("/"), 3) + p.door.text(lines[0]), 3 + at.x
}

// startFinding opens the search of the page.
func (p *pageScreen) startFinding() {
	p.finder = finder{query: newLine(""), finds: true}
	p.memory.reading = false
	p.find("")
}

// stopFinding shows the page again.
func (p *pageScreen) stopFinding() {
	p.finder = finder{}
	p.show(p.page)
	p.lay(p.room)
}

// find shows the hits, with the bar on the one with the key; else on the best.
func (p *pageScreen) find(key string) {
	query := strings.TrimSpace(p.query.Value())
	p.needle = strings.ToLower(query)
	groups, hits := p.session.Find(query)
	page := p.door.page(wizard.Page{
		Place: p.page.Place, Title: p.T("find.title"), Groups: groups, Choices: hits,
		Head: wizard.Head{Name: p.T("find.title"), Account: p.page.Head.Account},
	})
	if query != "" {
		page.Head.Right = p.N("find.hits", len(hits))
		if len(hits) == 0 {
			page.Blocks = []wizard.Block{{Key: "none", Body: wizard.Prose{Markdown: p.T("find.none")}}}
		}
	}
	for i, c := range page.Choices { // the reason is told rather than the state, if there is no room for both
		if textWidth(c.Note) > 30 {
			page.Choices[i].Right = ""
		}
	}
	p.hits = page
	p.memory.bar, p.memory.top, p.memory.offset = key, 0, 0
	p.lay(p.room)
	if key == "" && len(p.menu.stops) > 0 {
		p.memory.bar = p.menu.stops[p.bar].key
	}
}

// queryKey types what is searched for, and chooses among the hits.
func (p *pageScreen) queryKey(msg tea.KeyPressMsg) wish {
	name, asks := msg.String(), p.page.Form != nil
	switch by, moves := ways[name]; {
	case name == "esc" && p.finds:
		p.stopFinding()
	case name == "esc":
		p.finder = finder{}
	case asks && moves:
		p.finder = finder{}
		return p.key(msg)
	case asks && name == "enter":
		found := p.findOption()
		p.finder = finder{}
		if found && !ticked(p.stop().field, p.stop().option) {
			p.tick()
		}
	case name == "enter" && p.finds:
		if c := p.stop().choice; c != nil {
			action := c.Action
			p.stopFinding()
			return wish{action: action}
		}
	case name == "enter":
		query := strings.TrimSpace(p.query.Value())
		p.finder = finder{needle: strings.ToLower(p.door.text(query))}
		if !p.seek(0) && query != "" {
			p.finder = finder{}
			return wish{say: p.T("reader.missing", "query", query)}
		}
	case !moves || !p.finds:
		p.typed(msg)
	case name == "up" || name == "down":
		p.move(by)
	default:
		p.leaf(by)
	}
	return wish{}
}

// typed changes what is searched for: a key, or what was pasted. Each letter bars the best hit.
func (p *pageScreen) typed(msg tea.Msg) {
	before := p.query.Value()
	p.query.update(msg)
	switch {
	case p.page.Form != nil:
		p.findOption()
	case !p.finds:
	case p.query.Value() != before:
		p.find("")
	default:
		p.lay(p.room)
	}
}

// seek goes to the next choice that has the needle, or the one before, or for 0 from the present one on; where none has it, or one reads,
// to the next row of the text. It is false if there is none.
func (p *pageScreen) seek(by int) bool {
	if !p.page.Reads {
		if at, ok := p.ring(len(p.menu.stops), p.bar, by, p.called); ok {
			p.to(at)
			return true
		}
	}
	at, ok := p.ring(len(p.upper), p.memory.offset, by, func(i int) string { return p.upper[i].text })
	if ok {
		p.memory.offset = at
		p.scroll(0)
	}
	return ok
}

// called are the words of a stop.
func (p *pageScreen) called(at int) string {
	if c := p.menu.stops[at].choice; c != nil {
		return joined(" ", c.Text, joined(" ", c.Note, c.Right))
	}
	return ""
}

// ring is the next of n texts that has the needle, in a ring.
func (p *pageScreen) ring(n, from, by int, text func(int) string) (int, bool) {
	for i := range n {
		at := ((from+by+i*cmp.Or(by, 1))%n + n) % n
		if p.needle != "" && strings.Contains(fold(text(at)), p.needle) {
			return at, true
		}
	}
	return 0, false
}

// fold is a styled text as it is searched.
func fold(text string) string { return strings.ToLower(xansi.Strip(text)) }

// reversed is in the styles of a bar, which is all of one style.
const reversed = "\x1b[1;7"

// marked draws what was found bold and underlined.
func (p *pageScreen) marked(list []row) []row {
	if p.needle == "" {
		return list
	}
	list = append([]row{}, list...)
	for i, r := range list {
		plain := fold(r.text)
		at := strings.Index(plain, p.needle)
		if at < 0 || strings.Contains(r.text, reversed) || len(plain) != len(xansi.Strip(r.text)) {
			continue
		}
		from := lipgloss.Width(plain[:at])
		to := from + lipgloss.Width(p.needle)
		hit := p.hit.Render(xansi.Strip(xansi.Cut(r.text, from, to)))
		list[i].text = xansi.Cut(r.text, 0, from) + hit + xansi.Cut(r.text, to, lipgloss.Width(plain))
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
