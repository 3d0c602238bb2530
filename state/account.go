package state

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// CleanAccount is the name of an account as a case keeps it: in Unicode NFC, so that "Jörg" is the same name from every keyboard
// and file system, and without blanks around it.
func CleanAccount(name string) string { return norm.NFC.String(strings.TrimSpace(name)) }

// NearAccount reports that two names are not the same and yet could be meant to be: they differ in case, a leading @, blanks,
// dots, dashes or underscores, or in one letter put in, left out, changed or swapped with its neighbour.
func NearAccount(a, b string) bool {
	a, b = CleanAccount(a), CleanAccount(b)
	if a == b || a == "" || b == "" {
		return false
	}
	x, y := foldAccount(a), foldAccount(b)
	if x == y {
		return true
	}
	short, long := x, y
	if len(x) > len(y) {
		short, long = y, x
	}
	if rest, ok := strings.CutPrefix(long, short); ok && len(short) >= 3 && len(rest) == 1 && rest[0] >= 'a' && rest[0] <= 'z' {
		return true // a letter is missing at the end
	}
	return len(short) >= 4 && oneApart(x, y) // of three letters each may be another account
}

// foldAccount leaves of a name what tells two accounts apart.
func foldAccount(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("@._- ", r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
}

// oneApart says that one slip of the fingers makes a out of b. Numbers are no slip: "anna1" and "anna2" are two accounts.
func oneApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) < len(y) {
		return string(x[i:]) == string(y[i+1:]) && !isDigit(y[i])
	}
	if string(x[i+1:]) == string(y[i+1:]) {
		return !isDigit(x[i]) && !isDigit(y[i])
	}
	return i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && string(x[i+2:]) == string(y[i+2:])
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }
