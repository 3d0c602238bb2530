package wizard

// View says which kind of place it is.
type View string

// The views. Each is one function that makes its page; see PageAt.
const (
	ViewOverview  View = ""          // where every service stands; the first place
	ViewAll       View = "all"       // a whole group of the overview, where it has very many rows: Item
	ViewWelcome   View = "welcome"   // the first start: which services do you use
	ViewService   View = "service"   // Guide, and Case where there is one
	ViewStep      View = "step"      // Guide, Case, Route, Step
	ViewEnd       View = "end"       // Guide, Case: what was done and what is next; Route where that was no objection
	ViewGuide     View = "guide"     // Guide: the whole text
	ViewWhatIf    View = "whatif"    // a section of a shared page: Item; Guide is where one came from
	ViewDates     View = "dates"     // what waits for a day
	ViewLetter    View = "letter"    // Guide, Case; Item is the kind of the letter
	ViewReasons   View = "reasons"   // Guide: sentences of one's own for an objection
	ViewPapers    View = "papers"    // record, sheets, calendar, export
	ViewSettings  View = "settings"  // the person, language, face
	ViewProfiles  View = "profiles"  // whose data
	ViewServices  View = "services"  // which services one uses
	ViewNothing   View = "nothing"   // services at which there is nothing to do
	ViewEvents    View = "events"    // Guide, Case: the entries of a case, to be corrected
	ViewConflicts View = "conflicts" // what an import told differently
	ViewWipe      View = "wipe"      // what removing everything removes
)

// Place is where the person stands. It names everything by ids, so that it means the same after a restart, in another
// language and beside another progress.
type Place struct {
	View  View
	Guide string
	Case  string
	Route string
	Step  string
	Item  string
}

// AtService is the place of a service, at one of its cases if it has several.
func AtService(guide, id string) Place { return Place{View: ViewService, Guide: guide, Case: id} }

// AtStep is the place of a step.
func AtStep(guide, id, route, step string) Place {
	return Place{View: ViewStep, Guide: guide, Case: id, Route: route, Step: step}
}

// height orders the places of the walk: from the overview over a service to its steps. Other pages lie on top of them.
func (p Place) height() int {
	switch p.View {
	case ViewOverview, ViewWelcome:
		return 0
	case ViewService:
		return 1
	case ViewStep, ViewEnd:
		return 2
	}
	return 3
}
