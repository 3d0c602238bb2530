package guides

import "strings"

// attributes are what stands in braces behind a heading: "{#send event=sent}". The Markdown parser has some of its own, but
// those take no day and no "#" in a value.
type attributes []keyValue

// keyValue is one attribute; "#send" is the id "send".
type keyValue struct{ name, value string }

var headingBraces = expression(`^(.*?)\s*\{([^{}]*)\}$`)

// cutAttributes takes the braces from the end of a heading's words.
func cutAttributes(heading string) (title string, attrs attributes) {
	found := headingBraces().FindStringSubmatch(strings.TrimSpace(heading))
	if found == nil {
		return heading, nil
	}
	for _, field := range strings.Fields(found[2]) {
		if id, ok := strings.CutPrefix(field, "#"); ok {
			attrs = append(attrs, keyValue{"id", id})
			continue
		}
		name, value, _ := strings.Cut(field, "=")
		attrs = append(attrs, keyValue{name, value})
	}
	return found[1], attrs
}

// get is the value of the first attribute of a name, "" if there is none.
func (a attributes) get(name string) string {
	value, _ := a.find(name)
	return value
}

func (a attributes) find(name string) (value string, ok bool) {
	for _, attr := range a {
		if attr.name == name {
			return attr.value, true
		}
	}
	return "", false
}

// from is where the rest of a route is taken from: {from=browser#email} is the route "browser" and its step "email".
func (a attributes) from() (route, step string, ok bool) {
	value, ok := a.find("from")
	route, step, _ = strings.Cut(value, "#")
	return route, step, ok
}

// verified is the evidence in a heading, {on=2026-10-02 how=report}; nil if there is none. A date that cannot be read is none,
// and the linter says so.
func (a attributes) verified() *Verified {
	on, dated := a.find("on")
	how, known := a.find("how")
	if !dated && !known {
		return nil
	}
	date, _ := ParseDate(on)
	return &Verified{On: date, How: How(how)}
}
