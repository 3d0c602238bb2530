package guides

import "testing"

// TestBestLook: of each shipped guide it names a place that there is, and of what is known well nothing that is weak is passed over.
func TestBestLook(t *testing.T) {
	library, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[LookWhy]int{}
	for _, guide := range library.Guides() {
		look := guide.BestLook()
		seen[look.Why]++
		route, ok := guide.Text("de").Route(look.Route)
		if !ok {
			t.Errorf("%s: it has no route %q", guide.ID, look.Route)
			continue
		}
		if look.Step != "" && route.Index(look.Step) < 0 {
			t.Errorf("%s: %s has no step %q", guide.ID, look.Route, look.Step)
		}
		offered := guide.Details().Recommended()
		if thin(guide.Details().VerifiedFor(offered.ID)) && (look.Why != LookRoute || look.Route != offered.ID) {
			t.Errorf("%s: what is offered rests on weak evidence, and the look is %+v", guide.ID, look)
		}
		if look.Why == LookStep && !thin(look.Verified) {
			t.Errorf("%s: the step %s is known well", guide.ID, look.Step)
		}
	}
	if seen[LookRoute] == 0 || seen[LookLabel]+seen[LookStep] == 0 {
		t.Errorf("the looks are %v", seen)
	}
}
