package wizard_test

import (
	"testing"

	"widerspruch/guides"
)

// TestMarks: how good the evidence is by its kind and its age, as squares and in words; today is 22 November 2026.
func TestMarks(t *testing.T) {
	for _, c := range []struct {
		on       string
		how      guides.How
		strength int
		de, en   string
	}{
		{"2026-10-02", guides.HowHandsOn, 3, "Gut belegt: selbst ausprobiert, 02.10.2026", "Good evidence: tried by hand, 2 Oct 2026"},
		{"2026-10-02", guides.HowCompany, 3, "Gut belegt: Meta selbst, 02.10.2026", "Good evidence: Meta itself, 2 Oct 2026"},
		{"2026-10-02", guides.HowAuthority, 2, "Belegt: Behörde oder Verbraucherzentrale, 02.10.2026", "Evidence: authority or consumer centre, 2 Oct 2026"},
		{"2026-10-02", guides.HowPress, 2, "Belegt: Presse, 02.10.2026", "Evidence: press, 2 Oct 2026"},
		{"2026-10-02", guides.HowReport, 1, "Schwach belegt: ein einzelner Bericht, 02.10.2026", "Weak evidence: a single report, 2 Oct 2026"},
		{"2026-03-02", guides.HowHandsOn, 2, "Belegt: selbst ausprobiert, 02.03.2026", "Evidence: tried by hand, 2 Mar 2026"},
		{"2026-03-02", guides.HowCompany, 2, "Belegt: Meta selbst, 02.03.2026", "Evidence: Meta itself, 2 Mar 2026"},
		{"2026-03-02", guides.HowAuthority, 1, "Belegt, aber alt: Behörde oder Verbraucherzentrale, 02.03.2026", "Old evidence: authority or consumer centre, 2 Mar 2026"},
		{"2026-03-02", guides.HowPress, 1, "Belegt, aber alt: Presse, 02.03.2026", "Old evidence: press, 2 Mar 2026"},
		{"2025-05-26", guides.HowHandsOn, 1, "Belegt, aber alt: selbst ausprobiert, 26.05.2025", "Old evidence: tried by hand, 26 May 2025"},
		{"2025-05-26", guides.HowReport, 1, "Schwach belegt: ein einzelner Bericht, 26.05.2025", "Weak evidence: a single report, 26 May 2025"},
	} {
		for lang, want := range map[string]string{"de": c.de, "en": c.en} {
			f := newFixture(t, lang)
			guide, _ := f.Guide("instagram")
			on, err := guides.ParseDate(c.on)
			if err != nil {
				t.Fatal(err)
			}
			mark := f.MarkOf(guide, guides.Verified{On: on, How: c.how})
			if mark == nil || mark.Strength != c.strength || mark.Words != want {
				t.Errorf("%s, %s: %+v, want %d %q", c.on, c.how, mark, c.strength, want)
			}
		}
	}
	f := newFixture(t, "de")
	guide, _ := f.Guide("instagram")
	if mark := f.MarkOf(guide, guides.Verified{}); mark != nil {
		t.Errorf("where nothing is known there is %+v", mark)
	}
	if mark := f.MarkOf(guide, guides.Verified{How: guides.HowPress}); mark == nil || mark.Strength != 0 {
		t.Errorf("without a day it is %+v, want no square", mark)
	}
}
