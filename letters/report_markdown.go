package letters

import (
	"bytes"
	"fmt"
	"strings"
)

// Markdown is the report for a text editor.
func (r Report) Markdown() []byte {
	var out bytes.Buffer
	line := func(format string, texts ...string) {
		escaped := make([]any, len(texts))
		for i, text := range texts {
			escaped[i] = escapeMarkdown(text)
		}
		fmt.Fprintf(&out, format+"\n", escaped...)
	}
	title := r.label("title")
	if r.Profile != "" {
		title += ": " + r.Profile
	}
	line("# %s\n\n%s", title, r.made())
	for _, text := range []string{r.Name, r.Email} {
		if text != "" {
			line("\n%s", text)
		}
	}
	line("\n## %s\n", r.label("open"))
	for _, item := range r.Open {
		line("- %s: %s", item.Title, item.Words)
	}
	if len(r.Open) == 0 {
		line("%s", r.label("open.nothing"))
	}
	for _, c := range r.Cases {
		line("\n## %s\n\n%s\n\n%s\n", c.Title, c.Stands, c.Guide.Words)
		for _, e := range c.Events {
			line("- %s", r.sentence(e))
			for _, file := range e.Evidence {
				line("  - %s: %s, %s, SHA-256 %s", r.label("evidence"), file.Path, file.Words, file.SHA256)
			}
		}
		if len(c.Events) == 0 {
			line("%s", r.label("nothing"))
		}
	}
	if len(r.Cases) == 0 {
		line("\n%s", r.label("nocases"))
	}
	if unused := r.unused(); unused != "" {
		line("\n## %s\n\n%s", r.label("unused.title"), unused)
	}
	line("\n%s", r.label("footer"))
	return out.Bytes()
}

// sentence tells an event in one line: "02.11.2026 bestätigt, Fall 1234567. Notiz: …".
func (r Report) sentence(e ReportEvent) string {
	text := e.Date + " " + e.Words
	if e.Ref != "" {
		text = r.words.T("status.ref", "text", text, "ref", e.Ref)
	}
	if e.Taken != "" {
		text += " (" + e.Taken + ")"
	}
	if e.Note != "" {
		text = r.words.T("history.note", "text", text, "note", e.Note)
	}
	return text
}

// escapeMarkdown makes a text stand for itself, on one line, wherever it is put.
func escapeMarkdown(text string) string {
	var out strings.Builder
	for _, c := range strings.Join(strings.Fields(text), " ") {
		if strings.ContainsRune("\\`*_[]<>&~|#", c) {
			out.WriteByte('\\')
		}
		out.WriteRune(c)
	}
	return out.String()
}
