package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/wizard"
)

var atInstagram = wizard.Place{Guide: "instagram"}

func tick(id string) wizard.Action {
	return wizard.Action{Verb: wizard.Tick, Place: atInstagram, Reason: id}
}

func (f *fixture) reasons(t *testing.T) wizard.ReasonsView {
	t.Helper()
	view, ok := f.ReasonsView()
	if !ok {
		t.Fatal("there are no reasons here")
	}
	return view
}

// TestReasons: what is ticked becomes the text; nothing is copied without being asked for, and nothing goes to the disk.
func TestReasons(t *testing.T) {
	f := newFixture(t, "de")
	f.visit(t, "instagram")
	before := f.store.saves
	if effect := f.do(t, wizard.Action{Verb: wizard.Give, Place: atInstagram}); !effect.Give {
		t.Fatal("the reasons are not shown")
	}
	if effect := f.do(t, tick("children")); effect.Copy != "" {
		t.Errorf("ticking copied %q", effect.Copy)
	}
	f.do(t, tick("own-works"))
	view := f.reasons(t)
	if want := letters.Compose("de", []string{"own-works", "children"}); view.Text != want {
		t.Errorf("the text is %q, want %q", view.Text, want)
	}
	if view.Length != len([]rune(view.Text)) {
		t.Errorf("its length is %d", view.Length)
	}
	if !strings.Contains(view.Advice, "leerem Textfeld") {
		t.Errorf("the advice for Meta is %q", view.Advice)
	}
	if effect := f.do(t, wizard.Action{Verb: wizard.CopyReasons, Place: atInstagram}); effect.Copy != view.Text {
		t.Errorf("copied was %q", effect.Copy)
	}
	if f.store.saves != before {
		t.Error("reasons were written to the disk")
	}
	f.visit(t, "linkedin")
	if view := f.reasons(t); view.Text != "" || view.Advice != "" {
		t.Errorf("at another service there is %+v", view)
	}
}

// TestReasonsOfOnesOwn: a text that the person changed keeps what is theirs while reasons come and go.
func TestReasonsOfOnesOwn(t *testing.T) {
	f := newFixture(t, "de")
	f.visit(t, "instagram")
	f.do(t, tick("children"))
	own := f.reasons(t).Text + " Ich bin Lehrerin."
	f.do(t, wizard.Action{Verb: wizard.SetReasons, Place: atInstagram, Text: own})
	f.do(t, tick("own-works"))
	if got := f.reasons(t).Text; !strings.HasPrefix(got, own) || !strings.Contains(got, letters.Compose("de", []string{"own-works"})) {
		t.Errorf("after one more reason the text is %q", got)
	}
	f.do(t, tick("own-works"))
	f.do(t, tick("children"))
	if got := f.reasons(t).Text; got != "Ich bin Lehrerin." {
		t.Errorf("without reasons the text is %q", got)
	}
	f.do(t, wizard.Action{Verb: wizard.SetReasons, Place: atInstagram, Text: "\x1b[31mrot\u202e"})
	if got := f.reasons(t).Text; strings.ContainsAny(got, "\x1b\u202e") {
		t.Errorf("control characters came through: %q", got)
	}
}

// TestReasonsStandInTheObjection, in the words of the person.
func TestReasonsStandInTheObjection(t *testing.T) {
	f := newFixture(t, "de")
	f.visit(t, "linkedin")
	at := wizard.Place{Guide: "linkedin"}
	f.do(t, wizard.Action{Verb: wizard.SetReasons, Place: at, Text: "Ich bin Ärztin."})
	f.do(t, wizard.Action{Verb: wizard.AskAccess})
	view, err := f.LetterView(letters.KindObjection)
	if err != nil {
		t.Fatal(err)
	}
	if text := view.Letter.Text(); !strings.Contains(text, "Ich bin Ärztin.") || !strings.Contains(text, "Art. 15") {
		t.Errorf("the objection says neither the reason nor the questions:\n%s", text)
	}
}
