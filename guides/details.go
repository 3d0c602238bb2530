package guides

// settle says in the words of today what a guide of the first format says: "source" is a report, its minutes are those of the
// first route, and that is the one it recommends.
func (d *Details) settle(g *Guide) {
	if g.Format >= Format {
		return
	}
	source := func(v *Verified) {
		if v != nil && v.How == howSource {
			v.How = HowReport
		}
	}
	source(&d.Verified)
	for i := range d.Routes {
		source(d.Routes[i].Verified)
	}
	if len(d.Routes) > 0 {
		d.Routes[0].Minutes, d.Routes[0].Recommended = g.Minutes, true
	}
}

// Route finds a route's facts by its id.
func (d *Details) Route(id string) (*Route, bool) {
	for i := range d.Routes {
		if d.Routes[i].ID == id {
			return &d.Routes[i], true
		}
	}
	return nil, false
}

// Recommended is the route to begin with; nil if the guide has none.
func (d *Details) Recommended() *Route {
	for i := range d.Routes {
		if d.Routes[i].Recommended {
			return &d.Routes[i]
		}
	}
	return nil
}

// VerifiedFor says when and how a route was last confirmed: its own evidence, else the guide's.
func (d *Details) VerifiedFor(routeID string) Verified {
	if r, ok := d.Route(routeID); ok && r.Verified != nil {
		return *r.Verified
	}
	return d.Verified
}

// VerifiedStep says when and how a step was last confirmed: its own evidence, else that of the route it belongs to.
func (d *Details) VerifiedStep(routeID string, step *Step) Verified {
	switch {
	case step.Verified != nil:
		return *step.Verified
	case step.From != "":
		return d.VerifiedFor(step.From)
	}
	return d.VerifiedFor(routeID)
}
