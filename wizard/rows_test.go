package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// holds puts cases into the file, in the order of the library or not.
func (f *fixture) holds(t *testing.T, cases ...state.Case) {
	t.Helper()
	f.store.Kept.Cases = cases
	for i := range cases {
		for j := range cases[i].Events {
			cases[i].Events[j].ID = cases[i].ID + string(rune('a'+j))
		}
	}
	f.restart(t, "de")
}

// TestRowsStandByTheirDay: in what needs the person and in what waits the nearest day stands first, wherever the service stands in
// the library; what is done keeps the order of the library, though a look is due there one day too.
func TestRowsStandByTheirDay(t *testing.T) {
	f := newFixture(t, "de")
	guide := func(id string, events ...state.Event) state.Case {
		return state.Case{ID: id, Guide: id, Events: events}
	}
	f.holds(t,
		guide("facebook", ago(10, state.Sent, "")), guide("instagram", ago(20, state.Sent, "")),
		guide("linkedin", ago(50, state.Sent, "")), guide("tiktok", ago(90, state.Sent, "")),
		guide("x", ago(5, state.Switched, "")), guide("discord", ago(60, state.Switched, "")),
	)
	var got []string
	for _, c := range f.Page().Choices {
		if _, key, ok := strings.Cut(c.Key, "case."); ok && slices.Contains([]string{"need", "waiting", "done"}, c.Group) {
			got = append(got, c.Group+" "+key)
		}
	}
	want := []string{"need tiktok", "need linkedin", "waiting instagram", "waiting facebook"}
	var done []string
	for _, g := range f.Guides() {
		if g.ID == "x" || g.ID == "discord" {
			done = append(done, "done "+g.ID)
		}
	}
	if want = append(want, done...); !slices.Equal(got, want) {
		t.Errorf("the rows are %q, want %q", got, want)
	}
}

// TestWhatStandsUnderAName: under a service stands its company; under a company of the person's own what its guide is called.
func TestWhatStandsUnderAName(t *testing.T) {
	f := newFixture(t, "de")
	under := func(guide, id string) string {
		f.goes(t, wizard.AtService(guide, id))
		return f.Page().Head.Under
	}
	f.holds(t, state.Case{ID: "i", Guide: "instagram", Account: "@anna"},
		state.Case{ID: "c", Guide: "anderes-unternehmen", Company: &state.Company{Name: "Muster GmbH"}})
	if got := under("instagram", "i"); got != "Meta" {
		t.Errorf("under Instagram stands %q, want Meta", got)
	}
	if got := under("anderes-unternehmen", "c"); got != "Anderes Unternehmen" {
		t.Errorf("under a company of one's own stands %q", got)
	}
	f.holds(t)
	if got := under("gesichtssuche", ""); got != "" {
		t.Errorf("under Gesichtssuche (PimEyes) stands %q once more", got)
	}
	if got := under("anderes-unternehmen", ""); got == "Anderes Unternehmen" {
		t.Error("under the guide for any company its own name stands once more")
	}
}

// TestCoverIsAskedBeforeAnything: whether another case counts for this one is asked as long as nothing happened here, also in a case
// that was only begun; not after the first event, and not where it counts already.
func TestCoverIsAskedBeforeAnything(t *testing.T) {
	var covered *guides.Guide
	f := newFixture(t, "de")
	for _, g := range f.Guides() {
		if g.ID == "threads" {
			covered = g
		}
	}
	if covered == nil {
		t.Fatal("there is no guide to Threads")
	}
	sent := state.Case{ID: "i", Guide: "instagram", Account: "@anna", Events: []state.Event{ago(3, state.Sent, "")}}
	for name, c := range map[string]struct {
		it   state.Case
		asks bool
	}{
		"begun":    {state.Case{ID: "t", Guide: "threads", Account: "@anna"}, true},
		"opened":   {state.Case{ID: "t", Guide: "threads", Events: []state.Event{ago(1, state.Opened, "")}}, false},
		"covered":  {state.Case{ID: "t", Guide: "threads", Via: "i"}, false},
		"objected": {state.Case{ID: "t", Guide: "threads", Via: "", Events: []state.Event{ago(1, state.Sent, ""), ago(0, state.Opened, "")}}, false},
	} {
		f.holds(t, sent, c.it)
		f.goes(t, wizard.AtService("threads", "t"))
		if got := slices.Contains(keysOf(f.Page()), "cover.i"); got != c.asks {
			t.Errorf("%s: it is asked whether Instagram counts: %v, want %v", name, got, c.asks)
		}
	}
	f.holds(t, sent)
	f.goes(t, wizard.AtService("threads", ""))
	if !slices.Contains(keysOf(f.Page()), "cover.i") {
		t.Error("where nothing was begun it is not asked")
	}
}

