package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// linksScreen lists the addresses of a guide. Choosing one opens it.
type linksScreen struct {
	session *wizard.Session
	look    *look
	menu    menu
}

func newLinksScreen(guide *guides.Guide, session *wizard.Session, look *look) *linksScreen {
	s := &linksScreen{session: session, look: look}
	var options []option
	for _, link := range session.Links(guide) {
		options = append(options, option{text: link.Label, address: link.URL, choose: func() wish {
			return wish{action: &wizard.Action{Verb: wizard.OpenLink, Place: wizard.Place{Guide: guide.ID}, URL: link.URL}}
		}})
	}
	s.menu.set([]string{session.Words().T("links.intro")}, options)
	return s
}

// Below counts the lines below the window.
func (s *linksScreen) Below() int { return s.menu.Below() }

// Fit lays the addresses out.
func (s *linksScreen) Fit(room room) { s.menu.fit(room) }

// Draw returns the addresses.
func (s *linksScreen) Draw() ([]string, cursor) { return s.menu.draw(s.look) }

// Head names the screen.
func (s *linksScreen) Head() head { return head{place: s.session.Words().T("links.title")} }

// Key handles a key.
func (s *linksScreen) Key(key tea.KeyPressMsg) wish { return s.menu.key(key) }

// Keys are the keys of a menu.
func (s *linksScreen) Keys() []binding { return menuKeys() }
