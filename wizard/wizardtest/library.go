package wizardtest

import (
	"strings"
	"testing/fstest"

	"widerspruch/guides"
)

// No shipped guide has changed yet, and none has a form for feedback. The made-up ones do.

const demoCard = `name: NAME
company: Example
group: other
rank: RANK
kind: settings
regions: [eu]
minutes: 2
hosts: [example.com]
CHANGES
routes:
  - {id: browser, device: any, login: true}
verified: {on: 2026-10-02, how: source}
sources:
  - {url: "https://news.example.org/a", on: 2025-05-26, claims: [all]}
search: {de: [Schalter NAME], en: [switch NAME]}
feedback: FORM
`

const demoDE = `# NAME

Die Firma nutzt deine Beiträge.

## Im Browser {#browser}

### Seite öffnen {#page}

[Seite mit dem Schalter](https://www.example.com/privacy)

### Umstellen {#switch event=switched}

Stell den Schalter um.
`

const demoEN = `# NAME

The company uses your posts.

## In the browser {#browser}

### Open the page {#page}

[Page with the switch](https://www.example.com/privacy)

### Switch it off {#switch event=switched}

Turn the switch off.
`

// DemoForm is the form for feedback of the demo guides. It is on none of their hosts.
const DemoForm = "https://forms.example.net/guides"

// Demo is a library of two guides, "demo" and "other". The changes are the lines below "changes:" in the card of demo, such as
// `  - {on: 2026-11-20, again: true, de: "…", en: "…"}`; without any the guide has not changed.
func Demo(changes ...string) *guides.Library {
	if len(changes) > 0 {
		changes = append([]string{"changes:"}, changes...)
	}
	files := fstest.MapFS{}
	add := func(id string, fill *strings.Replacer) {
		for name, text := range map[string]string{"guide.yaml": demoCard, "de.md": demoDE, "en.md": demoEN} {
			files[id+"/"+name] = &fstest.MapFile{Data: []byte(fill.Replace(text))}
		}
	}
	add("demo", strings.NewReplacer("NAME", "Demo", "RANK", "1", "CHANGES\n", strings.Join(append(changes, ""), "\n"), "FORM", DemoForm))
	add("other", strings.NewReplacer("NAME", "Other", "RANK", "2", "CHANGES\n", "", "feedback: FORM\n", ""))
	library, problems := guides.Load(files)
	if len(problems) > 0 {
		panic(problems[0])
	}
	return library
}
