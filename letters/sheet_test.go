package letters

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/guides"
	"widerspruch/handoff"
)

func sheetSource(t testing.TB, lang string, ids ...string) SheetSource {
	t.Helper()
	from := SheetSource{Words: recordWords(t, lang), Country: "ch", Now: recordNow()}
	library := recordLibrary(t)
	for _, id := range ids {
		guide, ok := library.Guide(id)
		if !ok {
			t.Fatal(id)
		}
		from.Services = append(from.Services, SheetService{Guide: guide})
	}
	return from
}

func sheetOf(t testing.TB, from SheetSource) string {
	t.Helper()
	page, err := SheetHTML(from)
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

func TestSheet(t *testing.T) {
	for _, lang := range guides.Languages {
		t.Run(lang, func(t *testing.T) {
			page := sheetOf(t, sheetSource(t, lang, "bilder"))
			wantClean(t, page)
			golden.RequireEqual(t, []byte(page))
		})
	}
}

// Everything that a person without a terminal needs is on the paper.
func TestSheetHoldsTheSteps(t *testing.T) {
	page := sheetOf(t, sheetSource(t, "de", "bilder", "schalter"))
	for text, count := range map[string]int{
		"<article>": 2, "https://help.example.org/contact/1": 2, "<svg": 2, "<strong>bewirkt</strong>": 2, "4. Warten": 2,
		"Ich, [dein Name], widerspreche nach Art. 30 Abs. 2 Bst. b DSG.": 2, "Abgesendet am:": 2, "Fallnummer:": 2, "Beratungsstelle, Stempel": 2,
		"2. Text eintragen (nur wenn nötig)": 2, "Stand der Anleitung: 02.10.2026, selbst ausprobiert": 2,
	} {
		if got := strings.Count(page, text); got != count {
			t.Errorf("%q is there %d times, want %d", text, got, count)
		}
	}
}

func TestSheetOfAnotherRoute(t *testing.T) {
	from := sheetSource(t, "de", "bilder")
	from.Services[0].Route = "letter"
	page := sheetOf(t, from)
	if !strings.Contains(page, "1. Brief schreiben") || strings.Contains(page, "Formular öffnen") || !strings.Contains(page, "März 2025, ein einzelner Bericht") {
		t.Errorf("got\n%s", page)
	}
}

// A sheet says on its face that its facts are old, and has no help that leads to a page that is not on paper.
func TestSheetSaysHowOldItIs(t *testing.T) {
	const old = "Das ist über ein Jahr her"
	from := sheetSource(t, "de", "bilder")
	if strings.Contains(sheetOf(t, from), old) {
		t.Error("facts of October are called old in December")
	}
	from.Now = from.Now.AddDate(1, 0, 0)
	if !strings.Contains(sheetOf(t, from), old) {
		t.Error("facts of more than a year ago are not called old")
	}
	library, _ := guides.Load(guides.Embedded())
	from.Services = nil
	for _, guide := range library.Guides() {
		from.Services = append(from.Services, SheetService{Guide: guide})
	}
	if n := len(from.Services); n < 50 {
		t.Errorf("only %d guides were printed", n)
	}
	for _, section := range library.Pages("de")[0].Sections {
		if strings.Contains(sheetOf(t, from), "Lies „"+section.Title) {
			t.Errorf("a sheet sends people to „%s“", section.Title)
		}
	}
}

// The code on the paper is the code of the address, module for module.
func TestSheetDrawsTheCode(t *testing.T) {
	address, err := handoff.Check("https://help.example.org/contact/1", []string{"example.org"})
	if err != nil {
		t.Fatal(err)
	}
	code, err := handoff.QR(address)
	if err != nil {
		t.Fatal(err)
	}
	drawn := map[[2]int]bool{}
	for run := range strings.SplitSeq(strings.TrimPrefix(darkPath(code), "M"), "M") {
		var x, y, width, back int
		if _, err := fmt.Sscanf(run, "%d %dh%dv1h-%dz", &x, &y, &width, &back); err != nil || width != back {
			t.Fatalf("%q: %v", run, err)
		}
		for i := range width {
			drawn[[2]int{x + i, y}] = true
		}
	}
	for y := range code.Size() {
		for x := range code.Size() {
			if drawn[[2]int{x, y}] != code.Dark(x, y) {
				t.Errorf("the module %d, %d is wrong", x, y)
			}
		}
	}
}

// A guide of somebody's own may hold anything; nothing of it becomes a tag that we did not write, or an address to open.
func TestSheetEscapes(t *testing.T) {
	attack := strings.NewReplacer(
		"Melde dich an.", "Melde dich <script>alert(1)</script> an. <img src=x onerror=alert(1)>",
		"https://help.example.org/contact/1", "javascript:alert(1)",
		"[Formular]", "[Formular <b>]",
		"Formular öffnen", `Formular <i>"öffnen"`,
		"{name}", "</div><script>alert(2)</script>",
	)
	library, _ := guides.Load(fstest.MapFS{
		"bilder/guide.yaml": {Data: []byte(recordCard)},
		"bilder/de.md":      {Data: []byte(attack.Replace(recordPage))},
	})
	from := sheetSource(t, "de")
	guide, _ := library.Guide("bilder")
	from.Services = []SheetService{{Guide: guide}}
	page := sheetOf(t, from)
	for _, bad := range []string{"<script", "<img", "<i>", "<b>", "javascript:", "<svg"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %s", bad)
		}
	}
}

