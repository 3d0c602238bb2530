package letters

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"text/template"

	"widerspruch/i18n"
)

// The reasons why Write writes no letter.
var (
	ErrKind     = errors.New("there is no such kind of letter; take objection, reminder or complaint")
	ErrAnswered = errors.New("the company has answered; this letter would say that it has not")
)

// Write writes a letter in the language of the words. The person's country decides about the law, and about the authority
// that a complaint goes to.
func Write(words *i18n.Words, kind Kind, facts Facts) (*Letter, error) {
	if err := check(kind, facts); err != nil {
		return nil, err
	}
	d := &draft{facts: facts, words: words}
	letter := &Letter{Kind: kind, Lang: words.Lang(), Date: d.Today(), Signature: d.Name()}
	if kind == KindComplaint {
		d.toAuthority(letter)
	} else {
		d.toCompany(letter)
	}
	letter.sender = mailbox{oneLine(facts.Person.Name), oneLine(facts.Person.Email)}
	if err := d.write(letter); err != nil {
		return nil, err
	}
	if slices.Contains(d.blanks, "authority") { // it asks for the country as well
		d.blanks = slices.DeleteFunc(d.blanks, func(blank string) bool { return blank == "country" })
	}
	for _, blank := range d.blanks {
		letter.Missing = append(letter.Missing, words.T("letter.missing."+blank))
	}
	letter.Notes, letter.Blanks = d.notes(kind), d.blanks
	return letter, nil
}

// check keeps letters from saying what is not so.
func check(kind Kind, facts Facts) error {
	confirmed, refused := !facts.Confirmed.IsZero(), !facts.Refused.IsZero()
	switch {
	case kind != KindObjection && kind != KindReminder && kind != KindComplaint:
		return fmt.Errorf("%q: %w", kind, ErrKind)
	case kind == KindReminder && (confirmed || refused), kind == KindComplaint && confirmed:
		return ErrAnswered
	}
	return nil
}

// toCompany addresses the letter to the company's data protection officer.
func (d *draft) toCompany(letter *Letter) {
	person, contact := d.facts.Person, d.facts.Contact
	letter.From = append([]string{d.Name()}, d.lines("post", person.Address)...)
	letter.From = append(letter.From, d.Email())
	letter.To = append([]string{d.Company(), d.words.T("letter.officer")}, d.lines("company-post", contact.Address)...)
	letter.Email, letter.hosts = oneLine(contact.Email), d.facts.Hosts
}

// toAuthority addresses the letter to the authority at the person's home.
func (d *draft) toAuthority(letter *Letter) {
	person := d.facts.Person
	letter.From = append([]string{d.Name()}, d.lines("address", person.Address)...)
	letter.From = append(letter.From, d.Email())
	authority, err := AuthorityFor(person.Country, person.Land)
	if err != nil {
		letter.To = []string{d.known("authority", "")}
		return
	}
	d.authority, letter.Authority = &authority, &authority
	letter.To = append([]string{authority.Name}, authority.Post...)
	letter.Email, letter.hosts = authority.Email, []string{mailHost(authority.Email)}
}

// write fills in the words from the template of the language, the kind and the law.
func (d *draft) write(letter *Letter) error {
	folder := path.Join("text", letter.Lang)
	name := fmt.Sprintf("%s-%s.tmpl", letter.Kind, lawOf(d.facts.Person.Country))
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
	letter.Subject = oneLine(part("subject"))
	letter.Body = paragraphs(part("body"))
	letter.Closing = oneLine(part("closing"))
	for _, p := range paragraphs(part("enclosures")) {
		letter.Enclosures = p
	}
	return err
}
