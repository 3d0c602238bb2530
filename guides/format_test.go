package guides_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"widerspruch/guides"
)

// loadNet is the guide of the second format, with one of its files changed.
func loadNet(t *testing.T, changes ...[3]string) (*guides.Library, *guides.Guide) {
	t.Helper()
	fsys := net()
	for _, c := range changes {
		replace(t, fsys, c[0], c[1], c[2])
	}
	library, problems := guides.Load(fsys)
	guide, ok := library.Guide("netz")
	if !ok || len(problems) > 0 {
		t.Fatalf("the guide is left out: %v", problems)
	}
	return library, guide
}

func TestSummary(t *testing.T) {
	_, guide := loadNet(t)
	for lang, want := range map[string][]guides.Labelled{
		"de": {{"Netz nutzt", "deine Beiträge für KI.", false}, {"Dein Widerspruch", "gilt ab jetzt.", false}, {"Nicht erreicht", "wird, was andere zeigen.", false}},
		"en": {{"Netz uses", "your posts for AI.", false}, {"Your objection", "counts from now on.", false}, {"Out of reach", "what others show.", true}},
	} {
		if got := guide.Text(lang).Summary; !reflect.DeepEqual(got, want) {
			t.Errorf("the summary in %s is %+v, want %+v", lang, got, want)
		}
	}
	if _, guide := loadNet(t, [3]string{"netz/de.md", "**Netz nutzt**", "Netz nutzt"}); guide.Text("de").Summary != nil {
		t.Errorf("an introduction without labels has the summary %v", guide.Text("de").Summary)
	}
}

// TestFromTakesTheRestOfAnotherRoute: the steps are the same ones, and tell whose they are.
func TestFromTakesTheRestOfAnotherRoute(t *testing.T) {
	_, guide := loadNet(t)
	text := guide.Text("de")
	app, _ := text.Route("app")
	var got []string
	for _, step := range app.Steps {
		got = append(got, strings.TrimSuffix(step.ID+" of "+step.From, " of "))
	}
	if want := "settings, text of browser, send of browser, confirm of browser"; strings.Join(got, ", ") != want {
		t.Errorf("the steps are %s, want %s", strings.Join(got, ", "), want)
	}
	browser, _ := text.Route("browser")
	own, _ := browser.Step("send")
	taken, _ := app.Step("send")
	if own.Title != taken.Title || own.Event != taken.Event || !reflect.DeepEqual(own.Parts, taken.Parts) {
		t.Errorf("the step taken over is %+v, want %+v", taken, own)
	}
	if app.Lead != "Wenn du nur die App hast." || len(app.Intro) != 1 {
		t.Errorf("the lead is %q, the introduction %v", app.Lead, app.Intro)
	}
}

func TestFromLeadsNowhere(t *testing.T) {
	for _, from := range []string{"browser#gone", "gone#text", "app#settings", "app#text", "#text", "browser"} {
		_, guide := loadNet(t, [3]string{"netz/de.md", "from=browser#text", "from=" + from})
		app, _ := guide.Text("de").Route("app")
		if len(app.Steps) != 1 {
			t.Errorf("from=%s gives %d steps, want its own one", from, len(app.Steps))
		}
	}
}

