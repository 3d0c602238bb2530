package cli

import (
	"slices"
	"testing"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// named are the keys that begin with a prefix and end with one of the values.
func named[T ~string](prefix string, values ...T) []string {
	var keys []string
	for _, value := range values {
		keys = append(keys, prefix+string(value))
	}
	return keys
}

// TestWordsPutTogether: words whose keys are put together are there for each value that there is: for every event, status, notice and
// letter, in every form in which it is used.
func TestWordsPutTogether(t *testing.T) {
	marked := []state.What{state.Sent, state.Switched} // the events of a step, but for a confirmation
	answers := []state.What{state.Confirmed, state.Answered, state.Refused, state.Extended, state.Bounced, state.Decided}
	var sayings []state.Said
	var asked []state.What
	for _, what := range state.Whats() {
		sayings = append(sayings, state.Sayings(what)...)
		if len(state.Sayings(what)) > 0 && what != state.Noted {
			asked = append(asked, what)
		}
	}
	statuses := []state.Status{
		state.StatusOpen, state.StatusWorking, state.StatusWaiting, state.StatusOverdue, state.StatusAnswered, state.StatusDone, state.StatusRefused,
		state.StatusComplained, state.StatusDecided, state.StatusLimited, state.StatusUnused,
	}
	stands := slices.DeleteFunc(slices.Clone(statuses), func(s state.Status) bool { return s == state.StatusOpen || s == state.StatusUnused })
	notices := []state.NoticeKind{
		state.NoticeLocked, state.NoticeNewer, state.NoticeUnusable, state.NoticeForeign, state.NoticeUnwritable, state.NoticeOwnLock, state.NoticeCopies,
		state.NoticeRestored, state.NoticeDamaged, state.NoticeChanged,
	}
	kinds := []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint, letters.KindRequest, letters.KindMandate}
	hows := []guides.How{guides.HowHandsOn, guides.HowCompany, guides.HowAuthority, guides.HowPress, guides.HowReport}
	seen := []state.EvidenceState{state.EvidenceIntact, state.EvidenceChanged, state.EvidenceMissing, state.EvidenceUnread}
	pers := []guides.Per{guides.PerAccount, guides.PerDevice, guides.PerPerson, guides.PerSite}
	per := append(slices.Clone(pers), guides.PerCompany)
	keys := slices.Concat(
		named("event.", state.Whats()...), named("form.", state.Whats()...), named("answer.", answers...), named("ask.", marked...), named("action.skip.", marked...),
		[]string{"action.skip.confirmed", "action.done.confirmed", "sent.sent.yes", "sent.switched.yes"}, named("field.said.", asked...),
		named("said.", sayings...), named("history.said.", sayings...), named("status.", statuses...), named("stands.", stands...),
		named("notice.", notices...), named("report.evidence.", seen...), named("mark.", hows...), named("verified.", hows...),
		named("letter.title.", kinds...), named("letter.short.", kinds...), named("paper.file.", kinds...), named("case.", per...),
		named("service.accounts.", per...), named("row.several.", pers...), named("account.title.", pers...),
		named("kind.", guides.KindForm, guides.KindSettings, guides.KindLimit),
		named("device.", guides.DeviceAny, guides.DevicePhone, guides.DeviceComputer, guides.DeviceWatch, guides.DeviceNone),
		named(eventNames, state.Whats()...), named(saidNames, sayings...), named(letterNames, kinds...),
		named("ch."+eventNames, state.Complained), named("ch."+letterNames, letters.KindComplaint),
		named("linear.on.", "setting", "accessible", "term"), named("law.", "eu", "ch", "gb"), named("letter.law.", "eu", "ch", "gb"),
		named("month.", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
		// where the law of a country has another word, the usual one would be false
		named("ch.event.", state.Complained), named("ch.form.", state.Complained), named("ch.status.", state.StatusComplained), named("ch.stands.", state.StatusComplained),
		named("ch.letter.title.", letters.KindComplaint), named("ch.letter.short.", letters.KindComplaint), named("ch.action.write.", letters.KindComplaint),
		named("ch.action.record.", state.Complained), named("gb.event.", state.Reminded), named("gb.event.past.", state.Reminded), named("gb.form.", state.Reminded),
		named("gb.letter.title.", letters.KindReminder), named("gb.letter.short.", letters.KindReminder), named("gb.action.write.", letters.KindReminder),
		named("gb.action.record.", state.Reminded),
	)
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range keys {
			if !words.Has(key) {
				t.Errorf("%s has no word for %s", lang, key)
			}
		}
	}
	if len(keys) < 150 {
		t.Errorf("only %d words were looked for", len(keys))
	}
}
