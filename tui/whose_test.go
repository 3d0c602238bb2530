package tui

import (
	"strings"
	"testing"
)

// TestWhoseDataIsInSight: in every width the head says whose data it is, and the window's title too.
func TestWhoseDataIsInSight(t *testing.T) {
	page := stepPage()
	page.Whose = "Frau Demir"
	for _, width := range []int{40, 60, 80, 120} {
		l := lay(t, page, width, 24)
		if head, _, _ := strings.Cut(l.text(), "\n"); !strings.Contains(head, "Instagram  Frau D") {
			t.Errorf("%d columns: the head is %q", width, head)
		}
		if !strings.HasSuffix(l.View().WindowTitle, " – Frau Demir") {
			t.Errorf("the window is called %q", l.View().WindowTitle)
		}
	}
}

// TestProposedDayIsTypedOver: a day that is only proposed gives way to the one that is typed; a value of the person's own does not.
func TestProposedDayIsTypedOver(t *testing.T) {
	page := eventPage()
	page.Form.At, page.Form.Fields[0].Swaps = "day", true
	l := lay(t, page, 80, 24).write("1.9.")
	if got := l.fake.typed["day"]; got != "1.9." {
		t.Errorf("typed over the day is %q", got)
	}
	if got := lay(t, eventPage(), 80, 24).write("56").fake.typed["ref"]; got != "123456" {
		t.Errorf("typed behind the number is %q", got)
	}
}

// TestEnterStaysInTheFooter: however narrow the window is, the footer says what Enter does.
func TestEnterStaysInTheFooter(t *testing.T) {
	for name, page := range map[string]func() string{
		"first": func() string { return lay(t, choosePage(), 40, 12).text() },
		"step":  func() string { return lay(t, stepPage(), 40, 12).text() },
	} {
		lines := strings.Split(strings.TrimRight(page(), "\n"), "\n")
		if last := lines[len(lines)-1]; !strings.Contains(last, "Eingabe") || !strings.Contains(last, "Esc") {
			t.Errorf("%s: the footer is %q", name, last)
		}
	}
}
