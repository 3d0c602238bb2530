package guides

// The formats of a guide's files. One without "format:" in guide.yaml is of the first: it is read and checked as ever.
const (
	FormatFirst = 1
	Format      = 2 // what is written today; see docs/guides.md
)

// timed gives the card of a guide its minutes, which are the recommended route's: those of the first format stand in the card.
func (g *Guide) timed() {
	if g.Format < Format {
		return
	}
	g.Minutes = 0
	if route := g.Details().Recommended(); route != nil {
		g.Minutes = route.Minutes
	}
}
