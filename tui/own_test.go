package tui

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// ownInstagram is the shipped library with an Instagram guide of the person's own, which opens a host of its own.
func ownInstagram(t *testing.T) *guides.Library {
	t.Helper()
	day, _ := guides.ParseDate("2026-10-02")
	files, err := guides.Skeleton(guides.Plan{
		Name: "Instagram", Company: "Example", Group: guides.GroupMeta, Kind: guides.KindForm, Hosts: []string{"own.example.com"},
		Route: "browser", Device: guides.DeviceAny, Today: day,
	})
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys["instagram/"+name] = &fstest.MapFile{Data: data}
	}
	own, problems := guides.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	shipped, _ := guides.Load(guides.Embedded())
	return shipped.With(own)
}

// TestOwnGuide: a guide of the person's own says so wherever it is shown, and its address is seen before it is opened.
func TestOwnGuide(t *testing.T) {
	for lang, want := range map[string]struct{ row, about string }{
		"de": {"eigene Anleitung", "Eigene Anleitung aus deinem Ordner"}, "en": {"your own guide", "Your own guide, from your folder"},
	} {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		p := &player{t: t, file: &memory{progress: &state.Progress{Version: state.Version}}, out: &outside{}, now: time.Now()}
		ids := 0
		session := wizard.New(wizard.Ports{
			Library: ownInstagram(t), Store: p.file, Able: func() error { return nil }, Now: func() time.Time { return p.now },
			NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) },
		}, words)
		p.App = New(Ports{
			Session: session, Opener: p.out, Clipboard: p.out, File: "progress.json",
			Notices: func() []string {
				return []string{words.N("guides.broken", 1, "names", "demo", "command", "widerspruch guide lint")}
			},
		})
		p.send(tea.WindowSizeMsg{Width: 100, Height: 40})
		p.sees("demo").sees("widerspruch guide lint")
		p.chooses(want.row)
		if rows := strings.Count(p.screenText(), want.row); rows != 1 {
			t.Errorf("%d rows say %q:\n%s", rows, want.row, p.screenText())
		}
		p.press("enter").sees(want.row).sees(want.about)
		p.press("l").sees(want.about)
		p.press("esc", "enter").sees(want.about).sees("https://own.example.com/").press("enter")
		if len(p.out.opened) != 1 || p.out.opened[0] != "https://own.example.com/" {
			t.Errorf("opened %v", p.out.opened)
		}
	}
}
