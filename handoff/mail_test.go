package handoff

import (
	"errors"
	"strings"
	"testing"
)

func TestMail(t *testing.T) {
	const to = "privacy@instagram.com"
	for _, c := range []struct{ subject, body, want string }{
		{"", "", "mailto:privacy@instagram.com"},
		{"Widerspruch gegen KI", "", "mailto:privacy@instagram.com?subject=Widerspruch%20gegen%20KI"},
		{"", "a\nb\r\n\nc", "mailto:privacy@instagram.com?body=a%0D%0Ab%0D%0A%0D%0Ac"},
		{"1+1=2 & mehr?", "„Grüße“, 100 %", "mailto:privacy@instagram.com?subject=1%2B1%3D2%20%26%20mehr%3F&body=%E2%80%9EGr%C3%BC%C3%9Fe%E2%80%9C%2C%20100%20%25"},
	} {
		a, err := Mail(to, c.subject, c.body, hosts)
		if err != nil || a.String() != c.want {
			t.Errorf("Mail(%q, %q) = %q, %v, want %q", c.subject, c.body, a, err, c.want)
		}
	}
}

func TestMailIsRefused(t *testing.T) {
	for _, c := range []struct {
		to, subject, body string
		reason            error
	}{
		{"privacy@evil.example", "x", "y", ErrForeign},
		{"anna@instagram.com,eve@instagram.com", "x", "y", ErrRecipient},
		{strings.Repeat("a", 65) + "@instagram.com", "x", "y", ErrRecipient},
		{"Anna <anna@instagram.com>", "x", "y", ErrControl},
		{"privacy@instagram.com?cc=x", "x", "y", ErrField},
		{"privacy@instagram.com", "x\r\nBcc: eve@evil.example", "y", ErrControl},
		{"privacy@instagram.com", "x", "a\rb", ErrControl},
		{"privacy@instagram.com", "x", "\x1b[2J", ErrControl},
		{"privacy@instagram.com", "x", strings.Repeat("ä", MaxLength/6), ErrLong},
	} {
		if a, err := Mail(c.to, c.subject, c.body, hosts); !errors.Is(err, c.reason) {
			t.Errorf("Mail(%q, %q, %q) = %q, %v, want: %v", c.to, c.subject, c.body, a, err, c.reason)
		}
	}
}

// TestLongMailbox holds the longest local part that there may be.
func TestLongMailbox(t *testing.T) {
	longest := strings.Repeat("a", 64) + "@instagram.com"
	if _, err := Mail(longest, "", "", hosts); err != nil {
		t.Errorf("%s: %v", longest, err)
	}
}
