package guides

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
)

// message is what the linter says about a place: a text in English, and what it is about. german.json has the same in German.
type message struct {
	format string
	args   []any
}

func says(format string, args ...any) message { return message{format, args} }

// words are the message in both languages.
func (m message) words() Words {
	german := make([]any, 0, len(m.args))
	for _, arg := range m.args {
		german = append(german, inGerman(arg))
	}
	return Words{"en": m.in(m.format, m.args), "de": m.in(translated(m.format), german)}
}

func (m message) in(format string, args []any) string {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return oneLine(format)
}

// oneLine is a text that controls nothing and stays in its line.
func oneLine(text string) string { return strings.Join(strings.Fields(Clean(text)), " ") }

// inGerman is what a message is about, in German where that is not what the author wrote: the reason of an error, a few
// words of the linter's own. Errors of the system stay as they are.
func inGerman(arg any) any {
	switch arg := arg.(type) {
	case string:
		return translated(arg)
	case error:
		reason := errors.Unwrap(arg)
		if reason == nil {
			return translated(arg.Error())
		}
		return strings.TrimSuffix(arg.Error(), reason.Error()) + translated(reason.Error())
	}
	return arg
}

// translated is one of the linter's texts in German; any other text is returned as it is.
func translated(english string) string {
	if german, ok := german().Messages[english]; ok {
		return german
	}
	return english
}

//go:embed german.json
var germanFile []byte

// german holds the linter's texts in German. Nothing is read before the first fault.
var german = sync.OnceValue(func() (texts struct {
	Messages map[string]string
	Rules    map[string]struct{ Why, Mend string }
}) {
	if err := json.Unmarshal(germanFile, &texts); err != nil {
		panic(err) // a test reads the same file
	}
	return texts
})
