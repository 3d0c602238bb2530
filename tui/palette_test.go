package tui

import (
	"image/color"
	"math"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// TestContrast: each of our colours stands out from the usual backgrounds by at least 4.5 : 1, as text and, reversed, as the bar.
func TestContrast(t *testing.T) {
	backgrounds := map[bool][]string{true: {"#000000", "#1e1e1e", "#282c34"}, false: {"#ffffff", "#fdf6e3"}}
	held := 0
	for name, token := range map[string]token{"accent": inkAccent, "link": inkLink, "done": inkDone, "wait": inkWait, "need": inkNeed, "dim": inkDim} {
		for dark, list := range backgrounds {
			for _, background := range list {
				for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
					if ratio := contrast(token.on(profile, dark), lipgloss.Color(background)); ratio < 4.5 {
						t.Errorf("%s on %s (%s): %.1f : 1", name, background, profile, ratio)
					}
					held++
				}
			}
		}
	}
	if held != 6*5*2 {
		t.Errorf("%d pairs were held", held)
	}
}

// contrast is the ratio of two colours as WCAG 2.2 defines it.
func contrast(a, b color.Color) float64 {
	light, dark := luminance(a), luminance(b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	part := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(r) + 0.7152*part(g) + 0.0722*part(b)
}

// TestColourOnlyRepeats: without colours, with the background unknown, on a dark and on a light one, and in sixteen colours the
// screen says the same in the same cells.
func TestColourOnlyRepeats(t *testing.T) {
	for name, page := range drawnPages() {
		l := lay(t, page, 80, 24)
		want := l.text()
		if strings.Contains(l.View().Content, "\x1b[38;") {
			t.Errorf("%s: there are colours before the background is known", name)
		}
		for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256, colorprofile.ANSI, colorprofile.ASCII} {
			for _, background := range []color.Color{lipgloss.Color("#1e1e1e"), lipgloss.Color("#ffffff")} {
				l.Update(tea.ColorProfileMsg{Profile: profile})
				l.Update(tea.BackgroundColorMsg{Color: background})
				if got := l.text(); got != want {
					t.Errorf("%s: other words with %s on %v:\n%s", name, profile, background, got)
				}
				coloured := strings.Contains(l.View().Content, "38;2;") || strings.Contains(l.View().Content, "38;5;")
				if profile >= colorprofile.ANSI256 != coloured {
					t.Errorf("%s: colours with %s: %v", name, profile, coloured)
				}
			}
		}
	}
}

// TestNoDimAttribute: what is dim is a colour, never the faint attribute; nothing blinks, is italic or struck through.
func TestNoDimAttribute(t *testing.T) {
	for name, page := range drawnPages() {
		l := lay(t, page, 120, 40)
		l.Update(tea.BackgroundColorMsg{Color: lipgloss.Color("#1e1e1e")})
		for _, sequence := range strings.Split(l.View().Content, "\x1b[")[1:] {
			codes, _, _ := strings.Cut(sequence, "m")
			for i, code := range strings.Split(codes, ";") {
				if code == "38" || code == "48" {
					break
				}
				if code == "2" || code == "3" || code == "5" || code == "9" {
					t.Errorf("%s: attribute %s at %d in %q", name, code, i, codes)
				}
			}
		}
	}
}

// TestDays draws the line of a case that waits, is late, and was sent just now.
func TestDays(t *testing.T) {
	l := newLook(false, false)
	for _, c := range []struct {
		page int
		want string
	}{{0, "●═══════════════════■──────────────────○"}, {1, "●══════════════════════════════○════════■"}} {
		page := waitingPage()
		if c.page == 1 {
			page = overduePage()
		}
		drawn, labels := l.ornament(page.Line, 40, false)
		if drawn = stripped(drawn); lipgloss.Width(drawn) != 40 || !sameShape(drawn, c.want) {
			t.Errorf("the line is %q, want %q", drawn, c.want)
		}
		if w := lipgloss.Width(labels); w > 40 {
			t.Errorf("the labels are %d wide: %q", w, labels)
		}
	}
	if drawn, _ := l.ornament(steps(9, 1), 3, false); lipgloss.Width(drawn) != 3 {
		t.Errorf("a line of three cells is %q", drawn)
	}
}

// sameShape reports that two lines have the same signs in the same order.
func sameShape(a, b string) bool { return squeezed(a) == squeezed(b) }

func squeezed(s string) string {
	var out []rune
	for _, r := range s {
		if len(out) == 0 || out[len(out)-1] != r {
			out = append(out, r)
		}
	}
	return string(out)
}

// TestHeadingsWithoutColour: where words have no colour of their own, headings of a text have none either: not black, which nobody sees
// on a dark ground.
func TestHeadingsWithoutColour(t *testing.T) {
	l := newLook(true, false)
	l.known, l.profile = true, colorprofile.ANSI
	l.paint()
	if got := strings.Join(l.markdown("## Titel", 40), "\n"); strings.Contains(got, "38;") {
		t.Errorf("a heading is coloured in a terminal of sixteen colours: %q", got)
	}
}
