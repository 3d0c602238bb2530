package wizard

import (
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// The fields of the form of an event.
const (
	fieldOn      = "on"
	fieldAccount = "account"
	fieldRef     = "ref"
	fieldNote    = "note"
	fieldProof   = "proof"
	fieldSaid    = "said"
	fieldUntil   = "until"
)

// mostLine is how long a line may be that somebody types about an event.
const mostLine = 500

// needed are the fields that an event is about; the others are folded.
var needed = map[state.What][]string{
	state.Confirmed: {fieldRef}, state.Refused: {fieldSaid}, state.Noted: {fieldNote}, state.Sent: {fieldOn}, state.Switched: {fieldOn},
	state.Reminded: {fieldOn}, state.Complained: {fieldRef}, state.Rechecked: {fieldOn}, state.Answered: {fieldSaid},
	state.Extended: {fieldUntil}, state.Bounced: {fieldOn}, state.Decided: {fieldSaid},
}

func (a Record) ask(s *Session) *Form {
	guide, ok := s.Guide(a.Guide)
	if a.Asks == AskNothing || !ok {
		return nil
	}
	w, c := s.words, s.progress.Case(a.Case)
	company := s.companyHere(stand{guide: guide, c: c})
	account := Field{Key: fieldAccount, Label: w.T("field." + perHere(guide)), Hint: w.T("field.account.only"), Most: mostAccount}
	if c != nil {
		account.Value = c.Account
	}
	if guide.Per == guides.PerCompany { // the number under which it knows the person
		account.Label = w.T("company.number")
	}
	note := Field{Key: fieldNote, Label: w.T("field.note"), Hint: w.T("field.note.hint"), Value: a.Details.Note, Most: mostLine}
	if a.What == state.Noted { // without a word it notes nothing
		note.check = fitting(something, "refused.note")
	}
	on := Field{Key: fieldOn, Label: w.T("field.on"), Hint: w.T("field.on.hint"), Value: w.Date(s.now()), Swaps: true, check: readable(a.day)}
	if !a.Details.On.IsZero() {
		on.Value = w.Written().Date(a.Details.On)
	}
	form := &Form{
		Key: "event/" + string(a.What) + "/" + a.Guide + "/" + a.Case, Title: s.inLaw("form." + string(a.What)), Submit: w.T("form.save"),
		Open: a.Asks == AskAll,
		Fields: []Field{
			on,
			{Key: fieldRef, Label: w.T("field.ref"), Hint: w.T("field.ref.hint", "company", company), Value: a.Details.Ref, Most: mostLine},
			account,
			note,
			{Key: fieldProof, Label: w.T("field.proof"), Hint: w.T("field.proof.hint"), Kind: FieldPath},
		},
		end: func(typed values) Action {
			on, _ := a.day(s, typed[fieldOn])
			until, _ := s.parseUntil(typed[fieldUntil])
			next := a
			next.Asks = AskNothing
			next.Details = Details{
				On: on, Account: typed[fieldAccount], Ref: typed[fieldRef], Note: typed[fieldNote], Proof: PathTyped(typed[fieldProof]),
				Said: a.Details.Said, Until: until,
			}
			if said, asked := typed[fieldSaid]; asked {
				next.Details.Said = state.Said(said)
			}
			return next
		},
	}
	if a.What == state.Extended {
		until := Field{Key: fieldUntil, Label: w.T("field.until"), Hint: w.T("field.until.hint"), check: readable((*Session).parseUntil)}
		if !a.Details.Until.IsZero() {
			until.Value = w.Written().Date(a.Details.Until)
		}
		form.Fields = append(form.Fields, until)
	}
	if sayings := state.Sayings(a.What); len(sayings) > 0 && a.What != state.Noted {
		field := Field{Key: fieldSaid, Label: w.T("field.said." + string(a.What)), Kind: FieldOne, Value: string(a.Details.Said)}
		field.Options = append([]Option{{Text: w.T("said.untold")}}, optionsOf(w, "said.", sayings)...)
		form.Fields = append(form.Fields, field)
	}
	var folded []string
	for i := range form.Fields {
		field := &form.Fields[i]
		if !slices.Contains(needed[a.What], field.Key) {
			field.Weight = More
			folded = append(folded, field.Label)
		}
	}
	slices.SortStableFunc(form.Fields, func(a, b Field) int { return int(a.Weight) - int(b.Weight) })
	form.At = form.Fields[0].Key
	form.More = w.T("form.more", "fields", strings.Join(folded, ", "))
	return form
}

// day reads the day of an entry; what stood there always does, and keeps its time.
func (a Record) day(s *Session, typed string) (time.Time, error) {
	if on := a.Details.On; !on.IsZero() && typed == s.words.Written().Date(on) {
		return on, nil
	}
	return s.ParseDate(typed)
}

// readable is the check of a field with a day.
func readable(parse func(*Session, string) (time.Time, error)) func(*Session, string) string {
	return func(s *Session, typed string) string {
		_, err := parse(s, typed)
		return s.Refused(err)
	}
}

// ParseDate reads a day as people type it: 22.11.2026, 22.11., 2026-11-22, 22 Nov 2026, "heute", "yesterday". Nothing typed
// is today. Days in the future are an error, since nothing can have happened on them.
func (s *Session) ParseDate(text string) (time.Time, error) { return i18n.ParseDay(text, s.now()) }

// parseUntil reads a day that may lie ahead. Nothing typed is no day.
func (s *Session) parseUntil(typed string) (time.Time, error) {
	if typed = strings.TrimSpace(typed); typed == "" {
		return time.Time{}, nil
	}
	return i18n.ParseComingDay(typed, s.now())
}
