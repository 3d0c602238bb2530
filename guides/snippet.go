package guides

import (
	"regexp"
	"slices"
	"strings"
)

// What a snippet shows around the word that was found.
const (
	snippetBefore = 4  // words
	snippetWords  = 12 // in all
)

// snippet is the words around the first one that holds a folded word, without the signs of Markdown.
func snippet(text, folded string) string {
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(unmarked.Replace(linked.ReplaceAllString(line, "$1")))
		at := slices.IndexFunc(words, func(word string) bool { return strings.Contains(fold(word), folded) })
		if at < 0 {
			continue
		}
		first := max(0, at-snippetBefore)
		last := min(len(words), first+snippetWords)
		cut := strings.Join(words[first:last], " ")
		if first > 0 {
			cut = "… " + cut
		}
		if last < len(words) {
			cut += " …"
		}
		return cut
	}
	return ""
}

// linked finds a link, whose words stay.
var linked = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)

// unmarked takes the signs of Markdown from a line for who only glances at it.
var unmarked = strings.NewReplacer("**", "", "- ", "", "`", "", `\`, "")
