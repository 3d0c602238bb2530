package cli

import (
	"strings"
	"unicode/utf8"
)

// nearest returns the candidate that a person who typed a word most likely meant; ok is false if none is near.
func nearest(typed string, candidates []string) (meant string, ok bool) {
	typed = simple(typed)
	least := utf8.RuneCountInString(typed)/3 + 1 // more is another word
	for _, candidate := range candidates {
		known := simple(candidate)
		d := distance(typed, known)
		if len(typed) > 2 && strings.Contains(known, typed) {
			d = 1
		}
		if d < least {
			meant, least, ok = candidate, d, true
		}
	}
	return meant, ok
}

// simple makes words comparable: without upper case, without umlauts, a dash for a blank.
func simple(word string) string {
	return folding.Replace(strings.ToLower(strings.TrimSpace(word)))
}

var folding = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", " ", "-")

// distance counts the letters to put in, leave out, change or swap with their neighbour that lead from a to b.
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	rows := make([][]int, len(from)+1)
	for i := range rows {
		rows[i] = make([]int, len(to)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i, x := range from {
		for j, y := range to {
			change := rows[i][j]
			if x != y {
				change++
			}
			rows[i+1][j+1] = min(rows[i][j+1]+1, rows[i+1][j]+1, change)
			if i > 0 && j > 0 && x == to[j-1] && y == from[i-1] {
				rows[i+1][j+1] = min(rows[i+1][j+1], rows[i-1][j-1]+1)
			}
		}
	}
	return rows[len(from)][len(to)]
}
