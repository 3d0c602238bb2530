package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// textPage asks for a text of several lines and one of three answers.
func textPage() wizard.Page {
	page := eventPage()
	page.Form = &wizard.Form{Key: "words", Title: "Dein Text", At: "text", Submit: "Übernehmen", Fields: []wizard.Field{
		{Key: "text", Label: "Text", Kind: wizard.FieldText, Most: 2000},
		{Key: "what", Label: "Was hat sich geändert?", Kind: wizard.FieldOne, Options: []wizard.Option{
			{Value: "missing", Text: "fehlt"}, {Value: "moved", Text: "woanders"}, {Value: "refused", Text: "abgelehnt"}}},
	}}
	return page
}

// TestFormKeys is the table of forms and keys: in which field the cursor stands then, and what was typed.
func TestFormKeys(t *testing.T) {
	for _, c := range []struct{ page, keys, field, typed string }{
		{"event", "", "ref", ""},
		{"event", "5 6", "ref", "ref=123456"},
		{"event", "backspace", "ref", "ref=123"},
		{"event", "q", "ref", "ref=1234q"},
		{"event", "?", "ref", "ref=1234?"},
		{"event", "j", "ref", "ref=1234j"},
		{"event", "enter", "note", ""},
		{"event", "down", "note", ""},
		{"event", "tab", "note", ""},
		{"event", "up", "account", ""},
		{"event", "up up up", "", ""},
		{"event", "enter enter", "proof", ""},
		{"event", "enter enter enter", "", ""},
		{"event", "home x", "ref", "ref=x1234"},
		{"choose", "space", "services", "services=instagram\nwhatsapp\nfacebook"},
		{"choose", "down space", "services", "services=whatsapp"},
		{"choose", "down down down down space down", "services", ""},
		{"choose", "up", "", ""},
		{"text", "a enter", "what", "text=a"},
		{"text", "a ctrl+j b", "text", "text=a\nb"},
		{"text", "a ctrl+j b up", "text", "text=a\nb"},
		{"text", "a ctrl+j b up up", "", "text=a\nb"},
		{"text", "a down", "what", "text=a"},
		{"text", "down down space", "what", "what=moved"},
		{"text", "down down enter", "", "what=moved"},
	} {
		t.Run(c.page+" "+c.keys, func(t *testing.T) {
			page := textPage()
			if c.page != "text" {
				page = drawnPages()[c.page]
			}
			l := lay(t, page, 80, 24).press(strings.Fields(c.keys)...)
			if got := l.page.stop().field.Key; got != c.field {
				t.Errorf("the cursor stands in %q, want %q:\n%s", got, c.field, l.text())
			}
			key, value, _ := strings.Cut(c.typed, "=")
			if got := l.fake.typed[key]; got != value || c.typed == "" && len(l.fake.typed) > 0 {
				t.Errorf("typed: %q, want %s", l.fake.typed, c.typed)
			}
		})
	}
}

// TestLongText (B4): a text of 15,000 characters, pasted or from the editor, is not cut; that it is too long is said with its length.
func TestLongText(t *testing.T) {
	long := strings.Repeat("Ich möchte nicht. ", 834)
	l := lay(t, textPage(), 80, 24)
	l.Update(tea.PasteMsg{Content: long})
	if got := l.fake.typed["text"]; got != long {
		t.Errorf("%d of %d characters were kept", len(got), len(long))
	}
	l.sees("von 2000 Zeichen")
	l = lay(t, eventPage(), 80, 24)
	l.Update(tea.PasteMsg{Content: "zwei\nZeilen\x1b[2J"})
	if got := l.fake.typed["ref"]; got != "1234zwei Zeilen[2J" {
		t.Errorf("pasted into a line: %q", got)
	}
}

// TestFieldsSurvive: another size and a refused value change nothing of what was typed; the cursor is in the field that is wrong.
func TestFieldsSurvive(t *testing.T) {
	l := lay(t, eventPage(), 80, 24).write("56")
	l.resize(40, 12).resize(80, 24)
	l.sees("123456")
	l.fake.page.Form.Wrong, l.fake.page.Form.At = "Das ist kein Datum.", "day"
	l.refresh()
	l.sees("! Das ist kein Datum.", "123456")
	if got := l.page.stop().field.Key; got != "day" {
		t.Errorf("the cursor stands in %q", got)
	}
}

// TestSubmitStaysInSight: the row that ends a form is seen whatever the size, and wherever the bar is above it.
func TestSubmitStaysInSight(t *testing.T) {
	for _, page := range []wizard.Page{choosePage(), textPage(), eventPage()} {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			l := lay(t, page, size[0], size[1])
			for l.page.stop().kind != stopSubmit {
				l.sees(strings.Join(strings.Fields(page.Form.Submit)[:1], " ")).press("tab")
			}
		}
	}
}

// TestTextAboveAForm: the text above a form is read whole from there, a text to paste too, and Enter leads back into the field.
func TestTextAboveAForm(t *testing.T) {
	page := eventPage()
	page.Blocks = append(page.Blocks, wizard.Block{Key: "letter", Body: wizard.Paste{Paragraphs: strings.Fields(strings.Repeat("Zeile ", 40) + "Ende")}})
	l := lay(t, page, 80, 24)
	for range 3 { // to the first field, and above it
		l.press("up")
	}
	seen := ""
	for range 120 {
		seen += l.press("down").text()
		if l.page.memory.reading && strings.Contains(seen, "Ende") {
			break
		}
	}
	if !strings.Contains(seen, "Ende") || !l.page.memory.reading {
		t.Fatalf("the text was not read to its end:\n%s", l.text())
	}
	if l.press("enter").write("9"); !strings.Contains(l.fake.typed["day"], "9") {
		t.Errorf("typed is %q, want a 9 in the field of before", l.fake.typed)
	}
}

