package guides

import "sync"

// Rule is something the linter checks.
type Rule struct {
	ID     string `json:"id"`               // stable and short
	Why    Words  `json:"why"`              // the reason
	Mend   Words  `json:"mend"`             // what to do about it
	Format int    `json:"format,omitempty"` // the format whose guides it is for; 0 for all
	Warns  bool   `json:"note"`             // a breach is only pointed out: the guide can be used
}

// check looks for breaches of one rule; it is nil where they are found while reading, before there is a guide to check.
type check func(d *draft, report report)

// row is a rule with its texts in English; german.json has the same in German.
type row struct {
	id, why, mend string
	check         check
}

// chapter is the rules of one kind.
type chapter struct {
	format int // 0: of every format
	warns  bool
	pages  bool // for shared pages alone
	rows   []row
}

func rulebook() []chapter {
	return []chapter{
		{rows: rulesOfAll()}, {format: FormatFirst, rows: rulesOfFirst()}, {format: Format, rows: rulesOfSecond()},
		{format: Format, warns: true, rows: warnings()}, {format: Format, pages: true, rows: rulesOfPages()},
	}
}

// Rules are all the rules of docs/guides.md that a program can check.
func Rules() []Rule {
	var rules []Rule
	for _, c := range rulebook() {
		for _, r := range c.rows {
			in := german().Rules[r.id]
			rules = append(rules, Rule{r.id, Words{"en": r.why, "de": in.Why}, Words{"en": r.mend, "de": in.Mend}, c.format, c.warns})
		}
	}
	return rules
}

// rules are the rules by their ids.
var rules = sync.OnceValue(func() map[string]Rule {
	byID := map[string]Rule{}
	for _, r := range Rules() {
		byID[r.ID] = r
	}
	return byID
})

