package linear

import (
	"io"
	"strings"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// t is a text of the interface, in the session's present language.
func (f *face) t(key string, pairs ...any) string { return f.session.Words().T(key, pairs...) }

// say appends lines to the output. This is the one door for text: whatever it holds, it stays one line and controls nothing.
func (f *face) say(lines ...string) {
	for _, line := range lines {
		if line = strings.Join(strings.Fields(guides.Clean(line)), " "); line != "" {
			f.draw(line)
			f.line = line
		}
	}
}

// sentence says a text with a mark at its end, so that speech pauses.
func (f *face) sentence(text string) { f.say(sentence(text)) }

// draw appends a line as it is, with its blanks.
func (f *face) draw(line string) {
	if f.ports.ASCII {
		line = i18n.ASCII(line)
	}
	if _, err := io.WriteString(f.ports.Out, line+"\n"); err != nil && f.broken == nil {
		f.broken = err
	}
}

// tellNotices says what is new to know about the progress file.
func (f *face) tellNotices() {
	if f.ports.Notices == nil {
		return
	}
	notices := f.ports.Notices()
	for _, notice := range notices[f.notices:] {
		f.sentence(notice)
	}
	f.notices = len(notices)
}

// sentence ends a text with a mark. An address stays as it is.
func sentence(text string) string {
	text = strings.TrimSpace(text)
	bare := strings.TrimRight(text, "“”\")]")
	address := !strings.Contains(text, " ") && (strings.HasPrefix(text, "https://") || strings.Contains(text, "@"))
	if bare == "" || address || strings.ContainsAny(bare[len(bare)-1:], ".!?:;,") || strings.HasSuffix(bare, "…") {
		return text
	}
	return text + "."
}

// heading says a text as what stands above others.
func heading(text string) string {
	text = strings.TrimRight(strings.TrimSpace(text), ".:")
	if text == "" || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") {
		return text
	}
	return text + ":"
}

// joined is what is there of some texts, with commas between.
func joined(texts ...string) string {
	var some []string
	for _, text := range texts {
		if text != "" {
			some = append(some, text)
		}
	}
	return strings.Join(some, ", ")
}

// quoted shortens what was typed for repeating it.
func quoted(typed string) string {
	const most = 40
	if runes := []rune(typed); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return typed
}
