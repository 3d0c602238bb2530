package cli

import (
	"slices"
	"strconv"
	"strings"
)

// choice is one thing that can be chosen by its number.
type choice struct {
	above string // a line that is told before it
	mark  string // where it stands now: "ticked". What changes it says so, and the list is not told again
	text  string
	short string // its name in the question; "" is the text
	do    func() error
}

// menu is what can be chosen at a question.
type menu struct {
	intro    []string // told before the choices
	choices  []choice
	after    []string           // told behind the choices
	sensible int                // what Enter alone chooses; -1 leads back
	search   func(string) error // "s word"; nil where there is nothing to search
	several  func([]int) error  // "1, 3, 5", from 0; nil where one is chosen at a time
}

// pageful is how many choices are told at once. Nobody keeps more in mind.
const pageful = 20

// choose tells the choices, unless they were told last, and carries out the chosen one.
func (l *linear) choose(m menu) error {
	shown := l.tellChoices(m)
	for {
		l.say(l.question(m))
		typed, err := l.read()
		if err != nil {
			return err
		}
		word, isSearch := searched(typed)
		switch n, _ := strconv.Atoi(typed); {
		case typed == "" && m.sensible < 0, is(typed, backWords):
			return errBack
		case typed == "":
			return m.choices[m.sensible].do()
		case is(typed, leaveWords):
			return errLeave
		case is(typed, hintWords):
			l.tellHints()
			l.list = nil
			shown = l.tellChoices(m)
		case is(typed, againWords):
			l.body, l.list = nil, nil
			return errAgain
		case is(typed, moreWords) && shown < len(m.choices):
			shown = l.tellFrom(m, shown)
		case isSearch && m.search != nil:
			return m.search(word)
		case n >= 1 && n <= len(m.choices):
			return m.choices[n-1].do()
		case m.several != nil && len(numbersIn(typed, len(m.choices))) > 0:
			return m.several(numbersIn(typed, len(m.choices)))
		default:
			l.say(l.w().T("linear.unknown", "typed", quoted(typed)), l.whatElse(m))
		}
	}
}

// whatElse says what could be typed instead.
func (l *linear) whatElse(m menu) string {
	if len(m.choices) == 0 {
		return l.w().T("linear.unknown.none")
	}
	return l.w().N("linear.unknown.hint", len(m.choices))
}

// within asks a menu again and again until the person goes back; a choice goes back by returning errBack.
func (l *linear) within(make func() menu) error {
	for {
		switch err := l.choose(make()); err {
		case nil, errAgain:
		case errBack:
			return nil
		default:
			return err
		}
	}
}

// question asks, and says what Enter alone does.
func (l *linear) question(m menu) string {
	n, text := 0, l.w().T("linear.back")
	if m.sensible >= 0 {
		c := m.choices[m.sensible]
		n, text = m.sensible+1, c.text
		if c.short != "" {
			text = c.short
		}
	}
	return sentence(l.w().T("linear.question", "n", n, "text", text))
}

// tellChoices tells the choices from the first one on and returns how many of them. Those that were told last, and have not
// changed, keep their numbers and are not repeated.
func (l *linear) tellChoices(m menu) int {
	list := slices.Concat(m.intro, m.after)
	for _, c := range m.choices {
		list = append(list, c.above, c.text)
	}
	if slices.Equal(list, l.list) {
		return min(len(m.choices), pageful)
	}
	l.list = list
	if len(m.intro) > 0 {
		l.say("")
		l.say(m.intro...)
	}
	return l.tellFrom(m, 0)
}

// tellFrom tells a pageful of the choices and returns how many have been told by then.
func (l *linear) tellFrom(m menu, from int) int {
	to := min(from+pageful, len(m.choices))
	if from == 0 && to > 0 {
		l.say(l.w().N("linear.choices", len(m.choices)))
	}
	for i, c := range m.choices[from:to] {
		if c.above != "" {
			l.say(c.above)
		}
		text := c.text
		if c.mark != "" {
			text = c.mark + ": " + text
		}
		l.say(named(strconv.Itoa(from+i+1), text))
	}
	if to < len(m.choices) {
		l.say(l.w().T("linear.more", "shown", to, "n", len(m.choices)))
	} else {
		l.say(m.after...)
	}
	return to
}

// numbersIn reads "1, 3 5" as places in a list, from 0. Nothing is read where a part of it is no number of the list.
func numbersIn(typed string, most int) []int {
	var places []int
	for _, part := range strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' || r == ' ' || r == '\t' }) {
		n, err := strconv.Atoi(part)
		if err != nil || n < 1 || n > most {
			return nil
		}
		places = append(places, n-1)
	}
	return places
}

// searched takes the word off "s word".
func searched(typed string) (word string, ok bool) {
	if len(typed) < 2 || !strings.EqualFold(typed[:2], "s ") {
		return "", false
	}
	return strings.TrimSpace(typed[2:]), true
}
