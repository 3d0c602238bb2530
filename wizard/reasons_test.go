package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/wizard"
)

func reasonsAt(guide string) wizard.Place {
	return wizard.Place{View: wizard.ViewReasons, Guide: guide}
}

// reasonsText is the text on the page of the reasons; "" if there is none.
func (f *fixture) reasonsText() string {
	paste, _ := f.block("text").(wizard.Paste)
	return strings.Join(paste.Paragraphs, "\n\n")
}

// TestReasons: what is ticked becomes the text; nothing is copied without being asked for, and nothing goes to the disk.
func TestReasons(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, reasonsAt("instagram"))
	before := f.store.Saves
	if f.block("none") == nil {
		t.Error("the page does not say that nothing is ticked")
	}
	if _, follows := f.pick(t, "reason.children"); follows != nil {
		t.Errorf("ticking led to %+v", follows)
	}
	f.pick(t, "reason.own-works")
	if sign := f.offered(t, "reason.children").Sign; sign != wizard.SignTicked {
		t.Errorf("the sign of what is ticked is %v", sign)
	}
	text := f.reasonsText()
	if want := letters.Compose("de", []string{"own-works", "children"}); text != want {
		t.Errorf("the text is %q, want %q", text, want)
	}
	if label := f.block("text").(wizard.Paste).Label; !strings.Contains(label, f.Words().N("reasons.length", len([]rune(text)))) {
		t.Errorf("its length is told as %q", label)
	}
	if advice, ok := f.block("advice").(wizard.Prose); !ok || !strings.Contains(advice.Markdown, "leerem Textfeld") {
		t.Errorf("the advice for Meta is %q", advice.Markdown)
	}
	if _, follows := f.pick(t, "copy"); follows.(wizard.CopyText).Text != text {
		t.Errorf("copied was %+v", follows)
	}
	if f.store.Saves != before {
		t.Error("reasons were written to the disk")
	}
	f.goes(t, reasonsAt("linkedin"))
	if text := f.reasonsText(); text != "" || f.block("advice") != nil {
		t.Errorf("at another service there is %q", text)
	}
}

// TestReasonsOfOnesOwn: a text that the person changed keeps what is theirs while reasons come and go.
func TestReasonsOfOnesOwn(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, reasonsAt("instagram"))
	f.pick(t, "reason.children")
	own := f.reasonsText() + " Ich bin Lehrerin."
	f.pick(t, "edit")
	if form := f.Form(); form == nil || form.Fields[0].Kind != wizard.FieldText || form.Fields[0].Value != f.reasonsText() {
		t.Fatalf("the form for one's own words is %+v", form)
	}
	f.fills(t, "text", own)
	f.pick(t, "reason.own-works")
	if got := f.reasonsText(); !strings.HasPrefix(got, own) || !strings.Contains(got, letters.Compose("de", []string{"own-works"})) {
		t.Errorf("after one more reason the text is %q", got)
	}
	f.pick(t, "reason.own-works")
	f.pick(t, "reason.children")
	if got := f.reasonsText(); got != "Ich bin Lehrerin." {
		t.Errorf("without reasons the text is %q", got)
	}
	f.pick(t, "edit")
	f.fills(t, "text", "\x1b[31mrot\u202e")
	if got := f.reasonsText(); strings.ContainsAny(got, "\x1b\u202e") {
		t.Errorf("control characters came through: %q", got)
	}
}

// TestLongReasons: a text that is too long is refused in words and not cut.
func TestLongReasons(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, reasonsAt("instagram"))
	f.pick(t, "edit")
	long := strings.Repeat("Wort ", 3000)
	f.Type("text", long)
	if _, ok := f.Submit(); ok || f.Form().Wrong == "" || f.Form().Fields[0].Value != long {
		t.Errorf("15,000 characters: taken %v, %q, %d left", ok, f.Form().Wrong, len(f.Form().Fields[0].Value))
	}
}

// TestReasonsStandInTheObjection, in the words of the person.
func TestReasonsStandInTheObjection(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Item: string(letters.KindObjection)})
	f.pick(t, "reasons")
	f.pick(t, "edit")
	f.fills(t, "text", "Ich bin Ärztin.")
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Item: string(letters.KindObjection)})
	f.pick(t, "access")
	text := strings.Join(f.block("letter").(wizard.Paste).Paragraphs, "\n")
	if !strings.Contains(text, "Ich bin Ärztin.") || !strings.Contains(text, "Art. 15") {
		t.Errorf("the objection says neither the reason nor the questions:\n%s", text)
	}
}
