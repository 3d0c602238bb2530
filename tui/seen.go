package tui

// What is seen of a list that is longer than its room.

// around moves the first row that is seen, so that the rows from first to last are in sight, with one more on the sides where the
// list goes on: that one says how much is hidden. Where not all of them have room, they begin there.
func around(top, height, n, first, last int) int {
	count := min(max(height-2, 0), 1) // two rows count only what is below
	top = min(max(top, 0), n-height)
	if first < top+count {
		top = max(first-count, 0)
	}
	if top == 1 { // one hidden row has room where it would be counted
		top = 0
	}
	if top+height < n && last >= top+height-1 {
		top = min(last-height+2, n-height, max(first-count, 0))
	}
	return top
}

// hiding says in the first and the last row seen how many rows lie above and below. It changes the list.
func (t *typesetter) hiding(list []row, above, below int) []row {
	if n := len(list); below > 0 && n > 1 {
		list[n-1] = row{text: " " + t.hidden(t.signs.down, below+lines(list[n-1:]))}
	}
	if above > 0 && len(list) > 2 {
		list[0] = row{text: " " + t.hidden(t.signs.up, above+lines(list[:1]))}
	}
	return list
}

// lines is how many lines rows stand for.
func lines(list []row) int {
	n := 0
	for _, r := range list {
		n += max(r.more, 1)
	}
	return n
}
