package letters

import "widerspruch/i18n"

// laws begin the keys of the words that are different where another law than the GDPR holds.
var laws = map[string]string{"gb": "gb.", "ch": "ch."}

// InLaw is a text in the law of the country where the person lives.
func InLaw(w *i18n.Words, country, key string, pairs ...any) string {
	if law := laws[country]; law != "" && w.Has(law+key) {
		key = law + key
	}
	return w.T(key, pairs...)
}
