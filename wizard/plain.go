package wizard

import (
	"strings"

	"widerspruch/i18n"
)

// join lists names in a sentence: "Instagram, WhatsApp und X".
func join(w *i18n.Words, names []string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	return w.T("join", "names", strings.Join(names[:n-1], ", "), "last", names[n-1])
}

func paragraphs(text string) []string {
	var list []string
	for p := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		list = append(list, strings.TrimSpace(p))
	}
	return list
}
