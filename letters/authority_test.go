package letters_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
)

var authorityID = regexp.MustCompile(`^[a-z]{2}(-[a-z]{2})?$`)

// authorityProblems is the linter of authorities.yaml. handoff.Check holds the addresses to https and to ASCII hosts.
func authorityProblems(a letters.Authority) []string {
	var problems []string
	report := func(when bool, problem string) {
		if when {
			problems = append(problems, problem)
		}
	}
	_, opens := a.FormAddress()
	report(!authorityID.MatchString(a.ID), "id")
	report(strings.TrimSpace(a.Name) == "", "name")
	report(a.Form == "" && a.Email == "" && a.Post == nil, "reach")
	report(a.Form != "" && !opens, "form")
	report(a.Page != "" && !strings.HasPrefix(a.Page, "https://"), "page")
	report(a.Source.Record == "" || a.Source.On.Precision() != guides.PrecisionDay, "source")
	report(slices.ContainsFunc(a.Post, func(line string) bool { return strings.TrimSpace(line) == "" }), "post")
	report(len(a.Note) > 0 && (a.Note["de"] == "" || a.Note["en"] == ""), "note")
	if a.Email != "" {
		_, host, _ := strings.Cut(a.Email, "@")
		_, err := handoff.Mail(a.Email, "", "", []string{host})
		report(err != nil, "email")
	}
	known := map[string]bool{"form": a.Form != "", "email": a.Email != "", "post": a.Post != nil}
	report(slices.ContainsFunc(a.Confirmed, func(part string) bool { return !known[part] }), "confirmed")
	return problems
}

func TestAuthorities(t *testing.T) {
	all, checked := letters.Authorities()
	seen := map[string]bool{}
	for _, a := range all {
		if problems := authorityProblems(a); problems != nil {
			t.Errorf("%s: %v", a.ID, problems)
		}
		if seen[a.ID] {
			t.Errorf("%s stands there twice", a.ID)
		}
		seen[a.ID] = true
		if a.Source.On.Time().After(checked.Time()) {
			t.Errorf("%s: the source is from %v, later than the check", a.ID, a.Source.On)
		}
	}
}

// TestAuthorityProblems breaks an entry in one place at a time.
func TestAuthorityProblems(t *testing.T) {
	for want, spoil := range map[string]func(*letters.Authority){
		"id":        func(a *letters.Authority) { a.ID = "Hessen" },
		"name":      func(a *letters.Authority) { a.Name = " " },
		"form":      func(a *letters.Authority) { a.Form = "http://datenschutz.example/" },
		"page":      func(a *letters.Authority) { a.Page = "http://datenschutz.example/" },
		"source":    func(a *letters.Authority) { a.Source.On = guides.Date{} },
		"post":      func(a *letters.Authority) { a.Post = []string{"Postfach 1", ""} },
		"note":      func(a *letters.Authority) { a.Note = guides.Words{"de": "Nur deutsch."} },
		"email":     func(a *letters.Authority) { a.Email = "nobody" },
		"confirmed": func(a *letters.Authority) { a.Confirmed = []string{"phone"} },
		"reach":     func(a *letters.Authority) { a.Form, a.Email, a.Post, a.Confirmed = "", "", nil, nil },
	} {
		a, ok := letters.AuthorityByID("de-he")
		if !ok {
			t.Fatal("there is no Hessen")
		}
		spoil(&a)
		if got := authorityProblems(a); !slices.Equal(got, []string{want}) {
			t.Errorf("problems are %v, want %s", got, want)
		}
	}
}

// TestEveryHomeHasAnAuthority asks for each country and Land that a person can choose; the words name them all.
func TestEveryHomeHasAnAuthority(t *testing.T) {
	data, err := os.ReadFile("../i18n/de.json")
	if err != nil {
		t.Fatal(err)
	}
	var words map[string]any
	if err := json.Unmarshal(data, &words); err != nil {
		t.Fatal(err)
	}
	homes := 0
	for key := range words {
		country, isCountry := strings.CutPrefix(key, "country.")
		land, isLand := strings.CutPrefix(key, "land.")
		want := country
		switch {
		case isLand && len(land) == 2:
			country, want = "de", "de-"+land
		case !isCountry || len(country) != 2 || country == "de":
			continue
		default:
			land = ""
		}
		homes++
		if a, err := letters.AuthorityFor(country, land); err != nil || a.ID != want {
			t.Errorf("AuthorityFor(%q, %q) = %q, %v", country, land, a.ID, err)
		}
	}
	if homes != 31+16 {
		t.Errorf("%d homes were asked for", homes)
	}
}

func TestAuthorityForSaysWhatIsMissing(t *testing.T) {
	for home, want := range map[[2]string]error{
		{"", ""}: letters.ErrNoCountry, {"", "he"}: letters.ErrNoCountry, {"de", ""}: letters.ErrNoLand,
		{"de", "xx"}: letters.ErrNoAuthority, {"us", ""}: letters.ErrNoAuthority,
	} {
		if a, err := letters.AuthorityFor(home[0], home[1]); !errors.Is(err, want) {
			t.Errorf("AuthorityFor(%q) = %q, %v, want: %v", home, a.ID, err, want)
		}
	}
}

// TestGuidesNameKnownLeads holds the shipped guides to the authorities.
func TestGuidesNameKnownLeads(t *testing.T) {
	named := 0
	for _, g := range shipped(t).Guides() {
		if g.Authority == "" {
			continue
		}
		named++
		if _, ok := letters.AuthorityByID(g.Authority); !ok {
			t.Errorf("%s names the lead authority %q, which is not known", g.ID, g.Authority)
		}
	}
	if named < 20 {
		t.Errorf("only %d guides name one", named)
	}
}

// TestOldAuthorityIsToBeLookedUp: two years after an authority's entry was looked up the letter says so, not on that day and not before,
// and names a page of the authority.
func TestOldAuthorityIsToBeLookedUp(t *testing.T) {
	facts := full(places[0])
	authority, err := letters.AuthorityFor(facts.Person.Country, facts.Person.Land)
	if err != nil {
		t.Fatal(err)
	}
	on := authority.Source.On.Time()
	for name, c := range map[string]struct {
		today time.Time
		old   bool
	}{"today": {on, false}, "after two years": {on.AddDate(2, 0, 0), false}, "the day after": {on.AddDate(2, 0, 1), true}} {
		facts.Today = c.today
		facts.Sent, facts.Reminded = c.today.AddDate(0, -3, 0), c.today.AddDate(0, -1, 0)
		notes := strings.Join(write(t, "de", letters.KindComplaint, facts).Notes, "\n")
		stale := words(t, "de").T("letter.note.stale", "on", words(t, "de").Date(on), "page", cmp.Or(authority.Page, authority.Form))
		if got := strings.Contains(notes, stale); got != c.old {
			t.Errorf("%s: that the entry is old is said: %v, want %v; the notes are\n%s", name, got, c.old, notes)
		}
	}
}
