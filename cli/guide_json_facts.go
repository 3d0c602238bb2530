package cli

import (
	"widerspruch/guides"
)

// guideOf is a guide as data.
func guideOf(guide *guides.Guide) guideJSON {
	details := guide.Details()
	result := guideJSON{
		ID: guide.ID, Format: guide.Format, Name: textJSON(guide.Name), Company: guide.Company, Group: guide.Group, Rank: guide.Rank, Kind: guide.Kind,
		Per: guide.Per, Regions: full(guide.Regions), Minutes: guide.Minutes, Hosts: full(guide.Hosts), Covers: full(guide.Covers),
		Linked: guide.Linked, Authority: guide.Authority, Supersedes: full(guide.Supersedes), Aliases: full(guide.Aliases),
		Changes: []changeJSON{}, Contacts: []contactJSON{}, Data: []textJSON{},
		Dates: []factJSON{}, Routes: []guideRouteJSON{}, Verified: newVerifiedJSON(details.Verified), Sources: []claimJSON{},
		Doubts: []textJSON{}, Search: details.SearchFor, Feedback: details.Feedback, Texts: map[string]wordsJSON{},
	}
	for _, change := range guide.Changes {
		result.Changes = append(result.Changes, changeJSON{change.On.String(), change.Again, textJSON(change.Words)})
	}
	for _, contact := range details.Contacts {
		result.Contacts = append(result.Contacts, contactOf(contact))
	}
	for _, phrase := range details.Data {
		result.Data = append(result.Data, textJSON(phrase))
	}
	if details.Ground != nil {
		result.Ground = textJSON(details.Ground)
	}
	for _, date := range details.Dates {
		result.Dates = append(result.Dates, factJSON{date.On.String(), textJSON(date.Words)})
	}
	for _, route := range details.Routes {
		verified := newVerifiedJSON(details.VerifiedFor(route.ID))
		result.Routes = append(result.Routes, guideRouteJSON{
			route.ID, route.Device, route.Login, route.Minutes, route.Recommended, route.Objection, verified,
		})
	}
	for _, source := range details.Sources {
		result.Sources = append(result.Sources, claimJSON{source.URL, string(source.Kind), source.On.String(), full(source.Claims)})
	}
	for _, doubt := range details.Doubts {
		result.Doubts = append(result.Doubts, textJSON(doubt))
	}
	for _, lang := range guides.Languages {
		result.Texts[lang] = wordsOf(guide.Text(lang))
	}
	return result
}

func contactOf(contact guides.Contact) contactJSON {
	result := contactJSON{full(contact.Regions), contact.Routes, contact.Name, full(contact.Address), contact.Email, contact.Form, nil}
	if !contact.On.IsZero() {
		result.Seen = &verifiedJSON{On: contact.On.String(), How: string(contact.How)}
	}
	return result
}

// full is a list that is empty rather than missing.
func full(list []string) []string { return append([]string{}, list...) }
