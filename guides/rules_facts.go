package guides

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// checkRequired finds what is left out: the keys that every guide has, and what their lists cannot do without.
func checkRequired(d *draft, report report) {
	keys := []string{"name", "group", "rank", "kind", "regions", "routes", "verified", "sources", "search"}
	if d.guide.Per != PerCompany { // there the person names the company, and nothing is opened but a mail to it
		keys = append(keys, "company", "hosts")
	}
	if d.format() == FormatFirst {
		keys = append(keys, "minutes")
	}
	for _, key := range keys {
		node, ok := d.facts.find(key)
		if !ok {
			report(d.facts.at(), "%q is left out", key)
		} else if len(node.Content) == 0 && (node.Kind != yaml.ScalarNode || node.Value == "") {
			report(d.facts.at(key), "%q is empty", key)
		}
	}
	for i, r := range d.details.Routes {
		if r.Device == "" {
			report(d.facts.at("routes", i), "the route %q has no device", r.ID)
		}
		if d.format() >= Format && r.Minutes == 0 {
			report(d.facts.at("routes", i), "the route %q does not say how many minutes it takes", r.ID)
		}
		if d.format() >= Format && r.Verified == nil {
			report(d.facts.at("routes", i), "the route %q does not say how it is known", r.ID)
		}
	}
	for i, s := range d.details.Sources {
		if len(s.Claims) == 0 {
			report(d.facts.at("sources", i), "the source does not say what it claims")
		}
		if d.format() >= Format && s.Kind == "" {
			report(d.facts.at("sources", i), "the source does not say of which kind it is")
		}
	}
	for i, date := range d.details.Dates {
		if date.On.IsZero() {
			report(d.facts.at("dates", i), "the date has no day, month or year")
		}
	}
}

var authorityForm = expression(`^[a-z]{2}(-[a-z]{2})?$`)

func checkValue(d *draft, report report) {
	g := d.guide
	one := func(at place, key, value string, known ...string) {
		if value != "" && !slices.Contains(known, value) {
			report(at, "%s is %q and not one of: %s", key, value, strings.Join(known, ", "))
		}
	}
	one(d.facts.at("kind"), "kind", string(g.Kind), Names(Kinds())...)
	one(d.facts.at("group"), "group", string(g.Group), Names(groups)...)
	one(d.facts.at("per"), "per", string(g.Per), Names(Pers())...)
	for i, region := range g.Regions {
		one(d.facts.at("regions", i), "a region", region, Regions()...)
	}
	for i, r := range d.details.Routes {
		one(d.facts.at("routes", i, "device"), "device", string(r.Device), Names(Devices())...)
		if r.Minutes < 0 || r.Minutes > 24*60 {
			report(d.facts.at("routes", i, "minutes"), "nobody takes %d minutes", r.Minutes)
		}
	}
	d.eachHow(func(at place, how How) { one(at, "how", string(how), Names(d.hows())...) })
	if g.Minutes < 0 || g.Minutes > 24*60 {
		report(d.facts.at("minutes"), "nobody takes %d minutes", g.Minutes)
	}
	if g.Format != FormatFirst && g.Format != Format {
		report(d.facts.at("format"), "the format is %d and not %d", g.Format, Format)
	}
	if g.Authority != "" && !authorityForm().MatchString(g.Authority) {
		report(d.facts.at("authority"), "authority is %q, which is no country and no Land", g.Authority)
	}
}

// hows are the kinds of evidence that a guide may name.
func (d *draft) hows() []How {
	if d.format() == FormatFirst {
		return []How{howSource, HowHandsOn}
	}
	return hows
}

// eachHow visits every place that says how something is known.
func (d *draft) eachHow(visit func(at place, how How)) {
	verified := func(v *Verified, keys ...any) {
		if v == nil {
			return
		}
		visit(d.facts.at(keys...), v.How)
		if v.Again != nil {
			visit(d.facts.at(append(keys, "again")...), v.Again.How)
		}
	}
	verified(&d.details.Verified, "verified")
	for i, r := range d.details.Routes {
		verified(r.Verified, "routes", i, "verified")
	}
	for i, c := range d.details.Contacts {
		visit(d.facts.at("contact", i), c.How)
	}
	for i, s := range d.details.Sources {
		visit(d.facts.at("sources", i), s.Kind)
	}
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.heading != nil {
				visit(p.at(s.heading), How(s.attributes.get("how")))
			}
		}
	}
}

