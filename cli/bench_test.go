package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/tui"
)

// BenchmarkStart is all that the program does from its arguments to its first frame; bench/start measures it with the rest of
// the machine.
func BenchmarkStart(b *testing.B) {
	words, err := i18n.New("de")
	if err != nil {
		b.Fatal(err)
	}
	for _, events := range []int{0, 10_000} {
		b.Run(fmt.Sprintf("events=%d", events), func(b *testing.B) {
			path := writeProgress(b, events)
			world := console.World{
				Getenv: func(string) string { return "" }, Locale: func() string { return "de" }, Now: time.Now,
				Handoff: handoff.SystemEnv(),
			}
			for b.Loop() {
				run, err := program.Open(&console.Console{World: world, Options: console.Options{File: path}, Words: words, Shipped: guides.Shipped})
				if err != nil {
					b.Fatal(err)
				}
				app := tui.New(tui.Ports{Session: run.Session, Notices: run.Notices, Colour: true})
				app.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
				app.View()
				run.Close()
			}
		})
	}
}

// writeProgress writes a progress file with that many events, in twenty cases of each service.
func writeProgress(b *testing.B, events int) (path string) {
	b.Helper()
	library, _ := guides.Load(guides.Embedded())
	progress := &state.Progress{Version: state.Version}
	for _, guide := range library.Guides() {
		route := guide.Text("de").Routes[0].ID
		for i := range 20 {
			progress.Cases = append(progress.Cases, state.Case{ID: state.NewID(), Guide: guide.ID, Account: fmt.Sprintf("@account-%d", i), Route: route})
		}
	}
	what := []state.What{state.Opened, state.Sent, state.Noted, state.Reminded, state.Confirmed}
	for i := range events {
		c := &progress.Cases[i%len(progress.Cases)]
		at := time.Date(2024, 1, 1, i, 0, 0, 0, time.UTC)
		c.Append(state.Event{ID: state.NewID(), At: at, What: what[len(c.Events)%len(what)], Note: "Telefonat"})
	}
	path = filepath.Join(b.TempDir(), "progress.json")
	if events == 0 {
		return path
	}
	data, err := state.Encode(progress)
	if err == nil {
		err = os.WriteFile(path, data, 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	return path
}
