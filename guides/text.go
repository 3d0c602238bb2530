package guides

// Text is a guide's words in one language.
type Text struct {
	Title   string      // the "#" heading
	Intro   []Part      // what is used, what the objection does and does not reach
	Summary []Labelled  // Intro taken apart: three paragraphs that begin in bold; nil for an introduction of another kind
	Routes  []RouteText // in the order of Guide.Routes
	Topics  []Topic     // what stands below "Mehr"; a guide of the first format has one, with the id "notes"
	Notes   Section     // all topics as one section, for who reads everything; its Parts are empty if there are none
}

// Labelled is a paragraph that begins in bold.
type Labelled struct {
	Label    string // what is bold, without a colon: "Nicht erreicht"
	Markdown string // what follows: "wird, was schon in einem Modell steckt."
	Colon    bool   // a colon stands between them; without one the Markdown goes on with the sentence that the label begins
}

// Lead is the label as the paragraph has it: with the colon, if there is one.
func (l Labelled) Lead() string {
	if l.Colon {
		return l.Label + ":"
	}
	return l.Label
}

// Section is a heading with what stands below it.
type Section struct {
	Title string
	Parts []Part
}

// Topic is a question that the notes of a guide, or a shared page, answer.
type Topic struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Parts []Part `json:"parts"`
	Links []Link `json:"links"` // those that stand in Parts
}

// RouteText is the words of one route.
type RouteText struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Lead  string `json:"-"`     // Markdown of its first paragraph, which says when to take it; empty if there is none
	Intro []Part `json:"intro"` // all that stands above its steps, the lead too
	Steps []Step `json:"steps"` // with those that it takes from another route
}

// Step is one thing to do.
type Step struct {
	ID       string     `json:"id"`             // unique in its route
	From     string     `json:"from,omitempty"` // id of the route whose step it is, if this route takes it from there; "" for a step of its own
	Title    string     `json:"title"`
	Event    string     `json:"event,omitempty"`  // what happened when the step is done ("sent"); "" for most steps
	Optional bool       `json:"optional"`         // not everybody needs this step
	Letter   Letter     `json:"letter,omitempty"` // the program writes the objection here; "" for most steps
	Verified *Verified  `json:"verified,omitempty"`
	Parts    []Part     `json:"parts"`
	Help     []HelpItem `json:"help"` // „Klappt nicht?“; not in Parts
	Line     int        `json:"-"`    // of the heading in the file
}

// Letter says how the objection that the program writes at a step leaves it.
type Letter string

// The ways of a letter.
const (
	LetterEmail Letter = "email"
	LetterPost  Letter = "post"
)

// Letters are all of them.
func Letters() []Letter { return []Letter{LetterEmail, LetterPost} }

// HelpItem is one way out where people get stuck.
type HelpItem struct {
	Symptom string `json:"symptom"` // Markdown: what the person sees
	Way     string `json:"way"`     // Markdown: what to do; its links are in Links
	Links   []Link `json:"links"`
}

// Part is a piece of a text, in the order of the page. Exactly one of its fields is set.
type Part struct {
	Markdown string `json:"markdown,omitempty"` // paragraphs and lists
	Link     *Link  `json:"link,omitempty"`     // something to open
	Copy     string `json:"copy,omitempty"`     // something to copy and paste, with placeholders such as {name}
}

// Link is something to open. In the Parts of a step it stands alone in its paragraph.
type Link struct {
	Label  string `json:"label"`
	URL    string `json:"url"` // https or mailto; as it is written in the page for what is inside of the program
	Target Target `json:"-"`   // where it leads; only a TargetAddress is for the browser
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

// Topic finds a topic of the notes by its id.
func (t *Text) Topic(id string) (*Topic, bool) { return findTopic(t.Topics, id) }

func findTopic(topics []Topic, id string) (*Topic, bool) {
	for i := range topics {
		if topics[i].ID == id {
			return &topics[i], true
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

// Texts are the texts of the step to copy, in order.
func (s *Step) Texts() []string {
	var texts []string
	for _, p := range s.Parts {
		if p.Copy != "" {
			texts = append(texts, p.Copy)
		}
	}
	return texts
}
