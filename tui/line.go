package tui

import (
	"math"
	"regexp"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// The line under the head is our one ornament: stations are steps or days, or its share says how much is done.

// ornament draws the line and its labels, which only days have. Where the steps stand upright beside the text, it shows the share.
func (l *look) ornament(line wizard.Line, width int, upright bool) (drawn, labels string) {
	n := len(line.Stations)
	room := n > 1 && width/n >= 4
	share := 0.0
	switch {
	case line.Kind == wizard.LineDays && room:
		columns := columnsOf(line, width)
		return l.at(line, columns), l.dayLabels(line, columns, width)
	case line.Kind == wizard.LineSteps && room && !upright:
		return l.at(line, columnsOf(line, width)), ""
	case line.Kind == wizard.LineSteps && n > 0:
		share = float64(line.At) / float64(n)
	case line.Kind == wizard.LineShare:
		share = line.Share
	}
	passed := min(max(int(math.Round(share*float64(width))), 0), width)
	return l.stretch(l.mark(passedTone(line.Tone)), l.signs.passed, passed) + l.stretch(l.dim, l.signs.ahead, width-passed), ""
}

// stretch is a piece of the line.
func (l *look) stretch(style lipgloss.Style, sign string, n int) string {
	if n <= 0 {
		return ""
	}
	return style.Render(strings.Repeat(sign, n))
}

// passedTone is the tone of what has passed: accent, unless all is done.
func passedTone(tone wizard.Tone) wizard.Tone {
	if tone == wizard.ToneDone {
		return tone
	}
	return wizard.ToneAccent
}

// station is the sign of a station.
func (l *look) station(line wizard.Line, i int) string {
	tone := passedTone(line.Tone)
	switch {
	case i == line.At:
		if line.Tone == wizard.ToneNeed {
			tone = wizard.ToneNeed
		}
		return l.mark(tone).Render(l.signs.here)
	case line.Stations[i].Done || i < line.At && line.Kind == wizard.LineSteps:
		return l.mark(tone).Render(l.signs.stationDone)
	}
	return l.dim.Render(l.signs.station)
}

// at draws the line with its stations in columns. Up to the present one it has passed; after the one before it, it is late.
func (l *look) at(line wizard.Line, columns []int) string {
	var b strings.Builder
	for i, x := range columns {
		if i > 0 {
			style, sign := l.mark(passedTone(line.Tone)), l.signs.passed
			switch {
			case i > line.At:
				style, sign = l.dim, l.signs.ahead
			case i == line.At && line.Tone == wizard.ToneNeed && i == len(columns)-1:
				style = l.mark(wizard.ToneNeed)
			}
			b.WriteString(l.stretch(style, sign, x-columns[i-1]-1))
		}
		b.WriteString(l.station(line, i))
	}
	return b.String()
}

// columnsOf are where the stations stand: one as far from the next as all others. Of three days the one in the middle, which moves,
// stands where its share of the time is.
func columnsOf(line wizard.Line, width int) []int {
	n := len(line.Stations)
	columns := make([]int, n)
	for i := range columns {
		columns[i] = (width - 1) * i / (n - 1)
	}
	if line.Kind == wizard.LineDays && n == 3 {
		columns[1] = min(max(int(line.Share*float64(width-1)), 1), width-2)
	}
	return columns
}

// dayLabels name the days: the first flush left, the last flush right, the middle one under its station. Two blanks stay between
// them; what has no room is left out, the middle one first.
func (l *look) dayLabels(line wizard.Line, columns []int, width int) string {
	n := len(columns)
	long := 2 * (n - 1)
	for _, s := range line.Stations {
		long += lipgloss.Width(s.Name)
	}
	name := func(i int) string {
		if long > width {
			return short(line.Stations[i].Name)
		}
		return line.Stations[i].Name
	}
	text, used := "", 0
	put := func(i, x int) {
		style := l.dim
		if i == line.At {
			style = lipgloss.NewStyle()
			if line.Tone == wizard.ToneNeed {
				style = l.words(wizard.ToneNeed)
			}
		}
		text += strings.Repeat(" ", x-used) + style.Render(name(i))
		used = x + lipgloss.Width(name(i))
	}
	if lipgloss.Width(name(0)) > width {
		return ""
	}
	put(0, 0)
	last, middle := width-lipgloss.Width(name(n-1)), lipgloss.Width(name(1))
	if x := min(max(columns[1]-middle/2, used+2), last-2-middle); n > 2 && x >= used+2 {
		put(1, x)
	}
	if last >= used+2 {
		put(n-1, last)
	}
	return text
}

// fullDate is a date with its year, as both languages write it.
var fullDate = regexp.MustCompile(`(\d{1,2}\.\d{2}\.|\d{1,2} \p{L}+) ?\d{4}`)

// short is the name of a day where there is no room: its date without the year, or what follows "today".
func short(name string) string {
	if date := fullDate.FindStringSubmatch(name); date != nil {
		return date[1]
	}
	if _, rest, found := strings.Cut(name, ", "); found {
		return rest
	}
	return name
}

// upright draws the line downwards with the names of its stations: from one to the next are so many rows.
func (l *look) upright(line wizard.Line, width, step int) []string {
	var lines []string
	for i, station := range line.Stations {
		if i > 0 && step == 2 {
			bar := l.dim.Render(l.signs.aheadUp)
			if i <= line.At {
				bar = l.mark(passedTone(line.Tone)).Render(l.signs.passedUp)
			}
			lines = append(lines, bar)
		}
		name := cut(station.Name, width-nameColumn, l.signs.more)
		if i == line.At {
			name = l.bold.Render(name)
		}
		lines = append(lines, padded(l.station(line, i), nameColumn)+name)
	}
	return lines
}
