package guides

// Text is a guide's words in one language.
type Text struct {
	Title  string      // the "#" heading
	Intro  []Part      // what is used, what the objection does and does not reach
	Routes []RouteText // in the order of Guide.Routes
	Notes  Section     // the last section; its Parts are empty if there is none
}

// Section is a heading with what stands below it.
type Section struct {
	Title string
	Parts []Part
}

// RouteText is the words of one route.
type RouteText struct {
	ID    string
	Title string
	Intro []Part
	Steps []Step
}

// Step is one thing to do.
type Step struct {
	ID       string // unique in its route
	Title    string
	Event    string // what happened when the step is done ("sent"); "" for most steps
	Optional bool   // not everybody needs this step
	Parts    []Part
	Line     int // of the heading in the file
}

// Part is a piece of a text, in the order of the page. Exactly one of its fields is set.
type Part struct {
	Markdown string // paragraphs and lists
	Link     *Link  // something to open
	Copy     string // something to copy and paste, with placeholders such as {name}
}

// Link is something to open, alone in its paragraph.
type Link struct {
	Label string
	URL   string // https or mailto
}

// Route finds the words of a route by its id.
func (t *Text) Route(id string) (*RouteText, bool) {
	for i := range t.Routes {
		if t.Routes[i].ID == id {
			return &t.Routes[i], true
		}
	}
	return nil, false
}

// Index is the place of a step in its route, counted from 0; -1 if the route has no such step.
func (r *RouteText) Index(stepID string) int {
	for i := range r.Steps {
		if r.Steps[i].ID == stepID {
			return i
		}
	}
	return -1
}

// Step finds a step of the route by its id.
func (r *RouteText) Step(id string) (*Step, bool) {
	if i := r.Index(id); i >= 0 {
		return &r.Steps[i], true
	}
	return nil, false
}

// Links are the things that the step opens.
func (s *Step) Links() []*Link {
	var links []*Link
	for _, p := range s.Parts {
		if p.Link != nil {
			links = append(links, p.Link)
		}
	}
	return links
}
