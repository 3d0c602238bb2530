package wizard_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

var atSettings = wizard.Place{View: wizard.ViewSettings}

// TestSettings: each setting is asked, kept, said and taken back.
func TestSettings(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, atSettings)
	typed := map[string]string{
		"name": "Anna Beispiel", "email": "anna@example.com", "address": "Weg 1, 12345 Ort", "country": "de", "land": "he",
		"language": "en", "face": "linear",
	}
	for _, key := range []string{"name", "email", "address", "country", "land", "face", "language"} {
		f.pick(t, "setting."+key)
		if form := f.Form(); form == nil || len(form.Fields) != 1 {
			t.Fatalf("%s is asked as %+v", key, form)
		}
		if said, _ := f.fills(t, key, typed[key]); said == "" {
			t.Errorf("%s was kept without a word", key)
		}
	}
	want := state.Person{Name: "Anna Beispiel", Email: "anna@example.com", Address: []string{"Weg 1", "12345 Ort"}, Country: "de", Land: "he"}
	got := f.store.Kept
	if p := got.Person; p.Name != want.Name || p.Email != want.Email || !slices.Equal(p.Address, want.Address) || p.Country != want.Country || p.Land != want.Land {
		t.Errorf("kept is %+v", got.Person)
	}
	if got.Language != "en" || got.Face != state.FaceLinear || f.Words().Lang() != "en" {
		t.Errorf("language %q, face %q", got.Language, got.Face)
	}
	if right := f.offered(t, "setting.country").Right; right != "Germany" {
		t.Errorf("the row of the country says %q", right)
	}
	for range typed {
		if _, _, err := f.Do(f.Undo()); err != nil {
			t.Fatal(err)
		}
	}
	if p := f.store.Kept.Person; p.Name != "" || p.Land != "" || f.Words().Lang() != "de" || f.store.Kept.Face != "" {
		t.Errorf("all taken back, there is %+v", f.store.Kept)
	}
}

// TestLandIsAskedInGermanyOnly, since only there it decides about the authority.
func TestLandIsAskedInGermanyOnly(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, atSettings)
	for country, want := range map[string]bool{"": false, "at": false, "de": true} {
		if _, _, err := f.Do(wizard.Set{Key: "country", Value: country}); err != nil {
			t.Fatal(err)
		}
		if got := slices.Contains(keysOf(f.Page()), "setting.land"); got != want {
			t.Errorf("in %q the Land is asked: %v", country, got)
		}
	}
}

// TestSettingsRefuse what cannot be, and keep it in the form.
func TestSettingsRefuse(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, atSettings)
	for key, typed := range map[string]string{"email": "anna(at)x", "name": strings.Repeat("a", 301)} {
		f.pick(t, "setting."+key)
		f.Type(key, typed)
		if _, ok := f.Submit(); ok || f.Form().Wrong == "" || f.Form().Fields[0].Value != typed {
			t.Errorf("%s: %q was taken, or is gone: %+v", key, typed, f.Form())
		}
		f.settles(t, f.Discard())
	}
	for _, set := range []wizard.Set{{Key: "country", Value: "xx"}, {Key: "language", Value: "fr"}, {Key: "shoe", Value: "42"}} {
		if _, _, err := f.Do(set); err == nil {
			t.Errorf("%+v was kept", set)
		}
	}
}

// TestLeave: removing everything needs the whole word; a profile needs a name that can be part of a file's name.
func TestLeave(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewWipe})
	if page := f.Page(); page.Choices[page.Chosen].Key != "keep" {
		t.Errorf("chosen is %q, want to remove nothing", page.Choices[page.Chosen].Key)
	}
	for _, word := range []string{"lösch", ""} {
		f.pick(t, "wipe")
		f.Type("word", word)
		if _, ok := f.Submit(); ok {
			t.Errorf("%q was enough", word)
		}
		f.Discard()
	}
	for _, word := range []string{"löschen", "loeschen", " DELETE "} {
		f.pick(t, "wipe")
		if _, follows := f.fills(t, "word", word); follows != (wizard.Leave{Wipe: true}) {
			t.Errorf("the whole word leads to %+v", follows)
		}
	}
}

// TestNobodyWritesAfterUndo: who wrote for the person and was taken back is gone, and no empty one is left to sign letters.
func TestNobodyWritesAfterUndo(t *testing.T) {
	f := newFixture(t, "de")
	if _, _, err := f.Do(wizard.Set{Key: "agent", Value: "Eva Rat"}); err != nil || f.store.Kept.Person.Agent == nil {
		t.Fatalf("%v, %+v", err, f.store.Kept.Person)
	}
	if _, _, err := f.Do(f.Undo()); err != nil || f.store.Kept.Person.Agent != nil {
		t.Errorf("taken back, there is still %+v (%v)", f.store.Kept.Person.Agent, err)
	}
}

// TestSettingsKeepTheUnknown: what a later version of the program kept about whoever writes stays when something else is set.
func TestSettingsKeepTheUnknown(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Kept.Person.Agent = &state.Agent{Extra: map[string]json.RawMessage{"phone": []byte(`"030"`)}}
	f.restart(t, "de")
	if _, _, err := f.Do(wizard.Set{Key: "name", Value: "Anna Beispiel"}); err != nil {
		t.Fatal(err)
	}
	if agent := f.store.Kept.Person.Agent; agent == nil || len(agent.Extra) != 1 {
		t.Errorf("with a name set, of whoever writes there is %+v, want the field that this version does not know", agent)
	}
}
