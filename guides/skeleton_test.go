package guides_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// TestSkeleton: whatever it is made of, a new guide breaks the rule "blank" and no other, in each of its files.
func TestSkeleton(t *testing.T) {
	for _, kind := range guides.Kinds() {
		for _, device := range guides.Devices() {
			for _, login := range []bool{false, true} {
				t.Run(fmt.Sprint(kind, device, login), func(t *testing.T) {
					plan := guides.Plan{
						Name: `A & B *C* #1 [D] _e_ \f <g>`, Company: `F "G" \ Ltd: #1`, Group: guides.GroupOther, Kind: kind,
						Hosts: []string{"example.com", "example.org"}, Route: "way", Device: device, Login: login,
					}
					files, err := guides.Skeleton(plan)
					if err != nil {
						t.Fatal(err)
					}
					fsys, blanks := fstest.MapFS{}, map[string]int{}
					for name, data := range files {
						fsys["new/"+name] = &fstest.MapFile{Data: data}
					}
					for _, p := range guides.Lint(fsys, basis()) {
						if blanks[p.File]++; p.Rule != "blank" {
							t.Error(p)
						}
					}
					for _, p := range guides.Lint(filled(fsys, answers), basis()) {
						if !p.Warns {
							t.Errorf("with the blanks filled in: %v", p)
						}
					}
					if !mistaken(guides.Lint(filled(fsys, nil), basis())) {
						t.Error("whoever only takes the marks out has a guide")
					}
					if len(blanks) != 3 || blanks["new/de.md"] != blanks["new/en.md"] {
						t.Errorf("blanks are %v", blanks)
					}
				})
			}
		}
	}
}

// TestSkeletonClaimsNothing: what nobody looked up is blank: addresses, days, kinds of evidence, regions, and the title of a route whose
// id says nothing of it.
func TestSkeletonClaimsNothing(t *testing.T) {
	plan := guides.Plan{
		Name: "Demo", Company: "Example", Group: guides.GroupOther, Kind: guides.KindSettings, Hosts: []string{"example.com"}, Route: "account",
		Device: guides.DeviceAny,
	}
	files, err := guides.Skeleton(plan)
	if err != nil {
		t.Fatal(err)
	}
	for name, claims := range map[string][]string{
		"guide.yaml": {"https://", "2026", "how: r", "\nregions: [e", "minutes: 5"}, "de.md": {"https://", "Im Browser"}, "en.md": {"https://", "In the browser"},
	} {
		for _, claim := range claims {
			if bytes.Contains(files[name], []byte(claim)) {
				t.Errorf("%s says %q", name, claim)
			}
		}
	}
}

// TestBlanksAreNamed: each blank of a line is told by itself, without the marks around it.
func TestBlanksAreNamed(t *testing.T) {
	fsys := net()
	replace(t, fsys, "netz/de.md", "„Fehler: 404“ steht da: Warte einen Tag.", "TODO: Was man sieht: TODO: Was man dann tut.")
	replace(t, fsys, "netz/de.md", "[Formular für den Widerspruch](https://www.example.com/form)", "[TODO: Was öffnet sich?](<TODO: die Adresse>)")
	replace(t, fsys, "netz/de.md", "## Stummschalten {#mute}", "## TODO: Wie heißt der Weg? {#mute}")
	replace(t, fsys, "netz/guide.yaml", "minutes: 5,", "minutes: , # TODO\n   ")
	var got []string
	for _, p := range guides.Lint(fsys, basis()) {
		got = append(got, p.Where()+": "+p.What["de"])
	}
	want := []string{
		"netz/de.md:17: noch auszufüllen: Was öffnet sich?", "netz/de.md:17: noch auszufüllen: die Adresse",
		"netz/de.md:44: noch auszufüllen: Was man sieht", "netz/de.md:44: noch auszufüllen: Was man dann tut.",
		"netz/de.md:58: noch auszufüllen: Wie heißt der Weg?", "netz/guide.yaml:21: noch auszufüllen",
	}
	if !slices.Equal(got, want) {
		t.Errorf("told is\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// mistaken reports that a problem leaves a guide out.
func mistaken(problems []guides.Problem) bool {
	return slices.ContainsFunc(problems, func(p guides.Problem) bool { return !p.Warns })
}

// answers are what an author writes into the blanks that words alone do not fill.
var answers = []string{
	"minutes: ,", "minutes: 5,", "{on: , how: }", "{on: 2026-10-02, how: report}", "regions: []", "regions: [eu]", "url: ", `url: "https://example.com/" `,
	"kind: settings #", "kind: form #", "kind: limit #", "kind: form #", "kind: #", "kind: report #", "on: #", "on: 2026-10-02 #", "claims: []", "claims: [address]",
	"<TODO: die Adresse dieser Seite>", "https://example.com/a", "<TODO: the address of this page>", "https://example.com/a",
}

// filled is a skeleton whose blanks are filled in with the answers, and the others with what they ask for.
func filled(fsys fstest.MapFS, answers []string) fstest.MapFS {
	full, fill := fstest.MapFS{}, strings.NewReplacer(append(slices.Clone(answers), guides.Blank+": ", "")...)
	for name, file := range fsys {
		full[name] = &fstest.MapFile{Data: []byte(fill.Replace(string(file.Data)))}
	}
	return full
}
