package guides_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"widerspruch/guides"
)

func TestLintPassesAGoodGuideOfTheSecondFormat(t *testing.T) {
	if problems := guides.Lint(net(), basis()); len(problems) > 0 {
		t.Errorf("problems of a good guide: %v", problems)
	}
}

// secondCases break the guide of the second format, or its shared page, in one place at a time.
func secondCases() []lintCase {
	return append(append(factsOfSecond(), wordsOfSecond()...), pageCases()...)
}

func factsOfSecond() []lintCase {
	const yaml = "netz/guide.yaml"
	return []lintCase{
		{"netz/guide.yaml:1 value", yaml, "format: 2", "format: 3"},
		{"netz/guide.yaml:21 required", yaml, "minutes: 5, ", ""},
		{"netz/guide.yaml:21 required", yaml, ", verified: {on: 2026-05, how: press}", ""},
		{"netz/guide.yaml:21 value", yaml, "how: press}", "how: source}"},
		{"netz/guide.yaml:25 value", yaml, "kind: press", "kind: rumour"},
		{"netz/guide.yaml:25 required", yaml, "kind: press, ", ""},
		{"netz/guide.yaml:12 value", yaml, "how: company", "how: seen"},
		{"netz/guide.yaml:6 event-missing", yaml, "kind: form", "kind: settings"},
		{"netz/guide.yaml:6 event-missing", yaml, "kind: form", "kind: limit"},
		{"netz/guide.yaml:20 recommended", yaml, "recommended: true, ", ""},
		{"netz/guide.yaml:21 recommended", yaml, "minutes: 5,", "minutes: 5, recommended: true,"},
		{"netz/guide.yaml:20 recommended", yaml, "recommended: true,", "recommended: true, objection: false,"},
		{"netz/guide.yaml:20 recommended", yaml, "{on: 2026-05-26, how: authority, again: {on: 2026-10-02, how: report}}", "{on: 2026-05-26, how: report}"},
		{"netz/guide.yaml:20 evidence", yaml, "again: {on: 2026-10-02,", "again: {on: 2026-05-02,"},
		{"netz/guide.yaml:20 evidence", yaml, "again: {on: 2026-10-02, how: report}", "again: {on: 2026-10-02, how: company}"},
		{"netz/guide.yaml:20 evidence", yaml, "again: {on: 2026-10-02, how: report}", "again: {on: 2026-10-02}"},
		{"netz/guide.yaml:20 evidence", yaml, "how: report}}", "how: report, again: {on: 2026-11, how: report}}}"},
		{"netz/guide.yaml:25 source-address", yaml, `url: "https://news.example.org/a", `, ""},
		{"netz/guide.yaml:25 source-address", yaml, "https://news.example.org/a", "mailto:news@example.org"},
		{"netz/guide.yaml:25 source-host", yaml, "news.example.org", "deutsch.news-pravda.com"},
		{"", yaml, "news.example.org", "news-pravda.com.example.org"},
		{"netz/guide.yaml:25 weak-source", yaml, "news.example.org", "www.tipsmake.com"},
		{"netz/guide.yaml:10 alias", yaml, "[zwitscher,", "[Zwitscher,"},
		{"netz/guide.yaml:10 alias", yaml, "[zwitscher,", "[netz,"},
		{"netz/guide.yaml:10 alias", yaml, "[zwitscher,", "[netzwerk,"},
		{"netz/guide.yaml:13 contact", yaml, "{regions: [uk]", "{regions: [uk, eu]"},
		{"netz/guide.yaml:13 contact", yaml, "{regions: [uk]", "{regions: [gb]"},
		{"netz/guide.yaml:13 contact", yaml, "{regions: [uk], ", "{"},
		{"netz/guide.yaml:13 contact", yaml, "name: Example UK, ", ""},
		{"netz/guide.yaml:13 contact", yaml, `["2 Street", London, Großbritannien]`, `["2 Street"]`},
		{"netz/guide.yaml:13 contact", yaml, `, address: ["2 Street", London, Großbritannien], form: "https://www.example.com/contact"`, ""},
		{"netz/guide.yaml:12 contact", yaml, ", how: company", ""},
		{"netz/guide.yaml:13 link-address", yaml, "https://www.example.com/contact", "https://www.example.org/contact"},
		{"netz/guide.yaml:13 link-address", yaml, "https://www.example.com/contact", "mailto:a@example.com"},
		{"netz/guide.yaml:12 link-address", yaml, "privacy@example.com", "privacy@example.org"},
		{"netz/guide.yaml:15 data", yaml, "öffentliche Beiträge", "deine Beiträge"},
		{"netz/guide.yaml:15 data", yaml, "public posts and photos", strings.Repeat("public ", 13)},
		{"netz/guide.yaml:15 data", yaml, "data:\n", "data:\n" + strings.Repeat("  - {de: a, en: b}\n", 5)},
		{"netz/guide.yaml:15 words", yaml, `, en: "public posts and photos"`, ""},
		{"netz/guide.yaml:16 words", yaml, `, en: "legitimate interest"`, ""},
		{"netz/guide.yaml:27 length", yaml, "Ob der Widerspruch", "Ob. " + strings.Repeat("Ja. ", 30) + "Der Widerspruch"},
		{"netz/guide.yaml:27 many-doubts", yaml, "doubts:\n", "doubts:\n" + strings.Repeat("  - {de: a, en: b}\n", 2)},
		{"netz/guide.yaml:27 hedge", yaml, "Ob der Widerspruch auch Altes erreicht, ist strittig.", "Das wissen wir nicht."},
		{"netz/guide.yaml:18 hedge", yaml, "Das Training beginnt.", "Das ist strittig."},
	}
}

