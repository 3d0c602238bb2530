package guides

// Distance counts the letters to put in, leave out, change or swap with their neighbour that lead from a to b. Above most it
// only says that it is more.
func Distance(a, b string, most int) int {
	from, to := []rune(a), []rune(b)
	if d := len(from) - len(to); d > most || -d > most {
		return most + 1
	}
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
