package terms

import (
	"regexp"
	"strings"
)

// What is looked for in a paragraph, in German and English. Case counts where a short word means something else without it.

var (
	training = []*regexp.Regexp{
		regexp.MustCompile(`(^|[^\pL.])(AI|KI|LLMs?)([^\pL]|$)`),
		regexp.MustCompile(`(?i)artificial intelligence|machine learning|language models?|generative|\btrain(s|ed|ing)?\b|fine-?tun`),
		regexp.MustCompile(`(?i)künstliche[rn]? intelligenz|maschinelle[sn]? lernen|trainier|sprachmodell`),
	}
	objection = []*regexp.Regexp{
		regexp.MustCompile(`(?i)\b(object(s|ed|ing|ions?)?|opt(ing)?[- ]?out|withdraw\w*)\b|widersp(rech|ruch|rich)|widerruf`),
	}
	contact = []*regexp.Regexp{
		regexp.MustCompile(`(?i)data protection officer|\bdpo\b|data controller|\bcontroller\b|is responsible for|represented by|representative|contact us|write to us|\be-?mail\b|\bby post\b`),
		regexp.MustCompile(`(?i)datenschutzbeauftragt|verantwortlich(e[rns]?)?\b|vertret(er|ung|en)|kontakt|schreib(en sie)? (uns|an)|anschrift|per post`),
		email,
	}
	email  = regexp.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}`)
	street = regexp.MustCompile(`(?i)\b(street|road|avenue|boulevard|quay|square|lane|floor|p\.? ?o\.? box|postfach|rue|via|calle)\b|\pL(straße|strasse|str\.|weg|platz|gasse|allee)[^\pL]`)
	number = regexp.MustCompile(`\d`)

	date = `(\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}\.? \pL+\.?,? \d{4}|\pL+\.? \d{1,2},? \d{4}|\pL+ \d{4})`
	day  = regexp.MustCompile(`(?i)\b(?:effective(?: date| as of| from| on)?|last (?:updated|modified|revised|changed)|in effect(?: since| from)?|valid (?:from|since)|updated|` +
		`stand|gültig (?:ab|seit)|in kraft(?: seit| ab| getreten)?|tritt|zuletzt (?:aktualisiert|geändert)|letzte (?:aktualisierung|änderung)|wirksam (?:ab|seit))` +
		`(?: is| on| from| am| vom| ab)?:? {0,2}(?:on |from |am |vom |dem )?` + date)

	company = regexp.MustCompile(`((?:[\p{Lu}][\pL\pN&’'.-]* ){0,5}[\p{Lu}][\pL\pN&’'.-]*,? )(GmbH(?: & Co\. KG)?|AG|SE|KG|UG|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|B\.V\.|N\.V\.|S\.à r\.l\.|SARL|SAS|S\.A\.|S\.p\.A\.|UAB|Oy|AB|A/S|Corporation|Unlimited Company)(?:[^\pL]|$)`)

	// leading are words that begin a sentence and no company's name.
	leading = regexp.MustCompile(`^(?:(?:The|Our|Contact|At|By|To|From|For|In|If|Company|We|Controller|Die|Der|Das|Bei|Von|An|Für|Verantwortlich|Anbieter|Vertreter|Anschrift|Address|Write|Please)(?: is| ist)?:?,? )+`)
)

// grounds are the legal grounds by their names here, and the words that name them.
var grounds = []struct {
	name  string
	words *regexp.Regexp
}{
	{"legitimate interests", regexp.MustCompile(`(?i)legitimate interests?|berechtigte[sn]? interessen?`)},
	{"consent", regexp.MustCompile(`(?i)\bconsent\b|einwillig`)},
	{"contract", regexp.MustCompile(`(?i)perform(ance|ing)? (of )?(a|our|the|this) contract|vertragserfüllung|erfüllung (des|eines|unseres) vertrag`)},
	{"legal obligation", regexp.MustCompile(`(?i)legal obligation|rechtliche[nr]? verpflichtung`)},
	{"research", regexp.MustCompile(`(?i)scientific research|wissenschaftliche[nr]? forschung`)},
}

// topicOf is what a paragraph is about; "" if it is about none of the topics.
func topicOf(text string) Topic {
	switch {
	case fits(training, text):
		return Training
	case fits(objection, text):
		return Objection
	case dayIn(text) != "":
		return Effective
	case isContact(text):
		return Contact
	}
	return ""
}

func fits(list []*regexp.Regexp, text string) bool {
	for _, one := range list {
		if one.MatchString(text) {
			return true
		}
	}
	return false
}

// isContact says whether a paragraph tells who answers or where one writes.
func isContact(text string) bool { return fits(contact, text) || postal(text) }

// postal says whether a paragraph holds a postal address.
func postal(text string) bool {
	return len(text) < 400 && street.MatchString(text) && number.MatchString(text) && (company.MatchString(text) || len(text) < 160)
}

// dayIn is the day since which a text holds, as a paragraph writes it; "" if it names none.
func dayIn(text string) string {
	if found := day.FindStringSubmatch(text); found != nil && number.MatchString(found[1]) {
		return found[1]
	}
	return ""
}

func groundsIn(text string) []string {
	var found []string
	for _, ground := range grounds {
		if ground.words.MatchString(text) {
			found = append(found, ground.name)
		}
	}
	return found
}

func companiesIn(text string) []string {
	var found []string
	for _, match := range company.FindAllStringSubmatch(text, -1) {
		name := leading.ReplaceAllString(match[1], "")
		if name = strings.TrimRight(name, ", "); name != "" {
			found = append(found, name+" "+match[2])
		}
	}
	return found
}

func emailsIn(text string) []string {
	var found []string
	for _, address := range email.FindAllString(text, -1) {
		found = append(found, strings.ToLower(address))
	}
	return found
}
