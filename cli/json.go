package cli

import (
	"time"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// What --json prints. docs/json.md describes it and docs/json.schema.json holds it. Fields are only ever added; a change of
// meaning would be a new version. Nothing in it depends on the language of the person.

// statusVersion is that of list, show and due, whose statuses changed their meaning once.
const statusVersion = 2

// serviceJSON is a service and where it stands.
type serviceJSON struct {
	ID      string       `json:"id"`
	Name    guides.Words `json:"name"`
	Company string       `json:"company"`
	Group   guides.Group `json:"group"`
	Kind    guides.Kind  `json:"kind"`
	Minutes int          `json:"minutes"`
	Own     bool         `json:"own"`
	Status  state.Status `json:"status"`
	Cases   []caseJSON   `json:"cases"`
}

// caseJSON is a case and where it stands.
type caseJSON struct {
	ID      string               `json:"id"`
	Account string               `json:"account"`
	Route   string               `json:"route,omitempty"`
	Status  state.Status         `json:"status"`
	By      state.What           `json:"by,omitempty"`
	Said    state.Said           `json:"said,omitempty"`
	Needs   bool                 `json:"needs"` // something is for the person to do now
	Ahead   bool                 `json:"ahead,omitempty"`
	Since   *time.Time           `json:"since,omitempty"`
	Due     string               `json:"due,omitempty"`
	Last    string               `json:"last,omitempty"`    // the last day to complain
	Company *companyJSON         `json:"company,omitempty"` // whom it is about, where the guide is for any
	Ref     string               `json:"ref,omitempty"`
	Via     string               `json:"via,omitempty"`
	Steps   map[string]time.Time `json:"steps,omitempty"`
	Events  []eventJSON          `json:"events,omitempty"`
	Changes []guides.Change      `json:"changes,omitempty"`
}

// companyJSON is the company that the person named.
type companyJSON struct {
	Name    string   `json:"name"`
	Address []string `json:"address"`
	Email   string   `json:"email,omitempty"`
	Has     string   `json:"has,omitempty"`
}

// eventJSON is something that happened.
type eventJSON struct {
	ID   string     `json:"id"`
	At   time.Time  `json:"at"`
	What state.What `json:"what"`
	Said state.Said `json:"said,omitempty"`
	// Until is the day until which the company wants more time.
	Until string     `json:"until,omitempty"`
	Ref   string     `json:"ref,omitempty"`
	Note  string     `json:"note,omitempty"`
	Step  string     `json:"step,omitempty"`
	Void  *time.Time `json:"void,omitempty"`

	Evidence []evidenceJSON `json:"evidence"`
}

// evidenceJSON is a file that shows what happened, and what became of it.
type evidenceJSON struct {
	Path   string              `json:"path"`
	SHA256 string              `json:"sha256"`
	Size   int64               `json:"size"`
	State  state.EvidenceState `json:"state"`
}

func (r *run) serviceJSON(guide *guides.Guide, status state.Status, history bool) serviceJSON {
	service := serviceJSON{
		ID: guide.ID, Name: console.TextOf(guide.Name.In), Company: guide.Company, Group: guide.Group, Kind: guide.Kind,
		Minutes: guide.Minutes, Own: guide.Own, Status: status,
	}
	for _, c := range r.Session.Cases(guide) {
		view := r.caseJSON(c, history)
		for _, change := range r.Session.ChangedCase(c.ID) {
			view.Changes = append(view.Changes, guides.Change{On: change.On, Again: change.Again, Words: console.TextOf(change.Words.In)})
		}
		service.Cases = append(service.Cases, view)
	}
	return service
}

// caseJSON is a case as it stands today, with its history if that is wanted.
func (r *run) caseJSON(c wizard.CaseView, history bool) caseJSON {
	at := c.Standing
	view := caseJSON{
		ID: c.ID, Account: c.Case.Account, Route: c.Case.Route, Status: at.Status,
		By: at.By, Said: at.Said, Ahead: at.Ahead, Due: console.DayOf(at.Due),
		Last: console.DayOf(at.Last.Day), Ref: at.Ref, Via: at.Via, Needs: at.NeedsPerson(r.Now()),
	}
	if company := c.Case.Company; company != nil {
		view.Company = &companyJSON{
			company.Name, company.Address, company.Email, company.Has,
		}
	}
	if !at.Since.IsZero() {
		view.Since = &at.Since
	}
	if !history {
		return view
	}
	view.Steps = map[string]time.Time{}
	for step, on := range c.Case.Steps {
		view.Steps[step] = on
	}
	view.Events = console.Each(c.Case.Events, newEventJSON)
	return view
}

func newEventJSON(e state.Event) eventJSON {
	event := eventJSON{
		ID: e.ID, At: e.At, What: e.What, Ref: e.Ref,
		Note: e.Note, Step: e.Step, Void: e.Void,
		Said: e.Said, Evidence: console.Each(e.Evidence, func(file state.Evidence) evidenceJSON {
			return evidenceJSON{file.Path, file.SHA256, file.Size, file.Check(state.Disk{})}
		}),
	}
	if e.Until != nil {
		event.Until = console.DayOf(state.Day(*e.Until))
	}
	return event
}

// everyoneJSON is the data of all people.
type everyoneJSON[T any] struct {
	Version  int             `json:"version"`
	Profiles []personJSON[T] `json:"profiles"`
}

// personJSON is the data of one person, beside their name.
type personJSON[T any] struct {
	Profile string `json:"profile"` // the slug; "" of the first one
	Name    string `json:"name"`
	Data    T      `json:"data"`
}
