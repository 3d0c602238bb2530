package guides_test

import (
	"encoding/json"
	"testing"
	"time"

	"widerspruch/guides"
)

func TestDate(t *testing.T) {
	cases := []struct {
		text      string
		precision guides.Precision
		first     time.Time
	}{
		{"2025-05-26", guides.PrecisionDay, time.Date(2025, 5, 26, 0, 0, 0, 0, time.UTC)},
		{"2025-03", guides.PrecisionMonth, time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)},
		{"2024", guides.PrecisionYear, time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)},
	}
	for _, c := range cases {
		d, err := guides.ParseDate(c.text)
		if err != nil || d.IsZero() || d.Precision() != c.precision || !d.Time().Equal(c.first) || d.String() != c.text {
			t.Errorf("ParseDate(%q) = %v, %v", c.text, d, err)
		}
		if data, err := json.Marshal(d); err != nil || string(data) != `"`+c.text+`"` {
			t.Errorf("%s in JSON is %s, %v", c.text, data, err)
		}
	}
	for _, text := range []string{"", "26.05.2025", "2025-13", "2025-02-30", "25", "2025-5-1", "2025-05-26T00:00:00Z"} {
		if d, err := guides.ParseDate(text); err == nil {
			t.Errorf("ParseDate(%q) = %v", text, d)
		}
	}
	if (guides.Date{}).String() != "" || !(guides.Date{}).IsZero() {
		t.Error("the zero date is a date")
	}
}

func TestDateCompare(t *testing.T) {
	ordered := []string{"2024", "2024-01", "2024-01-01", "2024-02", "2025"}
	for i, a := range ordered {
		for j, b := range ordered {
			first, _ := guides.ParseDate(a)
			second, _ := guides.ParseDate(b)
			got := first.Compare(second)
			if (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%s compared with %s is %d", a, b, got)
			}
		}
	}
}
