package linear_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/wizard/wizardtest"
)

// TestSummaryIsSpokenAsWritten: the introduction of every guide that ships is heard word for word, with a colon only where the guide has one.
func TestSummaryIsSpokenAsWritten(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	bold := strings.NewReplacer("**", "", " › ", " › ")
	heard := 0
	for _, lang := range guides.Languages {
		for _, guide := range library.Guides() {
			intro, _, _ := strings.Cut(guide.Markdown(lang), "\n## ")
			store := wizardtest.NewStore()
			store.Kept.Unused = []string{"of-a-later-version"}
			l := listenTo(t, library, store, lang).types(guide.Name.In(lang))
			for _, paragraph := range strings.Split(strings.TrimSpace(intro), "\n\n")[1:] {
				heard++
				l.hears(bold.Replace(strings.ReplaceAll(paragraph, "\n", " ")))
			}
		}
	}
	if heard < 300 {
		t.Errorf("only %d paragraphs were heard", heard)
	}
}
