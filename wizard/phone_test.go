package wizard_test

import "testing"

// TestPhoneTyped holds which numbers are taken as they are: what people write, and no word and no half number.
func TestPhoneTyped(t *testing.T) {
	f := newFixture(t, "de")
	for typed, fine := range map[string]bool{
		"": true, "  ": true, "+49 30 123456": true, "030/123-45": true, "(030) 12.345": true, "12345": true, "+49\u00a030\u00a0123456": true,
		"1234": false, "+": false, "030 abc": false, "null eins": false,
	} {
		if wrong := f.PhoneTyped(typed); (wrong == "") != fine {
			t.Errorf("%q: %q", typed, wrong)
		}
	}
}
