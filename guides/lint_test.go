package guides_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

func TestLintPassesAGoodGuide(t *testing.T) {
	if problems := guides.Lint(demo(), basis()); len(problems) > 0 {
		t.Errorf("problems of a good guide: %v", problems)
	}
}

// TestLintFinds breaks the demo in one place at a time. Each rule has to be broken by one case at least.
func TestLintFinds(t *testing.T) {
	broken := map[string]bool{}
	for _, c := range append(lintCases(), secondCases()...) {
		name := c.want + " " + c.before
		t.Run(name, func(t *testing.T) {
			fsys := demo()
			if !strings.HasPrefix(c.file, "demo/") {
				fsys = net()
			}
			replace(t, fsys, c.file, c.before, c.after)
			expect(t, fsys, c.want)
		})
		note(broken, c.want)
	}
	for _, c := range fileCases() {
		t.Run(c.want, func(t *testing.T) {
			fsys := demo()
			c.change(fsys)
			expect(t, fsys, c.want)
		})
		note(broken, c.want)
	}
	note(broken, "TestLintFindsWhatIsOld:0 old, TestLintFindsWhatStandsTwice:0 twice")
	for _, rule := range guides.Rules() {
		if !broken[rule.ID] {
			t.Errorf("no case breaks the rule %s", rule.ID)
		}
		for _, lang := range guides.Languages {
			if rule.Why[lang] == "" || rule.Mend[lang] == "" {
				t.Errorf("the rule %s does not say in %q why, or how to mend it", rule.ID, lang)
			}
		}
	}
}

// expect lints a folder and wants these problems, given as "file:line rule" and separated by commas.
func expect(t *testing.T, fsys fstest.MapFS, want string) {
	t.Helper()
	expectOn(t, fsys, basis(), want)
}

func expectOn(t *testing.T, fsys fstest.MapFS, on guides.Basis, want string) {
	t.Helper()
	var got []string
	for _, p := range guides.Lint(fsys, on) {
		got = append(got, fmt.Sprintf("%s:%d %s", p.File, p.Line, p.Rule))
	}
	if joined := strings.Join(got, ", "); joined != want {
		t.Errorf("problems are\n  %s\nwant\n  %s", joined, want)
	}
}

// note marks the rules of expected problems as broken.
func note(broken map[string]bool, want string) {
	if want == "" {
		return
	}
	for _, problem := range strings.Split(want, ", ") {
		_, rule, _ := strings.Cut(problem, ":")
		broken[rule[strings.Index(rule, " ")+1:]] = true
	}
}

type lintCase struct{ want, file, before, after string }

func lintCases() []lintCase {
	return slices.Concat(factsCases(), changesCases(), headingCases(), linkCases(), markupCases(), proseCases())
}

