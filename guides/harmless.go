package guides

import (
	"bytes"
)

// reference is a character reference: &#27; is an escape character, and named ones reach the bidi controls.
var reference = expression(`&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

// harmless is Markdown without anything that could control a terminal, now or after a renderer has resolved it. Character
// references get a space inside: were they dropped, what stands around them could become one. The linter refuses all of
// this, but a person's own folder may never have seen the linter.
func harmless(src []byte) []byte {
	return reference().ReplaceAll([]byte(Clean(string(src))), []byte("& $1;"))
}

// What a page may ask of the Markdown parser. Its time grows with the square of these, so that a small file could hold
// the program up for minutes.
const (
	maxMarkers   = 8       // markers of quotes and lists at the start of one line
	maxIndent    = 64      // columns before the first letter
	maxParagraph = 8 << 10 // bytes without a blank line
)

// tangled says where a page would take the parser too long, before anything is parsed.
func tangled(name string, src []byte) *fault {
	paragraph := 0
	for i, line := range bytes.Split(src, []byte("\n")) {
		at := place{name, i + 1}
		if paragraph += len(line); len(bytes.TrimSpace(line)) == 0 {
			paragraph = 0
		}
		switch markers, indent := lead(line); {
		case markers > maxMarkers:
			return &fault{at, "file-nesting", says("the line opens %d lists or quotes at once", markers)}
		case indent > maxIndent:
			return &fault{at, "file-nesting", says("the line starts %d columns to the right", indent)}
		case paragraph > maxParagraph:
			return &fault{at, "file-nesting", says("the paragraph has more than %d bytes", maxParagraph)}
		}
	}
	return nil
}

// lead counts the markers of quotes and lists before a line's first letter, and the columns they take.
func lead(line []byte) (markers, columns int) {
	for _, c := range line {
		switch c {
		case '>', '-', '*', '+', '.', ')':
			markers++
		case ' ', '\t', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		default:
			return markers, columns
		}
		columns++
	}
	return markers, columns
}