// rulesOfAll are the rules of every format.
func rulesOfAll() []row {
	return []row{
		{"folder-id", "ids are typed, and are in people's progress files",
			"name the folder with lower-case ASCII letters, digits and single -", nil},
		{"folder-kind", "a link may lead out of the folder, and a file is no guide",
			"put the folder itself here, with its three files", nil},
		{"folder-count", "each guide is checked at the start of the program",
			"keep at most 200 guides in one folder", nil},
		{"file-missing", "every guide has its facts and its words in every language",
			"add guide.yaml, de.md and en.md, as plain files", nil},
		{"file-unknown", "nobody would read it",
			"keep only guide.yaml, de.md and en.md in the folder", nil},
		{"file-size", "a file may not hold up the program",
			"a guide has some 20 KiB; leave out what is not needed", nil},
		{"file-encoding", "other encodings show wrong letters",
			"save the file as UTF-8", nil},
		{"file-nesting", "the Markdown parser would take too long",
			"write plain paragraphs and lists, with a blank line between them", nil},
		{"yaml", "facts that are misspelled would be lost",
			"compare with the table of keys in docs/guides.md; put texts with special characters in quotes", nil},
		{"yaml-escape", "an escape or a tag may hide a control character",
			`write the character itself; only \" and \\ are needed, and no tags such as !!str`, nil},
		{"yaml-alias", "a few aliases can unfold to a file of any size",
			"write the value where it is needed; in a text put the sign between blanks: A & B", nil},
		{"key-order", "the start of the program reads only the head of the file",
			"put name to changes first, in the order of the table in docs/guides.md", nil},
		{"control", "it could control the terminal or hide something",
			"delete the character; often it came along when copying", checkControl},
		{"character", "an old Windows console cannot draw it",
			"use ASCII, Latin-1 or one of ─ │ • … – „ “ › ← ↑ → ↓; no tabs", checkCharacter},

		{ruleBlank, "what nobody has filled in is no guide yet",
			"write what the line asks for, and take TODO out", checkBlank},

		{"required", "the program needs it",
			"add it; see the table of keys in docs/guides.md", checkRequired},
		{"value", "the program knows only these values",
			"take a value from the table of keys in docs/guides.md", checkValue},
		{"words", "everything can be read in every language",
			"write de and en, and nothing else", checkWords},
		{"hosts", "the list is what protects from look-alike addresses",
			"write the bare host in lower-case ASCII, such as example.com, and none with xn--", checkHosts},
		{"date-order", "dates are shown as a timeline",
			"put the oldest first", checkDateOrder},
		{"feedback", "people tell there what is different, so it has to be the address that is shown",
			"write one https address, without a user name or a port", checkFeedback},
		{"verified", "people see how old the facts are",
			"write {on: 2026-10-02, how: press}; how is hands-on, company, authority, press or report, and in format 1 source or hands-on", checkVerified},
		{"source-date", "a fact without a date cannot be trusted",
			"give at least one source its own date with on:", checkSourceDate},

		{"id-form", "ids are typed, and are in people's progress files",
			"use lower-case ASCII letters, digits and single -; notes is taken", checkIDForm},
		{"id-unique", "progress refers to steps by their ids",
			"give it another id", checkIDUnique},
		{"id-known", "progress moves along these ids",
			"write the id of a guide in covers, and of no guide in supersedes", checkIDKnown},

		{"title", "the page is the guide of that name",
			"start with # and the name from guide.yaml", checkTitle},
		{"heading-level", "only routes have steps",
			"use # for the title, ## for routes and notes, ### for steps of a route", checkHeadingLevel},
		{"heading-id", "progress refers to steps by their ids",
			"add an id such as {#login}", checkHeadingID},
		{"heading-attribute", "an attribute that is misspelled would be lost",
			"write {#id}, {#id event=sent} or {#id optional=true}; event, optional and letter (email or post) only on steps", checkHeadingAttribute},
		{"event", "the event moves the case on",
			"write one event: sent, switched or confirmed", checkEvent},
		{"step-title", "titles stand in a narrow list",
			"write at most 40 characters", checkStepTitle},
		{"step-body", "a title alone does not say what to do",
			"say in a sentence what to do", checkStepBody},
		{"route-order", "the first route is the one that is offered",
			"write the routes in the order of guide.yaml, and {#notes} last", checkRouteOrder},
		{"route-steps", "a route without steps leads nowhere",
			"write its steps with ###", checkRouteSteps},
		{"same-steps", "a person may change the language in the middle of a route",
			"use the same routes, step ids, events and optional in both languages", checkSameSteps},

		{"link-label", "the label is what a person chooses",
			"say what opens", checkLinkLabel},
		{"link-address", "only https, only mail, only the hosts of the guide",
			"use an https or mailto address on a host from hosts in guide.yaml", checkLinkAddress},
		{"source-address", "whoever doubts a fact wants to read where it comes from",
			"write the https address of the page; leave out a source that has none, with everything that rests on it alone", checkSourceAddress},

		{"markup", "a terminal draws nothing else well",
			"use paragraphs, - lists, numbered lists, **bold** and links alone in their paragraph", checkMarkup},
		{"extension", "a terminal draws nothing else well",
			"use paragraphs and lists instead", checkExtension},
		{"nesting", "deep lists are hard to read aloud",
			"nest lists at most three deep", checkNesting},
		{"reference", "it may hide a control character",
			"write the character itself", checkReference},
		{"block-language", "a block is something to copy",
			"write ```text above it", checkBlockLanguage},
		{"placeholder", "nothing would be filled in",
			"use {name}, {email}, {account}, {address} or {law}, and only in a text to copy", checkPlaceholder},

		{"date-form", "it is not how people write dates",
			"write 26.05.2025 or 26. Mai 2025 in German, 26 May 2025 in English", checkDateForm},
		{"quotes", "labels must be recognised as such",
			`write „…“ in German and "…" in English`, checkQuotes},
		{"form-of-address", "a guide speaks to a friend, a letter to a company",
			"write du, or Sie in a text to a company, and not both", checkFormOfAddress},
		{"english-label", "in a German screen nobody finds an English label",
			"write the German label; if nobody knows it, say in the page or in doubts that it is the English one", checkEnglishLabel},
	}
}
