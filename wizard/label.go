package wizard

import (
	"strings"

	"widerspruch/guides"
)

// Label says in a few words what an action of the present place does. The actions come with it so that two links of one
// step are told apart, and a single one needs no name.
func (s *Session) Label(a Action, among []Action) string {
	w := s.words
	key := "action." + string(a.Verb)
	switch a.Verb {
	case Go:
		if a.Place.Case != "" {
			return w.T("action.case", "name", a.Name)
		}
		return a.Name
	case Begin:
		if a.Index == 1 {
			return w.T("action.continue", "name", a.Name)
		}
		return w.T(key, "name", a.Name)
	case Open, CopyLink, ShowQR:
		if several(a, among) {
			return w.T(key+".named", "name", a.Name)
		}
		if a.Verb == Open && strings.HasPrefix(a.URL, "mailto:") {
			return w.T("action.open.mail")
		}
	case CopyText:
		if several(a, among) {
			return w.T("action.copytext.numbered", "n", a.Index+1)
		}
	case Done:
		if a.Event != "" {
			return w.T("action.done." + string(a.Event))
		}
	case Skip:
		if a.Event != "" {
			return w.T("action.skip." + string(a.Event))
		}
		if !s.optionalHere() {
			return w.T("action.next")
		}
	case Record:
		if a.Index == 1 {
			return w.T("action.record.changed")
		}
		return w.T("action.record." + string(a.Event))
	case Undo:
		return w.T(key, "event", w.T("event."+string(a.Event)))
	case Nothing:
		return s.NothingWords("")
	case Write:
		return w.T("action.write." + string(a.Letter))
	case SavePaper:
		return w.T("action.savepaper." + string(a.Paper))
	case MailLetter, OpenForm:
		return w.T(key, "name", a.Name)
	case AskAccess:
		if a.Index == 1 {
			return w.T("action.askaccess.not")
		}
	case Differ:
		if a.Index == 1 {
			return w.T("action.differ.change")
		}
	case Cover:
		return w.T(key, "name", a.Name)
	case AddCase, NameCase:
		return w.T(key + "." + string(s.perHere(a.Place.Guide)))
	}
	return w.T(key)
}

// several reports that there is more than one action of that kind.
func several(a Action, among []Action) bool {
	n := 0
	for _, other := range among {
		if other.Verb == a.Verb {
			n++
		}
	}
	return n > 1
}

// optionalHere reports that the present step is an optional one that is not done.
func (s *Session) optionalHere() bool {
	st, err := s.look(s.progress, s.place)
	return err == nil && st.step != nil && st.step.Optional && !marked(st.c, st.route.ID, st.step.ID)
}

// perHere says what a case of the service is about.
func (s *Session) perHere(id string) guides.Per {
	if guide, ok := s.Guide(id); ok && guide.Per != "" {
		return guide.Per
	}
	return guides.PerAccount
}

// AccountLabel names what tells the cases of the action's service apart: the account, the device.
func (s *Session) AccountLabel(a Action) string {
	return s.words.T("field." + string(s.perHere(a.Place.Guide)))
}
