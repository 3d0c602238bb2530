package letters

import (
	"bytes"
	"unicode/utf8"
)

// calendarLine is how many bytes a line of a calendar file may have, its end not counted (RFC 5545, section 3.1).
const calendarLine = 75

// foldCalendar breaks long lines; the rest follows on the next one, behind a space. No letter is torn apart.
func foldCalendar(data []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.SplitSeq(bytes.TrimSuffix(data, []byte("\r\n")), []byte("\r\n")) {
		for room := calendarLine; len(line) > room; room = calendarLine - 1 {
			end := room
			for !utf8.RuneStart(line[end]) {
				end--
			}
			out.Write(line[:end])
			out.WriteString("\r\n ")
			line = line[end:]
		}
		out.Write(line)
		out.WriteString("\r\n")
	}
	return out.Bytes()
}
