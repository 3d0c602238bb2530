package wizard

import "widerspruch/guides"

// Own says of a guide from the person's own folder that it is one; "" for ours.
func (s *Session) Own(guide *guides.Guide) string {
	if !guide.Own {
		return ""
	}
	return s.words.T("own.about")
}
