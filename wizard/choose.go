package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// Choose says which services the person uses: all others are marked as unused. Its cases stay as they are.
type Choose struct {
	Services []string // ids
	Given    bool     // the person has said it; else it is asked
	Begin    bool     // and goes on with them
}

func (Choose) keeps() {}

func (a Choose) ask(s *Session) *Form {
	if a.Given {
		return nil
	}
	w, first := s.words, s.FirstTime()
	var chosen []string
	if !first { // people tick the few that they use sooner than untick the many that they do not
		chosen = s.ChosenServices()
	}
	title := w.T("choose.title")
	form := asksOne("services", title, w.T("choose.go"), Field{
		Key: fieldServices, Label: title, Hint: w.T("choose.how"), Kind: FieldSome, Options: s.serviceOptions(chosen), Value: strings.Join(chosen, "\n"),
	}, func(given string) Action {
		services := ticked(given)
		if at := s.typed("services", fieldAt); len(services) == 0 && first && at != "" {
			services = []string{at}
		}
		return Choose{Services: services, Given: true, Begin: first}
	})
	if first {
		form.Submit, form.Note = s.beginWords(ticked(s.typed(form.Key, fieldServices)))
	}
	return form
}

// The fields of the chooser. What stands under fieldAt is not shown: it is the row where the bar is when the form ends.
const (
	fieldServices = "services"
	fieldAt       = "at"
)

// beginWords label the row that ends the first form, by what is ticked: "Anfangen mit Instagram und WhatsApp", "etwa 5 Minuten".
func (s *Session) beginWords(ids []string) (label, note string) {
	var names []string
	minutes := 0
	for _, guide := range s.ports.Library.Guides() {
		if slices.Contains(ids, guide.ID) {
			names, minutes = append(names, s.nameOf(guide)), minutes+guide.Minutes
		}
	}
	w := s.words
	if len(names) == 0 {
		return w.T("choose.begin"), w.T("choose.begin.note")
	}
	with := join(w, names)
	if n := len(names); n > 2 {
		with = w.N("choose.more", n-1, "first", names[0])
	}
	if minutes > 0 {
		note = w.N("choose.minutes", minutes)
	}
	return w.T("choose.begin.with", "names", with), note
}

func (a Choose) plan(d *draft) error {
	if slices.ContainsFunc(a.Services, func(id string) bool { _, known := d.s.Guide(id); return !known }) {
		return ErrNotPossible
	}
	if a.Begin && len(a.Services) == 0 { // nobody says that they use nothing; they only look around
		return d.goTo(Place{})
	}
	was, first := d.unusedNow(), ""
	for _, guide := range d.s.ports.Library.Guides() { // ids that this library does not know may come from another version; they stay
		d.uses(guide)
		switch {
		case !slices.Contains(a.Services, guide.ID):
			d.progress.Unused = append(d.progress.Unused, guide.ID)
		case first == "":
			first = guide.ID
		}
	}
	d.did(d.words.T("did.chosen"), was)
	d.said = d.words.N("choose.done", len(a.Services))
	d.moveTo(Place{})
	if a.Begin && first != "" {
		return d.goTo(AtService(first, ""))
	}
	return nil
}

// unusedNow brings the marks of unused services back as they are now.
func (d *draft) unusedNow() kept {
	was := slices.Clone(d.progress.Unused)
	return func(d *draft) error {
		d.progress.Unused, d.touched = slices.Clone(was), true
		return nil
	}
}

// ChosenServices are the ids of the services that the person uses, as far as they have said: all that are not marked as unused.
func (s *Session) ChosenServices() []string {
	var ids []string
	for _, guide := range s.ports.Library.Guides() {
		if !s.unused(guide) {
			ids = append(ids, guide.ID)
		}
	}
	return ids
}

// fewServices is how many services are looked through at once, without groups.
const fewServices = 12

// serviceOptions are the services to tick, by groups. The first group, and each in which something is chosen, is in sight; the
// others are folded: nobody looks through sixty rows for the five that they use.
func (s *Session) serviceOptions(chosen []string) []Option {
	list := s.ports.Library.Guides()
	sight := map[guides.Group]bool{}
	for i, guide := range list {
		if i == 0 || slices.Contains(chosen, guide.ID) {
			sight[guide.Group] = true
		}
	}
	options := make([]Option, 0, len(list))
	for i, guide := range list {
		option := Option{Value: guide.ID, Text: s.nameOf(guide), Note: s.optionNote(guide), Names: slices.Clone(guide.Aliases)}
		first := len(list) > fewServices && (i == 0 || list[i-1].Group != guide.Group)
		if len(list) > fewServices && !sight[guide.Group] {
			option.Group = string(guide.Group)
		}
		switch {
		case first && sight[guide.Group]:
			option.Heading = s.GroupName(guide.Group)
		case first:
			option.Fold = s.GroupName(guide.Group)
		}
		options = append(options, option)
	}
	return options
}

// optionNote says what can be done at a service and how long it takes.
func (s *Session) optionNote(guide *guides.Guide) string {
	kind := s.kindWords(guide)
	if guide.Minutes == 0 {
		return kind
	}
	return s.words.T("choose.note", "kind", kind, "minutes", s.words.N("minutes", guide.Minutes))
}

// servicesPage is the question which services one uses. At the first start it also says what the program is.
func (s *Session) servicesPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Head = w.T("choose.title"), Head{Name: w.T("app.name"), Account: s.whose()}
	if page.Place.View == ViewWelcome {
		page.Blocks = append(page.Blocks, Block{Key: "welcome", Body: List{[]Item{
			{Text: w.T("welcome.what")}, {Text: w.T("welcome.data")}, {Text: w.T("welcome.private")},
		}}})
	}
	page.offer(
		Choice{Key: "choose", Text: w.T("choose.title"), Action: Choose{}},
		Choice{Key: "overview", Text: w.T("overview.go"), Action: Go{}},
	)
}

// asks is the question of a place that is nothing else; nil for all other places. It is open as soon as one is there, and
// leaving it leaves the place.
func (p Place) asks() asking {
	if p.View == ViewWelcome || p.View == ViewServices {
		return Choose{}
	}
	return nil
}

// typed is what was typed into a field of a form, if that is open now.
func (s *Session) typed(form, field string) string {
	if s.form == nil || s.form.key != form {
		return ""
	}
	return s.form.values[field]
}

// Start stands where a run begins: at the first start at the question which services one uses, else at the overview.
func (s *Session) Start() {
	if s.FirstTime() {
		s.place = Place{View: ViewWelcome}
		s.form = s.openForm(s.place.asks())
	}
}
