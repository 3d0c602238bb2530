package handoff

import (
	"time"

	"github.com/atotto/clipboard"
)

// Outcome says what became of a text on its way to the clipboard. None of them is a promise that it can be pasted.
type Outcome int

// The outcomes of Copy. The caller sends OSC 52 to the terminal in each case: over ssh, and where there is no clipboard
// program, it is the only way, and no terminal confirms it.
const (
	OnlyTerminal Outcome = iota // no clipboard in reach but the terminal's own
	Sent                        // the system clipboard took the text
	Failed                      // the system clipboard refused the text, or did not answer in time
)

// clipboardLimit is how long the system clipboard may take. xclip waits for ever on a display that does not answer.
const clipboardLimit = time.Second

// Clipboard copies texts for pasting into a form.
type Clipboard struct {
	// Limit is how long Copy waits for the system clipboard.
	Limit time.Duration

	env   Env
	write func(text string) error
}

// NewClipboard returns a Clipboard for the machine that env describes.
func NewClipboard(env Env) *Clipboard {
	return &Clipboard{Limit: clipboardLimit, env: env, write: clipboard.WriteAll}
}

// Copy hands the text to the system clipboard, if this session has one, and returns within Limit.
func (c *Clipboard) Copy(text string) Outcome {
	if !c.local() {
		return OnlyTerminal
	}
	done := make(chan error, 1) // buffered, because nobody may be waiting any more
	go func() { done <- c.write(text) }()
	limit := time.NewTimer(c.Limit)
	defer limit.Stop()
	select {
	case err := <-done:
		if err != nil {
			return Failed
		}
		return Sent
	case <-limit.C:
		return Failed
	}
}

// local is true when the clipboard that we can reach is the one that the person pastes from. clip.exe of WSL does not count:
// it reads our text as the old Windows code page and spoils every umlaut.
func (c *Clipboard) local() bool {
	if c.env.remote() {
		return false
	}
	if c.env.ownDesktop() {
		return true
	}
	_, found := c.env.find("wl-copy", "xclip", "xsel")
	return found && c.env.display()
}
