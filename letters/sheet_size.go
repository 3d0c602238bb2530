package letters

import (
	"math"
	"strings"
	"unicode/utf8"
)

// What a page holds, in lines of the usual type. Measured on the printed sheets of all shipped guides.
const (
	usualLines = 43.5
	tightLines = 51
	lineOfType = 85  // characters
	codeLines  = 4.0 // a QR code is as high as so many
)

// size is the class of the type in which a sheet stays on its page, the largest that does.
func (s *sheet) size() string {
	switch lines := s.lines(); {
	case lines <= usualLines:
		return ""
	case lines <= tightLines:
		return "tight"
	}
	return "tighter"
}

// lines estimates how many lines a sheet has in the usual type, without its head and foot.
func (s *sheet) lines() float64 {
	n := 0.0
	for _, text := range s.About {
		n += textLines(string(text)) * 0.8 // small type
	}
	n += partLines(s.Before)
	for _, step := range s.Steps {
		height := 1.5 + partLines(step.Parts)
		if step.Coded {
			height = max(height, codeLines)
		}
		for _, text := range step.Help {
			height += textLines(string(text)) * 0.8
		}
		if len(step.Lines) > 0 {
			height += 1.5
		}
		n += height
	}
	return n
}

// partLines are the lines of what stands in a step.
func partLines(parts []sheetPart) float64 {
	n := 0.0
	for _, part := range parts {
		switch {
		case part.Link != nil:
			n += 2
		case part.Copy != "":
			n += 1
			for line := range strings.SplitSeq(part.Copy, "\n") {
				n += max(textLines(line), 1) * 0.75 // smaller type
			}
		default:
			n += textLines(string(part.Text))
		}
	}
	return n
}

// textLines are the lines that a text fills.
func textLines(text string) float64 {
	return math.Ceil(float64(utf8.RuneCountInString(text)) / lineOfType)
}
