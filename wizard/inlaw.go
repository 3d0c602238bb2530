package wizard

import "widerspruch/letters"

// inLaw is a text in the law of the person's country.
func (s *Session) inLaw(key string, pairs ...any) string {
	return letters.InLaw(s.words, s.progress.Person.Country, key, pairs...)
}
