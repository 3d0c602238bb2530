package guides

import (
	"net/url"
	"slices"
	"strings"
)

func checkRecommended(d *draft, report report) {
	routes := d.details.Routes
	for i, r := range routes {
		switch {
		case r.Recommended && i > 0:
			report(d.facts.at("routes", i), "the route %q is recommended and not the first", r.ID)
		case r.Recommended && !r.Objection:
			report(d.facts.at("routes", i), "the route %q is recommended and no objection", r.ID)
		}
	}
	if len(routes) == 0 {
		return
	}
	if !routes[0].Recommended {
		report(d.facts.at("routes", 0), "the first route %q is not recommended", routes[0].ID)
		return
	}
	if d.details.VerifiedFor(routes[0].ID).How != HowReport {
		return
	}
	for _, r := range routes[1:] {
		if r.Objection && d.details.VerifiedFor(r.ID).How.Strength() > HowReport.Strength() {
			report(d.facts.at("routes", 0), "the route %q rests on a report alone, and %q on more", routes[0].ID, r.ID)
		}
	}
}

// checkEvidence looks at the marks of steps, and at evidence that is there again.
func checkEvidence(d *draft, report report) {
	again := func(v *Verified, keys ...any) {
		if v == nil || v.Again == nil {
			return
		}
		at := d.facts.at(append(keys, "again")...)
		switch {
		case v.Again.On.IsZero() || v.Again.How == "":
			report(at, "again: does not say both on and how")
		case v.Again.Again != nil:
			report(at, "again: stands inside of again:")
		case v.Again.On.Compare(v.On) <= 0:
			report(at, "the evidence of %s is not newer than that of %s", v.Again.On, v.On)
		case v.Again.How.Strength() >= v.How.Strength():
			report(at, "newer evidence that is as strong stands alone, without again:")
		}
	}
	again(&d.details.Verified, "verified")
	for i := range d.details.Routes {
		again(d.details.Routes[i].Verified, "routes", i, "verified")
	}
	for _, p := range d.pages {
		for _, s := range p.sections {
			on, dated := s.attributes.find("on")
			how, known := s.attributes.find("how")
			if !dated && !known {
				continue
			}
			if _, err := ParseDate(on); err != nil || how == "" {
				report(p.at(s.heading), "the mark does not say both on and how: on=2026-10-02 how=report")
			}
		}
	}
}

// checkSourceAddress holds every source to an address that can be opened, on whatever host.
func checkSourceAddress(d *draft, report report) {
	for i, source := range d.details.Sources {
		at := d.facts.at("sources", i, "url")
		if source.URL == "" {
			report(at, "a source has no url")
		} else if err := d.Check(source.URL, ownHost(source.URL)); err != nil {
			report(at, "%v", err)
		} else if !strings.HasPrefix(source.URL, "https://") {
			report(at, "the address is a mail address")
		}
	}
}

// checkSourceHost finds sources that are none.
func checkSourceHost(d *draft, report report) {
	d.eachSourceHost(unworthy(), func(at place, host string) { report(at, "%s is no source", host) })
}

func checkWeakSource(d *draft, report report) {
	d.eachSourceHost(weak(), func(at place, host string) { report(at, "%s is a weak source", host) })
}

// eachSourceHost visits the sources on some hosts and their subdomains.
func (d *draft) eachSourceHost(hosts []string, visit func(at place, host string)) {
	for i, source := range d.details.Sources {
		u, err := url.Parse(source.URL)
		if err != nil {
			continue // checkSourceAddress says so
		}
		name := strings.ToLower(u.Hostname())
		if slices.ContainsFunc(hosts, func(host string) bool { return name == host || strings.HasSuffix(name, "."+host) }) {
			visit(d.facts.at("sources", i), name)
		}
	}
}