func factsCases() []lintCase {
	const yaml = "demo/guide.yaml"
	const contact = `contact: {name: Example Ltd, address: ["1 Street"], email: privacy@example.com}` + "\n"
	return []lintCase{
		{"demo/guide.yaml:4 yaml", yaml, "rank: 10", "rnak: 10"},
		{"demo/guide.yaml:4 yaml", yaml, "rank: 10", "rank: ten"},
		{"demo/guide.yaml:4 yaml", yaml, "rank: 10", "rank: [10"},
		{"demo/guide.yaml:16 yaml", yaml, "on: 2025-05-27", "on: 2025-02-30"},
		{"demo/guide.yaml:16 yaml", yaml, "on: 2025-05-27", "on: 27.05.2025"},
		{"demo/guide.yaml:2 yaml-escape", yaml, "Example", `"\e[31m"`},
		{"demo/guide.yaml:2 yaml-escape", yaml, "Example", `!!binary G1szMW0=`},
		{"demo/guide.yaml:2 control", yaml, "Example", "Exam\u202eple"},
		{"demo/guide.yaml:2 control", yaml, "Example", "Exam\x1b[31mple"},
		{"demo/guide.yaml:2 character", yaml, "Example", "Exam’ple"},
		{"demo/guide.yaml:1 required", yaml, "minutes: 3\n", ""},
		{"demo/guide.yaml:2 required", yaml, "company: Example", "company:"},
		{"demo/guide.yaml:18 required", yaml, "device: any, ", ""},
		{"demo/guide.yaml:22 required", yaml, ", claims: [form]", ""},
		{"demo/guide.yaml:15 required", yaml, "on: 2025-03, ", ""},
		{"demo/guide.yaml:5 value", yaml, "kind: form", "kind: letter"},
		{"demo/guide.yaml:6 value", yaml, "[eu, ch]", "[eu, mars]"},
		{"demo/guide.yaml:7 value", yaml, "minutes: 3", "minutes: 3000"},
		{"demo/guide.yaml:11 value", yaml, "authority: ie", "authority: Ireland"},
		{"demo/guide.yaml:18 value", yaml, "device: any", "device: fridge"},
		{"demo/guide.yaml:19 value", yaml, "how: hands-on", "how: rumour"},
		{"demo/guide.yaml:15 words", yaml, `, en: "The company announces it."`, ""},
		{"demo/guide.yaml:25 words", yaml, `de: "Das ist nicht sicher."`, `de: "Das ist nicht sicher.", fr: "Non."`},
		{"demo/guide.yaml:26 words", yaml, ", en: [object Demo]", ""},
		{"demo/guide.yaml:8 hosts", yaml, "hosts: [example.com]", "hosts: [example.com, 'https://example.com']"},
		{"demo/guide.yaml:16 date-order", yaml, "on: 2025-05-27", "on: 2024"},
		{"demo/guide.yaml:20 verified", yaml, "on: 2026-10-02, how", "how"},
		{"demo/guide.yaml:20 verified", yaml, ", how: source", ""},
		{"demo/guide.yaml:22 source-date", yaml, "on: 2025-05-26, ", ""},
		{"demo/guide.yaml:22 source-address", yaml, "https://news", "http://news"},
		{"demo/guide.yaml:13 link-address", yaml, "privacy@example.com", "privacy@example.org"},
		{"demo/guide.yaml:9 id-known", yaml, "[other]", "[nowhere]"},
		{"demo/guide.yaml:9 id-known", yaml, "[other]", "[demo]"},
		{"demo/guide.yaml:12 id-known", yaml, "[demonstration]", "[other]"},
		{"demo/guide.yaml:12 id-form", yaml, "[demonstration]", "['../demo']"},
		{"demo/guide.yaml:13 key-order", yaml, "supersedes: [demonstration]\n" + contact, contact + "supersedes: [demonstration]\n"},
		{"demo/guide.yaml:10 id-form", yaml, "linked: hub", "linked: Hub"},
		{"demo/guide.yaml:3 value", yaml, "group: other", "group: mine"},
		{"demo/guide.yaml:1 required", yaml, "group: other\n", ""},
		{"demo/guide.yaml:8 hosts", yaml, "hosts: [example.com]", "hosts: [example.com, xn--exmple-cua.com]"},
		{"demo/guide.yaml:8 character, demo/guide.yaml:8 hosts", yaml, "hosts: [example.com]", "hosts: [example.com, exаmple.com]"},
		{"demo/guide.yaml:2 yaml", yaml, "company: Example", "company: [Example]"},
		{"demo/guide.yaml:3 yaml", yaml, "group: other", "name: Demo"},
		{"demo/guide.yaml:2 yaml-alias", yaml, "company: Example", "company: &who Example"},
		{"demo/guide.yaml:2 blank", yaml, "company: Example", "company: Example # TODO: its short name"},
		{"demo/guide.yaml:26 feedback", yaml, "search:", "feedback: 'http://example.org/form'\nsearch:"},
		{"demo/guide.yaml:26 feedback", yaml, "search:", "feedback: 'https://anna@example.org/form'\nsearch:"},
		{"demo/guide.yaml:26 feedback", yaml, "search:", "feedback: 'mailto:anna@example.org'\nsearch:"},
		{"demo/guide.yaml:26 feedback", yaml, "search:", "feedback: ':'\nsearch:"},
	}
}