// TestEnterTakesTheBar: whoever presses Enter on a service means it, though others are ticked already: it is ticked, and the form
// ends only at the row that says so.
func TestEnterTakesTheBar(t *testing.T) {
	l := lay(t, choosePage(), 80, 24).press("down", "down", "down", "enter") // from the first row
	if got := l.fake.typed["services"]; !strings.Contains(got, "youtube") {
		t.Fatalf("ticked are %q, want YouTube too:\n%s", got, l.text())
	}
	if got := l.page.stop().kind; got != stopSubmit {
		t.Errorf("the bar stands on a stop of the kind %d, want the row that ends the form", got)
	}
}

// TestSeekOption: among many options the bar goes to the one that is called as was typed, also in a fold, by another name or with a slip;
// Enter ticks it, Esc leaves it.
func TestSeekOption(t *testing.T) {
	page := choosePage()
	options := page.Form.Fields[0].Options
	for i := range 20 {
		options = append(options, wizard.Option{Value: "s" + string(rune('a'+i)), Text: "Dienst " + string(rune('A'+i)), Group: "more"})
	}
	options = append(options, wizard.Option{Value: "x", Text: "X und Grok", Names: []string{"twitter"}, Group: "more"})
	page.Form.Fields[0].Options = options
	for _, c := range []struct{ typed, enter, want string }{
		{"grok", "enter", "instagram\nwhatsapp\nx"}, {"twit", "enter", "instagram\nwhatsapp\nx"}, {"ebay", "enter", "instagram\nwhatsapp\nebay"},
		{"tube", "enter", "instagram\nwhatsapp\nyoutube"}, {"feacebook", "enter", "instagram\nwhatsapp\nfacebook"}, // inside, and with a slip
		{"grok", "esc", ""}, {"zzz", "enter", ""}, {"insta", "enter", ""}, // ticked already
	} {
		l := lay(t, page, 80, 24).press("/").write(c.typed).sees("/  " + c.typed).press(c.enter)
		if got := l.fake.typed["services"]; got != c.want {
			t.Errorf("%s, then %s: ticked are %q, want %q", c.typed, c.enter, got, c.want)
		}
		if c.typed == "ebay" { // the letters alone begin it too, also those that elsewhere move
			if got := lay(t, page, 80, 24).write("ebay").press(c.enter).fake.typed["services"]; got != c.want {
				t.Errorf("%s without /: ticked are %q, want %q", c.typed, got, c.want)
			}
		}
		if l.typing() {
			t.Errorf("%s, then %s: letters still are letters", c.typed, c.enter)
		}
	}
}

// TestSeekFoldsAgain: what fewer letters unfolded is folded again, and a long name of a fold keeps away from its number.
func TestSeekFoldsAgain(t *testing.T) {
	page := choosePage()
	options := page.Form.Fields[0].Options
	for i := range 12 {
		options = append(options, wizard.Option{Value: "d" + string(rune('a'+i)), Text: "Grund " + string(rune('A'+i)), Group: "first"})
	}
	options = append(options, wizard.Option{Value: "x", Text: "X und Grok", Group: "second", Fold: "Ein sehr langer Name einer Gruppe"})
	page.Form.Fields[0].Options = options
	l := lay(t, page, 80, 24).write("/gr")
	if !l.page.memory.open["first"] {
		t.Fatal("two letters do not unfold the group of the first hit")
	}
	if l.write("ok"); l.page.memory.open["first"] || !l.page.memory.open["second"] {
		t.Errorf("unfolded are %v, want the group of X and Grok alone", l.page.memory.open)
	}
	lay(t, page, 80, 24).sees("Ein sehr langer Name einer Gruppe  1")
}

// TestSeekOnlyAmongRows: letters look for options only where these are rows; of a field that is folded no option can be gone
// to, and nothing crashes.
func TestSeekOnlyAmongRows(t *testing.T) {
	page := choosePage()
	said := wizard.Field{Key: "said", Label: "Gesagt", Kind: wizard.FieldOne, Weight: wizard.More}
	for i := range 20 {
		said.Options = append(said.Options, wizard.Option{Value: string(rune('a' + i)), Text: "Grund " + string(rune('A'+i))})
	}
	page.Form = &wizard.Form{
		Key: "event", Title: "Antwort", More: "Mehr angeben", Submit: "Speichern", At: "day",
		Fields: []wizard.Field{{Key: "day", Label: "Tag"}, said},
	}
	l := lay(t, page, 80, 24).press("down", "r", "u", "enter")
	if got := l.page.stop().field.Key; got != "said" {
		t.Errorf("unfolding leads to %q, want the first field that was folded", got)
	}
	if len(l.fake.typed) > 0 || !l.fake.page.Form.Open {
		t.Errorf("typed are %v, unfolded %v: want the rest of the form unfolded and nothing typed", l.fake.typed, l.fake.page.Form.Open)
	}
}
