package letters

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// datum is something known of the person, as plain writes it and without blanks.
type datum struct {
	kind   PersonalKind
	text   string
	across bool // may be written with blanks in it, too
	inside bool // is so long that it is also found inside of a word
}

// data are all pieces of what is known, each of which alone says too much.
func (k Known) data() []datum {
	var data []datum
	whole := func(kind PersonalKind, text string, least int) {
		joined := joinWords(personalWords(text))
		if length := utf8.RuneCountInString(joined); length >= least {
			data = append(data, datum{kind, joined, length > 3, length > 5})
		}
	}
	each := func(kind PersonalKind, text string, least int, common map[string]bool) {
		for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !wordRune(r) }) {
			letters := plain(word)
			if length := utf8.RuneCountInString(letters); !common[foldName(word)] && (length >= least || unspaced(letters)) {
				data = append(data, datum{kind: kind, text: letters})
			}
		}
	}
	names := nameParts(k.Name)
	each(PersonalName, strings.Join(names, " "), 2, nil)
	for i, part := range names { // "obrien", "annamuster", "musteranna"
		if joined := joinWords(personalWords(part)); utf8.RuneCountInString(joined) > 1 {
			data = append(data, datum{kind: PersonalName, text: joined})
		}
		whole(PersonalName, strings.Join(append(append([]string{}, names[i:]...), names[:i]...), " "), 5)
	}
	local, _, _ := strings.Cut(k.Email, "@")
	whole(PersonalEmail, k.Email, 4)
	if !commonMailboxes[foldName(local)] {
		whole(PersonalEmail, local, 4)
	}
	for _, account := range k.Accounts {
		each(PersonalAccount, account, 4, commonAccounts)
		if !allCommon(account, commonAccounts) {
			whole(PersonalAccount, account, 2)
		}
	}
	for _, line := range k.Address {
		each(PersonalAddress, line, 4, commonStreets)
		if strings.ContainsFunc(line, unicode.IsLetter) && !allCommon(line, commonStreets) {
			whole(PersonalAddress, line, 2)
		}
	}
	for _, ref := range k.Refs {
		whole(PersonalRef, ref, 2)
	}
	return data
}

// in finds the datum in a text, as words that together are written like it, with or without the ending of a genitive. Words
// from different sides of a blank only count together for a long datum: "in a" is not "Ina".
func (d datum) in(words []personalWord) (from, to int, ok bool) {
	for i := range words {
		joined := ""
		for j := i; j < len(words) && (d.across || words[j].chunk == words[i].chunk); j++ {
			joined += words[j].text
			if d.is(joined) {
				for i < j && d.is(joinWords(words[i+1:j+1])) {
					i++ // what stands before it does not belong to it
				}
				return i, j + 1, true
			}
			// A long datum may begin inside of the first word, so that word does not count.
			if len(joined)-len(words[i].text) > len(d.text) {
				break
			}
		}
	}
	return 0, 0, false
}

// is reports that some words, written together, are the datum or hold it.
func (d datum) is(joined string) bool {
	within := d.inside || unspaced(d.text)
	if within && strings.Contains(joined, d.text) {
		return true
	}
	wanted, got := plainVowels.Replace(d.text), plainVowels.Replace(joined)
	return got == wanted || got == wanted+"s" || got == wanted+"es" || within && strings.Contains(got, wanted)
}

func joinWords(words []personalWord) string {
	var b strings.Builder
	for _, word := range words {
		b.WriteString(word.text)
	}
	return b.String()
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }

// allCommon reports that a text consists of common words alone.
func allCommon(text string, common map[string]bool) bool {
	for _, word := range personalWords(text) {
		if !common[plainVowels.Replace(word.text)] && utf8.RuneCountInString(word.text) > 1 {
			return false
		}
	}
	return true
}

// nameParts are the words of a name without its titles, and without the small words in the middle of it, which every sentence
// has: "von der" between two names.
func nameParts(name string) []string {
	all := strings.Fields(name)
	var parts []string
	for i, part := range all {
		bare := foldName(strings.Trim(part, ".,"))
		if nameTitles[bare] || i > 0 && i < len(all)-1 && nameParticles[part] {
			continue
		}
		parts = append(parts, part)
	}
	return parts
}
