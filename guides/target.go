package guides

import "strings"

// Target is where a link leads.
type Target struct {
	Kind TargetKind `json:"kind,omitempty"`
	Page string     `json:"page,omitempty"` // the shared one ("was-wenn"), for TargetPage
	ID   string     `json:"id,omitempty"`   // of the route, the topic or the section
}

// TargetKind says what a link leads to.
type TargetKind string

// The kinds of targets. A link with TargetAddress is for the browser or the mail program; with TargetNowhere for nobody.
const (
	TargetAddress TargetKind = ""        // out of the program: see Link.URL
	TargetRoute   TargetKind = "route"   // a route of the same guide
	TargetTopic   TargetKind = "topic"   // a topic of the same guide's notes
	TargetPage    TargetKind = "page"    // a section of a shared page
	TargetNowhere TargetKind = "nowhere" // something inside of the program that does not exist
)

var pageLink = expression(`^\.\./_pages/([a-z0-9-]+)\.[a-z]+\.md(?:#([a-z0-9-]+))?$`)

// outside reports that an address is for the browser or the mail program.
func outside(address string) bool {
	return !strings.HasPrefix(address, "#") && strings.Contains(address, ":")
}

// target says where an address in a guide leads. Whether a shared page has the section, the library knows: Library.Page.
func (t *Text) target(address string) Target {
	if found := pageLink().FindStringSubmatch(address); found != nil {
		return Target{Kind: TargetPage, Page: found[1], ID: found[2]}
	}
	if outside(address) {
		return Target{}
	}
	id, inside := strings.CutPrefix(address, "#")
	if !inside {
		return Target{Kind: TargetNowhere}
	}
	if _, ok := t.Route(id); ok {
		return Target{Kind: TargetRoute, ID: id}
	}
	if _, ok := t.Topic(id); ok {
		return Target{Kind: TargetTopic, ID: id}
	}
	return Target{Kind: TargetNowhere, ID: id}
}

// aim gives every link of the text its target.
func (t *Text) aim() {
	at := aiming(t.target)
	at.parts(t.Intro)
	for _, route := range t.Routes {
		at.parts(route.Intro)
		for _, step := range route.Steps {
			at.parts(step.Parts)
			for _, item := range step.Help {
				at.links(item.Links)
			}
		}
	}
	at.topics(t.Topics)
}

// aiming says where an address leads.
type aiming func(address string) Target

func (at aiming) parts(parts []Part) {
	for _, part := range parts {
		if part.Link != nil {
			part.Link.Target = at(part.Link.URL)
		}
	}
}

func (at aiming) links(links []Link) {
	for i := range links {
		links[i].Target = at(links[i].URL)
	}
}

func (at aiming) topics(topics []Topic) {
	for _, topic := range topics {
		at.parts(topic.Parts)
		at.links(topic.Links)
	}
}
