package guides_test

import (
	"slices"
	"testing"

	"widerspruch/guides"
)

// TestPlain: who reads from top to bottom gets the help where the step stands, no address of the inside of the program, and the
// sections of the shared page that the guide leads to, but for those that it does not.
func TestPlain(t *testing.T) {
	files := net()
	replace(t, files, "_pages/was-wenn.de.md", "\n## Es geht um mein Kind", "\n## Nicht genannt {#unnamed}\n\nFehlt.\n\n## Es geht um mein Kind")
	library, problems := guides.Load(files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	guide, _ := library.Guide("netz")
	text := guide.Text("de")
	before := len(text.Routes[0].Steps[0].Parts)
	plain := text.Plain("de", library.Pages("de"))

	step, _ := plain.Routes[0].Step("form")
	const help = "**Klappt nicht?**\n\n- Kein Formular zu sehen: Nimm den Weg „In der App“ oder lies „Mehrere Konten“.\n" +
		"- Du kommst nicht in dein Konto: Lies „Ich komme nicht in mein Konto“."
	if last := step.Parts[len(step.Parts)-1]; last.Markdown != help {
		t.Errorf("the step ends with %q, want %q", last.Markdown, help)
	}
	if links := step.Links(); len(links) != 1 || links[0].URL != "https://www.example.com/form" {
		t.Errorf("the step opens %v", links)
	}
	const notes = "**Mehrere Konten**\n\nJedes Konto braucht ein eigenes Formular.\n\n**Was, wenn …?**\n\n- Es geht um mein Kind\n\n" +
		"**Ich komme nicht in mein Konto**\n\nSchick eine E-Mail.\n\n- Passwort vergessen: Setz es zurück. Siehe „Es geht um mein Kind“.\n\n" +
		"**Es geht um mein Kind**\n\nDu darfst für dein Kind schreiben."
	if want := []guides.Part{{Markdown: notes}}; !slices.Equal(plain.Notes.Parts, want) {
		t.Errorf("the notes are\n%+v, want\n%+v", plain.Notes.Parts, want)
	}
	if after := len(text.Routes[0].Steps[0].Parts); after != before {
		t.Errorf("the guide's own step has %d parts, and had %d", after, before)
	}
}

// TestPlainKeepsAddresses: a link out of the program stays one.
func TestPlainKeepsAddresses(t *testing.T) {
	files := net()
	replace(t, files, "netz/de.md", "Warte einen Tag.", "Nimm [die andere Seite](https://www.example.com/other).")
	library, _ := guides.Load(files)
	guide, _ := library.Guide("netz")
	plain := guide.Text("de").Plain("de", nil)
	step, _ := plain.Routes[0].Step("confirm")
	const want = "Heb die E-Mail auf.\n\n**Klappt nicht?**\n\n- „Fehler: 404“ steht da: Nimm [die andere Seite](https://www.example.com/other)."
	if got := step.Parts[len(step.Parts)-1].Markdown; got != want {
		t.Errorf("the step ends with %q, want %q", got, want)
	}
}
