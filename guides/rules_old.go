package guides

// How old evidence may grow, in years, before an author is asked to look again.
const (
	oldRecommended = 1 // of the recommended route
	oldReport      = 2 // of any route that rests on a report
)

// checkOld asks for nothing where nobody says what day it is.
func checkOld(d *draft, report report) {
	if d.Today.IsZero() {
		return
	}
	older := func(v Verified, years int) bool {
		on := v.On
		if v.Again != nil {
			on = v.Again.On
		}
		return !on.IsZero() && on.Last().AddDate(years, 0, 0).Before(d.Today)
	}
	for i, r := range d.details.Routes {
		v := d.details.VerifiedFor(r.ID)
		switch {
		case r.Recommended && older(v, oldRecommended):
			report(d.facts.at("routes", i), "the evidence of the recommended route %q is older than a year", r.ID)
		case v.How == HowReport && older(v, oldReport):
			report(d.facts.at("routes", i), "the report on the route %q is older than two years", r.ID)
		}
	}
}
