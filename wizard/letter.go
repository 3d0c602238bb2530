package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// LetterView is a letter as a face shows it: what it still lacks and what to know before, then the letter, then what can be
// done with it.
type LetterView struct {
	Title   string // "Erinnerung an Meta: Instagram (@anna)"
	Letter  *letters.Letter
	Actions []Action
	Chosen  int // the sensible action: to take the letter out of the program, and then to note that it was sent
}

// eventOf is what happens when a letter of that kind is sent.
var eventOf = map[letters.Kind]state.What{
	letters.KindObjection: state.Sent, letters.KindReminder: state.Reminded, letters.KindComplaint: state.Complained,
}

// LetterView returns the letter of that kind about the case where the person stands, and what can be done with it.
func (s *Session) LetterView(kind letters.Kind) (LetterView, error) {
	place := s.place
	letter, err := s.letter(place, kind)
	if err != nil {
		return LetterView{}, err
	}
	st, err := s.look(s.progress, place)
	if err != nil {
		return LetterView{}, err
	}
	view := LetterView{Letter: letter, Actions: s.letterActions(st, letter)}
	view.Title = s.words.T("letter.title."+string(kind), "company", guides.Clean(st.guide.Company), "name", s.caseName(st.guide, st.c))
	if s.handed > 0 {
		view.Chosen = slices.IndexFunc(view.Actions, func(a Action) bool { return a.Verb == Record })
	}
	return view, nil
}

// letterActions lists what can be done with a letter: mend what is missing, put reasons in, take it out of the program, and
// note that it was sent.
func (s *Session) letterActions(st stand, letter *letters.Letter) []Action {
	at := Place{Guide: st.guide.ID}
	if st.c != nil {
		at.Case = st.c.ID
	}
	kind := letter.Kind
	actions := []Action{{Verb: SavePaper, Paper: PaperLetter}, {Verb: CopyLetter}}
	if letter.Email != "" {
		actions = append(actions, Action{Verb: MailLetter, Name: letter.Email})
	}
	actions = append(actions, Action{Verb: SavePaper, Paper: PaperMail})
	if letter.Authority != nil {
		if form, ok := letter.Authority.FormAddress(); ok {
			actions = slices.Insert(actions, 0, Action{Verb: OpenForm, Name: letter.Authority.Name, URL: form.String()})
		}
	}
	if kind == letters.KindObjection {
		access := Action{Verb: AskAccess}
		if s.access {
			access.Index = 1
		}
		actions = append(actions, Action{Verb: Give}, access)
	}
	actions = append(actions, Action{Verb: Record, Event: eventOf[kind]})
	if len(letter.Missing) > 0 {
		actions = append(actions, Action{Verb: Settings})
	}
	for i := range actions {
		actions[i].Place = at
		if actions[i].Verb != Record {
			actions[i].Letter = kind
		}
	}
	return actions
}

// letter writes the letter of that kind about the case of a place. An objection may be about an account that has no case yet.
func (s *Session) letter(place Place, kind letters.Kind) (*letters.Letter, error) {
	st, err := s.look(s.progress, place)
	if err != nil {
		return nil, err
	}
	c := state.Case{Guide: st.guide.ID}
	if st.c != nil {
		c = s.CaseOfLetter(st.c.ID)
	}
	facts := letters.FactsOf(s.progress.Person, st.guide, &c, s.words.Lang(), s.now())
	if kind == letters.KindObjection {
		facts.Grounds, facts.Questions = s.reasons[st.guide.ID].text(s.words.Lang()), s.access
	}
	return letters.Write(s.words, kind, facts)
}

// CaseOfLetter is a case as letters tell it. One that another case covers has nothing of its own to tell: the objection that
// counts for it was sent there.
func (s *Session) CaseOfLetter(id string) state.Case {
	c := s.progress.Case(id)
	if c == nil {
		return state.Case{}
	}
	told := *c
	if covering := s.progress.Case(s.standingOf(c).Via); covering != nil {
		told.Events = covering.Events
	}
	return told
}

// letter shows a letter or takes it out of the program, as the draft carries it out.
func (d *draft) letter() error {
	letter, err := d.s.letter(d.a.Place, d.a.Letter)
	if err != nil {
		return err
	}
	switch d.a.Verb {
	case Write:
		d.place, d.effect.Letter, d.handed = d.a.Place, d.a.Letter, 0
		return nil
	case CopyLetter:
		d.effect.Copy = letter.Text()
	case MailLetter:
		address, whole, err := letter.Mailto()
		if err != nil {
			return err
		}
		if d.effect.Open = &address; !whole {
			d.effect.Say = d.words.T("letter.mail.short")
		}
	case OpenForm:
		if letter.Authority == nil {
			return ErrNotPossible
		}
		address, ok := letter.Authority.FormAddress()
		if !ok {
			return ErrNotPossible
		}
		d.effect.Open = &address
	}
	d.handed++
	return nil
}

// MissingWords introduces what a letter still lacks; "" if it lacks nothing.
func (s *Session) MissingWords(letter *letters.Letter) string {
	if len(letter.Missing) == 0 {
		return ""
	}
	return s.words.T("letter.lacks")
}
