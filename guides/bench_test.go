package guides_test

import (
	"fmt"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// forty is a library of the size that the program should still start quickly with: the demo again and again.
func forty() fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := range 40 {
		for _, file := range []string{"guide.yaml", "de.md", "en.md"} {
			fsys[fmt.Sprintf("demo%d/%s", i, file)] = demo()["demo/"+file]
		}
	}
	return fsys
}

func BenchmarkLoad(b *testing.B) {
	b.Run("embedded", func(b *testing.B) {
		for b.Loop() {
			guides.Load(guides.Embedded())
		}
	})
	b.Run("40 small", func(b *testing.B) {
		fsys := forty()
		for b.Loop() {
			guides.Load(fsys)
		}
	})
}

// BenchmarkText parses the German page of every guide that the program ships.
func BenchmarkText(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		library, _ := guides.Load(guides.Embedded())
		b.StartTimer()
		for _, g := range library.Guides() {
			g.Text("de")
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	library, _ := guides.Load(guides.Embedded())
	library.Search("de", "") // the first one makes the index
	for b.Loop() {
		library.Search("de", "gesichtserkennung")
	}
}

func BenchmarkLint(b *testing.B) {
	for b.Loop() {
		guides.Lint(guides.Embedded(), basis())
	}
}
