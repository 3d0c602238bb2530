package guides_test

import (
	"strings"
	"testing/fstest"
)

const netYAML = `format: 2
name: Netz
company: Example
group: other
rank: 10
kind: form
regions: [eu, ch, uk]
hosts: [example.com]
authority: ie
aliases: [zwitscher, netzwerk]
contact:
  - {regions: [eu, ch], name: Example Ireland, address: ["1 Street", "Dublin 2", Irland], email: privacy@example.com, on: 2026-10-01, how: company}
  - {regions: [uk], name: Example UK, address: ["2 Street", London, Großbritannien], form: "https://www.example.com/contact"}
data:
  - {de: "öffentliche Beiträge und Fotos", en: "public posts and photos"}
ground: {de: "berechtigtes Interesse", en: "legitimate interest"}
dates:
  - {on: 2025-05-27, de: "Das Training beginnt.", en: "Training starts."}
routes:
  - {id: browser, device: any, login: true, minutes: 3, recommended: true, verified: {on: 2026-05-26, how: authority, again: {on: 2026-10-02, how: report}}}
  - {id: app, device: phone, login: true, minutes: 5, verified: {on: 2026-05, how: press}}
  - {id: mute, device: phone, login: true, minutes: 1, objection: false, verified: {on: 2026-09, how: report}}
verified: {on: 2026-10-02, how: press}
sources:
  - {url: "https://news.example.org/a", kind: press, on: 2026-05-26, claims: [form]}
doubts:
  - {de: "Ob der Widerspruch auch Altes erreicht, ist strittig.", en: "Whether the objection reaches older posts is disputed."}
search: {de: [Widerspruch Netz], en: [object Netz]}
`

const netDE = `# Netz

**Netz nutzt** deine Beiträge für KI.

**Dein Widerspruch** gilt ab jetzt.

**Nicht erreicht** wird, was andere zeigen.

## Im Browser {#browser}

Der kürzeste Weg.

### Formular öffnen {#form}

Es heißt „Widerspruch: Daten“.

[Formular für den Widerspruch](https://www.example.com/form)

> **Klappt nicht?**
>
> - Kein Formular zu sehen: Nimm den Weg [„In der App“](#app) oder lies [„Mehrere Konten“](#accounts).
> - Du kommst nicht in dein Konto: Lies [„Ich komme nicht in mein Konto“](../_pages/was-wenn.de.md#locked).

### Text einfügen {#text optional=true}

Das Feld darf leer bleiben.

` + "```text" + `
Ich widerspreche nach {law}.

{name}
` + "```" + `

### Absenden {#send event=sent}

Wähle „Senden“.

### Auf die Antwort warten {#confirm event=confirmed on=2026-04 how=report}

Heb die E-Mail auf.

> **Klappt nicht?**
>
> - „Fehler: 404“ steht da: Warte einen Tag.

## In der App {#app}

Wenn du nur die App hast.

### Einstellungen öffnen {#settings}

Tippe auf dein Profil.

### Weiter ab „Text einfügen“ {from=browser#text}

Ab hier geht es wie im Weg „Im Browser“.

## Stummschalten {#mute}

Kein Widerspruch.

### Hinweise ausschalten {#quiet event=switched}

Tippe auf „Stumm“.

## Mehr {#notes}

### Mehrere Konten {#accounts}

Jedes Konto braucht ein eigenes Formular.

### Was, wenn …? {#what-if}

- [Es geht um mein Kind](../_pages/was-wenn.de.md#child)
`

const netEN = `# Netz

**Netz uses** your posts for AI.

**Your objection** counts from now on.

**Out of reach:** what others show.

## In the browser {#browser}

The shortest route.

### Open the form {#form}

It is called "Object: data".

[Form for the objection](https://www.example.com/form)

> **Stuck?**
>
> - No form to be seen: take the route ["In the app"](#app) or read ["Several accounts"](#accounts).
> - You cannot get into your account: read ["I cannot get into my account"](../_pages/was-wenn.en.md#locked).

### Paste the text {#text optional=true}

The field may stay empty.

` + "```text" + `
I object under {law}.

{name}
` + "```" + `

### Send it {#send event=sent}

Select "Send".

### Wait for the answer {#confirm event=confirmed on=2026-04 how=report}

Keep the e-mail.

> **Stuck?**
>
> - It says "Error: 404": wait for a day.

## In the app {#app}

If you only have the app.

### Open the settings {#settings}

Tap your profile.

### Continue from "Paste the text" {from=browser#text}

From here on it goes as in the route "In the browser".

## Mute it {#mute}

Not an objection.

### Turn the notices off {#quiet event=switched}

Tap "Mute".

## More {#notes}

### Several accounts {#accounts}

Each account needs a form of its own.

### What if …? {#what-if}

- [It is about my child](../_pages/was-wenn.en.md#child)
`

const wasWennYAML = `verified: {on: 2026-11-29, how: authority}
sources:
  - {url: "https://law.example.org/", kind: authority, on: 2016, claims: [no account needed]}
`

const wasWennDE = `# Was, wenn …?

Such dir deinen Fall aus.

## Ich komme nicht in mein Konto {#locked}

Schick eine E-Mail.

- Passwort vergessen: Setz es zurück. Siehe [„Es geht um mein Kind“](#child).

## Es geht um mein Kind {#child}

Du darfst für dein Kind schreiben.
`

const wasWennEN = `# What if …?

Pick your case.

## I cannot get into my account {#locked}

Send an e-mail.

- Forgotten password: reset it. See ["It is about my child"](#child).

## It is about my child {#child}

You may write for your child.
`

// net is a small library of the second format without a fault, with the shared page that its guide leads to.
func net() fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"netz/guide.yaml": netYAML, "netz/de.md": netDE, "netz/en.md": netEN,
		"_pages/was-wenn.yaml": wasWennYAML, "_pages/was-wenn.de.md": wasWennDE, "_pages/was-wenn.en.md": wasWennEN,
	} {
		files[name] = &fstest.MapFile{Data: []byte(strings.TrimPrefix(text, "\n"))}
	}
	return files
}
