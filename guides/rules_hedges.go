package guides

import (
	"regexp"
	"strings"
)

// hedges are words that tell of our doubts or of our work instead of what the person sees and does.
var hedges = map[string]func() *regexp.Regexp{
	"de": expression(`(?i)(^|[^\pL])(einzelne[nr]? Quelle|wissen wir nicht|kennen wir|haben wir nicht geprüft|unbekannt\pL*|unklar\pL*|\(unsicher\)|vielleicht|wohl|vermutlich|nach eigener Aussage|englische Beschriftung|gegebenenfalls)([^\pL]|$)`),
	"en": expression(`(?i)(^|[^\pL])(single source|according to a|we do not know|we know|unknown|unclear|\(uncertain\)|perhaps|probably|kindly|please note)([^\pL]|$)`),
}

// disputed may stand only where both sides are named.
var disputed = map[string]func() *regexp.Regexp{
	"de": expression(`(?i)(^|[^\pL])(strittig)([^\pL]|$)`),
	"en": expression(`(?i)(^|[^\pL])(disputed)([^\pL]|$)`),
}

// labels are the service's words, which are as they are.
var labels = map[string]func() *regexp.Regexp{"de": expression(`„[^“]*“`), "en": expression(`"[^"]*"`)}

func checkHedge(d *draft, report report) {
	for _, text := range d.passages() {
		words := labels[text.lang]().ReplaceAllString(text.words, "")
		for _, found := range hedges[text.lang]().FindAllStringSubmatch(words, -1) {
			report(text.place, "%q tells of a doubt", found[2])
		}
		if text.part == partText && disputed[text.lang]().MatchString(words) {
			report(text.place, "what is disputed belongs into a topic or into doubts")
		}
	}
}

// wordings are words for which the guides have another one.
var wordings = map[string]func() *regexp.Regexp{
	"de": expression(`(?i)(^|[^\pL-])(Opt-out|Datenschutzaufsicht|Aufsichtsbehörden?|deaktivier\pL*|Toggle|Case-ID|Screenshots?|Smartphones?|Accounts?)([^\pL-]|$)`),
	"en": expression(`(?i)(^|[^\pL-])(opt-out|supervisory authority|DPA|disable\pL*|toggle|smartphones?)([^\pL-]|$)`),
}

// stiff are imperatives with an "e" that nobody says, at the beginning of a sentence or behind "und".
var stiff = expression(`(^|[.!?:] |und |, )((?i:suche|schreibe|stelle|gehe|lege|hebe))( |$)`)

func checkWording(d *draft, report report) {
	for _, text := range d.passages() {
		words := labels[text.lang]().ReplaceAllString(text.words, "")
		if found := wordings[text.lang]().FindStringSubmatch(words); found != nil {
			report(text.place, "the guides have another word for %q", strings.TrimSpace(found[2]))
		}
		if text.lang != "de" || text.part == partHeading {
			continue
		}
		if found := stiff().FindStringSubmatch(words); found != nil {
			report(text.place, "%q is stiff: say it without the e", found[2])
		}
	}
}
