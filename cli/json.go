package cli

import (
	"time"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// What --json prints. docs/json.md describes it and docs/json.schema.json holds it. Fields are only ever added; a change of
// meaning would be a new version. Nothing in it depends on the language of the person.

const jsonVersion = 1

// statusVersion is that of list, show and due, whose statuses changed their meaning once.
const statusVersion = 2

// noted is what is to be known about the progress file, in the output of every command that shows or changes it.
type noted struct {
	Notice []noticeJSON `json:"notice,omitempty"`
}

// noticeJSON is one of the things that the error output says in words.
type noticeJSON struct {
	Kind state.NoticeKind `json:"kind"`
	Path string           `json:"path,omitempty"`
}

func (r *run) noted() (all noted) {
	if r.store == nil {
		return all
	}
	for _, notice := range r.store.Notices() {
		all.Notice = append(all.Notice, noticeJSON{notice.Kind, guides.Clean(notice.Path)})
	}
	return all
}

// text is a text in every language: "de", "en".
type textJSON map[string]string

func textOf(in func(lang string) string) textJSON {
	text := textJSON{}
	for _, lang := range guides.Languages {
		text[lang] = guides.Clean(in(lang))
	}
	return text
}

// serviceJSON is a service and where it stands.
type serviceJSON struct {
	ID      string       `json:"id"`
	Name    textJSON     `json:"name"`
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
	Changes []changeJSON         `json:"changes,omitempty"`
}

// companyJSON is the company that the person named.
type companyJSON struct {
	Name    string   `json:"name"`
	Address []string `json:"address"`
	Email   string   `json:"email,omitempty"`
	Has     string   `json:"has,omitempty"`
}

// changeJSON is what changed in a guide on a day, and whether who followed it before has to do something again.
type changeJSON struct {
	On    string   `json:"on"`
	Again bool     `json:"again"`
	Text  textJSON `json:"text"`
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
		ID: guide.ID, Name: textOf(guide.Name.In), Company: guides.Clean(guide.Company), Group: guide.Group, Kind: guide.Kind,
		Minutes: guide.Minutes, Own: guide.Own, Status: status, Cases: []caseJSON{},
	}
	for _, c := range r.session.Cases(guide) {
		view := newCaseJSON(c, history)
		view.Needs = c.Standing.NeedsPerson(r.now())
		for _, change := range r.session.ChangedCase(c.ID) {
			view.Changes = append(view.Changes, changeJSON{change.On.String(), change.Again, textOf(change.Words.In)})
		}
		service.Cases = append(service.Cases, view)
	}
	return service
}

// caseJSON is a case with its history, as it stands today.
func (r *run) caseJSON(c wizard.CaseView) caseJSON {
	view := newCaseJSON(c, true)
	view.Needs = c.Standing.NeedsPerson(r.now())
	return view
}

func newCaseJSON(c wizard.CaseView, history bool) caseJSON {
	at := c.Standing
	view := caseJSON{
		ID: guides.Clean(c.ID), Account: guides.Clean(c.Case.Account), Route: guides.Clean(c.Case.Route), Status: at.Status,
		By: at.By, Said: state.Said(guides.Clean(string(at.Said))), Ahead: at.Ahead, Due: dayJSON(at.Due), Last: dayJSON(at.Last.Day), Ref: guides.Clean(at.Ref), Via: guides.Clean(at.Via),
	}
	if company := c.Case.Company; company != nil {
		view.Company = &companyJSON{Name: guides.Clean(company.Name), Address: []string{}, Email: guides.Clean(company.Email), Has: guides.Clean(company.Has)}
		for _, line := range company.Address {
			view.Company.Address = append(view.Company.Address, guides.Clean(line))
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
		view.Steps[guides.Clean(step)] = on
	}
	for _, event := range c.Case.Events {
		view.Events = append(view.Events, newEventJSON(event))
	}
	return view
}

func newEventJSON(e state.Event) eventJSON {
	event := eventJSON{
		ID: guides.Clean(e.ID), At: e.At, What: state.What(guides.Clean(string(e.What))), Ref: guides.Clean(e.Ref),
		Note: guides.Clean(e.Note), Step: guides.Clean(e.Step), Void: e.Void,
		Said: state.Said(guides.Clean(string(e.Said))), Evidence: []evidenceJSON{},
	}
	if e.Until != nil {
		event.Until = dayJSON(state.Day(*e.Until))
	}
	for _, file := range e.Evidence {
		event.Evidence = append(event.Evidence, evidenceJSON{
			guides.Clean(file.Path), guides.Clean(file.SHA256), file.Size, file.Check(state.Disk{}),
		})
	}
	return event
}

// dayJSON is a calendar day as RFC 3339 writes it.
func dayJSON(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return day.Format(time.DateOnly)
}
