package handoff

import (
	"errors"
	"strings"
	"testing"
	"unicode"
)

// hosts are the hosts of an imagined guide. The careless ones at the end must open nothing.
var hosts = []string{"instagram.com", "meta.example", "xn--mller-kva.example", "127.0.0.1", "com", "", ".example", "EVIL.example"}

func TestGoodAddressIsAccepted(t *testing.T) {
	for _, raw := range []string{
		"https://instagram.com",
		"https://instagram.com/",
		"https://help.instagram.com/contact/233964459562201",
		"https://a.b.instagram.com/x_y-z.~/@anna/thema:ki",
		"https://instagram.com/hc/new?form=360&answers=574%2C576+1",
		"https://instagram.com?_s=data",
		"https://instagram.com/#settings/DataControls",
		"https://instagram.com/m%C3%BCller/%28x%29",
		"https://instagram.com//double",
		"https://xn--mller-kva.example/",
		"https://instagram.com/" + strings.Repeat("x", MaxLength-len("https://instagram.com/")),
		"mailto:privacy@instagram.com",
		"mailto:Data.Protection+ai_1@support.meta.example",
		"mailto:privacy@instagram.com?subject=Widerspruch%20gegen%20KI",
		"mailto:privacy@instagram.com?body=Guten%20Tag%2C%0D%0Aich%20widerspreche.&subject=KI",
		"mailto:privacy@instagram.com?subject=Gr%C3%BC%C3%9Fe%20%E2%80%9Ehier%E2%80%9C",
	} {
		a, err := Check(raw, hosts)
		if err != nil {
			t.Errorf("Check(%q): %v", raw, err)
			continue
		}
		if a.String() != raw {
			t.Errorf("Check(%q) shows %q", raw, a)
		}
	}
}

func TestHostileAddressIsRefusedForItsReason(t *testing.T) {
	met := map[error]bool{}
	for _, c := range hostile {
		a, err := Check(c.raw, hosts)
		if !errors.Is(err, c.reason) {
			t.Errorf("Check(%q) = %v, want: %v", c.raw, err, c.reason)
			continue
		}
		if a != (Address{}) {
			t.Errorf("Check(%q) gives an address in spite of %v", c.raw, err)
		}
		// The error is printed, so it must be as harmless as what it refuses is not.
		if strings.ContainsFunc(err.Error(), unicode.IsControl) {
			t.Errorf("Check(%q): the error carries a control character: %q", c.raw, err)
		}
		met[c.reason] = true
	}
	for _, reason := range reasons {
		if !met[reason] {
			t.Errorf("no hostile address was refused because: %v", reason)
		}
	}
	if len(hostile) < 60 {
		t.Errorf("only %d hostile addresses, want at least 60", len(hostile))
	}
}

func TestSignsOfShellsAreRefused(t *testing.T) {
	for _, sign := range "!\"$'()*;<>[\\]^`{|}" {
		if _, err := Check("https://instagram.com/"+string(sign), hosts); !errors.Is(err, ErrCharacter) {
			t.Errorf("Check with %q = %v, want: %v", sign, err, ErrCharacter)
		}
	}
}

func TestNoHostOpensNothing(t *testing.T) {
	for _, none := range [][]string{nil, {""}, {"."}, {"com"}, {".com"}, {"*.com"}} {
		if _, err := Check("https://instagram.com/", none); !errors.Is(err, ErrForeign) {
			t.Errorf("Check with hosts %q = %v, want: %v", none, err, ErrForeign)
		}
	}
}

// TestAnywhere: of the hostile addresses an address that may be on any host is only taken if nothing but its host was at fault.
func TestAnywhere(t *testing.T) {
	refused := 0
	for _, c := range hostile {
		_, err := Anywhere(c.raw)
		if c.reason == ErrForeign {
			continue
		}
		refused++
		if err == nil {
			t.Errorf("Anywhere(%q) is accepted, want: %v", c.raw, c.reason)
		}
	}
	for _, raw := range []string{"https://authority.example/complain?id=1", "mailto:post@authority.example?subject=KI"} {
		if a, err := Anywhere(raw); err != nil || a.String() != raw {
			t.Errorf("Anywhere(%q) is %q: %v", raw, a, err)
		}
	}
	if refused < 50 {
		t.Errorf("only %d addresses were tried", refused)
	}
}