func wordsOfSecond() []lintCase {
	const de, en = "netz/de.md", "netz/en.md"
	many := func(n int) string { return strings.Repeat("Ja. ", n) }
	const first, item = "Das Feld darf leer bleiben.", "- „Fehler: 404“ steht da: Warte einen Tag."
	const child = "- [Es geht um mein Kind](../_pages/was-wenn.de.md#child)"
	return []lintCase{
		{"netz/de.md:1 summary", de, "**Netz nutzt**", "Netz nutzt"},
		{"netz/de.md:1 summary", de, "**Dein Widerspruch** gilt ab jetzt.\n\n", ""},
		{"netz/de.md:3 summary", de, "**Netz nutzt**", "**Das neue Netz nutzt**"},
		{"netz/de.md:3 summary", de, "**Netz nutzt** deine Beiträge für KI.", "**Netz nutzt**"},
		{"netz/de.md:1 length", de, "deine Beiträge für KI.", "alles. " + many(40)},
		{"netz/de.md:9 length", de, "Der kürzeste Weg.", many(16)},
		{"netz/de.md:24 length", de, first, many(36)},
		{"", de, first, many(35)},
		{"netz/de.md:44 help-item", de, "Warte einen Tag.", many(23)},
		{"netz/de.md:68 length", de, "Jedes Konto braucht ein eigenes Formular.", many(61)},
		{"netz/de.md:26 long-sentence", de, first, strings.Repeat("sehr ", 21) + "gut."},
		{"netz/de.md:68 topic, netz/en.md:0 same-steps", de, "{#notes}\n", "{#notes}\n\nVorab.\n"},
		{"netz/de.md:66 topic", de, "## Mehr", "## Gut zu wissen"},
		{"netz/de.md:9 step-title", de, "## Im Browser", "## " + strings.Repeat("ö", 41)},
		{"netz/de.md:24 step-action", de, first, "[Seite](https://www.example.com/)"},
		{"netz/de.md:26 link-where", de, first, "Öffne die [Seite](https://www.example.com/)."},
		{"netz/de.md:24 step-action, netz/de.md:26 link-where", de, first, "[„In der App“](#app)"},
		{"netz/de.md:11 link-where", de, "Der kürzeste Weg.", "[Seite](https://www.example.com/)"},
		{"netz/de.md:21 link-inside", de, "[„In der App“](#app)", "[„Zur App“](#app)"},
		{"netz/de.md:21 link-inside", de, "(#app)", "(#gone)"},
		{"netz/de.md:22 link-inside", de, "was-wenn.de.md#locked", "was-wenn.de.md#gone"},
		{"netz/de.md:22 link-inside", de, "was-wenn.de.md#locked", "was-wenn.en.md#locked"},
		{"netz/de.md:22 link-inside", de, "../_pages/was-wenn.de.md", "../netz/de.md"},
		{"netz/de.md:22 link-inside", de, "[„Ich komme nicht in mein Konto“]", "[„Es geht um mein Kind“]"},
		{"", de, child, "- [„Es geht um mein Kind“](../_pages/was-wenn.de.md#child)"},
		{"netz/de.md:74 link-address", de, child, "- [Hilfe](https://www.example.org/)"},
		{"netz/de.md:26 bare-address", de, first, "Geh zu https://www.example.com/ und warte."},
		{"netz/de.md:46 event-missing, netz/de.md:54 from, netz/en.md:24 same-steps", de, "from=browser#text", "from=browser#gone"},
		{"netz/de.md:46 event-missing, netz/de.md:54 from, netz/en.md:24 same-steps", de, "from=browser#text", "from=gone#text"},
		{"netz/de.md:46 event-missing, netz/en.md:24 same-steps", de, "from=browser#text", "from=browser#confirm"},
		{"netz/de.md:54 from", de, "{from=browser#text}", "{from=browser#text optional=true}"},
		{"netz/de.md:54 from, netz/de.md:54 step-body", de, "Ab hier geht es wie im Weg „Im Browser“.", ""},
		{"netz/de.md:42 help", de, "Klappt nicht?**\n>\n> - „Fehler", "Stuck?**\n>\n> - „Fehler"},
		{"netz/de.md:38 help-missing, netz/de.md:42 help", de, "**Klappt nicht?**\n>\n> - „Fehler", "**Hilfe**\n>\n> - „Fehler"},
		{"netz/de.md:26 help", de, first, "> " + first},
		{"netz/de.md:11 help", de, "Der kürzeste Weg.", "> Der kürzeste Weg."},
		{"netz/de.md:42 help", de, item, "- Ein Fehler: Warte.\n\nDanach geh weiter."},
		{"netz/de.md:44 help-item", de, item, "- Ein Fehler. Warte."},
		{"netz/de.md:42 help", de, item, strings.Repeat("- Ein Fehler: Warte.\n> ", 4) + "- Ein Fehler: Warte."},
		{"netz/de.md:38 help-missing", de, "\n> **Klappt nicht?**\n>\n> - „Fehler: 404“ steht da: Warte einen Tag.\n", ""},
		{"netz/de.md:38 evidence", de, "on=2026-04 how=report", "on=2026-04"},
		{"netz/de.md:38 evidence", de, "on=2026-04 how=report", "on=April how=report"},
		{"netz/de.md:38 value", de, "how=report", "how=rumour"},
		{"netz/de.md:26 hedge", de, first, "Das Feld darf vielleicht leer bleiben."},
		{"netz/de.md:26 hedge", de, first, "Das ist strittig."},
		{"", de, "Jedes Konto braucht ein eigenes Formular.", "Das ist strittig."},
		{"", de, first, "Wähle „Vielleicht“."},
		{"netz/en.md:26 hedge", en, "The field may stay empty.", "The field is probably empty."},
		{"", de, first, "Das gilt sowohl hier als auch dort, gleichwohl nicht immer."},
		{"netz/de.md:0 long-sentences", de, "Jedes Konto braucht ein eigenes Formular.", strings.Repeat("Das Feld darf leer bleiben, und du darfst auch sehr gern etwas schreiben. ", 4)},
		{"netz/de.md:26 wording", de, first, "Mach einen Screenshot."},
		{"netz/de.md:26 wording", de, first, "Suche das Feld."},
		{"", de, first, "Such das Feld. Die Suche hilft."},
		{"netz/en.md:26 wording", en, "The field may stay empty.", "Disable the field."},
		{"netz/en.md:0 same-steps, netz/en.md:21 link-inside", en, "{#accounts}", "{#account}"},
		{"netz/de.md:21 link-inside, netz/de.md:68 id-unique, netz/en.md:0 same-steps", de, "### Mehrere Konten {#accounts}", "### Mehrere Konten {#app}"},
	}
}

