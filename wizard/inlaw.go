package wizard

// laws begin the keys of the words that are different where another law than the GDPR holds.
var laws = map[string]string{"gb": "gb.", "ch": "ch."}

// inLaw is a text in the law of the person's country.
func (s *Session) inLaw(key string, pairs ...any) string {
	if law := laws[s.progress.Person.Country]; law != "" {
		if local := law + key; s.words.T(local) != local {
			return s.words.T(local, pairs...)
		}
	}
	return s.words.T(key, pairs...)
}