// TestLineOfWhatIsDone: a confirmed case has three days, from that of sending on; a switched one two; what ended otherwise has none.
func TestLineOfWhatIsDone(t *testing.T) {
	f := newFixture(t, "de")
	for name, c := range map[string]struct {
		guide  string
		events []state.Event
		want   []string
	}{
		"confirmed":             {"linkedin", []state.Event{ago(30, state.Sent, ""), ago(2, state.Confirmed, "")}, []string{"gesendet 23.10.2026", "Antwort 20.11.2026", "bestätigt"}},
		"confirmed, never sent": {"linkedin", []state.Event{ago(30, state.Opened, ""), ago(2, state.Confirmed, "")}, []string{"begonnen", "Antwort 20.11.2026", "bestätigt"}},
		"switched":              {"x", []state.Event{ago(2, state.Switched, "")}, []string{"begonnen", "umgestellt 20.11.2026"}},
		"sent and then done":    {"x", []state.Event{ago(9, state.Sent, ""), ago(2, state.Switched, "")}, []string{"begonnen", "umgestellt 20.11.2026"}},
	} {
		f.holds(t, state.Case{ID: "c", Guide: c.guide, Events: c.events})
		f.goes(t, wizard.Place{View: wizard.ViewEnd, Guide: c.guide, Case: "c"})
		var got []string
		line := f.Page().Line
		for _, station := range line.Stations {
			got = append(got, station.Name)
			if !station.Done {
				t.Errorf("%s: %q is not done", name, station.Name)
			}
		}
		if !slices.Equal(got, c.want) || line.At != len(c.want)-1 {
			t.Errorf("%s: the line has %q at %d, want %q", name, got, line.At, c.want)
		}
	}
}

// TestUndoKeepsWhatWasThere: the case that came with what is taken back goes with it, and one that was there before stays.
func TestUndoKeepsWhatWasThere(t *testing.T) {
	record := wizard.Record{Guide: "linkedin", What: state.Sent}
	f := newFixture(t, "de")
	f.do(t, record)
	f.do(t, f.Undo())
	if len(f.store.Kept.Cases) != 0 {
		t.Errorf("the case that came with it is left: %+v", f.store.Kept.Cases)
	}
	f = newFixture(t, "de")
	f.holds(t, state.Case{ID: "c", Guide: "linkedin", Account: "@anna"})
	record.Case = "c"
	f.do(t, record)
	f.do(t, f.Undo())
	if len(f.store.Kept.Cases) != 1 || len(f.store.Kept.Cases[0].Counting()) != 0 {
		t.Errorf("an account that was there before is gone, or what was taken back counts in the file: %+v", f.store.Kept.Cases)
	}
}

// TestSearchFindsWhatIsOnesOwn: a search finds accounts and companies by the names that the person gave them, in full or by their words,
// after services that are called so and before those that are only nearly called so, each once.
func TestSearchFindsWhatIsOnesOwn(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		f := newFixture(t, lang)
		f.store.Kept.Cases = []state.Case{
			{ID: "i1", Guide: "instagram", Account: "@anna_keramik"}, {ID: "i2", Guide: "instagram", Account: "Jürgen"},
			{ID: "x", Guide: "x", Account: "@anna"}, {ID: "t", Guide: "tiktok"},
			{ID: "m", Guide: "anderes-unternehmen", Company: &state.Company{Name: "Muster Fitness GmbH"}},
			{ID: "c", Guide: "canva", Account: "Figma-Gruppe"},
		}
		f.restart(t, lang)
		for query, want := range map[string][]string{
			"anna": {"x", "i1"}, "@anna": {"x", "i1"}, "keramik": {"i1"}, "Instagram kera": {"i1"}, "jurgen": {"i2"}, "fitness": {"m"}, "muster f": {"m"},
		} {
			_, hits := f.Find(query)
			var got []string
			for _, hit := range hits {
				if _, id, own := strings.Cut(hit.Key, "case."); own {
					got = append(got, id)
				}
			}
			slices.Sort(got)
			slices.Sort(want)
			if len(hits) == 0 || !strings.HasPrefix(hits[0].Key, "case.") || !slices.Equal(got, want) {
				t.Errorf("%s: %q finds %q, want %q first", lang, query, got, want)
			}
		}
		if _, hits := f.Find("figma"); len(hits) < 2 || hits[0].Key != "service.figma" || hits[1].Key != "case.c" {
			t.Errorf("%s: a service that is called so does not stand before an account: %v", lang, keysOfChoices(hits))
		}
		if _, hits := f.Find("instagram"); len(hits) < 2 || hits[0].Key != "case.i1" || hits[1].Key != "case.i2" {
			t.Errorf("%s: by its name the service has not its accounts, once each: %v", lang, keysOfChoices(hits))
		}
		if _, hits := f.Find("zzz"); len(hits) != 0 {
			t.Errorf("%s: zzz finds %v", lang, keysOfChoices(hits))
		}
	}
}

func keysOfChoices(list []wizard.Choice) (keys []string) {
	for _, c := range list {
		keys = append(keys, c.Key)
	}
	return keys
}

// TestAccountsStayApart: of several accounts each row says which one it is, also where the service was found by another name; and what is
// in progress says since when rather than what its heading says.
func TestAccountsStayApart(t *testing.T) {
	f := newFixture(t, "de")
	f.holds(t,
		state.Case{ID: "one", Guide: "instagram", Account: "@anna", Events: []state.Event{ago(10, state.Sent, "")}},
		state.Case{ID: "two", Guide: "instagram", Account: "@werkstatt", Events: []state.Event{ago(2, state.Opened, "")}},
	)
	_, hits := f.Find("insta")
	if len(hits) < 2 || hits[0].Note != "@anna" || hits[1].Note != "@werkstatt" {
		t.Errorf("found is %+v", hits)
	}
	if row := f.offered(t, "case.two"); row.Group != "working" || row.Right != "seit 20.11.2026" {
		t.Errorf("the row is %+v", row)
	}
	f.goes(t, wizard.AtService("instagram", "one"))
	for key, want := range map[string]string{"account": "Instagram: weiteres Konto", "name": "Instagram: Konto"} {
		f.pick(t, key)
		if title := f.Form().Title; title != want {
			t.Errorf("%s is asked as %q, want %q", key, title, want)
		}
		f.do(t, f.Back())
		f.goes(t, wizard.AtService("instagram", "one"))
	}
}