func TestHelp(t *testing.T) {
	_, guide := loadNet(t)
	browser, _ := guide.Text("de").Route("browser")
	step, _ := browser.Step("form")
	want := []guides.HelpItem{
		{Symptom: "Kein Formular zu sehen", Way: "Nimm den Weg [„In der App“](#app) oder lies [„Mehrere Konten“](#accounts).", Links: []guides.Link{
			{Label: "„In der App“", URL: "#app", Target: guides.Target{Kind: guides.TargetRoute, ID: "app"}},
			{Label: "„Mehrere Konten“", URL: "#accounts", Target: guides.Target{Kind: guides.TargetTopic, ID: "accounts"}},
		}},
		{Symptom: "Du kommst nicht in dein Konto", Way: "Lies [„Ich komme nicht in mein Konto“](../_pages/was-wenn.de.md#locked).", Links: []guides.Link{
			{Label: "„Ich komme nicht in mein Konto“", URL: "../_pages/was-wenn.de.md#locked", Target: guides.Target{Kind: guides.TargetPage, ID: "locked", Page: "was-wenn"}},
		}},
	}
	if !reflect.DeepEqual(step.Help, want) {
		t.Errorf("help is\n%+v\nwant\n%+v", step.Help, want)
	}
	if len(step.Parts) != 2 {
		t.Errorf("the step has %d parts, want its sentence and its link: %+v", len(step.Parts), step.Parts)
	}
	confirm, _ := browser.Step("confirm")
	if got := confirm.Help[0].Symptom; got != "„Fehler: 404“ steht da" {
		t.Errorf("the symptom is %q: a colon inside of a label is none", got)
	}
	english, _ := guide.Text("en").Route("browser")
	if step, _ := english.Step("confirm"); len(step.Help) != 1 || step.Help[0].Way != "wait for a day." {
		t.Errorf("help in English is %+v", step.Help)
	}
}

// TestHelpThatIsNone stays what it is: a quote to read.
func TestHelpThatIsNone(t *testing.T) {
	for _, quote := range []string{"> **Klappt es?**\n>\n> - A: b.", "> **Klappt nicht?**", "> - A: b.", "> **Klappt nicht?** Doch.\n>\n> - A: b.", "> **Klappt nicht?**\n>\n> - A: b.\n>\n>   - c"} {
		_, guide := loadNet(t, [3]string{"netz/de.md", "Wähle „Senden“.", quote})
		browser, _ := guide.Text("de").Route("browser")
		if step, _ := browser.Step("send"); len(step.Help) > 0 || len(step.Parts) != 1 || step.Parts[0].Markdown != quote {
			t.Errorf("%q gives the help %+v and the parts %+v", quote, step.Help, step.Parts)
		}
	}
}

func TestTopics(t *testing.T) {
	_, guide := loadNet(t)
	text := guide.Text("de")
	if len(text.Topics) != 2 {
		t.Fatalf("topics are %+v", text.Topics)
	}
	topic, ok := text.Topic("what-if")
	if !ok || topic.Title != "Was, wenn …?" || len(topic.Links) != 1 || topic.Links[0].Target != (guides.Target{Kind: guides.TargetPage, ID: "child", Page: "was-wenn"}) {
		t.Errorf("the topic is %+v", topic)
	}
	const all = "**Mehrere Konten**\n\nJedes Konto braucht ein eigenes Formular.\n\n**Was, wenn …?**\n\n- [Es geht um mein Kind](../_pages/was-wenn.de.md#child)"
	if text.Notes.Title != "Mehr" || len(text.Notes.Parts) != 1 || text.Notes.Parts[0].Markdown != all {
		t.Errorf("the notes are %+v", text.Notes)
	}
}

func TestEvidenceOfSteps(t *testing.T) {
	_, guide := loadNet(t)
	details, text := guide.Details(), guide.Text("de")
	for key, want := range map[string]string{
		"browser/form": "2026-05-26 authority", "browser/confirm": "2026-04 report", "app/settings": "2026-05 press",
		"app/send": "2026-05-26 authority", "app/confirm": "2026-04 report",
	} {
		id, step, _ := strings.Cut(key, "/")
		route, _ := text.Route(id)
		s, _ := route.Step(step)
		if got := details.VerifiedStep(id, s); fmt.Sprint(got.On, " ", got.How) != want {
			t.Errorf("%s was confirmed %s %s, want %s", key, got.On, got.How, want)
		}
	}
	if again := details.VerifiedFor("browser").Again; again == nil || again.How != guides.HowReport {
		t.Errorf("the newer evidence is %v", again)
	}
	if guides.HowHandsOn.Strength() <= guides.HowCompany.Strength() || guides.HowReport.Strength() <= guides.How("").Strength() {
		t.Error("the kinds of evidence are in the wrong order")
	}
}

