package tui

import "strings"

// What the commands that print share with the screens.

// Markdown renders Markdown to lines of at most width cells, with bold and nothing else.
func Markdown(source string, width int) []string { return markdown(source, width) }

// ASCII writes a text in ASCII: umlauts as ae, oe, ue, signs as the nearest one, a question mark for the rest.
func ASCII(text string) string { return strings.Map(onlyASCII, asciiSigns.Replace(text)) }