func changesCases() []lintCase {
	const yaml, before = "demo/guide.yaml", "supersedes: [demonstration]\n"
	const first = `  - {on: 2026-03-01, de: "Neues Formular.", en: "A new form."}` + "\n"
	changes := func(lines ...string) string { return before + "changes:\n" + strings.Join(lines, "") }
	return []lintCase{
		{"", yaml, before, changes(first, `  - {on: 2026-04-01, again: true, de: "Neu.", en: "New."}`+"\n")},
		{"demo/guide.yaml:15 date-order", yaml, before, changes(first, `  - {on: 2026-02-01, de: "Neu.", en: "New."}`+"\n")},
		{"demo/guide.yaml:14 date-order", yaml, before, changes(`  - {on: 2026-03, de: "Neu.", en: "New."}` + "\n")},
		{"demo/guide.yaml:14 date-order", yaml, before, changes(`  - {de: "Neu.", en: "New."}` + "\n")},
		{"demo/guide.yaml:14 words", yaml, before, changes(`  - {on: 2026-03-01, de: "Neu."}` + "\n")},
		{"demo/guide.yaml:14 words", yaml, before, changes(`  - {on: 2026-03-01, de: "Neu.", en: "New.", agian: "true"}` + "\n")},
		{"demo/guide.yaml:14 quotes", yaml, before, changes(`  - {on: 2026-03-01, de: "Neu: „Formular.", en: "New."}` + "\n")},
		{"demo/guide.yaml:14 date-form", yaml, before, changes(`  - {on: 2026-03-01, de: "Neu.", en: "New since 2026-03-01."}` + "\n")},
		{"demo/guide.yaml:14 yaml", yaml, before, changes(`  - {on: 2026-03-01, again: perhaps, de: "Neu.", en: "New."}` + "\n")},
	}
}

func headingCases() []lintCase {
	const de, en = "demo/de.md", "demo/en.md"
	return []lintCase{
		{"demo/de.md:1 title", de, "# Demo", "# Demon"},
		{"demo/de.md:1 title", de, "# Demo", "Vorab.\n\n# Demo"},
		{"demo/en.md:1 intro", en, "The company uses your posts.", ""},
		{"demo/en.md:27 heading-level", en, "Face recognition is **not** part of it.", "### A step {#late}\n\nDo it."},
		{"demo/de.md:3 heading-level", de, "Die Firma nutzt", "### Ein Schritt {#early}\n\nDie Firma nutzt"},
		{"demo/de.md:30 heading-id, demo/en.md:15 same-steps", de, " {#send event=sent}\n\nTippe", " {event=sent}\n\nTippe"},
		{"demo/de.md:30 heading-attribute", de, "event=sent", "event=sent done=true"},
		{"demo/de.md:20 heading-attribute", de, " optional=true", " optional=true class=a"},
		{"demo/de.md:1 heading-attribute", de, "# Demo", "# Demo {#demo}"},
		{"demo/de.md:30 event, demo/en.md:15 same-steps", de, "event=sent", "event=teleported"},
		{"demo/de.md:30 event", de, "event=sent", "event=sent event=confirmed"},
		{"demo/de.md:12 step-title", de, "Formular öffnen", strings.Repeat("ö", 41)},
		{"demo/de.md:30 step-body", de, "Tippe auf „Senden“.", ""},
		{"demo/de.md:12 id-form, demo/en.md:7 same-steps", de, "{#form}", "{#Form}"},
		{"demo/de.md:30 id-unique, demo/en.md:15 same-steps", de, "{#send event", "{#form event"},
		{"demo/de.md:8 route-order, demo/en.md:0 same-steps, demo/en.md:0 same-steps", de, "{#browser}", "{#website}"},
		{"demo/en.md:0 route-order, demo/en.md:0 same-steps, demo/en.md:19 id-unique, demo/en.md:19 same-steps", en, "## By letter {#letter}\n\n### Post", "### Post"},
		{"demo/de.md:34 route-steps, demo/en.md:21 same-steps", de, "### Schicken {#send event=sent}\n\n", ""},
		{"demo/en.md:11 same-steps", en, " optional=true", ""},
	}
}

