//go:build unix

package cli

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// wantShell holds that the terminal is as it was before the program: the shell's line and nothing else on the screen, every
// mode taken back, and keys echoed line by line again.
func (w *window) wantShell() {
	w.t.Helper()
	got, told, _ := strings.Cut(strings.TrimSpace(w.text()), "\n")
	if got = strings.TrimSpace(got); got != shellPrompt || told != "" && !strings.HasPrefix(told, "Dein Stand ist gespeichert.") || strings.Contains(told, "\n") {
		w.t.Errorf("the program leaves on the screen:\n%s\n%s", got, told)
	}
	below := 1
	if told != "" {
		below = 2
	}
	if at := w.screen.CursorPosition(); at.X != 0 || at.Y != below {
		w.t.Errorf("the cursor is left at %v, not below the shell's line", at)
	}
	w.wantTerminal()
}

// wantTerminal holds that every mode of the terminal was taken back.
func (w *window) wantTerminal() {
	w.t.Helper()
	if left := modesLeft(w.raw.String()); len(left) > 0 {
		w.t.Errorf("the program leaves the terminal in the modes %v", left)
	}
	if !reflect.DeepEqual(w.after, w.before) {
		w.t.Errorf("the terminal is in the state %v, and was in %v", w.after, w.before)
	}
}

// The ways in which a program changes a terminal beyond drawing.
var (
	modePattern     = regexp.MustCompile(`\x1b\[\?([0-9;]+)([hl])`)
	keyboardPattern = regexp.MustCompile(`\x1b\[([<>])[0-9]*u`)
	modifierPattern = regexp.MustCompile(`\x1b\[>4(;[0-9])?m`)
	shapePattern    = regexp.MustCompile(`\x1b\[([0-9]) q`)
	titlePattern    = regexp.MustCompile(`\x1b\]2;([^\x07\x1b]*)[\x07\x1b]`)
	barPattern      = regexp.MustCompile(`\x1b\]9;4;([0-9])`)
)

// modesLeft names what is not as it is at a terminal's start, after everything that was written.
func modesLeft(written string) (left []string) {
	on := map[string]bool{"25": true}
	for _, m := range modePattern.FindAllStringSubmatch(written, -1) {
		for mode := range strings.SplitSeq(m[1], ";") {
			on[mode] = m[2] == "h"
		}
	}
	for mode, set := range on {
		if set != (mode == "25") { // 25 shows the cursor
			left = append(left, "mode "+mode)
		}
	}
	pushed := 0
	for _, m := range keyboardPattern.FindAllStringSubmatch(written, -1) {
		if m[1] == ">" {
			pushed++
		} else {
			pushed--
		}
	}
	if pushed != 0 {
		left = append(left, fmt.Sprintf("%d keyboard modes pushed", pushed))
	}
	for what, last := range map[string]struct{ got, want string }{
		"modified keys": {lastOf(modifierPattern, written), ""},
		"cursor shape":  {lastOf(shapePattern, written), "0"},
		"title":         {lastOf(titlePattern, written), ""},
		"progress bar":  {lastOf(barPattern, written), "0"},
	} {
		if last.got != last.want && last.got != never {
			left = append(left, fmt.Sprintf("%s %q", what, last.got))
		}
	}
	return left
}

// never is what lastOf says of what the program did not touch at all.
const never = "never written"

// lastOf returns what the group of the pattern's last match holds.
func lastOf(pattern *regexp.Regexp, written string) string {
	all := pattern.FindAllStringSubmatch(written, -1)
	if len(all) == 0 {
		return never
	}
	return all[len(all)-1][1]
}

// TestModesLeft holds that modesLeft sees what is left, so that the tests that use it can fail.
func TestModesLeft(t *testing.T) {
	start := ansi.SetModeAltScreenSaveCursor + ansi.ResetModeTextCursorEnable + ansi.SetModeBracketedPaste + ansi.SetModifyOtherKeys2 +
		ansi.PushKittyKeyboard(1) + ansi.SetCursorStyle(2) + ansi.SetWindowTitle("Widerspruch") + ansi.SetProgressBar(20)
	end := []string{ansi.ResetModeAltScreenSaveCursor, ansi.SetModeTextCursorEnable, ansi.ResetModeBracketedPaste,
		ansi.ResetModifyOtherKeys, ansi.PopKittyKeyboard(1), ansi.SetCursorStyle(0), ansi.SetWindowTitle(""), ansi.ResetProgressBar}
	if left := modesLeft(start + strings.Join(end, "")); len(left) > 0 {
		t.Errorf("%v left after everything was taken back", left)
	}
	for i := range end {
		forgotten := strings.Join(append(append([]string{}, end[:i]...), end[i+1:]...), "")
		if left := modesLeft(start + forgotten); len(left) != 1 {
			t.Errorf("without %q: %v left, want one", end[i], left)
		}
	}
}
