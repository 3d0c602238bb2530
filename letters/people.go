package letters

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"widerspruch/guides"
)

// Who writes, and for whom.

// Child is the name of the child that the person writes for; empty if they write for themselves.
func (d *draft) Child() string { return OneLine(d.facts.Person.Child) }

// Parent is the other parent, who signs too; empty if nobody does.
func (d *draft) Parent() string { return OneLine(d.facts.Person.Parent) }

// Writer is the name of who writes: the person, or whoever has their power of attorney.
func (d *draft) Writer() string {
	if agent := d.facts.Person.Agent; agent != nil {
		return d.known("agent", agent.Name)
	}
	return d.known("name", d.facts.Person.Name)
}

// Agent is the name of who writes with a power of attorney; empty if the person writes.
func (d *draft) Agent() string {
	if d.facts.Person.Agent == nil {
		return ""
	}
	return d.Writer()
}

// Authorised is the name of whoever gets a power of attorney; a blank where nobody is named yet.
func (d *draft) Authorised() string {
	if agent := d.facts.Person.Agent; agent != nil {
		return d.known("agent", agent.Name)
	}
	return d.known("agent", "")
}

// Centre is the advice centre whose letter it is; empty if it is none.
func (d *draft) Centre() string {
	if d.facts.Person.Agent == nil {
		return ""
	}
	return OneLine(d.facts.Person.Agent.Centre)
}

// introduced puts who writes for whom behind the salutation. German goes on in small letters after the salutation, and only there.
func (d *draft) introduced(body, who []Paragraph) []Paragraph {
	if len(who) == 0 || len(body) < 2 {
		return body
	}
	if d.words.Lang() == "de" {
		who[0].Text = firstAs(unicode.ToLower, who[0].Text)
		body[1].Text = firstAs(unicode.ToUpper, body[1].Text)
	}
	return slices.Insert(body, 1, who...)
}

// firstAs changes the first letter of a text.
func firstAs(change func(rune) rune, text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(change(first)) + text[size:]
}

// sender are the lines of who writes, to which the answer shall go. blank is the one for a missing address.
func (d *draft) sender(blank string) []string {
	agent := d.facts.Person.Agent
	if agent == nil {
		from := append([]string{d.Writer()}, d.lines(blank, d.facts.Person.Address)...)
		if email := d.Email(); email != "" {
			from = append(from, email)
		}
		return from
	}
	var from []string
	if centre := d.Centre(); centre != "" {
		from = append(from, centre)
	}
	from = append(from, d.Writer())
	from = append(from, d.lines("agent-address", agent.Address)...)
	return append(from, d.known("agent-email", agent.Email))
}

// signature is who signs.
func (d *draft) signature() string {
	name := d.Writer()
	if d.facts.Person.Agent == nil && d.Parent() != "" {
		name += ", " + d.Parent()
	}
	return name
}

// Data is what the objection covers, as one phrase. Where a kind of data is a list itself, semicolons tell the kinds apart.
func (d *draft) Data() string {
	data := make([]string, 0, len(d.facts.Data))
	for _, one := range d.facts.Data {
		if one = OneLine(one); one != "" {
			data = append(data, one)
		}
	}
	and := d.words.T("letter.and")
	enumerates := func(one string) bool { return strings.Contains(one, ",") || strings.Contains(one, and) }
	switch n := len(data); {
	case n == 0:
		return d.words.T("letter.data")
	case n == 1:
		return data[0]
	case slices.ContainsFunc(data, enumerates):
		return strings.Join(data, "; ")
	default:
		return strings.Join(data[:n-1], ", ") + and + data[n-1]
	}
}

// Basis is the legal ground that the company names; empty if it is not known. The companies name the article of the GDPR in it, which
// is another law in the United Kingdom.
func (d *draft) Basis() string {
	basis := OneLine(d.facts.Basis)
	if lawOf(d.facts.Person.Country) == lawGB {
		basis, _, _ = strings.Cut(basis, " (")
	}
	return basis
}

// Special says whether the person asks that special categories of data be removed.
func (d *draft) Special() bool { return d.facts.Special }

// PerPhone says whether the account is a phone number.
func (d *draft) PerPhone() bool { return d.facts.Phone && d.facts.Per != guides.PerPerson }

// Law is the name of the law in the letter's language.
func (d *draft) Law() string { return d.words.T("letter.law." + string(lawOf(d.facts.Person.Country))) }