// checkWords finds texts that are missing in a language, and languages that nobody reads.
func checkWords(d *draft, report report) {
	complete := func(has func(lang string) bool, languages []string, keys ...any) {
		for _, lang := range Languages {
			if !has(lang) {
				report(d.facts.at(keys...), "%q is missing", lang)
			}
		}
		for _, lang := range languages {
			if !slices.Contains(Languages[:], lang) {
				report(d.facts.at(append(keys, lang)...), "%q is neither a key nor a language", lang)
			}
		}
	}
	words := func(w Words, keys ...any) {
		complete(func(lang string) bool { return strings.TrimSpace(w[lang]) != "" }, languagesOf(w), keys...)
	}
	words(d.guide.Name, "name")
	for i, date := range d.details.Dates {
		words(date.Words, "dates", i)
	}
	for i, change := range d.guide.Changes {
		words(change.Words, "changes", i)
	}
	for i, doubt := range d.details.Doubts {
		words(doubt, "doubts", i)
	}
	for i, item := range d.details.Data {
		words(item, "data", i)
	}
	if d.details.Ground != nil {
		words(d.details.Ground, "ground")
	}
	terms := d.details.SearchFor
	complete(func(lang string) bool { return len(terms[lang]) > 0 }, languagesOf(terms), "search")
}

func languagesOf[V any](m map[string]V) []string {
	var languages []string
	for lang := range m {
		languages = append(languages, lang)
	}
	slices.Sort(languages)
	return languages
}

var hostForm = expression(`^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$`)

// GoodHost reports that a guide may name this host.
func GoodHost(host string) bool {
	return hostForm().MatchString(host) && !strings.HasPrefix(host, punycode) && !strings.Contains(host, "."+punycode)
}

// punycode begins a part of a host that stands for letters outside of ASCII.
const punycode = "xn--"

func checkHosts(d *draft, report report) {
	for i, host := range d.guide.Hosts {
		switch {
		case !hostForm().MatchString(host):
			report(d.facts.at("hosts", i), "%q is not a host such as example.com", host)
		case !GoodHost(host):
			report(d.facts.at("hosts", i), "%q stands for letters that can look like others", host)
		}
	}
}

func checkDateOrder(d *draft, report report) {
	changes := d.guide.Changes
	for i, change := range changes {
		switch {
		case change.On.Precision() != PrecisionDay:
			report(d.facts.at("changes", i), "a change needs a day: what was recorded before it is told about it")
		case i > 0 && change.On.Compare(changes[i-1].On) < 0:
			report(d.facts.at("changes", i), "%s stands after %s", change.On, changes[i-1].On)
		}
	}
	dates := d.details.Dates
	for i := 1; i < len(dates); i++ {
		if dates[i].On.Compare(dates[i-1].On) < 0 {
			report(d.facts.at("dates", i), "%s stands after %s", dates[i].On, dates[i-1].On)
		}
	}
}

func checkVerified(d *draft, report report) {
	one := func(v Verified, keys ...any) {
		if v.On.IsZero() {
			report(d.facts.at(keys...), "nobody says when the facts were confirmed")
		}
		if v.How == "" {
			report(d.facts.at(keys...), "nobody says how the facts were confirmed")
		}
	}
	one(d.details.Verified, "verified")
	for i, r := range d.details.Routes {
		if r.Verified != nil {
			one(*r.Verified, "routes", i, "verified")
		}
	}
}

func checkSourceDate(d *draft, report report) {
	if !slices.ContainsFunc(d.details.Sources, func(s Source) bool { return !s.On.IsZero() }) {
		report(d.facts.at("sources"), "no source has a date")
	}
}
