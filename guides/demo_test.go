package guides_test

import (
	"strings"
	"testing"
	"testing/fstest"
)

const demoYAML = `name: Demo
company: Example
group: other
rank: 10
kind: form
regions: [eu, ch]
minutes: 3
hosts: [example.com]
covers: [other]
linked: hub
authority: ie
supersedes: [demonstration]
contact: {name: Example Ltd, address: ["1 Street"], email: privacy@example.com}
dates:
  - {on: 2025-03, de: "Die Firma kündigt es an.", en: "The company announces it."}
  - {on: 2025-05-27, de: "Das Training beginnt.", en: "Training starts."}
routes:
  - {id: browser, device: any, login: true}
  - {id: letter, device: none, verified: {on: 2024-02-03, how: hands-on}}
verified: {on: 2026-10-02, how: source}
sources:
  - {url: "https://news.example.org/a", on: 2025-05-26, claims: [form]}
  - {url: "https://blog.example.net/", claims: [fields]}
doubts:
  - {de: "Das ist nicht sicher.", en: "This is not certain."}
search: {de: [Einspruch Demo], en: [object Demo]}
`

const demoDE = `# Demo

Die Firma nutzt deine Beiträge.

- Nicht: Nachrichten
- Nicht: „Stories“

## Im Browser {#browser}

Das geht schnell.

### Formular öffnen {#form}

Öffne das Formular „Einspruch“.

[Formular „Einspruch“](https://www.example.com/form)

Es öffnet sich im Browser.

### Text eintragen {#text optional=true}

Das Feld darf leer bleiben.

` + "```text" + `
Ich widerspreche nach {law}.

{name}
` + "```" + `

### Absenden {#send event=sent}

Tippe auf „Senden“.

## Mit einem Brief {#letter}

### Schicken {#send event=sent}

Schicke den Brief ab.

## Gut zu wissen {#notes}

Die Gesichtserkennung ist **nicht** dabei.
`

const demoEN = `# Demo

The company uses your posts.

## In the browser {#browser}

### Open the form {#form}

[Form "Object"](https://www.example.com/form)

### Fill in the text {#text optional=true}

You may leave it empty.

### Send {#send event=sent}

Tap "Send".

## By letter {#letter}

### Post it {#send event=sent}

Post the letter.

## Good to know {#notes}

Face recognition is **not** part of it.
`

// demo is a small library without a fault: the guide that the tests break, and one that it covers.
func demo() fstest.MapFS {
	other := strings.NewReplacer(
		"name: Demo", "name: Other", "rank: 10", "rank: 20", "covers: [other]\n", "", "supersedes: [demonstration]\n", "",
		"# Demo", "# Other", "Example", "Sample",
	)
	return fstest.MapFS{
		"demo/guide.yaml":  {Data: []byte(demoYAML)},
		"demo/de.md":       {Data: []byte(demoDE)},
		"demo/en.md":       {Data: []byte(demoEN)},
		"other/guide.yaml": {Data: []byte(other.Replace(demoYAML))},
		"other/de.md":      {Data: []byte(other.Replace(demoDE))},
		"other/en.md":      {Data: []byte(other.Replace(demoEN))},
	}
}

// replace changes the first place of a file that has the old text. A file that does not have it makes the test useless.
func replace(t *testing.T, fsys fstest.MapFS, file, before, after string) {
	t.Helper()
	src := string(fsys[file].Data)
	if !strings.Contains(src, before) {
		t.Fatalf("%s does not contain %q", file, before)
	}
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(src, before, after, 1))}
}
