package cli

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// TestLinearGuides holds what is told on every route of every guide, in both languages, to the letter: each route is chosen by
// its number, then Enter alone leads to its end. Run with -update after a change that is meant, and read the difference.
func TestLinearGuides(t *testing.T) {
	for _, lang := range i18n.Languages {
		for _, guide := range shippedGuides().Guides() {
			t.Run(lang+"/"+guide.ID, func(t *testing.T) {
				p := walkGuide(t, guide, lang)
				heldPlain(t, p.heard.String())
				golden.RequireEqual(t, p.heard.String())
			})
		}
	}
}

// walkGuide walks all routes of a guide, one after the other.
func walkGuide(t *testing.T, guide *guides.Guide, lang string) *listener {
	p := newListener(t, lang)
	routes := guide.Text(lang).Routes
	done := 0
	p.answer = func() (string, bool) {
		switch place := p.session.Place(); {
		case place.Guide == "":
			answer, _ := p.reach(guide.Name.In(lang))
			return answer, true
		case p.answers > 500:
			t.Errorf("after %d answers the person stands at %+v", p.answers, place)
			return "", false
		case place.Step != "":
			return "", true
		case done == len(routes):
			return "q", true
		}
		done++
		return p.number(routes[done-1].Title), true
	}
	if err := p.run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if done < len(routes) {
		t.Errorf("%d of %d routes were walked", done, len(routes))
	}
	return p
}

// TestLinearInstagram is a person's first objection by ear, from the start to the confirmation with its case number.
func TestLinearInstagram(t *testing.T) {
	for lang, answers := range map[string][]string{
		"de": {"=Instagram", "=Im Browser", "", "", "", "", "", "", "", "", "", "=Die Bestätigung ist da", "1234567", "", "", "0", "q"},
		"en": {"=Instagram", "=In the browser", "", "", "", "", "", "", "", "", "", "=The confirmation has come", "1234567", "", "", "0", "q"},
	} {
		t.Run(lang, func(t *testing.T) {
			p := newListener(t, lang).types(answers...)
			if lang == "de" {
				p.hears("bestätigt am 22.11.2026, Fall 1234567.", fmt.Sprintf("Übersicht: 1 von %d Diensten erledigt.", len(shippedGuides().Guides())))
			}
			if want := []string{"https://help.instagram.com/contact/233964459562201"}; len(p.out.opened) != 1 || p.out.opened[0] != want[0] {
				t.Errorf("opened %v, want %v", p.out.opened, want)
			}
			heldPlain(t, p.heard.String())
			golden.RequireEqual(t, p.heard.String())
		})
	}
}

// TestLinearReading: every guide can be read as a whole, in plain lines.
func TestLinearReading(t *testing.T) {
	for lang, names := range map[string][2]string{"de": {"Ganze Anleitung lesen", "Alles"}, "en": {"Read the whole guide", "Everything"}} {
		for _, guide := range shippedGuides().Guides() {
			p := newListener(t, lang).types("="+guide.Name.In(lang), "="+names[0], "="+names[1], "0", "q")
			heldPlain(t, p.heard.String())
			for _, route := range guide.Text(lang).Routes {
				for _, step := range route.Steps {
					p.hears(step.Title)
				}
			}
		}
	}
}

// heldPlain holds that a transcript is made of lines alone, without anything that moves a cursor, draws or colours; that no
// line needs its blanks; and that each line ends so that speech pauses, but for addresses and what is to be pasted.
func heldPlain(t *testing.T, transcript string) {
	t.Helper()
	pasting := false
	for i, line := range strings.Split(strings.TrimSuffix(transcript, "\n"), "\n") {
		for _, r := range line {
			if unicode.IsControl(r) || !guides.OnScreen(r) || strings.ContainsRune("─│←↑→↓•›", r) {
				t.Errorf("line %d holds %q: %s", i+1, r, line)
			}
		}
		if line != strings.Join(strings.Fields(line), " ") && !strings.HasPrefix(line, "> ") {
			t.Errorf("line %d needs its blanks: %q", i+1, line)
		}
		if line == "Ende des Textes." || line == "End of the text." {
			pasting = false
		}
		if !pasting && !strings.HasPrefix(line, ">") && !paused(line) {
			t.Errorf("line %d ends without a mark: %q", i+1, line)
		}
		if line == "Text zum Einfügen:" || line == "Text to paste:" {
			pasting = true
		}
	}
	if pasting {
		t.Error("a text to paste does not end")
	}
	if strings.Contains(transcript, "**") {
		t.Error("Markdown was told")
	}
}

// paused reports that speech pauses behind a line.
func paused(line string) bool {
	if line == "" || strings.HasPrefix(line, "https://") || strings.HasPrefix(line, "mailto:") {
		return !strings.Contains(line, " ")
	}
	return strings.ContainsAny(strings.TrimRight(line, "“\")]")[len(strings.TrimRight(line, "“\")]"))-1:], ".!?:;")
}
