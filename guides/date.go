package guides

import (
	"cmp"
	"fmt"
	"time"

	"go.yaml.in/yaml/v3"
)

// Precision says how exactly a Date is known.
type Precision int

// The precisions of dates.
const (
	PrecisionNone Precision = iota // no date
	PrecisionYear
	PrecisionMonth
	PrecisionDay
)

// layouts are the ways a date may be written, by precision.
var layouts = [...]string{PrecisionYear: "2006", PrecisionMonth: "2006-01", PrecisionDay: "2006-01-02"}

// Date is a day, a month or a year: sources do not always say more. The zero Date is no date.
type Date struct {
	first     time.Time // the first moment of it, UTC
	precision Precision
}

// ParseDate reads "2025-05-26", "2025-03" or "2024".
func ParseDate(s string) (Date, error) {
	for p := PrecisionYear; p <= PrecisionDay; p++ {
		if len(s) != len(layouts[p]) {
			continue
		}
		if first, err := time.Parse(layouts[p], s); err == nil {
			return Date{first, p}, nil
		}
	}
	return Date{}, fmt.Errorf("%q is not a date: write 2025-05-26, 2025-03 or 2025", s)
}

// IsZero says whether there is no date.
func (d Date) IsZero() bool { return d.precision == PrecisionNone }

// Precision says how exactly the date is known.
func (d Date) Precision() Precision { return d.precision }

// Time is the first moment of the day, month or year, in UTC.
func (d Date) Time() time.Time { return d.first }

// Last is the last day of the day, month or year, in UTC.
func (d Date) Last() time.Time {
	switch d.precision {
	case PrecisionYear:
		return d.first.AddDate(1, 0, -1)
	case PrecisionMonth:
		return d.first.AddDate(0, 1, -1)
	}
	return d.first
}

// String is the date as it was written, empty for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.first.Format(layouts[d.precision])
}

// Compare orders dates by their first moment, and the vaguer one first if that is the same.
func (d Date) Compare(other Date) int {
	return cmp.Or(d.first.Compare(other.first), cmp.Compare(d.precision, other.precision))
}

// MarshalText writes the date into JSON as it is written in the guide.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the date as MarshalText writes it.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	date, err := ParseDate(string(text))
	*d = date
	return err
}

// UnmarshalYAML reads the text of the scalar, since YAML itself would make a moment of a day and a number of a year.
func (d *Date) UnmarshalYAML(node *yaml.Node) error {
	date, err := ParseDate(node.Value)
	if err != nil {
		// A TypeError is collected with the others; any other error would hide those further down.
		return &yaml.TypeError{Errors: []string{fmt.Sprintf("line %d: %v", node.Line, err)}}
	}
	*d = date
	return nil
}
