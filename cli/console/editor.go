package console

import (
	"cmp"
	"context"
	"errors"

	"widerspruch/handoff"
)

// Edit lets the person change a text in their own editor, which has the terminal meanwhile. The text is as it was where anything
// went wrong before it came back.
func (w World) Edit(ctx context.Context, text string) (changed string, err error) {
	edit, err := handoff.NewEdit(w.Handoff, text)
	if err != nil {
		return text, err
	}
	defer func() { err = errors.Join(err, edit.Close()) }()
	cmd := edit.Cmd()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = w.In, w.Out, w.Err
	if err = cmp.Or(cmd.Run(), ctx.Err()); err == nil { // Ctrl+C reached the program too
		changed, err = edit.Text()
	}
	if err != nil {
		return text, err
	}
	return changed, nil
}

// ScreenEdit is a text for the editor, which gets the terminal itself: what the full-screen wizard reads and
// draws goes through its own hands.
func (w World) ScreenEdit(text string) (*handoff.Edit, error) {
	edit, err := handoff.NewEdit(w.Handoff, text)
	if err != nil {
		return nil, err
	}
	edit.Cmd().Stdin, edit.Cmd().Stdout = w.In, w.Out
	return edit, nil
}