func pageCases() []lintCase {
	const de, en, yaml = "_pages/was-wenn.de.md", "_pages/was-wenn.en.md", "_pages/was-wenn.yaml"
	return []lintCase{
		{"_pages/was-wenn.de.md:5 section", de, "Schick eine E-Mail.", strings.Repeat("Ja. ", 80)},
		{"_pages/was-wenn.de.md:11 section", de, "Du darfst für dein Kind schreiben.", ""},
		{"_pages/was-wenn.de.md:11 section, _pages/was-wenn.de.md:13 section", de, "Du darfst", "### Tiefer {#deep}\n\nDu darfst"},
		{"_pages/was-wenn.en.md:0 section, netz/en.md:22 link-inside", en, "{#locked}", "{#lost}"},
		{"_pages/was-wenn.de.md:9 link-inside", de, "(#child)", "(#gone)"},
		{"_pages/was-wenn.de.md:7 hedge", de, "Schick eine E-Mail.", "Das ist unklar."},
		{"_pages/was-wenn.yaml:3 source-host", yaml, "law.example.org", "news-pravda.com"},
		{"_pages/was-wenn.yaml:1 yaml", yaml, "verified:", "verifeid:"},
	}
}

// TestLintFindsWhatIsOld looks at the age only where it is told what day it is.
func TestLintFindsWhatIsOld(t *testing.T) {
	fsys := net()
	replace(t, fsys, "netz/guide.yaml", ", again: {on: 2026-10-02, how: report}", "")
	for day, want := range map[string]string{
		"":           "",
		"2027-05-26": "",
		"2027-05-27": "netz/guide.yaml:20 old",
		"2028-10-01": "netz/guide.yaml:20 old, netz/guide.yaml:22 old",
	} {
		on := basis()
		if day != "" {
			on.Today, _ = time.Parse(time.DateOnly, day)
		}
		expectOn(t, fsys, on, want)
	}
}

