//go:build unix

package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/adrg/xdg"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// forged begins a line that only the program may begin.
const forged = "GEFÄLSCHT"

// hostile is what nobody may get to see of a value: controls, C1, marks of direction, what has no width, and every kind of line break.
const hostile = "\x1b[31mA\x07\x7f\u009b2J\u202e\u2066\u200b\u200d\u200f\u00ad\ufeff\U000e0041B\n" + forged + "\r\n" + forged + "\r" + forged + "\v" +
	forged + "\f" + forged + "\u0085" + forged + "\u2028" + forged + "\u2029" + forged

// pathHostile is such a name of a file.
var pathHostile = strings.ReplaceAll(hostile, "/", "")

// poison puts the hostile text into every string of a value that is settable, lists and maps get one entry.
func poison(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(hostile)
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*time.Time]() {
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		poison(v.Elem())
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[json.RawMessage]() {
			v.Set(reflect.ValueOf(json.RawMessage(fmt.Sprintf("%q", "x"))))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		poison(v.Index(0))
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		poison(key)
		poison(value)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)))
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				poison(v.Field(i))
			}
		}
	}
}

// poisoned is a progress file in which every text is hostile, but for what leads to guides: one case at a service that names its company
// itself, one where the person names it, one at a service that nobody knows; one whose last event is known, one where it is not.
func poisoned() *state.Progress {
	p := &state.Progress{}
	poison(reflect.ValueOf(p).Elem())
	p.Kind, p.Version, p.Drafts, p.Person.Country, p.Person.Land = state.Kind, state.Version, nil, "de", "he"
	clean := p.Cases[0]
	p.Cases = nil
	for i, guide := range []string{"instagram", "instagram", "andere-firma", hostile} {
		c := clean
		c.Guide, c.ID, c.Account = guide, fmt.Sprint(hostile, i), fmt.Sprint(hostile, i)
		unknown, sent := clean.Events[0], clean.Events[0]
		unknown.ID, sent.ID, sent.What, sent.Said = fmt.Sprint(hostile, i, "a"), fmt.Sprint(hostile, i, "b"), state.Sent, ""
		c.Events = []state.Event{unknown, sent}
		if i == 1 {
			slices.Reverse(c.Events)
		}
		p.Cases = append(p.Cases, c)
	}
	p.Resume.Case = p.Cases[0].ID
	return p
}

