package wizardtest

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// Places are those to which a person with this progress can go; a few of them may be no place for them.
func Places(library *guides.Library, progress *state.Progress, lang string) []wizard.Place {
	places := []wizard.Place{{}, {View: wizard.ViewLetter, Item: string(letters.KindMandate)}}
	for _, view := range []wizard.View{
		wizard.ViewWelcome, wizard.ViewDates, wizard.ViewPapers, wizard.ViewSettings, wizard.ViewProfiles, wizard.ViewServices,
		wizard.ViewNothing, wizard.ViewWipe,
	} {
		places = append(places, wizard.Place{View: view})
	}
	for _, guide := range library.Guides() {
		places = append(places, wizard.AtService(guide.ID, ""), wizard.Place{View: wizard.ViewGuide, Guide: guide.ID},
			wizard.Place{View: wizard.ViewReasons, Guide: guide.ID})
	}
	for _, c := range progress.Cases {
		guide, ok := library.Guide(c.Guide)
		if !ok {
			continue
		}
		places = append(places, wizard.AtService(guide.ID, c.ID), wizard.Place{View: wizard.ViewEvents, Guide: guide.ID, Case: c.ID},
			wizard.Place{View: wizard.ViewEnd, Guide: guide.ID, Case: c.ID})
		for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint, letters.KindRequest} {
			places = append(places, wizard.Place{View: wizard.ViewLetter, Guide: guide.ID, Case: c.ID, Item: string(kind)})
		}
		for _, route := range guide.Text(lang).Routes {
			for _, step := range route.Steps {
				places = append(places, wizard.AtStep(guide.ID, c.ID, route.ID, step.ID))
			}
		}
	}
	return places
}

// Everywhere visits each of the places, and each form that a choice opens there, in a session of its own.
func Everywhere(s *wizard.Session, places []wizard.Place, visit func(*wizard.Session)) {
	for _, place := range places {
		if _, ok := s.PageAt(place); !ok {
			continue
		}
		if _, _, err := s.Do(wizard.Go{To: place}); err != nil {
			continue
		}
		here := *s
		visit(&here)
		s.Settle(s.Close(), nil)
		for _, c := range s.Page().Choices {
			if change, err := s.Choose(c.Action); err == nil {
				asked := *s // the choice is only tried
				if asked.Settle(change, nil); asked.Form() != nil && s.Form() == nil {
					visit(&asked)
				}
			}
		}
	}
}

// Leads reports that an address that is shown may be opened: by one of the guides, or as something that a guide rests on.
func Leads(library *guides.Library, url string) bool {
	for _, guide := range library.Guides() {
		if _, err := handoff.Check(url, guide.Hosts); err == nil {
			return true
		}
		if slices.ContainsFunc(guide.Details().Sources, func(s guides.Source) bool { return s.URL == url }) {
			return true
		}
	}
	return slices.ContainsFunc(library.Nothing(), func(n guides.NothingToDo) bool { return n.URL == url })
}
