package main

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"widerspruch/guides"
)

// Address is one web address of the library, without its fragment: the server never sees that.
type Address struct {
	URL    string
	In     []string // where it stands: "instagram browser/form", "x sources"
	Source bool     // the library only rests on it and sends nobody there
	Terms  bool     // a source of kind company: its words are read
}

// host is what one request at a time is allowed for.
func (a Address) host() string {
	u, err := url.Parse(a.URL)
	if err != nil {
		return "" // cannot be: addresses parsed it
	}
	return hostKey(u)
}

// hostKey names a host with its port, if it has one of its own.
func hostKey(u *url.URL) string { return strings.ToLower(u.Host) }

// addresses are all web addresses of a library, each once, sorted. Mail addresses are none.
func addresses(library *guides.Library) ([]Address, error) {
	found := map[string]*Address{}
	var failed error
	add := func(raw, in string, source bool) {
		u, err := url.Parse(raw)
		switch {
		case err != nil || u.Host == "" && u.Scheme != "mailto":
			failed = cmp.Or(failed, fmt.Errorf("%s: %q is no address", in, raw))
			return
		case u.Scheme != "https" && u.Scheme != "http":
			return
		}
		u.Fragment, u.RawFragment = "", ""
		key := u.String()
		a, known := found[key]
		if !known {
			a = &Address{URL: key, Source: source}
			found[key] = a
		}
		a.Source = a.Source && source
		if !slices.Contains(a.In, in) {
			a.In = append(a.In, in)
		}
	}
	for _, guide := range library.Guides() {
		for _, lang := range guides.Languages {
			eachLink(guide.Text(lang), func(link guides.Link, in string) { add(link.URL, guide.ID+" "+in, false) })
		}
		details := guide.Details()
		if details.Feedback != "" {
			add(details.Feedback, guide.ID+" feedback", false)
		}
		for _, contact := range details.Contacts {
			if contact.Form != "" {
				add(contact.Form, guide.ID+" contact", false)
			}
		}
		for _, source := range details.Sources {
			add(source.URL, guide.ID+" sources", true)
			if u, err := url.Parse(source.URL); err == nil && source.Kind == guides.HowCompany {
				u.Fragment, u.RawFragment = "", ""
				if a, known := found[u.String()]; known {
					a.Terms = true
				}
			}
		}
	}
	list := make([]Address, 0, len(found))
	for _, a := range found {
		list = append(list, *a)
	}
	slices.SortFunc(list, func(a, b Address) int { return strings.Compare(a.URL, b.URL) })
	return list, failed
}

// eachLink visits the links of a text that lead out of the program, and where they stand. A step that a route takes from another
// one stands there.
func eachLink(text *guides.Text, visit func(link guides.Link, in string)) {
	outside := func(in string, links ...guides.Link) {
		for _, link := range links {
			if link.Target.Kind == guides.TargetAddress {
				visit(link, in)
			}
		}
	}
	for _, route := range text.Routes {
		for i := range route.Steps {
			step := &route.Steps[i]
			if step.From != "" {
				continue
			}
			in := route.ID + "/" + step.ID
			for _, link := range step.Links() {
				outside(in, *link)
			}
			for _, item := range step.Help {
				outside(in, item.Links...)
			}
		}
	}
	for _, topic := range text.Topics {
		outside(topic.ID, topic.Links...)
	}
}
