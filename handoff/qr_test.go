package handoff

import (
	"errors"
	"strings"
	"testing"

	"rsc.io/qr"
)

func drawn(t *testing.T, length int) (QRCode, Address) {
	t.Helper()
	const start = "https://help.instagram.com/contact/"
	a, err := Check(start+strings.Repeat("7", length-len(start)), hosts)
	if err != nil {
		t.Fatal(err)
	}
	q, err := QR(a)
	if err != nil {
		t.Fatal(err)
	}
	return q, a
}

// TestDrawingIsTheCode reads both drawings back, module by module, as a phone would: ink is dark, the margin is light.
func TestDrawingIsTheCode(t *testing.T) {
	for _, length := range []int{40, 78, 79, 300, MaxLength} {
		q, a := drawn(t, length)
		code, err := qr.Encode(a.String(), qr.L)
		if err != nil {
			t.Fatal(err)
		}
		const margin = 4
		for name, dark := range map[string][][]bool{"blocks": readBlocks(t, q.Lines()), "ASCII": readASCII(t, q.ASCIILines())} {
			if len(dark) < code.Size+2*margin {
				t.Fatalf("%s of %d bytes: %d rows of modules, want at least %d", name, length, len(dark), code.Size+2*margin)
			}
			for y, row := range dark {
				if len(row) != code.Size+2*margin {
					t.Fatalf("%s of %d bytes: row %d has %d modules, want %d", name, length, y, len(row), code.Size+2*margin)
				}
				for x, got := range row {
					inside := x >= margin && y >= margin && x < margin+code.Size && y < margin+code.Size
					if want := inside && code.Black(x-margin, y-margin); got != want {
						t.Fatalf("%s of %d bytes: module %d,%d is dark: %v, want %v", name, length, x, y, got, want)
					}
				}
			}
		}
	}
}

func readBlocks(t *testing.T, lines []string) [][]bool {
	var dark [][]bool
	for _, line := range lines {
		var upper, lower []bool
		for _, r := range line {
			if !strings.ContainsRune("▀▄█ ", r) {
				t.Fatalf("%q is no half block", r)
			}
			upper = append(upper, r == '▀' || r == '█')
			lower = append(lower, r == '▄' || r == '█')
		}
		dark = append(dark, upper, lower)
	}
	return dark
}

func readASCII(t *testing.T, lines []string) [][]bool {
	var dark [][]bool
	for _, line := range lines {
		var row []bool
		for ; line != ""; line = line[2:] {
			if !strings.HasPrefix(line, "##") && !strings.HasPrefix(line, "  ") {
				t.Fatalf("%q is no module", line)
			}
			row = append(row, line[0] == '#')
		}
		dark = append(dark, row)
	}
	return dark
}

func TestSizeOfTheDrawing(t *testing.T) {
	for _, c := range []struct{ bytes, width, height int }{
		{78, 41, 21}, // the figure in the manual
		{79, 45, 23},
		{MaxLength, 157, 79}, // version 33, the first that holds 2,048 bytes
	} {
		q, _ := drawn(t, c.bytes)
		if q.Width() != c.width || q.Height() != c.height {
			t.Errorf("%d bytes: %d×%d, want %d×%d", c.bytes, q.Width(), q.Height(), c.width, c.height)
		}
		if lines := q.Lines(); len(lines) != c.height || len([]rune(lines[0])) != c.width {
			t.Errorf("%d bytes: Lines is %d×%d, want %d×%d", c.bytes, len([]rune(lines[0])), len(lines), c.width, c.height)
		}
	}
}

func TestQRWantsACheckedAddress(t *testing.T) {
	if _, err := QR(Address{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("QR() = %v, want: %v", err, ErrEmpty)
	}
}