func linkCases() []lintCase {
	const de = "demo/de.md"
	const link = "[Formular „Einspruch“](https://www.example.com/form)"
	return []lintCase{
		{"demo/de.md:10 link-place", de, "Das geht schnell.", link},
		{"demo/de.md:16 link-alone", de, link, "Öffne " + link},
		{"demo/de.md:16 link-alone", de, link, "- " + link},
		{"demo/de.md:32 link-alone", de, "Tippe auf", "Gehe zu https://www.example.com/, tippe auf"},
		{"demo/de.md:12 link-count", de, link, strings.Repeat(link+"\n\n", 4)},
		{"demo/de.md:16 link-label", de, "[Formular „Einspruch“]", "[]"},
		{"demo/de.md:16 link-address", de, "https:", "http:"},
		{"demo/de.md:16 link-address", de, "www.example.com", "www.example.com.evil.org"},
		{"demo/de.md:16 link-address", de, "www.example.com", "www.examp1e.com"},
		{"demo/de.md:16 character, demo/de.md:16 link-address", de, "www.example.com", "www.exаmple.com"},
		{"demo/de.md:16 link-address", de, "https://www.example.com/form", "javascript:alert(1)"},
	}
}

func markupCases() []lintCase {
	const de, text = "demo/de.md", "Das geht schnell."
	return []lintCase{
		{"demo/de.md:10 markup", de, text, "> " + text},
		{"demo/de.md:10 markup", de, text, "Das geht *schnell*."},
		{"demo/de.md:10 markup", de, text, "Das geht `schnell`."},
		{"demo/de.md:10 markup", de, text, "* " + text},
		{"demo/de.md:10 markup", de, text, "#### " + text},
		{"demo/de.md:10 markup", de, text, "<div>\n" + text},
		{"demo/de.md:10 markup", de, text, "![Bild](bild.png)"},
		{"demo/de.md:10 markup", de, text, "---"},
		{"demo/de.md:10 markup", de, text, "    " + text},
		{"demo/de.md:10 markup", de, text, "<https://www.example.com/>"},
		{"demo/de.md:16 markup, demo/de.md:20 markup", de, "(https://www.example.com/form)\n\nEs öffnet sich im Browser.", "[x]\n\nEs öffnet sich.\n\n[x]: https://www.example.com/form"},
		{"demo/de.md:10 extension", de, text, "| a | b |"},
		{"demo/de.md:10 extension", de, text, "Das geht schnell.[^1]"},
		{"demo/de.md:10 extension", de, text, "Das geht ~~schnell~~."},
		{"demo/de.md:13 nesting", de, text, "- a\n  - b\n    - c\n      - d\n        - e"},
		{"demo/de.md:10 reference", de, text, "Das geht &#27;[31m schnell."},
		{"demo/de.md:10 reference", de, text, "Das geht &rlm; schnell."},
		{"demo/de.md:24 block-language", de, "```text", "```bash"},
		{"demo/de.md:24 placeholder", de, "{name}", "{iban}"},
		{"demo/de.md:24 placeholder", de, "{name}", "{name"},
		{"", de, "{name}", `[{"location": "/", "reservation": 1}]`},
		{"demo/de.md:10 placeholder", de, text, "Das geht {name} schnell."},
	}
}

