package guides

// The formats of a guide's files. One without "format:" in guide.yaml is of the first: it is read and checked as ever.
const (
	FormatFirst = 1
	Format      = 2 // what is written today; see docs/guides.md
)

// complete gives the card of a guide what it says of its routes: which decide something, and how long the recommended one takes; the
// minutes of the first format stand in the card.
func (g *Guide) complete() {
	details := g.Details()
	for _, route := range details.Routes {
		if details.elsewhere(route.ID) {
			g.Elsewhere = append(g.Elsewhere, route.ID)
		}
		if !route.Objection {
			g.Beside = append(g.Beside, route.ID)
		}
	}
	if g.Format < Format {
		return
	}
	g.Minutes = 0
	if route := details.Recommended(); route != nil {
		g.Minutes = route.Minutes
	}
}
