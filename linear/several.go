package linear

import (
	"slices"
	"strings"
)

// joins are the words and signs that stand between two answers.
var joins = []string{"und", "and", "&", "+"}

// all are the rows of "1, 3 5", "2, WhatsApp" or "Instagram und LinkedIn", each once. The longest name counts, so that "X und Grok" is one.
// unclear is the first part that does not name one row; the rows are those before it.
func (m menu) all(typed string) (rows []row, unclear string) {
	for _, part := range strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' }) {
		words := strings.Fields(part)
		for len(words) > 0 {
			if is(words[0], joins) {
				words = words[1:]
				continue
			}
			r, n := m.longest(words)
			if n == 0 {
				return rows, strings.Join(words, " ")
			}
			if !slices.ContainsFunc(rows, func(one row) bool { return one.same(r) }) {
				rows = append(rows, r)
			}
			words = words[n:]
		}
	}
	return rows, ""
}

// longest is the row that the most of these words name, from the first one on, and how many they are; 0 if none do.
func (m menu) longest(words []string) (row, int) {
	for n := len(words); n > 0; n-- {
		part := strings.Join(words[:n], " ")
		if r, ok := m.labelled(part); ok {
			return r, n
		}
		if found := m.called(part); len(found) == 1 && !found[0].ends {
			return found[0], n
		}
	}
	return row{}, 0
}

// same reports that two rows of a menu are one.
func (r row) same(other row) bool {
	return r.label == other.label && r.text == other.text && r.choice.Key == other.choice.Key
}

// numbers are the numbers of an answer that holds nothing else; nil if it does.
func numbers(typed string) []string {
	parts := strings.FieldsFunc(typed, func(r rune) bool { return strings.ContainsRune(" ,;", r) })
	parts = slices.DeleteFunc(parts, func(part string) bool { return is(part, joins) })
	for _, part := range parts {
		if strings.Trim(part, "0123456789.") != "" || strings.Trim(part, ".") == "" {
			return nil
		}
	}
	return parts
}
