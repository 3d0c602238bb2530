package console

import "testing"

// TestNearest: what people mistype, and what they meant.
func TestNearest(t *testing.T) {
	known := []string{"instagram", "facebook", "meta-ai", "linkedin", "x", "bestätigt", "bash"}
	for typed, want := range map[string]string{
		"instgram": "instagram", "Instagramm": "instagram", "insta": "instagram", "facebok": "facebook", "Meta AI": "meta-ai",
		"linkdin": "linkedin", "likendin": "linkedin", "bestaetigt": "bestätigt", "bestätit": "bestätigt", "bahs": "bash",
		"mastodon": "", "": "", "q": "", "zsh": "",
	} {
		if got, _ := Nearest(typed, known); got != want {
			t.Errorf("%q is near to %q, want %q", typed, got, want)
		}
	}
}
