package wizard

// settingsPage is what the person may say about themselves, how they want the program, and what concerns the whole progress file.
func (s *Session) settingsPage(Place) (Page, bool) {
	w := s.words
	page := Page{Title: w.T("settings.title"), Short: w.T("settings.title"), Head: Head{Name: w.T("settings.title"), Account: s.whose()}}
	page.tell("intro", w.T("settings.intro"))
	for _, one := range settings {
		if !one.inForm && (one.when == nil || one.when(s)) {
			page.offer(Choice{
				Key: "setting." + one.key, Text: w.T("settings." + one.key), Right: s.shown(one, one.get(s)), Action: AskSetting{one.key},
			})
		}
	}
	page.offer(Choice{Key: "writer", Text: w.T("writer.label"), Right: s.writerWords(), Action: SetWriter{}})
	page.Groups = append(page.Groups, Group{Key: "file", Title: w.T("settings.data")})
	page.Blocks = append(page.Blocks, Block{Key: "file", Body: Facts{Rows: []Fact{{w.T("settings.file"), s.ports.File}}}})
	leads := func(key, letter, text string, to Place) Choice {
		return Choice{Key: key, Letter: letter, Group: "file", Text: text, To: &to, Action: Go{to}}
	}
	page.offer(leads("services", keyServices, w.T("choose.title"), Place{View: ViewServices}))
	if _, ok := s.ports.Papers.Profile(); ok {
		page.offer(leads("profiles", keyProfiles, w.T("profiles.title"), Place{View: ViewProfiles}))
	}
	page.offer(
		Choice{Key: "export", Group: "file", Text: w.T("settings.export"), Action: SavePaper{Paper: PaperExport}},
		Choice{Key: "import", Group: "file", Text: w.T("settings.import"), Action: Import{}},
		leads("wipe", "", w.T("settings.wipe"), Place{View: ViewWipe}),
	)
	page.offer(s.takesBack(nil)...)
	return page, true
}
