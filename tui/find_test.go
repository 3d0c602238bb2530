package tui

import (
	"strings"
	"testing"

	"widerspruch/wizard"
)

// TestFind: each letter bars the best hit; hits that come later are added below and do not move the bar; Enter takes the chosen one;
// Esc shows all.
func TestFind(t *testing.T) {
	l := lay(t, acting(overviewPage()), 80, 24)
	hit := func(name string) wizard.Choice {
		return wizard.Choice{Key: name, Sign: wizard.SignOpen, Text: name, Action: act(name)}
	}
	l.fake.hits = []wizard.Choice{hit("Instagram"), hit("Insta Clone")}
	l.press("/").write("insta")
	l.sees("/  insta", "2 Treffer")
	l.press("down")
	l.fake.hits = append(l.fake.hits, hit("Facebook insta"))
	l.Update(indexedMsg{})
	l.sees("3 Treffer").press("enter")
	if len(l.fake.did) != 1 || l.fake.did[0] != act("Insta Clone") {
		t.Errorf("Enter took %v", l.fake.did)
	}
	l.press("/").write("zzz")
	l.sees("Nichts gefunden").press("enter", "esc").sees("Fällig")
	if len(l.fake.did) != 1 {
		t.Errorf("nothing was found, done: %v", l.fake.did)
	}
	l.press("/", "q", "?")
	if l.sees("/  q?"); l.over != nil {
		t.Error("? is no letter in the search")
	}
}

// TestHitsAreMarked: what was found is bold and underlined in a text and among services.
func TestHitsAreMarked(t *testing.T) {
	l := lay(t, guidePage(), 80, 24).press("/").write("browser").press("enter")
	if !strings.Contains(l.View().Content, l.setter.hit.Render("Browser")) {
		t.Errorf("the hit is not marked: %q", l.View().Content)
	}
}

// TestNotInTheText: only the text of a page is searched, whether it is a guide or not; what is missing there may stand in a row.
func TestNotInTheText(t *testing.T) {
	lay(t, guidePage(), 80, 24).press("/").write("zzz").press("enter").sees("„zzz“ steht hier nicht im Text.")
	lay(t, servicePage(), 80, 24).press("/").write("zzz").press("enter").sees("„zzz“ steht hier nicht im Text.")
}
