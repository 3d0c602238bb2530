package tui

import (
	"widerspruch/i18n"
)

// typesetter makes rows of texts. It keeps the rendered guides, which take a few milliseconds each.
type typesetter struct {
	*look
	door  door
	words *i18n.Words
	kept  map[prose][]string
}

// prose is a text as it was rendered.
type prose struct {
	text        string
	width       int
	known, dark bool
}

// keptTexts is how many rendered texts are kept: more than any page has.
const keptTexts = 400

// prose renders Markdown, once for each width and background.
func (t *typesetter) prose(text string, width int) []string {
	key := prose{text, width, t.known, t.dark}
	lines, ok := t.kept[key]
	if !ok {
		if len(t.kept) > keptTexts || t.kept == nil {
			t.kept = map[prose][]string{}
		}
		lines = t.markdown(text, width)
		t.kept[key] = lines
	}
	return lines
}

// T is an own word of this face, through the door like all others.
func (t *typesetter) T(key string, pairs ...any) string { return t.door.text(t.words.T(key, pairs...)) }

// N is T for a count.
func (t *typesetter) N(key string, n int) string { return t.door.text(t.words.N(key, n)) }

// hidden says in dim how many lines lie below, or above.
func (t *typesetter) hidden(sign string, n int) string {
	return t.dim.Render(sign + " " + t.N("page.hidden", n))
}
