package cli

import (
	"io"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/tui"
)

// w are the words of the session's present language.
func (l *linear) w() *i18n.Words { return l.session.Words() }

// say appends lines to the output. Whatever a text holds, it stays one line and controls nothing.
func (l *linear) say(lines ...string) {
	for _, line := range lines {
		l.draw(strings.Join(strings.Fields(guides.Clean(line)), " "))
	}
}

// draw appends a line as it is, with its blanks.
func (l *linear) draw(line string) {
	if l.ports.ASCII {
		line = tui.ASCII(line)
	}
	if _, err := io.WriteString(l.ports.Out, line+"\n"); err != nil && l.broken == nil {
		l.broken = err
	}
}

// tell says what stands at a place, unless that was said last and nothing has changed since.
func (l *linear) tell(lines []string) {
	if slices.Equal(lines, l.body) {
		return
	}
	l.body, l.list = lines, nil
	l.say("")
	l.say(lines...)
}

// tellNotices says what is new to know about the progress file.
func (l *linear) tellNotices() {
	notices := l.ports.Notices()
	for _, notice := range notices[l.told:] {
		l.say(sentence(notice))
	}
	l.told = len(notices)
}

// tellHints says how to answer. They come once, and when they are asked for.
func (l *linear) tellHints() {
	for _, key := range []string{
		"linear.hint.number", "linear.hint.enter", "linear.hint.back", "linear.hint.search", "linear.hint.text", "linear.hint.again",
	} {
		l.say(l.w().T(key))
	}
}

// sentence ends a text with a mark, so that speech pauses.
func sentence(text string) string {
	text = strings.TrimSpace(text)
	bare := strings.TrimRight(text, "“”\")]")
	if bare == "" || strings.ContainsAny(bare[len(bare)-1:], ".!?:;") || strings.HasSuffix(bare, "…") {
		return text
	}
	return text + "."
}

// sentences ends each of the texts with a mark.
func sentences(texts []string) []string {
	ended := make([]string, 0, len(texts))
	for _, text := range texts {
		ended = append(ended, sentence(text))
	}
	return ended
}

// named is "Name: value.", the shape of everything that would be a table elsewhere.
func named(name, value string) string { return sentence(name + ": " + value) }

// items are the lines of a plain list.
func items(texts []string) []string {
	lines := make([]string, 0, len(texts))
	for _, text := range texts {
		lines = append(lines, "- "+sentence(text))
	}
	return lines
}
