package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestProof: a file that shows what happened is kept with its checksum; one that is not there is refused beside its field, and nothing
// happened.
func TestProof(t *testing.T) {
	f := sentLongAgo(t)
	f.papers.Files = map[string][]byte{"/mail.png": []byte("picture")}
	record := wizard.Record{Guide: "instagram", Case: "c", What: state.Confirmed}
	record.Details.Proof = "/other.png"
	if _, _, err := f.Do(record); err == nil || f.events() != 1 {
		t.Errorf("a file that is not there was attached (%v)", err)
	}
	f.pick(t, "answer.confirmed")
	f.Type("ref", "77")
	f.Type("proof", "/other.png")
	change, ok := f.Submit()
	if !ok {
		t.Fatalf("not taken: %+v", f.Form())
	}
	f.Settle(change, f.Save(change))
	if form := f.Form(); form == nil || form.At != "proof" || !strings.Contains(form.Wrong, "/other.png") || !form.Typed || f.events() != 1 {
		t.Fatalf("the form is %+v", form)
	}
	f.fills(t, "proof", "/mail.png")
	events := f.kept().Events
	last := events[len(events)-1]
	if len(last.Evidence) != 1 || last.Evidence[0].Path != "/mail.png" || last.Evidence[0].Size != 7 || len(last.Evidence[0].SHA256) != 64 {
		t.Errorf("the event has %+v", last.Evidence)
	}
	if last.Guide == "" || last.Ref != "77" {
		t.Errorf("the event does not say which edition of the guide was followed, or lost what was typed: %+v", last)
	}
	moments := f.History(f.store.Kept.Case("c"))
	if files := moments[len(moments)-1].Evidence; len(files) != 1 {
		t.Errorf("the timeline shows the files %v", files)
	}
}
