package letters

import (
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// TestFeedback holds the text that goes to the authors, in both languages.
func TestFeedback(t *testing.T) {
	edition, err := guides.ParseDate("2026-10")
	if err != nil {
		t.Fatal(err)
	}
	on := time.Date(2026, 11, 22, 23, 59, 0, 0, time.FixedZone("", 3600))
	for _, c := range []struct {
		lang     string
		feedback Feedback
		want     string
	}{
		{"de", Feedback{Service: "instagram", Route: "browser", Step: "form", Edition: edition, On: on, Remark: "Der Knopf\nfehlt"},
			"Meldung zu einer Anleitung von widerspruch\nDienst: instagram\nWeg: browser\nSchritt: form\nStand der Anleitung: 2026-10\n" +
				"Datum: 2026-11-22\nAntwort: Hier ist es anders.\nAnmerkung: Der Knopf fehlt\n"},
		{"en", Feedback{Service: "instagram", Route: "browser", Edition: edition, On: on, Matched: true},
			"Feedback on a guide of widerspruch\nService: instagram\nRoute: browser\nGuide as of: 2026-10\n" +
				"Date: 2026-11-22\nAnswer: Everything was right.\n"},
		{"en", Feedback{Service: "demo", On: on}, "Feedback on a guide of widerspruch\nService: demo\nDate: 2026-11-22\nAnswer: It is different here.\n"},
	} {
		words, err := i18n.New(c.lang)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.feedback.Text(words); got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}
