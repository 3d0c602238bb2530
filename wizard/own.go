package wizard

import "widerspruch/guides"

// Own says of a guide from the person's own folder that it is one; "" for ours.
func (s *Session) Own(guide *guides.Guide) string {
	if !guide.Own {
		return ""
	}
	return s.words.T("own.about")
}

// marked puts that in front of what a guide says.
func (s *Session) marked(guide *guides.Guide, text guides.Text) guides.Text {
	if guide.Own {
		text.Intro = append([]guides.Part{{Markdown: s.Own(guide)}}, text.Intro...)
	}
	return text
}