// Every guide that we ship can be printed, on every route, in both languages.
func TestSheetsOfAllGuides(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	for _, lang := range guides.Languages {
		from := sheetSource(t, lang)
		links := 0
		for _, guide := range library.Guides() {
			text := guide.Text(lang).Plain(lang, nil)
			for _, route := range text.Routes {
				from.Services = append(from.Services, SheetService{Guide: guide, Route: route.ID})
				links += linksIn(route.Intro)
				for _, step := range route.Steps {
					links += linksIn(step.Parts)
				}
			}
		}
		page := sheetOf(t, from)
		wantClean(t, page)
		if got := strings.Count(page, "<svg"); got != links || links == 0 {
			t.Errorf("%s: %d codes for %d addresses", lang, got, links)
		}
	}
}

// linksIn counts the links that stand alone.
func linksIn(parts []guides.Part) int {
	count := 0
	for _, part := range parts {
		if part.Link != nil {
			count++
		}
	}
	return count
}

// TestSheetBeginsWithTheGuide: the three sentences of an introduction stand on paper as the guide writes them.
func TestSheetBeginsWithTheGuide(t *testing.T) {
	lines, err := about(&guides.Text{Summary: []guides.Labelled{{Label: "Your objection", Markdown: "is a form."}, {Label: "Out of reach", Markdown: "old ones.", Colon: true}}})
	if err != nil {
		t.Fatal(err)
	}
	want := []template.HTML{"<p><strong>Your objection</strong> is a form.</p>\n", "<p><strong>Out of reach:</strong> old ones.</p>\n"}
	if !slices.Equal(lines, want) {
		t.Errorf("the sheet begins with %q, want %q", lines, want)
	}
}

// tighterLines are what the smallest type holds.
const tighterLines = 66

// The recommended route of every shipped guide stays on one page of A4, in the largest type that does: no guide is longer than what
// the smallest type holds, and the longest ones are in it.
func TestSheetIsOnePage(t *testing.T) {
	library, err := guides.Load(guides.Embedded())
	if err != nil {
		t.Fatal(err)
	}
	printed := 0
	for _, lang := range guides.Languages {
		from := SheetSource{Words: recordWords(t, lang), Country: "de", Now: recordNow()}
		for _, guide := range library.Guides() {
			printed++
			s, err := from.sheet(SheetService{Guide: guide})
			if err != nil {
				t.Fatal(err)
			}
			if s.lines() > tighterLines {
				t.Errorf("%s (%s) has %.1f lines, a page holds %d", guide.ID, lang, s.lines(), tighterLines)
			}
			want, known := map[string]string{"linkedin": "", "tiktok": "tighter", "x": "tighter", "meta-ohne-konto": "tighter", "anderes-unternehmen": "tighter"}[guide.ID]
			if known && s.Size != want {
				t.Errorf("%s (%s) is in the type %q, want %q", guide.ID, lang, s.Size, want)
			}
		}
	}
	if printed < 100 {
		t.Errorf("only %d sheets were made", printed)
	}
}

// A longer text takes smaller type, whatever it is that is long.
func TestSheetSize(t *testing.T) {
	step := sheetStep{Title: "Öffnen", Parts: []sheetPart{{Text: "Kurz."}}}
	for name, c := range map[string]struct {
		long sheet
		want string
	}{
		"short":       {sheet{Steps: []sheetStep{step}}, ""},
		"many steps":  {sheet{Steps: slices.Repeat([]sheetStep{step}, 18)}, "tight"},
		"many codes":  {sheet{Steps: slices.Repeat([]sheetStep{{Coded: true}}, 12)}, "tight"},
		"many lines":  {sheet{Steps: slices.Repeat([]sheetStep{{Lines: []string{"Abgesendet am"}}}, 15)}, "tight"},
		"much help":   {sheet{Steps: []sheetStep{{Help: slices.Repeat([]template.HTML{"Keine E-Mail? Warte."}, 70)}}}, "tighter"},
		"long about":  {sheet{About: slices.Repeat([]template.HTML{"Genutzt wird"}, 56)}, "tight"},
		"long before": {sheet{Before: slices.Repeat([]sheetPart{{Link: &sheetLink{}}}, 23)}, "tight"},
		"long letter": {sheet{Steps: []sheetStep{{Parts: []sheetPart{{Copy: strings.Repeat("Zeile\n\n", 35)}}}}}, "tighter"},
	} {
		if got := c.long.size(); got != c.want {
			t.Errorf("%s (%.1f lines): the type is %q, want %q", name, c.long.lines(), got, c.want)
		}
	}
}