func proseCases() []lintCase {
	const de, en, text = "demo/de.md", "demo/en.md", "Das geht schnell."
	return []lintCase{
		{"demo/de.md:10 control", de, text, "Das geht\x1b[31m schnell."},
		{"demo/de.md:10 control", de, text, "Das geht\u200b schnell."},
		{"demo/de.md:10 character", de, text, "Das geht — schnell."},
		{"demo/de.md:10 character", de, text, "Das\tgeht schnell."},
		{"demo/de.md:10 date-form", de, text, "Das geht seit 2025-05-26."},
		{"demo/de.md:10 quotes", de, text, `Das geht "schnell".`},
		{"demo/de.md:10 quotes", de, text, "Das geht „schnell."},
		{"demo/de.md:10 quotes", de, text, "Das geht “schnell„."},
		{"demo/en.md:17 quotes", en, `"Send"`, "„Send“"},
		{"demo/en.md:17 quotes", en, `"Send"`, `"Send`},
		{"demo/guide.yaml:25 quotes", "demo/guide.yaml", "nicht sicher", "nicht „sicher"},
		{"demo/de.md:10 form-of-address", de, text, "Das geht schnell, wenn Sie wollen."},
		{"demo/de.md:10 form-of-address", de, text, "Öffne Ihr Konto."},
		{"", de, text, "Das heißt: Trainieren Sie nicht mit meinen Inhalten."},
		{"", de, text, "Sie heißen „Meine Daten, Ihre Daten und Sie“. Das sehen sie."},
		{"demo/de.md:24 form-of-address", de, "{name}", "Bitte bestätigen Sie das, wie du kannst. {name}"},
		{"", de, "{name}", "Bitte antworten Sie bis [dein Datum]. {name}"},
		{"demo/en.md:3 blank", en, "The company uses", "TODO: say what the company uses"},
		{"demo/de.md:10 sentence", de, text, strings.Repeat("sehr ", 31) + "schnell."},
	}
}

// label puts a label into the demo: English in English, and so written in German.
func label(fsys fstest.MapFS, german string) {
	for file, text := range map[string][2]string{
		"demo/de.md": {"Das geht schnell.", german}, "demo/en.md": {"You may leave it empty.", `Choose "Privacy and safety".`},
	} {
		page := strings.Replace(string(fsys[file].Data), text[0], text[1], 1)
		fsys[file] = &fstest.MapFile{Data: []byte(page)}
	}
}

type fileCase struct {
	want   string
	change func(fstest.MapFS)
}

func fileCases() []fileCase {
	put := func(name, data string) func(fstest.MapFS) {
		return func(fsys fstest.MapFS) { fsys[name] = &fstest.MapFile{Data: []byte(data)} }
	}
	return []fileCase{
		{"demo/en.md:0 file-missing", func(fsys fstest.MapFS) { delete(fsys, "demo/en.md") }},
		{"demo/guide.yaml:0 file-missing", func(fsys fstest.MapFS) { delete(fsys, "demo/guide.yaml") }},
		{"demo/fr.md:0 file-unknown", put("demo/fr.md", "# Démo")},
		{"demo/en.md:0 file-size", put("demo/en.md", strings.Repeat("word\n\n", 50_000))},
		{"demo/en.md:0 file-encoding", put("demo/en.md", "# D\xe9mo")},
		{"demo/en.md:3 file-nesting", put("demo/en.md", "# Demo\n\n"+strings.Repeat("> ", 300))},
		{"demo/guide.yaml:0 yaml", put("demo/guide.yaml", "# only a comment\n")},
		{"mine:0 folder-kind", put("mine", "name: Demo")},
		{"z198:0 folder-count", func(fsys fstest.MapFS) {
			for i := range 300 { // two are there already
				for _, file := range []string{"guide.yaml", "de.md", "en.md"} {
					fsys[fmt.Sprintf("z%03d/%s", i, file)] = fsys["other/"+file]
				}
			}
		}},
		{"demo/de.md:10 english-label", func(fsys fstest.MapFS) {
			label(fsys, "Wähle „Privacy and safety“.")
		}},
		{"", func(fsys fstest.MapFS) { label(fsys, "Wähle „Privacy and safety“ (englische Beschriftung).") }},
		{"Demo Guide:0 folder-id", put("Demo Guide/guide.yaml", "")},
	}
}
