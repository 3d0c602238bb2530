package letters

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// personalPattern finds what looks like personal data of a kind, whoever it belongs to.
type personalPattern struct {
	kind PersonalKind
	find func(text string) []string
}

// personalPatterns are looked for in this order, so that a piece gets the kind that says the most.
var personalPatterns = []personalPattern{
	{PersonalEmail, matches(`[^\s@]+@[^\s@]+\.[^\s@]+`, `(?i)[^\s]*\s?[([{<]\s*(at|ät|@)\s*[)\]}>]\s?[^\s]*`)},
	{PersonalHandle, matches(`\S*[@＠]\S*`)},
	{PersonalName, matches(
		`\b(?i:ich heiße|mein name ist|my name is|i am called|herrn?|frau)\s+\p{Lu}\p{L}+`,
		`\b(Mr|Mrs|Ms|Dr)\.?\s+\p{Lu}\p{L}+`,
		`\b(?i:grüße|gruß|vg|lg|mfg|regards|cheers|sincerely)[,.!\s]+\p{Lu}\p{L}+`,
	)},
	{PersonalLink, matches(
		`\S+\.\p{L}{2,}/\S*[?#=]\S*`,
		`(?i)\S+\.\p{L}{2,}/(\S*/)?(in|u|user|users|profile|profiles|people|member|members|account)/[^/\s]\S*`,
	)},
	{PersonalRef, caseNumbers},
	{PersonalNumber, matches(`(?i)\b[a-z]{2}\p{Nd}{2}( ?[a-z0-9]{2,4}){2,8}\b`).when(digits(8))},
	{PersonalNumber, longNumbers},
	{PersonalNumber, matches(`(?i)[a-z0-9]*[a-z][a-z0-9]*`).when(digits(4))},
	{PersonalAddress, matches(
		`(?i)\p{L}{3,}(straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s*\p{Nd}+\s?[a-z]?\b`,
		`(?i)\p{L}+\s(straße|strasse|str\.|platz|allee|gasse|ring|damm|ufer)\s*\p{Nd}+\s?[a-z]?\b`,
		`(?i)\b\p{Nd}+\w?\s(\p{L}+\s){1,3}(street|st\.|road|rd\.|avenue|ave\.|lane|drive|court)`,
		`(?i)\b(postfach|p\. ?o\. ?box|po box)\s*\p{Nd}+`,
		`\b(A|B|CH|D|DK|F|L)-\p{Nd}{4,5}\b`,
		`\b[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? ?\p{Nd}[A-Z]{2}\b`,
	)},
	{PersonalAddress, postcodes},
}

type finder func(text string) []string

// matches finds what fits one of the expressions.
func matches(expressions ...string) finder {
	var all []func() *regexp.Regexp
	for _, e := range expressions {
		all = append(all, expression(e))
	}
	return func(text string) []string {
		var found []string
		for _, e := range all {
			found = append(found, e().FindAllString(text, -1)...)
		}
		return found
	}
}

// when keeps of what is found that for which the condition holds.
func (f finder) when(holds func(string) bool) finder {
	return func(text string) []string {
		var found []string
		for _, piece := range f(text) {
			if holds(piece) {
				found = append(found, piece)
			}
		}
		return found
	}
}

// digits reports that a text has at least so many.
func digits(least int) func(string) bool {
	return func(text string) bool { return countDigits(text) >= least }
}

func countDigits(text string) int {
	n := 0
	for _, r := range norm.NFKC.String(text) {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

var caseNumber = expression(`(?i)\b(fall|case|ticket|vorgang|aktenzeichen|az|referenz|reference|ref|kunden|customer|mitglieds|member|bestell|order|rechnungs?|invoice)` +
	`[\s.:#°-]*(nummer|number|nr|no|id)?[\s.:#°-]*([\p{L}\p{Nd}/-]*\p{Nd}[\p{L}\p{Nd}/-]*)|#\p{Nd}{3,}`)

// caseNumbers finds numbers behind a word that announces one. "Fall 2" is none.
func caseNumbers(text string) []string {
	var found []string
	for _, m := range caseNumber().FindAllStringSubmatch(text, -1) {
		if number := m[3]; number == "" || len(number) > 2 {
			found = append(found, m[0])
		}
	}
	return found
}

var (
	digitRun   = expression(`\+?\p{Nd}(?:[\s\x{a0}./()–-]{0,3}\p{Nd})*`)
	recentDays = expression(`^` + recentDay + `(?:[\s./–-]{1,3}` + recentDay + `)*(?: \d{1,2})?$`)
)

// recentDay is a day or a year since there has been a training to object to. An earlier one may be a date of birth.
const recentDay = `(?:\d{1,2}\. ?\d{1,2}\. ?20[2-3]\d|20[2-3]\d-\d{2}-\d{2}|\d{1,2}/\d{1,2}/20[2-3]\d|20[2-3]\d)`

// longNumbers finds runs of digits, also parted by blanks and signs as in telephone numbers, but for dates and years.
func longNumbers(text string) []string {
	var found []string
	for _, run := range digitRun().FindAllString(text, -1) {
		longest := 0
		for part := range strings.FieldsFuncSeq(run, func(r rune) bool { return !unicode.IsDigit(r) }) {
			longest = max(longest, countDigits(part))
		}
		if (longest >= 5 || countDigits(run) >= 6) && !recentDays().MatchString(run) {
			found = append(found, run)
		}
	}
	return found
}

var postcode = expression(`\b(\p{Nd}{4}) ?(\p{Lu}\p{L}+)`)

// notPlaces are what else four digits may count, folded.
var notPlaces = common(`zeichen buchstaben worte worter euro nutzer personen menschen mal tage stunden minuten sekunden punkte bilder
	characters letters words people users times days hours minutes seconds points photos kb mb gb px eu`)

// postcodes finds four digits before the name of a place, as in Vienna and Zurich, and in Amsterdam with two letters between.
func postcodes(text string) []string {
	var found []string
	for _, m := range postcode().FindAllStringSubmatch(text, -1) {
		if !strings.HasPrefix(m[1], "202") && !strings.HasPrefix(m[1], "203") && !notPlaces[foldName(m[2])] {
			found = append(found, m[0])
		}
	}
	return found
}
