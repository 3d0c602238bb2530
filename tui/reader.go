package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// readerScreen shows a whole guide in one scroll, for reading offline, with a search and the list of its addresses. The page
// is rendered by a command, since a long one takes a few frames.
type readerScreen struct {
	guide   *guides.Guide
	session *wizard.Session
	look    *look
	scroll  scroll
	room    room

	rendered int // the width the page was rendered for; 0 before the first time

	query     textinput.Model
	searching bool
	found     []int // lines that hold the query
	hit       int   // which of them is shown
}

// pageMsg is sent by the reader's render with the finished page of a guide in a width.
type pageMsg struct {
	guide string
	lang  string
	width int
	lines []string
}

func newReaderScreen(guide *guides.Guide, session *wizard.Session, look *look) *readerScreen {
	return &readerScreen{guide: guide, session: session, look: look, query: newField()}
}

// width is how wide the page is rendered.
func (s *readerScreen) width() int { return max(min(s.room.width, widestText), 1) }

// Fit gives the reader its room. A new width is rendered when Rerender is asked.
func (s *readerScreen) Fit(room room) {
	s.room = room
	s.scroll.fit(s.scroll.lines, s.area())
}

// area is the room of the page: a line less while there is a search.
func (s *readerScreen) area() room {
	area := s.room
	if s.searching || s.query.Value() != "" {
		area.height = max(area.height-1, 0)
	}
	return area
}

// Rerender returns the command that renders the page if the width has changed since; nil if it has not.
func (s *readerScreen) Rerender() tea.Cmd {
	if s.rendered == s.width() {
		return nil
	}
	return s.render()
}

// render renders the page. The session is read here, before the command runs beside it.
func (s *readerScreen) render() tea.Cmd {
	width, look, w := s.width(), s.look, s.session.Words()
	s.rendered = width
	guide, text, facts, sources := s.guide, s.session.Reading(s.guide), s.session.Facts(s.guide), s.session.Sources(s.guide)
	return func() tea.Msg {
		blocks := [][]string{{look.strong.Render(text.Title)}, partLines(text.Intro, width, look, w)}
		for _, route := range text.Routes {
			blocks = append(blocks, []string{look.strong.Render(strings.ToUpper(route.Title))}, partLines(route.Intro, width, look, w))
			for i, step := range route.Steps {
				title := fmt.Sprintf("%d. %s", i+1, step.Title)
				blocks = append(blocks, titled(title, look, partLines(step.Parts, width, look, w)))
			}
		}
		blocks = append(blocks, titled(text.Notes.Title, look, partLines(text.Notes.Parts, width, look, w)))
		for _, list := range facts {
			blocks = append(blocks, titled(list.Title, look, itemLines(list.Items, width)))
		}
		var rests []string
		for _, source := range sources {
			rests = append(rests, source.On+":")
			rests = append(rests, addressLines(source.URL, width, look)...)
		}
		blocks = append(blocks, titled(w.T("facts.list"), look, rests))
		return pageMsg{guide: guide.ID, lang: w.Lang(), width: width, lines: joined(false, blocks...)}
	}
}

// Listen takes the rendered page, unless the window has changed meanwhile.
func (s *readerScreen) Listen(msg tea.Msg) {
	page, ok := msg.(pageMsg)
	if !ok || page.guide != s.guide.ID || page.width != s.width() || page.lang != s.session.Words().Lang() {
		return
	}
	s.scroll.fit(page.lines, s.area())
	s.find()
}

// Draw returns what is seen of the page, below the search if there is one.
func (s *readerScreen) Draw() ([]string, cursor) {
	w := s.session.Words()
	lines, at := s.scroll.draw()
	if len(s.scroll.lines) == 0 {
		lines = []string{w.T("reader.wait")}
	}
	if s.area() == s.room {
		return lines, at
	}
	line, field := fieldLine(&s.query, w.T("reader.search"), s.room.width)
	if !s.searching {
		line = xansi.Truncate(s.hits(), s.room.width, "…")
		field = at
		field.y++
	}
	return append([]string{line}, lines...), field
}

// hits says where in the guide the words of the search stand.
func (s *readerScreen) hits() string {
	w, query := s.session.Words(), s.query.Value()
	if len(s.found) == 0 {
		return w.T("reader.missing", "query", query)
	}
	return w.N("reader.found", len(s.found), "query", query, "at", s.hit+1)
}

// Head names the guide and how far one has read.
func (s *readerScreen) Head() head {
	w := s.session.Words()
	h := head{place: w.T("reader.title", "name", s.guide.Name[w.Lang()])}
	if total := len(s.scroll.lines); total > 0 {
		h.done = float64(total-s.scroll.below()) / float64(total)
		h.progress = w.T("reader.progress", "percent", int(h.done*100))
	}
	return h
}

// Typing reports that the search has the keys.
func (s *readerScreen) Typing() bool { return s.searching }

// Paste puts text into the search.
func (s *readerScreen) Paste(text string) { s.query, _ = s.query.Update(tea.PasteMsg{Content: text}) }

// Key handles a key.
func (s *readerScreen) Key(key tea.KeyPressMsg) wish {
	if s.searching {
		return s.searchKey(key)
	}
	switch key.String() {
	case "esc":
		if s.query.Value() == "" {
			return wish{pop: true}
		}
		s.query.Reset()
		s.find()
	case "/":
		s.searching = true
		s.query.Focus()
	case "n":
		s.show(s.hit + 1)
	case "N":
		s.show(s.hit - 1)
	case "enter", "l":
		return wish{push: newLinksScreen(s.guide, s.session, s.look)}
	default:
		s.scroll.key(key.String())
	}
	s.Fit(s.room)
	return wish{}
}

// searchKey handles a key in the search field.
func (s *readerScreen) searchKey(key tea.KeyPressMsg) wish {
	switch key.String() {
	case "esc":
		s.query.Reset()
		s.searching = false
	case "enter":
		s.searching = false
	default:
		s.query, _ = s.query.Update(key)
		return wish{}
	}
	s.query.Blur()
	s.find()
	s.Fit(s.room)
	return wish{}
}

// find looks for the query in the page and shows the first place.
func (s *readerScreen) find() {
	s.found = nil
	query := strings.ToLower(s.query.Value())
	if query == "" {
		return
	}
	for i, line := range s.scroll.lines {
		if strings.Contains(strings.ToLower(xansi.Strip(line)), query) {
			s.found = append(s.found, i)
		}
	}
	s.show(0)
}

// show scrolls to a place that was found, around from the last to the first.
func (s *readerScreen) show(hit int) {
	if len(s.found) == 0 {
		return
	}
	s.hit = (hit + len(s.found)) % len(s.found)
	s.scroll.to(s.found[s.hit])
}

// Keys are the keys of the reader.
func (s *readerScreen) Keys() []binding {
	if s.searching {
		return []binding{{"key.enter", "does.search"}, {"key.esc", "does.cancel"}, {"key.ctrlc", "does.quit"}}
	}
	return []binding{
		{"key.updown", "does.scroll"}, {"key.slash", "does.search"}, {"key.enter", "does.links"}, {"key.esc", "does.back"},
		{"key.page", "does.leaf"}, {"key.nN", "does.nextfound"}, {"key.q", "does.quit"}, {"key.ctrlc", "does.quit"},
	}
}
