package guides

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write catalogue.json anew")

// TestCatalogue: the catalogue says what the guides say. Write it anew with: go test ./guides -run Catalogue -update
func TestCatalogue(t *testing.T) {
	all, problems := newCatalogue(Embedded())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var want bytes.Buffer
	want.WriteString("{\"day\": \"" + all.Day.String() + "\", \"guides\": [")
	for i, g := range all.Guides {
		card, err := json.Marshal(g)
		if err != nil {
			t.Fatal(err)
		}
		if i > 0 {
			want.WriteString(",")
		}
		want.WriteString("\n" + string(card)) // one a line, so that a change can be read
	}
	names, err := json.Marshal(all.Nothing)
	if err != nil {
		t.Fatal(err)
	}
	want.WriteString("\n], \"nothing\": " + string(names) + "}\n")
	if *update {
		if err := os.WriteFile("catalogue.json", want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(catalogueFile, want.Bytes()) {
		t.Error("catalogue.json is out of date; write it anew with: go test ./guides -run Catalogue -update")
	}
}

// TestShipped: the library made from the catalogue is the one made from the guides.
func TestShipped(t *testing.T) {
	shipped, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	loaded, _ := Load(Embedded())
	if n := len(loaded.Guides()); n < 50 || len(shipped.Guides()) != n {
		t.Fatalf("the catalogue has %d guides, the folder %d: see TestCatalogue", len(shipped.Guides()), len(loaded.Guides()))
	}
	if shipped.Day().IsZero() || shipped.Day() != loaded.Day() {
		t.Errorf("the catalogue is of %q, the guides of %q", shipped.Day(), loaded.Day())
	}
	for i, g := range loaded.Guides() {
		other := shipped.Guides()[i]
		if g.ID != other.ID || g.Name.In("de") != other.Name.In("de") || len(other.Details().Routes) == 0 || other.Text("en").Title == "" {
			t.Errorf("in place %d stands %s, want %s", i, other.ID, g.ID)
		}
	}
}
