package cli

import (
	"context"
	"errors"

	"widerspruch/handoff"
)

// edit lets the person change a text in their own editor, which has the terminal meanwhile.
func (w World) edit(ctx context.Context, text string) (changed string, err error) {
	edit, err := handoff.NewEdit(w.Handoff, text)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, edit.Close()) }()
	cmd := edit.Cmd()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = w.In, w.Out, w.Err
	if err := cmd.Run(); err != nil {
		return "", err
	}
	if err := ctx.Err(); err != nil { // Ctrl+C reached the program too
		return "", err
	}
	return edit.Text()
}
