package tui

import (
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
)

// BenchmarkView draws a frame from lines that are there already: this is done for every key and every message.
func BenchmarkView(b *testing.B) {
	for _, events := range []int{0, 10_000} {
		b.Run(fmt.Sprintf("overview/events=%d", events), func(b *testing.B) {
			p := playOn(b, fileWith(events), "de", 100, 30)
			for b.Loop() {
				p.View()
			}
		})
	}
	b.Run("step", func(b *testing.B) {
		p := play(b, "de", 120, 40).chooses("Instagram").press("enter").chooses("Im Browser").press("enter")
		for b.Loop() {
			p.View()
		}
	})
}

// BenchmarkRender makes the lines of a step anew, as after a step or a change of the window.
func BenchmarkRender(b *testing.B) {
	p := play(b, "de", 120, 40).chooses("Instagram").press("enter").chooses("Im Browser").press("enter")
	for width := 100; b.Loop(); width ^= 1 { // another width each time, because the lines of the last one are kept
		p.Update(tea.WindowSizeMsg{Width: width, Height: 40})
	}
}

// fileWith is a progress file with that many events, in twenty cases of each service.
func fileWith(events int) *memory {
	progress := &state.Progress{Version: state.Version}
	if events == 0 {
		return &memory{progress: progress}
	}
	for _, guide := range loaded().Guides() {
		for i := range 20 {
			progress.Cases = append(progress.Cases, state.Case{ID: fmt.Sprintf("%s-%d", guide.ID, i), Guide: guide.ID})
		}
	}
	what := []state.What{state.Opened, state.Sent, state.Noted, state.Reminded, state.Confirmed}
	for i := range events {
		c := &progress.Cases[i%len(progress.Cases)]
		at := time.Date(2024, 1, 1, i, 0, 0, 0, time.UTC)
		c.Append(state.Event{ID: fmt.Sprint(i), At: at, What: what[len(c.Events)%len(what)]})
	}
	return &memory{progress: progress}
}
