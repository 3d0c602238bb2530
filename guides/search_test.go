package guides_test

import (
	"fmt"
	"strings"
	"testing"

	"widerspruch/guides"
)

func TestSearch(t *testing.T) {
	library, _ := guides.Load(demo())
	cases := []struct{ lang, query, want string }{
		{"de", "", "demo other"},
		{"de", "dem", "demo"},
		{"de", "DEMO", "demo"},
		{"de", "sample", "other (company)"},
		{"de", "othar", "other"},
		{"de", "the", "other"},
		{"de", "zzz", ""},
		{"de", "gesichtserkennung", "demo/notes other/notes"},
		{"en", "gesichtserkennung", ""},
		{"en", "face recognition", "demo/notes other/notes"},
		{"de", "beitrage", "demo (text) other (text)"},
		{"de", "FORMULAR offnen", "demo/browser other/browser"},
		{"de", "brief", "demo/letter other/letter"},
		{"de", "brief formular", ""},
		{"fr", "beitrage", "demo (text) other (text)"},
	}
	for _, c := range cases {
		t.Run(c.lang+" "+c.query, func(t *testing.T) {
			if got := found(library.Search(c.lang, c.query)); got != c.want {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

// TestSearchByAlias: people type other names than the company's, half of one, or one with a slip.
func TestSearchByAlias(t *testing.T) {
	library, _ := loadNet(t)
	for query, want := range map[string]string{"zwitscher": "netz (alias zwitscher)", "zwit": "netz (alias zwitscher)", "zwitcher": "netz (alias zwitscher)", "netz": "netz", "example": "netz (company)"} {
		if got := found(library.SearchNames(query)); got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
	hits := library.Search("de", "eigenes formular")
	if len(hits) != 1 || hits[0].Snippet != "Jedes Konto braucht ein eigenes Formular." || hits[0].Target.ID != "accounts" {
		t.Errorf("the words of a topic find %+v", hits)
	}
	hits = library.Search("en", "mute")
	if len(hits) != 1 || hits[0].Why != guides.WhyText || hits[0].Target != (guides.Target{Kind: guides.TargetRoute, ID: "mute"}) {
		t.Errorf("the title of a route finds %+v", hits)
	}
}

// TestSearchInTheLibrary holds the search to what people type.
func TestSearchInTheLibrary(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	for query, want := range map[string]string{
		"insta": "instagram", "linkdin": "linkedin", "ebay": "ebay", "Microsoft": "microsoft-copilot", "whats": "whatsapp", "link": "linkedin",
		"x": "x", "copi": "microsoft-copilot", "twitter": "x", "meta": "meta-ai", "Gemini": "google-gemini",
	} {
		hits := library.Search("de", query)
		if len(hits) == 0 || hits[0].Guide.ID != want {
			t.Errorf("%q finds %q first, want %s", query, found(hits), want)
		}
	}
	if hits := library.Search("de", "zzz"); len(hits) > 0 {
		t.Errorf("zzz finds %q", found(hits))
	}
}

// found is what a search found: "guide/section", or "guide (reason)" where it is not the name.
func found(hits []guides.Hit) string {
	var found []string
	for _, h := range hits {
		switch {
		case h.Target.ID != "":
			found = append(found, h.Guide.ID+"/"+h.Target.ID)
		case h.Why == guides.WhyName:
			found = append(found, h.Guide.ID)
		default:
			found = append(found, strings.TrimSuffix(fmt.Sprintf("%s (%s %s", h.Guide.ID, h.Why, h.Called), " ")+")")
		}
	}
	return strings.Join(found, " ")
}

// TestSearchNames reads no guide and finds what is called so.
func TestSearchNames(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	if hits := library.SearchNames("insta"); len(hits) == 0 || hits[0].Guide.ID != "instagram" {
		t.Errorf("insta finds %q, want instagram first", found(hits))
	}
	if library.Indexed("de") {
		t.Error("the texts were read for a search in the names")
	}
	library.Index("de")
	if !library.Indexed("de") || library.Indexed("en") {
		t.Error("after Index the German texts are to be searched, and the English ones not")
	}
}

// TestFind takes what people call a service on the command line, and nothing that is only like it.
func TestFind(t *testing.T) {
	library, _ := loadNet(t)
	for _, name := range []string{"netz", "Netz", " NETZ ", "Zwitscher", "netzwerk"} {
		if guide, ok := library.Find(name); !ok || guide.ID != "netz" {
			t.Errorf("%q finds %v", name, guide)
		}
	}
	for _, name := range []string{"", "net", "zwitsche", "Example"} {
		if guide, ok := library.Find(name); ok {
			t.Errorf("%q finds %s", name, guide.ID)
		}
	}
}
