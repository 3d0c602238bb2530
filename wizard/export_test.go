package wizard

import "widerspruch/guides"

// Fill lets tests fill a text of their own.
func (s *Session) Fill(text string) string { return s.fill(text, nil) }

// PhoneTyped says what is wrong with a telephone number that was typed; "" if nothing is.
func (s *Session) PhoneTyped(typed string) string { return phoneTyped(s, typed) }

// MarkOf is markOf for tests.
func (s *Session) MarkOf(guide *guides.Guide, v guides.Verified) *Mark { return s.markOf(guide, v) }
