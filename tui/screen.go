package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// screen is one page of the program. It knows its own room and nothing of the rest of the window.
type screen interface {
	// Fit gives the screen its room. It is called before the first Draw and whenever the room or the words change.
	Fit(room room)
	// Draw returns the visible lines, none wider than the room, and where the real cursor stands.
	Draw() (lines []string, cursor cursor)
	// Head names the place and the progress, for the window's first line.
	Head() head
	// Key handles a key and says what is to be done.
	Key(key tea.KeyPressMsg) wish
	// Keys are the keys of the screen, the most useful first.
	Keys() []binding
}

// typing is a screen with a text field that may have the keys: letters are letters there, and pasted text goes there.
type typing interface {
	Typing() bool
	Paste(text string)
}

// listening is a screen that waits for the result of a command.
type listening interface {
	Listen(msg tea.Msg)
}

// cut is a screen whose list may go on below the window.
type cut interface{ Below() int }

// bare is a screen that gets the whole window but the footer, without head and rules.
type bare interface{ Bare() bool }

// room is the area that a screen may fill, in cells.
type room struct{ width, height int }

// low reports that blank lines are given up.
func (r room) low() bool { return r.height < lowRoom }

// cursor is a cell of the screen's room; the real cursor stands there, so that a screen reader reads the chosen line.
type cursor struct {
	x, y  int
	shown bool
}

// head is what the first line of the window says.
type head struct {
	place    string  // "Instagram › Im Browser"
	progress string  // "Schritt 2 von 5"
	done     float64 // the part of the rule that is drawn as done, 0 to 1
}

// wish is what a screen wants after a key. Its fields are independent; the zero wish is nothing.
type wish struct {
	action *wizard.Action // carry this out
	push   screen         // lay this screen on top
	pop    bool           // close this screen, before anything else
	say    string         // show this line
	cmd    tea.Cmd
	quit   bool
}

// do wishes an action.
func do(action wizard.Action) wish { return wish{action: &action} }
