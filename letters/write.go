package letters

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"text/template"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// The reasons why Write writes no letter.
var (
	ErrKind     = errors.New("there is no such kind of letter; take objection, reminder, complaint, request or mandate")
	ErrAnswered = errors.New("the company has answered; this letter would say that it has not")
	ErrBounced  = errors.New("what was sent came back; there is nothing yet to remind of or to complain about")
	ErrSettled  = errors.New("the authority has decided; there is nothing to ask for")
	ErrNobody   = errors.New("this is about the person's own website; there is nobody to write to")
)

// Write writes a letter in the language of the words. The person's country decides about the law, and about the authority
// that a complaint goes to.
func Write(words *i18n.Words, kind Kind, facts Facts) (*Letter, error) {
	if err := check(kind, facts); err != nil {
		return nil, err
	}
	d := &draft{facts: facts, words: words}
	letter := &Letter{Kind: kind, Lang: words.Lang(), Date: d.Today(), Signature: d.signature(), Page: words.T("letter.page"), Of: words.T("letter.page.of")}
	if kind == KindMandate {
		letter.Date = "" // it is written by hand, beside the signature
	}
	switch kind {
	case KindComplaint, KindRequest:
		d.toAuthority(letter)
	case KindMandate:
		d.toAgent(letter)
	default:
		d.toCompany(letter)
	}
	letter.sender = mailbox{OneLine(facts.Person.Name), OneLine(facts.Person.Email)}
	if agent := facts.Person.Agent; agent != nil {
		letter.sender = mailbox{OneLine(agent.Name), OneLine(agent.Email)}
	}
	if err := d.write(letter); err != nil {
		return nil, err
	}
	if slices.Contains(d.blanks, "authority") { // it asks for the country as well
		d.blanks = slices.DeleteFunc(d.blanks, func(blank string) bool { return blank == "country" })
	}
	for _, blank := range d.blanks {
		letter.Missing = append(letter.Missing, InLaw(words, facts.Person.Country, "letter.missing."+blank))
	}
	letter.Notes, letter.Blanks = d.notes(kind, letter.Nowhere), d.blanks
	return letter, nil
}

// check keeps letters from saying what is not so.
func check(kind Kind, facts Facts) error {
	confirmed, refused := !facts.Confirmed.IsZero(), !facts.Refused.IsZero()
	switch {
	case !slices.Contains(Kinds(), kind):
		return fmt.Errorf("%q: %w", kind, ErrKind)
	case facts.Per == guides.PerSite:
		return ErrNobody
	case (kind == KindReminder || kind == KindComplaint) && !facts.Bounced.IsZero():
		return ErrBounced
	case kind == KindRequest && !facts.Decided.IsZero() && facts.DecidedSaid != state.SaidClosed && facts.DecidedSaid != state.SaidRejected:
		return ErrSettled
	case kind == KindReminder && (confirmed || refused && lawOf(facts.Person.Country) != lawGB), kind == KindComplaint && confirmed:
		return ErrAnswered
	}
	return nil
}

// toCompany addresses the letter to the company's data protection officer.
func (d *draft) toCompany(letter *Letter) {
	contact := d.facts.Contact
	letter.From = d.sender("post")
	blank := "company-post"
	if contact.Email == "" {
		blank, letter.Nowhere = "company-address", len(contact.Address) == 0
	}
	letter.To = []string{d.Company()}
	if !namesReader(contact.Address) {
		letter.To = append(letter.To, d.words.T("letter.officer"))
	}
	letter.To = append(letter.To, d.lines(blank, postal(contact.Address, d.facts.Person.Country))...)
	letter.Email, letter.hosts = OneLine(contact.Email), d.facts.Hosts
}

// toAgent addresses a power of attorney to whoever it is for.
func (d *draft) toAgent(letter *Letter) {
	person := d.facts.Person
	letter.From = append([]string{d.known("name", person.Name)}, d.lines("address", person.Address)...)
	letter.From = append(letter.From, d.known("email", person.Email))
	letter.Signature = d.known("name", person.Name)
	agent := state.Agent{}
	if person.Agent != nil {
		agent = *person.Agent
	}
	if centre := OneLine(agent.Centre); centre != "" {
		letter.To = append(letter.To, centre)
	}
	letter.To = append(letter.To, d.Authorised())
	letter.To = append(letter.To, d.lines("agent-address", agent.Address)...)
	letter.Email, letter.hosts = OneLine(agent.Email), []string{mailHost(OneLine(agent.Email))}
}

// toAuthority addresses the letter to the authority at the person's home.
func (d *draft) toAuthority(letter *Letter) {
	person := d.facts.Person
	letter.From = d.sender("address")
	authority, err := AuthorityFor(person.Country, person.Land)
	if err != nil {
		letter.To, letter.Nowhere = []string{d.known("authority", "")}, true
		return
	}
	d.authority, letter.Authority = &authority, &authority
	letter.To = append([]string{authority.Name}, postal(authority.Post, person.Country)...)
	letter.Email, letter.hosts = authority.Email, []string{mailHost(authority.Email)}
}

// write fills in the words from the template of the language, the kind and the law.
func (d *draft) write(letter *Letter) error {
	folder := path.Join("text", letter.Lang)
	name := fmt.Sprintf("%s-%s.tmpl", letter.Kind, lawOf(d.facts.Person.Country))
	if letter.Kind == KindRequest || letter.Kind == KindMandate { // one for all laws
		name = string(letter.Kind) + ".tmpl"
	}
	texts, err := template.ParseFS(files, path.Join(folder, "about.tmpl"), path.Join(folder, name))
	if err != nil {
		return err
	}
	part := func(name string) string {
		var text strings.Builder
		if e := texts.ExecuteTemplate(&text, name, d); e != nil && err == nil {
			err = e
		}
		return text.String()
	}
	letter.Subject = OneLine(part("subject"))
	letter.Body = paragraphs(part("body"))
	if letter.Kind != KindMandate {
		letter.Body = d.introduced(letter.Body, paragraphs(part("for")))
	}
	if n := len(letter.Body); n > 0 {
		letter.Body[n-1].Last = true
	}
	letter.Closing = OneLine(part("closing"))
	for _, p := range paragraphs(part("enclosures")) {
		letter.Enclosures = p
	}
	if d.facts.Person.Agent != nil && letter.Kind != KindMandate {
		letter.Enclosures.Text = cmp.Or(letter.Enclosures.Text, d.words.T("letter.enclosures"))
		letter.Enclosures.Items = append(letter.Enclosures.Items, d.words.T("letter.enclosed.mandate"))
	}
	return err
}
