package cli

// nothing tells the services at which there is nothing to do.
func (l *linear) nothing() {
	w := l.w()
	l.say("", sentence(w.T("nothing.title")), w.T("nothing.intro"))
	for _, entry := range l.session.Nothing() {
		l.say(named(entry.Name, entry.Text), entry.Source)
		if entry.URL != "" {
			l.say(entry.URL)
		}
	}
}