func TestFactsOfTheSecondFormat(t *testing.T) {
	_, guide := loadNet(t)
	details := guide.Details()
	if guide.Format != 2 || guide.Minutes != 3 || details.Recommended().ID != "browser" {
		t.Errorf("format %d, %d minutes, recommended is %v", guide.Format, guide.Minutes, details.Recommended())
	}
	for region, want := range map[string]string{"eu": "Example Ireland", "ch": "Example Ireland", "uk": "Example UK", "world": ""} {
		name := ""
		contact, ok := details.ContactFor(region, "")
		if ok {
			name = contact.Name
		}
		if name != want {
			t.Errorf("letters from %s go to %q, want %q", region, name, want)
		}
	}
	var objections []string
	for _, route := range details.Routes {
		if route.Objection {
			objections = append(objections, route.ID)
		}
	}
	if got := strings.Join(objections, " "); got != "browser app" {
		t.Errorf("ways to object are %q", got)
	}
	if details.Data[0].In("en") != "public posts and photos" || details.Ground.In("de") != "berechtigtes Interesse" || details.Sources[0].Kind != guides.HowPress {
		t.Errorf("details are %+v", details)
	}
}

// TestFirstFormat: a guide of the first edition says the same in the words of today.
func TestFirstFormat(t *testing.T) {
	library, _ := guides.Load(demo())
	guide, _ := library.Guide("demo")
	details := guide.Details()
	first := details.Recommended()
	if guide.Format != 1 || guide.Minutes != 3 || first == nil || first.ID != "browser" || first.Minutes != 3 || !first.Objection {
		t.Errorf("format %d, %d minutes, recommended is %+v", guide.Format, guide.Minutes, first)
	}
	if details.Verified.How != guides.HowReport {
		t.Errorf("what a source said counts as %q, want report", details.Verified.How)
	}
	if contact, ok := details.ContactFor("ch", ""); !ok || contact.Name != "Example Ltd" {
		t.Errorf("letters go to %v", contact)
	}
	topic, ok := guide.Text("de").Topic("notes")
	if !ok || topic.Title != "Gut zu wissen" || !reflect.DeepEqual(topic.Parts, guide.Text("de").Notes.Parts) {
		t.Errorf("the notes are the topic %+v", topic)
	}
}

func TestSharedPages(t *testing.T) {
	library, _ := loadNet(t)
	page, ok := library.Page("de", "was-wenn")
	if !ok || page.Title != "Was, wenn …?" || len(page.Sections) != 2 {
		t.Fatalf("the page is %+v", page)
	}
	section, ok := page.Section("locked")
	if !ok || section.Title != "Ich komme nicht in mein Konto" || section.Links[0].Target != (guides.Target{Kind: guides.TargetPage, ID: "child", Page: "was-wenn"}) {
		t.Errorf("the section is %+v", section)
	}
	if page, _ := library.Page("en", "was-wenn"); page.Title != "What if …?" {
		t.Errorf("the English page is called %q", page.Title)
	}
	if _, ok := library.Page("de", "nowhere"); ok {
		t.Error("a page that does not exist was found")
	}
	own, _ := guides.LoadChecked(demo(), basis())
	if _, ok := library.With(own).Page("de", "was-wenn"); !ok || len(library.With(own).Guides()) != 3 {
		t.Error("a library with guides of one's own lost the shared pages")
	}
}

// TestShippedPages: what the program ships has its shared page, read from the catalogue or from the folder.
func TestShippedPages(t *testing.T) {
	shipped, err := guides.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range guides.Languages {
		page, ok := shipped.Page(lang, "was-wenn")
		if !ok {
			t.Fatalf("the page was-wenn is missing in %s", lang)
		}
		for _, id := range []string{"locked", "hacked", "deceased", "child", "no-email", "shared", "phishing", "unclear", "refused", "silent", "again"} {
			if _, ok := page.Section(id); !ok {
				t.Errorf("the section %s is missing in %s", id, lang)
			}
		}
	}
}
