package guides_test

import (
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
		{"de", "sample", "other"},
		{"de", "otr", "other"},
		{"de", "gesichtserkennung", "demo/notes other/notes"},
		{"en", "gesichtserkennung", ""},
		{"en", "face recognition", "demo/notes other/notes"},
		{"de", "beitrage", "demo other"},
		{"de", "FORMULAR offnen", "demo/browser other/browser"},
		{"de", "brief", "demo/letter other/letter"},
		{"de", "brief formular", ""},
		{"fr", "beitrage", "demo other"},
	}
	for _, c := range cases {
		t.Run(c.lang+" "+c.query, func(t *testing.T) {
			if got := found(library.Search(c.lang, c.query)); got != c.want {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

// TestSearchInTheLibrary holds the search to what people type.
func TestSearchInTheLibrary(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	for query, want := range map[string]string{"insta": "instagram", "linkdin": "linkedin", "ebay": "ebay", "Microsoft": "microsoft-copilot"} {
		hits := library.Search("de", query)
		if len(hits) == 0 || hits[0].Guide.ID != want {
			t.Errorf("%q finds %q first, want %s", query, found(hits), want)
		}
	}
}

func found(hits []guides.Hit) string {
	var found []string
	for _, h := range hits {
		found = append(found, strings.TrimSuffix(h.Guide.ID+"/"+h.Where, "/"))
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