// TestNothingPassesTheDoor: whatever the fields of a progress file, the names of files and folders, guides of one's own and the command line
// hold, no command lets anything out that could control a terminal or hide, in words or as JSON, and begins no line with what stood behind
// a line break in a value.
func TestNothingPassesTheDoor(t *testing.T) {
	t.Cleanup(xdg.Reload)
	home := t.TempDir()
	t.Setenv("XDG_DATA_HOME", home)
	xdg.Reload()
	data, err := state.Encode(poisoned())
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(home, pathHostile)
	file, other := filepath.Join(folder, "progress.json"), filepath.Join(folder, pathHostile)
	own := filepath.Join(folder, "guides")
	ownGuide(t, own, "good", "Demo", "Good")
	ownGuide(t, own, pathHostile)
	for _, broken := range []struct{ id, name, text string }{
		{"words", "de.md", "\n## " + hostile + "\n\n" + hostile + "\n"}, {"facts", "guide.yaml", fmt.Sprintf("company: %q\n", hostile)},
		{"keys", "guide.yaml", fmt.Sprintf("%q: x\n", hostile)},
	} {
		if err := add(ownGuide(t, own, broken.id), broken.name, broken.text); err != nil {
			t.Fatal(err)
		}
	}
	widerspruch := filepath.Join(home, "widerspruch")
	write(t, filepath.Join(folder, "guides", "keys", pathHostile), "x")
	if err := os.Mkdir(widerspruch, 0o700); err != nil {
		t.Fatal(err)
	}
	fresh := func() {
		for _, path := range []string{file, other, filepath.Join(widerspruch, "progress.json"), filepath.Join(widerspruch, "progress-"+pathHostile+".json")} {
			write(t, path, string(data))
		}
		write(t, filepath.Join(folder, "progress.json~"+pathHostile), string(data))
	}
	account := []string{"--account", hostile + "0"}
	ran := 0
	for _, lang := range i18n.Languages {
		for _, args := range [][]string{
			{}, {"start", hostile}, {"start", "instagram"}, {"list"}, {"list", "--json"}, {"show", "instagram"}, {"show", "instagram", "--json"},
			{"show", "andere-firma"}, {"show", "andere-firma", "--json"}, {"show", hostile}, {"read", "good"}, {"read", "good", "--links"}, {"read", "good", "--json"},
			{"read", "good", "--markdown"}, {"read", "words"}, {"open", "good", "--print"}, {"open", "good", "--print", "--json"}, {"open", "good", hostile},
			{"due"}, {"due", "--json"}, {"due", "--ics"}, {"letter", "instagram", hostile}, {"letter", "instagram", "objection"}, {"letter", hostile, hostile},
			append([]string{"letter", "instagram", "objection"}, account...), append([]string{"letter", "instagram", "reminder"}, account...),
			append([]string{"letter", "instagram", "complaint"}, account...), append([]string{"letter", "instagram", "request"}, account...),
			append([]string{"letter", "instagram", "mandate"}, account...), append([]string{"letter", "instagram", "reminder", "--json"}, account...),
			append([]string{"letter", "instagram", "complaint", "--html"}, account...), append([]string{"letter", "instagram", "reminder", "--eml"}, account...),
			append([]string{"letter", "instagram", "objection", "--grounds-text", hostile}, account...), {"letter", "instagram", "objection", "--grounds", hostile},
			{"letter", "instagram", "objection", "--list-grounds"}, {"letter", "instagram", "objection", "--account", hostile},
			{"letter", "instagram", "objection", "--account", "x", "--output", other}, {"letter", "andere-firma", "reminder"}, {"letter", "andere-firma", "objection", "--json"},
			{"letter", "andere-firma", "objection", "--company", hostile, "--has", hostile, "--address", hostile},
			{"letter", "instagram", "objection", "--company", hostile}, {"letter", "andere-firma", "objection", "--company", "x", "--email", hostile},
			{"report"}, {"report", "--json"}, {"report", "--html"}, {"report", "--csv"}, {"sheet", "good"}, {"sheet", "good", "--route", hostile}, {"sheet", hostile},
			{"export"}, {"export", "--output", other}, {"export", "--output", filepath.Join(folder, hostile, "x")}, {"import", other}, {"import", other, "--json"},
			{"import", filepath.Join(folder, "missing"+pathHostile)}, {"import", own}, {"settings"}, {"settings", hostile}, {"settings", hostile + "=" + hostile},
			{"settings", "name=" + hostile}, {"settings", "country=" + hostile}, {"settings", "email=" + hostile}, {"nothing"}, {"nothing", "--json"},
			{"paths"}, {"paths", "--json"}, {"completion", hostile}, {"help", hostile}, {"help", "list", hostile}, {hostile}, {"list", hostile}, {"list", "--" + hostile},
			{"list", "--json=" + hostile}, {"list", "-" + hostile}, {"due", "--output", hostile}, {"list", "--lang", hostile}, {"list", "--linear=" + hostile},
			{"record", hostile, "sent"}, {"record", "instagram", hostile}, append([]string{"record", "instagram", "answered"}, account...),
			append([]string{"record", "instagram", "answered", "--json"}, account...), append([]string{"record", "instagram", "note", "--note", hostile}, account...),
			append([]string{"record", "instagram", "refused", "--said", hostile}, account...), append([]string{"record", "instagram", "sent", "--said", hostile}, account...),
			append([]string{"record", "instagram", "sent", "--on", hostile}, account...), append([]string{"record", "instagram", "sent", "--until", hostile}, account...),
			append([]string{"record", "instagram", "sent", "--evidence", hostile}, account...), append([]string{"record", "instagram", "sent", "--evidence", other}, account...),
			append([]string{"record", "instagram", "sent", "--ref", hostile}, account...), append([]string{"record", "instagram", "--correct", "--note", hostile}, account...),
			append([]string{"record", "instagram", "--undo"}, account...), append([]string{"record", "instagram", "--undo", "--json"}, account...),
			append([]string{"record", "instagram", "confirmed", "--undo"}, account...), {"record", "instagram", "--correct"}, {"record", "instagram", "sent"},
			{"record", "instagram", "sent", "--account", strings.ReplaceAll(hostile, "\n", "") + "9"}, {"record", "instagram", "sent", "--account", "A0"},
			{"record", "andere-firma", "answered"}, {"record", "andere-firma", "answered", "--json"}, {"record", "andere-firma", "sent", "--company", hostile},
			{"wipe", "--confirm", hostile}, {"wipe", "--no-input"}, {"wipe", "--confirm", "delete"}, {"wipe", "--confirm", "delete", "--json"},
			{"guide", "lint", own, "--json"}, {"guide", "lint", own}, {"guide", "lint", filepath.Join(own, "good")},
			{"guide", "lint", hostile}, {"guide", "new", hostile}, {"guide", "new", "good"}, {"guide", "new", "words", "--name", hostile}, {"guide", "new", "next", "--group", hostile},
			{"guide", "new", "next", "--name", "x", "--company", "x", "--hosts", "x.example", "--no-input"}, {"guide", hostile},
			{"guide", "confirm", hostile, "browser", "--how", "hands"}, {"guide", "confirm", "good", hostile, "--how", "hands"}, {"guide", "confirm", "good", "browser", "--how", hostile},
			{"guide", "confirm", "good", "browser", "--how", "hands", "--on", hostile}, {"guide", "confirm", "keys", "browser", "--how", "hands"},
			{"guide", "confirm", "good", "browser", "--how", "hands"}, {"guide", "stale", "--days", "1"}, {"guide", "stale", "--days", "1", "--json"},
			{"__complete", "record", "instagram", "sent", "--account", ""}, {"__complete", "show", ""}, {"__complete", "open", "good", ""}, {"__complete", "settings", ""},
			{"list", "--guides", hostile}, {"list", "--file", other + "/x"},
		} {
			fresh()
			passes(t, append(args, "--file", file, "--lang", lang)...)
			ran++
		}
		if err := os.RemoveAll(filepath.Join(own, "next")); err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{
			{"profiles"}, {"profiles", "--json"}, {"profiles", "rename", hostile, "Anna"}, {"profiles", "rename", pathHostile, hostile}, {"profiles", "remove", hostile, "--confirm", "x"},
			{"list", "--everyone"}, {"list", "--everyone", "--json"}, {"due", "--everyone"}, {"due", "--everyone", "--json"}, {"report", "--everyone"}, {"report", "--everyone", "--csv"},
			{"list", "--profile", hostile}, {"record", "instagram", "sent", "--account", "x", "--profile", pathHostile}, {"profiles", "remove", hostile, "--confirm", "delete"},
			{"record", "ebay", "sent", "--profile", strings.ReplaceAll(hostile, "\n", " ")[4:]}, {"__complete", "list", "--profile", ""},
		} {
			fresh()
			passes(t, append(args, "--lang", lang)...)
			ran++
		}
	}
	if ran < 250 {
		t.Errorf("only %d commands ran", ran)
	}
}

