package wizard

// settingsPage is what the person may say about themselves, how they want the program, and what concerns the whole progress file.
func (s *Session) settingsPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Head.Account = w.T("settings.title"), s.whose()
	page.tell("intro", w.T("settings.intro"))
	for _, one := range settings {
		if !one.inForm && (one.when == nil || one.when(s)) {
			page.offer(Choice{
				Key: "setting." + one.key, Text: w.T("settings." + one.key), Right: s.shown(one, s.value(one, nil)), Action: askSetting(one.key),
			})
		}
	}
	page.offer(Choice{Key: "writer", Text: w.T("writer.label"), Right: s.writerWords(), Action: asksToKeep{askWriter}})
	page.Groups = append(page.Groups, Group{Key: "file", Title: w.T("settings.data")})
	page.Blocks = append(page.Blocks, Block{Key: "file", Body: Facts{Rows: []Fact{{w.T("settings.file"), s.ports.File}}}})
	inFile := func(letter string, choice Choice) {
		choice.Letter, choice.Group = letter, "file"
		page.offer(choice)
	}
	inFile(keyServices, leads("services", w.T("choose.title"), Place{View: ViewServices}))
	if _, ok := s.ports.Papers.Profile(); ok {
		inFile(keyProfiles, leads("profiles", w.T("profiles.title"), Place{View: ViewProfiles}))
	}
	inFile("", Choice{Key: "export", Text: w.T("settings.export"), Action: SavePaper{Paper: PaperExport}})
	inFile("", Choice{Key: "import", Text: w.T("settings.import"), Action: Import{}})
	inFile("", leads("wipe", w.T("settings.wipe"), Place{View: ViewWipe}))
}
