package wizard_test

import (
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestUnsureSaveCounts holds that an event that is in the file is not asked for again, though the disk did not confirm it.
func TestUnsureSaveCounts(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Vague = true
	said, _, err := f.Do(wizard.Record{Guide: "instagram", What: state.Sent})
	if err == nil || !wizard.Kept(err) {
		t.Fatalf("saving says %v", err)
	}
	if !strings.Contains(said, "abgesendet") || !strings.Contains(said, "trag ihn nicht noch einmal ein") || strings.Contains(said, "unverändert") {
		t.Errorf("said: %s", said)
	}
	guide, _ := f.Guide("instagram")
	if cases := f.Cases(guide); len(cases) != 1 || len(f.store.Kept.Cases) != 1 {
		t.Errorf("%d cases here, %d in the file", len(cases), len(f.store.Kept.Cases))
	}
}

// TestWhy holds that what goes wrong most often is said in the person's language, and nothing of it reaches a terminal raw.
func TestWhy(t *testing.T) {
	f := newFixture(t, "de")
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "/a/\x1b[31mb.json", Err: syscall.ENOSPC}, "der Datenträger ist voll: /a/[31mb.json"},
		{&fs.PathError{Op: "open", Path: "/a/b.json.tmp-0123456789abcdef", Err: syscall.EROFS}, "der Datenträger lässt sich nur lesen"},
		{fmt.Errorf("state: saving: %w", syscall.EACCES), "die Rechte reichen nicht"},
		{fmt.Errorf("x: %w", state.ErrNotAFile), "dort liegt keine gewöhnliche Datei"},
		{&fs.PathError{Op: "read", Path: "/tmp", Err: syscall.EISDIR}, "das ist ein Ordner: /tmp"},
		{fmt.Errorf("state: %w", state.ErrNotText), "kein Text in UTF-8"},
		{state.ErrRemote, "die Datei liegt auf einem anderen Rechner"},
		{state.ErrTooLarge, "größer, als ein Fortschritt sein kann"},
		{fmt.Errorf("some\x1bthing"), "something"},
	} {
		if got := f.Why(c.err); got != c.want {
			t.Errorf("%v: %q, want %q", c.err, got, c.want)
		}
	}
}