// passes holds what a command says and prints.
func passes(t *testing.T, args ...string) {
	t.Helper()
	out, said, _ := command(t, nil, args...)
	if out+said == "" {
		t.Errorf("%q says nothing", args)
	}
	papers := []string{"letter", "--ics", "--csv", "--html", "--eml"} // they wrap their lines, or have none; letters holds them
	for name, text := range map[string]string{"printed": out, "said": said} {
		paper := name == "printed" && slices.ContainsFunc(args, func(arg string) bool { return slices.Contains(papers, arg) })
		if paper {
			text = strings.TrimPrefix(strings.ReplaceAll(text, "\r\n", "\n"), "\ufeff")
		}
		var value any
		if json.Unmarshal([]byte(text), &value) == nil && !slices.Contains(args, "export") { // an export is the file, in signs that show all
			eachString(value, func(s string) { unseen(t, args, name, s) })
		}
		unseen(t, args, name, text)
		for line := range strings.Lines(text) {
			if strings.HasPrefix(strings.TrimSpace(line), forged) && !paper {
				t.Errorf("%q %s a line that a value began: %q", args, name, line)
			}
		}
	}
}

// unseen holds that a text has nothing that could control a terminal or hide.
func unseen(t *testing.T, args []string, name, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && r != '\t' && (unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) || !guides.Printable(r)) {
			t.Errorf("%q %s %U: %q", args, name, r, text[:min(len(text), 2000)])
			return
		}
	}
}

// eachString visits every text of a value from JSON, keys too.
func eachString(value any, do func(string)) {
	switch value := value.(type) {
	case string:
		do(value)
	case []any:
		for _, one := range value {
			eachString(one, do)
		}
	case map[string]any:
		for key, one := range value {
			do(key)
			eachString(one, do)
		}
	}
}
