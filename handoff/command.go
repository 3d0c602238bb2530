package handoff

import (
	"slices"
	"strings"
	"unicode"
)

// Command reads the name of a program as people write it into variables such as EDITOR and PAGER, as a shell would: with blanks in a path,
// with options, quotes and backslashes. No shell runs; where one would join programs ("less -R | cat"), the first is taken. ok is false if
// there is no such program, or if it is one that Windows runs through a shell.
func (e Env) Command(line string) (program string, args []string, ok bool) {
	words := e.commandWords(line)
	if len(words) == 0 {
		return "", nil, false
	}
	program, err := e.LookPath(words[0])
	return program, words[1:], err == nil && !isBatchFile(program)
}

// commandWords are the words of such a line; none if a quote does not end.
func (e Env) commandWords(line string) []string {
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	if _, err := e.LookPath(line); err == nil {
		return []string{line} // a path with spaces in it
	}
	words, whole := commandWords(line, e.GOOS == "windows")
	if !whole {
		return nil
	}
	if i := slices.IndexFunc(words, isOperator); i >= 0 {
		words = words[:i]
	}
	return words
}

// isOperator knows what joins and ends commands in a shell.
func isOperator(word string) bool {
	return slices.Contains([]string{"|", "||", "&", "&&", ";", ">", "<"}, word)
}

// filled puts a value in the place of %s, or behind the arguments if there is none. %% is a percent sign and %c a colon, which parts the
// commands in BROWSER.
func filled(args []string, value string) []string {
	put := strings.NewReplacer("%%", "%", "%c", ":", "%s", value)
	done := make([]string, 0, len(args)+1)
	placed := false
	for _, arg := range args {
		placed = placed || strings.Contains(strings.ReplaceAll(arg, "%%", ""), "%s")
		done = append(done, put.Replace(arg))
	}
	if !placed {
		done = append(done, value)
	}
	return done
}

// commandWords splits a command line into words as a shell does, with its quotes and backslashes, but runs none: what else a
// shell would read into it is a letter like others. On Windows a backslash parts folders. whole is false if a quote does not end.
func commandWords(line string, windows bool) (words []string, whole bool) {
	var (
		word  strings.Builder
		quote rune
		begun bool
	)
	end := func() {
		if begun {
			words = append(words, word.String())
		}
		word.Reset()
		begun = false
	}
	escaped := false
	for _, r := range line {
		switch {
		case escaped:
			word.WriteRune(r)
			escaped = false
		case r == '\\' && quote != '\'' && !windows:
			escaped, begun = true, true
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\'' && !windows):
			quote, begun = r, true
		case quote == 0 && unicode.IsSpace(r):
			end()
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	end()
	return words, quote == 0 && !escaped
}