// TestLintAnotherFormat: a guide of the first format is told what it lacks for the second only when somebody asks.
func TestLintAnotherFormat(t *testing.T) {
	on := basis()
	on.Format = guides.Format
	broken := map[string]bool{}
	for _, p := range guides.Lint(demo(), on) {
		broken[p.Rule] = true
	}
	for _, rule := range []string{"summary", "help-missing", "recommended", "required", "contact", "value", "topic"} {
		if !broken[rule] {
			t.Errorf("the rule %s is not broken", rule)
		}
	}
	if guides.Lint(demo(), basis()) != nil {
		t.Error("a guide of the first format is held to the second")
	}
}

// TestWarningsLeaveAGuideUsable: what is only pointed out leaves nothing out.
func TestWarningsLeaveAGuideUsable(t *testing.T) {
	fsys := net()
	replace(t, fsys, "netz/de.md", "Das Feld darf leer bleiben.", "Mach einen Screenshot.")
	library, problems := guides.LoadChecked(fsys, basis())
	if got := ids(library.Guides()); got != "netz" || len(problems) != 1 || !problems[0].Warns {
		t.Errorf("guides are %q, problems %v", got, problems)
	}
}

// TestAliasesOfTwoGuides: each name leads to one guide.
func TestAliasesOfTwoGuides(t *testing.T) {
	fsys := net()
	for _, file := range []string{"guide.yaml", "de.md", "en.md"} {
		text := strings.ReplaceAll(string(fsys["netz/"+file].Data), "Netz", "Zwitscher")
		fsys["zwei/"+file] = &fstest.MapFile{Data: []byte(strings.Replace(text, "[zwitscher, netzwerk]", "[zwei-null]", 1))}
	}
	expect(t, fsys, "netz/guide.yaml:10 alias")
}

// TestLintFindsWhatStandsTwice points at the second of two long texts, and lets short ones pass.
func TestLintFindsWhatStandsTwice(t *testing.T) {
	const long = "Wähle „Senden“. Mach davor ein Bildschirmfoto, leg es gut ab und notiere den Tag."
	fsys := net()
	replace(t, fsys, "netz/de.md", "Wähle „Senden“.", long)
	replace(t, fsys, "netz/de.md", "Tippe auf „Stumm“.", long)
	expect(t, fsys, "netz/de.md:62 twice")
}

// TestLintFindsWhatNeverEnds: an objection needs its event, also on the steps that a route takes from another one, and a guide the event of
// its kind. What is no objection needs none.
func TestLintFindsWhatNeverEnds(t *testing.T) {
	for without, want := range map[string]string{
		"{#send event=sent}":      "netz/de.md:9 event-missing, netz/de.md:46 event-missing, netz/guide.yaml:6 event-missing",
		"{#quiet event=switched}": "",
	} {
		fsys := net()
		for _, file := range []string{"netz/de.md", "netz/en.md"} {
			bare, _, _ := strings.Cut(without, " ")
			replace(t, fsys, file, without, bare+"}")
		}
		expect(t, fsys, want)
	}
}
