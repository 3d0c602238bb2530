package keyboard

import (
	"bytes"
	"context"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
)

// read lets the library that the program uses read the bytes, and returns how many events it finds in them.
func read(t *testing.T, input []byte) (events int) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("the library panics at %q: %v", input, r)
		}
	}()
	came := make(chan uv.Event)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range came {
			events++
		}
	}()
	err := uv.NewTerminalReader(bytes.NewReader(input), "xterm-256color").StreamEvents(context.Background(), came)
	close(came)
	<-done
	if err != nil {
		t.Errorf("the library gives %q up: %v", input, err)
	}
	return events
}

// TestLibraryPanics holds that the guard is needed: what it keeps out ends the library. Once it does not any more, less may be needed.
func TestLibraryPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("the library reads 33 numbers in one sequence")
		}
	}()
	input := append([]byte("\x1b["), bytes.Repeat([]byte("1;"), 33)...)
	uv.NewTerminalReader(bytes.NewReader(append(input, "1m"...)), "xterm").StreamEvents(context.Background(), make(chan uv.Event, 100))
}
