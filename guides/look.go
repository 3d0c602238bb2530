package guides

import (
	"strings"
)

// Look is what one look by a person would settle most about a guide.
type Look struct {
	Route    string   `json:"route,omitempty"` // id
	Step     string   `json:"step,omitempty"`  // id; "" if it is the whole route, or a doubt
	Why      LookWhy  `json:"why"`
	Verified Verified `json:"-"` // how it is known so far; zero for a doubt
	Doubt    int      `json:"-"` // index of the doubt
}

// LookWhy says why somebody should look there.
type LookWhy string

// The reasons to look, the one that people rely on most first.
const (
	LookRoute LookWhy = "route" // the route rests on weak evidence, or nobody has looked at it for long
	LookStep  LookWhy = "step"  // a step of it does
	LookLabel LookWhy = "label" // what it says there is known in English only
	LookDoubt LookWhy = "doubt" // the sources disagree
)

// englishOnly marks a label in a German text of which nobody knows the German words.
const englishOnly = "(englisch)"

// BestLook is what to look at: what people are offered and is known worst. A route that the press or a single report tells of is
// walked whole; else a step of it, a label, another route or a doubt is the weakest place. Where nothing is weak, it is what is
// offered, once more.
func (g *Guide) BestLook() Look {
	details := g.Details()
	offered := details.Recommended()
	if offered == nil {
		if len(details.Routes) == 0 {
			return Look{Why: LookRoute, Verified: details.Verified}
		}
		offered = &details.Routes[0]
	}
	best := Look{Route: offered.ID, Why: LookRoute, Verified: details.VerifiedFor(offered.ID)}
	if thin(best.Verified) {
		return best
	}
	if look, ok := g.weakStep(offered.ID); ok {
		return look
	}
	if step, ok := g.englishStep(offered.ID); ok {
		return Look{Route: offered.ID, Step: step, Why: LookLabel, Verified: best.Verified}
	}
	for _, route := range details.Routes {
		if v := details.VerifiedFor(route.ID); thin(v) && v.How.Strength() < best.Verified.How.Strength() {
			best = Look{Route: route.ID, Why: LookRoute, Verified: v}
		}
	}
	if best.Route == offered.ID && len(details.Doubts) > 0 { // a look seldom settles what sources dispute
		return Look{Route: offered.ID, Why: LookDoubt}
	}
	return best
}

// thin says whether evidence is none of the company, an authority, or somebody who tried it.
func thin(v Verified) bool { return v.How.Strength() <= HowPress.Strength() }

// weakStep is the step of a route that is known worst, if its evidence is weak.
func (g *Guide) weakStep(route string) (Look, bool) {
	text, ok := g.Text(Languages[0]).Route(route)
	if !ok {
		return Look{}, false
	}
	var look Look
	for _, step := range text.Steps {
		if v := step.Verified; v != nil && thin(*v) && (look.Step == "" || v.How.Strength() < look.Verified.How.Strength()) {
			look = Look{Route: route, Step: step.ID, Why: LookStep, Verified: *v}
		}
	}
	return look, look.Step != ""
}

// englishStep is the first step of a route with a label whose German words nobody knows.
func (g *Guide) englishStep(route string) (string, bool) {
	text, ok := g.Text("de").Route(route)
	if !ok {
		return "", false
	}
	for _, step := range text.Steps {
		for _, part := range step.Parts {
			if strings.Contains(part.Markdown, englishOnly) {
				return step.ID, true
			}
		}
	}
	return "", false
}
