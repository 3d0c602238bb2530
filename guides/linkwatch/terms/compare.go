package terms

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Difference is something that one edition of a text says and the other one does not.
type Difference struct {
	What What
	Was  string // "" if it is new
	Is   string // "" if it is gone
}

// What is what differs.
type What string

// What may differ.
const (
	WhatEffective What = "effective date"
	WhatCompany   What = "company"
	WhatEmail     What = "e-mail address"
	WhatPostal    What = "postal address"
	WhatGround    What = "legal ground"
	WhatTraining  What = "sentence on AI"
	WhatObjection What = "sentence on objecting"
)

// String is a difference on one line.
func (d Difference) String() string {
	switch {
	case d.Was == "":
		return fmt.Sprintf("new %s: %s", d.What, d.Is)
	case d.Is == "":
		return fmt.Sprintf("%s gone: %s", d.What, d.Was)
	}
	return fmt.Sprintf("%s: %s; was %s", d.What, d.Is, d.Was)
}

// Compare says what a later edition says differently. It is empty where only the order, a menu or what is about none of the topics
// differs.
func Compare(was, is Terms) []Difference {
	var list []Difference
	if plain(was.Effective) != plain(is.Effective) {
		list = append(list, Difference{WhatEffective, was.Effective, is.Effective})
	}
	for _, one := range []struct {
		what    What
		was, is []string
	}{
		{WhatCompany, was.Companies, is.Companies}, {WhatEmail, was.Emails, is.Emails}, {WhatPostal, was.Postal, is.Postal},
		{WhatGround, was.Grounds, is.Grounds},
	} {
		list = append(list, differing(one.what, one.was, one.is)...)
	}
	for _, one := range []struct {
		topic Topic
		what  What
	}{{Training, WhatTraining}, {Objection, WhatObjection}} {
		old, now, what := sentencesOn(was, one.topic), sentencesOn(is, one.topic), one.what
		for _, sentence := range without(now, old) { // which one replaces which nobody can say
			list = append(list, Difference{What: what, Is: sentence})
		}
		for _, sentence := range without(old, now) {
			list = append(list, Difference{What: what, Was: sentence})
		}
	}
	return list
}

// differing pairs what is gone with what is new, so far as there is both.
func differing(what What, was, is []string) []Difference {
	gone, added := without(was, is), without(is, was)
	var list []Difference
	for i := range max(len(gone), len(added)) {
		d := Difference{What: what}
		if i < len(gone) {
			d.Was = gone[i]
		}
		if i < len(added) {
			d.Is = added[i]
		}
		list = append(list, d)
	}
	return list
}

// without are the texts that the other list does not have.
func without(list, other []string) []string {
	var rest []string
	for _, text := range list {
		if !slices.ContainsFunc(other, func(o string) bool { return plain(o) == plain(text) }) {
			rest = append(rest, text)
		}
	}
	return rest
}

var sentenceEnd = regexp.MustCompile(`[.!?]["”“]? +`)

// sentencesOn are the sentences of the passages on a topic that speak of it themselves.
func sentencesOn(t Terms, topic Topic) []string {
	var list []string
	for _, p := range t.Passages {
		if p.Topic != topic {
			continue
		}
		text := p.Text
		for text != "" {
			sentence := text
			if end := sentenceEnd.FindStringIndex(text); end != nil {
				sentence = text[:end[1]]
			}
			text = text[len(sentence):]
			if sentence = strings.TrimSpace(sentence); topicOf(sentence) == topic {
				list = with(list, sentence)
			}
		}
	}
	return list
}
