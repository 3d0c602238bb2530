package guides

import (
	"slices"
	"strings"
)

// checkAlias holds the other names of a guide apart from those of all others in the folder.
func checkAlias(d *draft, report report) {
	for i, alias := range d.guide.Aliases {
		at := d.facts.at("aliases", i)
		folded := fold(alias)
		switch {
		case strings.TrimSpace(alias) == "" || alias != strings.ToLower(strings.TrimSpace(alias)):
			report(at, "%q is not written in lower case", alias)
		case slices.ContainsFunc(d.guide.names(), func(name string) bool { return fold(name) == folded }):
			report(at, "%q is what the guide is called anyway", alias)
		case slices.Index(d.guide.Aliases, alias) < i:
			report(at, "%q stands here twice", alias)
		}
		for _, other := range d.shared.aliases[folded] {
			if other != d.guide.ID {
				report(at, "%q is what %q is called too", alias, other)
			}
		}
	}
}

func checkContact(d *draft, report report) {
	seen := map[string]bool{}
	for i, c := range d.details.Contacts {
		at := d.facts.at("contact", i)
		for _, route := range c.Routes {
			if _, ok := d.details.Route(route); !ok {
				report(at, "the guide has no route %q", route)
			}
		}
		routes := c.Routes
		if len(routes) == 0 {
			routes = []string{""}
		}
		if len(c.Regions) == 0 {
			report(at, "the contact does not say for which regions it is")
		}
		for _, region := range c.Regions {
			if !slices.Contains(Regions(), region) {
				report(at, "a region is %q and not one of: %s", region, strings.Join(Regions(), ", "))
				continue
			}
			for _, route := range routes {
				if seen[region+" "+route] {
					report(at, "the region %q has two contacts", region)
				}
				seen[region+" "+route] = true
			}
		}
		if strings.TrimSpace(c.Name) == "" {
			report(at, "the contact has no name")
		}
		if len(c.Address) == 1 || slices.Contains(c.Address, "") {
			report(at, "an address has several lines, and none is empty")
		}
		if len(c.Address) == 0 && c.Email == "" && c.Form == "" {
			report(at, "the contact has no address, no e-mail and no form")
		}
		if (c.On.IsZero()) != (c.How == "") {
			report(at, "the contact says only one of on and how")
		}
	}
}

// What a letter can list.
const (
	mostData = 5
	maxData  = 12 // words of one of them
)

var possessive = expression(`(?i)\b(dein\pL*|mein\pL*|ihr\pL*|your|my|their)\b`)

func checkData(d *draft, report report) {
	if n := len(d.details.Data); n > mostData {
		report(d.facts.at("data"), "there are %d phrases", n)
	}
	for i, phrase := range d.details.Data {
		for _, lang := range Languages {
			at := d.facts.at("data", i, lang)
			if n := wordsOfText(phrase[lang]); n > maxData {
				report(at, "the phrase has %d words, and at most %d are read", n, maxData)
			}
			if found := possessive().FindString(phrase[lang]); found != "" {
				report(at, "the phrase says %q", found)
			}
		}
	}
}
