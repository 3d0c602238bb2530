package guides

import "testing"

// TestSnippetWithoutLinks: whoever glances at a hit sees words, and no address inside the program.
func TestSnippetWithoutLinks(t *testing.T) {
	const text = "- Nimm [die Zeile im Kopf der **Seiten**](#meta), oder [robots.txt](../_pages/x.de.md#y)."
	if got, want := snippet(text, fold("seiten")), "… Zeile im Kopf der Seiten, oder robots.txt."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := snippet("Nichts [hier](#meta).", fold("meta")); got != "" {
		t.Errorf("an address is found: %q", got)
	}
}
