//go:build unix

package main

import (
	"fmt"
	"io"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// casesPerService is many: a helper who walks a whole family through every service has five or so.
const casesPerService = 20

// writeEvents writes a progress file with that many events, spread over the cases of all services.
func writeEvents(to io.Writer, n int) error {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		return problems[0]
	}
	progress := &state.Progress{Version: state.Version}
	for _, guide := range library.Guides() {
		for i := range casesPerService {
			progress.Cases = append(progress.Cases, state.Case{
				ID: state.NewID(), Guide: guide.ID, Account: fmt.Sprintf("@account-%d", i), Route: guide.Text("de").Routes[0].ID,
			})
		}
	}
	begin := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	happening := []state.What{state.Opened, state.Sent, state.Noted, state.Reminded, state.Confirmed}
	for i := range n {
		c := &progress.Cases[i%len(progress.Cases)]
		c.Append(state.Event{
			ID: state.NewID(), At: begin.Add(time.Duration(i) * time.Hour), What: happening[len(c.Events)%len(happening)],
			Note: "Telefonat mit dem Kundendienst",
		})
	}
	data, err := state.Encode(progress)
	if err != nil {
		return err
	}
	_, err = to.Write(data)
	return err
}
