package letters

import (
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// The record that the papers about everything are tested with: a person with two accounts at one service, a switched setting,
// and a service that counts with another one.

// recordNow is the day on which the papers are made.
func recordNow() time.Time { return time.Date(2026, 12, 4, 18, 30, 0, 0, time.FixedZone("", 3600)) }

// recordDay is noon of a day.
func recordDay(month time.Month, day int) time.Time {
	return time.Date(2026, month, day, 12, 0, 0, 0, time.FixedZone("", 3600))
}

const recordCard = `
name: {de: Bilderdienst, en: Picture service}
company: Beispiel AG
group: other
rank: 1
kind: form
regions: [eu]
minutes: 3
hosts: [example.org]
supersedes: [oldgram]
routes:
  - {id: browser, device: any, login: true}
  - {id: letter, device: none, login: false, verified: {on: 2025-03, how: source}}
verified: {on: 2026-10-02, how: hands-on}
sources:
  - {url: "https://example.org/source", on: 2026-10-02, claims: [all]}
search: {de: [Bilder], en: [pictures]}
`

const recordPage = `# Bilderdienst

Was der Widerspruch **bewirkt**.

## Im Browser {#browser}

Der kürzeste Weg.

### Formular öffnen {#form}

Melde dich an.

[Formular](https://help.example.org/contact/1)

### Text eintragen {#text optional=true}

` + "```text\nIch, {name}, widerspreche nach {law}.\n```" + `

### Absenden {#send event=sent}

Wähle „Senden“.

### Warten {#confirm event=confirmed}

Notiere die Nummer.

## Brief {#letter}

### Brief schreiben {#write event=sent}

Schreib einen Brief.

## Gut zu wissen {#notes}

- Jedes Konto zählt einzeln.
`

// recordLibrary is two guides: one with all kinds of parts, and one with switches.
func recordLibrary(t testing.TB) *guides.Library {
	t.Helper()
	files := fstest.MapFS{}
	put := func(id, card, page string) {
		files[id+"/guide.yaml"] = &fstest.MapFile{Data: []byte(card)}
		for _, lang := range guides.Languages {
			files[id+"/"+lang+".md"] = &fstest.MapFile{Data: []byte(page)}
		}
	}
	put("bilder", recordCard, recordPage)
	other := strings.NewReplacer("{de: Bilderdienst, en: Picture service}", "Schalter", "rank: 1", "rank: 2", "supersedes: [oldgram]\n", "")
	put("schalter", other.Replace(recordCard), recordPage)
	library, problems := guides.Load(files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return library
}

func recordWords(t testing.TB, lang string) *i18n.Words {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// record is the progress file. Every text of the person goes through say, so that a test can make it a hostile one.
func record(say func(string) string) *state.Progress {
	void := recordDay(11, 3)
	return &state.Progress{
		Version: state.Version,
		Person:  state.Person{Name: say("Anna Öztürk"), Email: say("anna@example.org"), Country: "de"},
		Unused:  []string{say("messenger")},
		Cases: []state.Case{
			{ID: say("c3"), Guide: "schalter", Events: []state.Event{{ID: "e7", At: recordDay(10, 1), What: state.Switched}}},
			{ID: say("c1"), Guide: "oldgram", Account: say("@anna"), Route: "browser", Events: []state.Event{
				{ID: say("e1"), At: recordDay(11, 3), What: state.Refused, Note: say("Irrtum"), Void: &void},
				{ID: "e2", At: recordDay(11, 2), What: state.Sent, Guide: "2026-10-02", Evidence: []state.Evidence{
					{Path: say("/home/anna/Bild.png"), SHA256: say("abc"), Size: 3}, {Path: "/weg.eml", SHA256: "def", Size: 4},
				}},
				{ID: "e3", At: recordDay(11, 5), What: state.Confirmed, Ref: say("1234567"), Note: say("per E-Mail\nzweite Zeile")},
			}},
			{ID: say("c2"), Guide: "bilder", Account: say("Firma"), Route: "letter", Events: []state.Event{
				{ID: "e4", At: recordDay(11, 2), What: state.Sent},
			}},
			{ID: "c4", Guide: say("threads"), Via: say("c1")},
			{ID: "c5", Guide: "bilder", Account: "neu", Events: []state.Event{{ID: "e8", At: recordDay(12, 1), What: state.What(say("teleported"))}}},
		},
	}
}

func asIs(text string) string { return text }

// hostile makes a text an attack on whatever it is written into: HTML, Markdown, a table, a calendar, a terminal.
func hostile(text string) string {
	return "=" + text + `</td><script>alert(1)</script><img src=x onerror=alert(1)>"'` + "\x1b[31m\u202e\r\nEND:VEVENT\r\n# [x](https://evil.example) `| * _ <b> &lt; \\"
}

// recordSource is the source of a report; the first file of the evidence is intact, all others are missing.
func recordSource(t testing.TB, lang string, say func(string) string) ReportSource {
	return ReportSource{
		Progress: record(say), Library: recordLibrary(t), Words: recordWords(t, lang), Now: recordNow(),
		Check: func(e state.Evidence) state.EvidenceState {
			if e.Size == 3 {
				return state.EvidenceIntact
			}
			return state.EvidenceMissing
		},
	}
}

// wantClean says that a paper holds nothing that could control a screen, and no key instead of its words.
func wantClean(t *testing.T, paper string) {
	t.Helper()
	for _, r := range paper {
		if !guides.Printable(r) && r != '\r' && r != '\ufeff' {
			t.Errorf("it holds %q", r)
		}
	}
	if key := regexp.MustCompile(`\b(report|sheet|calendar|status|event|due|verified)\.[a-z]+`).FindString(paper); key != "" {
		t.Errorf("it holds the key %s", key)
	}
}

var tag = regexp.MustCompile(`<[a-zA-Z/!][^>]*>`)

// tags are the tags of a page.
func tags(page string) []string { return tag.FindAllString(page, -1) }
