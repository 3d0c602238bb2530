package wizard

// Fill lets tests fill a text of their own.
func (s *Session) Fill(text string) string { return s.fill(text, nil) }
