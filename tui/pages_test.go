package tui

import "widerspruch/wizard"

// The pages of look/screens.txt, by hand: what the look was drawn for.

func mayMark() *wizard.Mark { return &wizard.Mark{Strength: 1, Words: "Belegt: Presse, Mai 2025"} }

func steps(at, n int) wizard.Line {
	line := wizard.Line{Kind: wizard.LineSteps, At: at}
	for i := range n {
		line.Stations = append(line.Stations, wizard.Station{Name: []string{
			"Anmelden", "Formular öffnen", "E-Mail-Adresse prüfen", "Text eintragen", "Absenden", "Bestätigung abwarten",
		}[i], Done: i < at})
	}
	return line
}

func overviewPage() wizard.Page {
	place := func(id string) *wizard.Place { p := wizard.AtService(id, ""); return &p }
	return wizard.Page{
		Title: "Übersicht", Head: wizard.Head{Name: "Widerspruch", Account: "Anna", Counts: []wizard.Count{
			{Sign: wizard.SignNeed, N: 1, Word: "fällig", Tone: wizard.ToneNeed}, {Sign: wizard.SignWaiting, N: 2, Word: "warten", Tone: wizard.ToneWait},
			{Sign: wizard.SignOpen, N: 4, Word: "offen"}, {Sign: wizard.SignDone, N: 3, Word: "erledigt", Tone: wizard.ToneDone},
		}},
		Line: wizard.Line{Kind: wizard.LineShare, Share: 0.3}, Finds: true, Peeks: true,
		Groups: []wizard.Group{
			{Key: "need", Title: "Fällig", Tone: wizard.ToneNeed}, {Key: "waiting", Title: "Wartet auf Antwort", Tone: wizard.ToneWait},
			{Key: "working", Title: "In Arbeit", Tone: wizard.ToneAccent}, {Key: "open", Title: "Offen"},
			{Key: "done", Title: "Erledigt", Tone: wizard.ToneDone, Folded: true, Sum: "LinkedIn, X und Grok, Apple"},
			{Key: "unused", Title: "Nicht genutzt", Folded: true, Sum: "25 Dienste"},
		},
		Choices: []wizard.Choice{
			{Key: "case.1", Group: "need", Sign: wizard.SignNeed, Tone: wizard.ToneNeed, Text: "Facebook", Note: "keine Antwort bis 20.11.2026", Right: "Erinnerung senden", To: place("facebook")},
			{Key: "case.2", Group: "waiting", Sign: wizard.SignWaiting, Tone: wizard.ToneWait, Text: "Instagram", Note: "@anna, mit Threads", Right: "bis 14.12.2026"},
			{Key: "case.3", Group: "waiting", Sign: wizard.SignWaiting, Tone: wizard.ToneWait, Text: "TikTok", Right: "bis 28.12.2026"},
			{Key: "case.4", Group: "working", Sign: wizard.SignWorking, Tone: wizard.ToneAccent, Text: "Instagram", Note: "@anna_keramik", Right: "Schritt 4 von 6"},
			{Key: "service.whatsapp", Group: "open", Sign: wizard.SignOpen, Text: "WhatsApp", Note: "kein Formular, KI begrenzen", Right: "2 Minuten"},
			{Key: "service.chatgpt", Group: "open", Sign: wizard.SignOpen, Text: "ChatGPT", Note: "Schalter umstellen", Right: "2 Minuten"},
			{Key: "service.ebay", Group: "open", Sign: wizard.SignOpen, Text: "eBay", Note: "Schalter umstellen", Right: "2 Minuten"},
			{Key: "case.5", Group: "done", Weight: wizard.More, Sign: wizard.SignDone, Tone: wizard.ToneDone, Text: "LinkedIn", Note: "umgestellt am 12.11.2026", Right: "prüfen 12.05.2027"},
			{Key: "case.6", Group: "done", Weight: wizard.More, Sign: wizard.SignDone, Tone: wizard.ToneDone, Text: "X und Grok", Note: "umgestellt am 12.11.2026", Right: "prüfen 12.05.2027"},
			{Key: "service.figma", Group: "unused", Weight: wizard.More, Sign: wizard.SignUnused, Text: "Figma"},
			{Key: "dates", Letter: "f", Weight: wizard.Quiet, Text: "Fristen"}, {Key: "services", Letter: "v", Weight: wizard.Quiet, Text: "Dienste wählen"},
			{Key: "papers", Letter: "b", Weight: wizard.Quiet, Text: "Briefe und Papiere"}, {Key: "settings", Letter: "s", Weight: wizard.Quiet, Text: "Einstellungen"},
			{Key: "nothing", Weight: wizard.Quiet, Text: "Hier gibt es nichts zu tun"},
		},
	}
}

func servicePage() wizard.Page {
	return wizard.Page{
		Place: wizard.AtService("instagram", ""), Title: "Instagram", Head: wizard.Head{Name: "Instagram", Under: "Meta"},
		State: wizard.State{Sign: wizard.SignOpen, Word: "offen"},
		Blocks: []wizard.Block{
			{Key: "intro", Body: wizard.Facts{Rows: []wizard.Fact{
				{Label: "Genutzt wird", Value: "was du öffentlich zeigst: Fotos, Reels, Storys, Kommentare. Und alles, was du Meta AI schreibst."},
				{Label: "Du widersprichst", Value: "beidem, ab jetzt, für alle Konten in deiner Kontenübersicht."},
				{Label: "Nicht erreicht", Value: "werden Fotos anderer, auf denen du bist. Was schon in einem Modell steckt, bleibt dort."},
			}}},
			{Key: "notes", Group: "notes", Weight: wizard.More, Body: wizard.Prose{Markdown: "Meta trainiert KI mit dem, was Erwachsene auf Instagram öffentlich zeigen. Das sind **Fotos** mit Bildtexten, Videos, Reels, Storys und Kommentare.\n\n- Mehrere Konten: Der Widerspruch gilt für alle in derselben „Kontenübersicht“, wenn sie dort verbunden sind.\n- Ein eigener Satz hilft."}},
		},
		Groups: []wizard.Group{
			{Key: "best", Title: "Empfohlener Weg"}, {Key: "routes", Title: "Andere Wege", Folded: true, Sum: "2"}, {Key: "notes", Title: "Mehr dazu", Folded: true},
		},
		Choices: []wizard.Choice{
			{Key: "route.browser", Group: "best", Text: "Im Browser, mit dem Formular", Note: "3 Minuten, Handy oder Computer", Mark: mayMark(), Under: "Du musst dort angemeldet sein."},
			{Key: "route.app", Group: "routes", Weight: wizard.More, Text: "In der App, kurzer Weg", Note: "3 Minuten, Handy", Mark: mayMark()},
			{Key: "route.mail", Group: "routes", Weight: wizard.More, Text: "Per E-Mail", Note: "5 Minuten, ohne Anmelden", Mark: mayMark()},
			{Key: "already", Letter: "h", Weight: wizard.Quiet, Text: "habe ich schon"}, {Key: "unused", Letter: "x", Weight: wizard.Quiet, Text: "nutze ich nicht"},
			{Key: "name", Letter: "i", Weight: wizard.Quiet, Text: "Konto benennen"},
		},
	}
}

func waitingPage() wizard.Page {
	return wizard.Page{
		Place: wizard.AtService("instagram", "2"), Title: "Instagram (@anna)", Head: wizard.Head{Name: "Instagram", Account: "@anna", Under: "mit Threads"},
		State: wizard.State{Sign: wizard.SignWaiting, Word: "wartet auf Antwort", Tone: wizard.ToneWait},
		Line: wizard.Line{Kind: wizard.LineDays, Share: 0.52, At: 1, Stations: []wizard.Station{
			{Name: "gesendet 12.11.2026", Done: true}, {Name: "heute, noch 15 Tage"}, {Name: "Antwort bis 14.12.2026"}}},
		Ask: "Hat Meta geantwortet?",
		Blocks: []wizard.Block{{Key: "help", Below: true, Body: wizard.Prose{Markdown: "Die Bestätigung ist eine E-Mail mit einer Fallnummer. Nichts da? Sieh im Spam-Ordner nach. Bis 14.12. musst du nichts tun."}},
			{Key: "notes", Group: "notes", Weight: wizard.More, Body: wizard.Prose{Markdown: "Mehr."}}},
		Groups: []wizard.Group{{Key: "notes", Title: "Mehr dazu", Folded: true}},
		Choices: []wizard.Choice{
			{Key: "notyet", Text: "Noch nicht"}, {Key: "confirmed", Text: "Ja, mit einer Bestätigung"}, {Key: "refused", Text: "Ja, mit einer Ablehnung"},
			{Key: "account", Letter: "a", Weight: wizard.Quiet, Text: "weiteres Konto"}, {Key: "calendar", Letter: "y", Weight: wizard.Quiet, Text: "Kalender"}, {Key: "undo", Letter: "u", Weight: wizard.Quiet, Text: "zurücknehmen"},
		},
	}
}

func overduePage() wizard.Page {
	return wizard.Page{
		Place: wizard.AtService("facebook", "1"), Title: "Facebook", Head: wizard.Head{Name: "Facebook"},
		State: wizard.State{Sign: wizard.SignNeed, Word: "keine Antwort", Tone: wizard.ToneNeed},
		Line: wizard.Line{Kind: wizard.LineDays, Share: 0.78, At: 2, Tone: wizard.ToneNeed, Stations: []wizard.Station{
			{Name: "gesendet 20.10.2026", Done: true}, {Name: "Antwort bis 20.11.2026"}, {Name: "9 Tage darüber"}}},
		Blocks: []wizard.Block{
			{Key: "what", Body: wizard.Prose{Markdown: "Meta hatte einen Monat Zeit und hat nicht geantwortet. Die Erinnerung setzt eine neue Frist: 14.12.2026. Danach hilft die Datenschutzbehörde."}},
			{Key: "letter", Below: true, Body: wizard.Paste{Paragraphs: []string{"Sehr geehrte Damen und Herren,", "am 20. Oktober 2026 habe ich einen Widerspruch nach Art. 21 Abs. 1 DSGVO an Sie abgesendet. Er richtet sich gegen die Nutzung meiner personenbezogenen Daten, um KI zu entwickeln, zu trainieren und zu verbessern. Eine Antwort habe ich nicht erhalten."}}},
		},
		Choices: []wizard.Choice{
			{Key: "remind", Text: "Erinnerung prüfen und senden", Note: "fertig geschrieben, 2 Minuten"}, {Key: "answered", Text: "Meta hat doch geantwortet"},
			{Key: "complain", Text: "Gleich beschweren", Note: "bei der Datenschutzbehörde"},
			{Key: "account", Letter: "a", Weight: wizard.Quiet, Text: "weiteres Konto"},
		},
	}
}

func stepPage() wizard.Page {
	return wizard.Page{
		Place: wizard.AtStep("instagram", "4", "browser", "text"), Title: "Instagram (@anna_keramik), Schritt 4 von 6: Text eintragen",
		Head:    wizard.Head{Name: "Instagram", Account: "@anna_keramik", Under: "Im Browser", Right: "Schritt 4 von 6"},
		Heading: "Text eintragen oder leer lassen", Mark: mayMark(), Line: steps(3, 6),
		Blocks: []wizard.Block{
			{Key: "text", Body: wizard.Prose{Markdown: "Das Feld heißt „Bitte erkläre, wie sich diese Verarbeitung auf dich auswirkt“. Es darf leer bleiben. Ein eigener, wahrer Satz ist stärker."}},
			{Key: "link", Body: wizard.Address{Label: "Formular", URL: "https://help.instagram.com/contact/233964459562201"}},
			{Key: "copy", Body: wizard.Paste{Paragraphs: []string{
				"Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Nutzung meiner Daten für KI bei Meta. Bitte verwenden Sie weder meine öffentlichen Inhalte noch meine Eingaben bei Ihren KI-Funktionen, um KI zu entwickeln, zu trainieren oder zu verbessern. Das gilt für alte und neue Inhalte und für alle Konten in meiner Kontenübersicht.",
				"Was in ein KI-Modell eingeflossen ist, kann ich nicht mehr zurückholen. Über meine Inhalte möchte ich selbst bestimmen.",
				"Bitte bestätigen Sie mir diesen Widerspruch schriftlich."}}},
			{Key: "help", Group: "stuck", Weight: wizard.More, Body: wizard.List{Items: []wizard.Item{
				{Lead: "Kein Formular zu sehen?", Text: "Melde dich in diesem Browser an und lade die Seite neu."}, {Lead: "Falsche Sprache?", Text: "Das macht nichts."}}}},
		},
		Groups: []wizard.Group{{Key: "stuck", Title: "Klappt nicht?", Folded: true, Sum: "2 Hinweise"}},
		Choices: []wizard.Choice{
			{Key: "copy", Letter: "t", Text: "Text kopieren"}, {Key: "done", Letter: "d", Text: "Eingefügt, weiter"},
			{Key: "words", Letter: "e", Weight: wizard.Quiet, Text: "eigener Satz"}, {Key: "open", Letter: "o", Weight: wizard.Quiet, Text: "Formular öffnen", Address: "https://help.instagram.com/contact/233964459562201"},
			{Key: "code", Letter: "r", Weight: wizard.Quiet, Text: "QR-Code"}, {Key: "next", Letter: "n", Weight: wizard.Quiet, Text: "weiter"},
		},
	}
}

func endPage() wizard.Page {
	return wizard.Page{
		Place: wizard.Place{View: wizard.ViewEnd, Guide: "instagram", Case: "4"}, Title: "Instagram: abgesendet", Head: wizard.Head{Name: "Instagram", Account: "@anna_keramik"},
		State: wizard.State{Sign: wizard.SignWaiting, Word: "wartet auf Antwort", Tone: wizard.ToneWait},
		Line: wizard.Line{Kind: wizard.LineDays, Share: 0.49, At: 1, Stations: []wizard.Station{
			{Name: "begonnen 24.11.2026", Done: true}, {Name: "heute gesendet"}, {Name: "Antwort bis 29.12.2026"}}},
		Blocks: []wizard.Block{
			{Key: "stamp", Body: wizard.Stamp{Text: "WIDERSPROCHEN", On: "29.11.2026", Tone: wizard.ToneAccent}},
			{Key: "facts", Body: wizard.Facts{Rows: []wizard.Fact{
				{Label: "Dienst", Value: "Instagram, @anna_keramik"}, {Label: "An", Value: "Meta Platforms Ireland Ltd., Formular im Browser"},
				{Label: "Antwort bis", Value: "**Dienstag, 29.12.2026**. Bis dahin musst du nichts tun."}}}},
			{Key: "tally", Body: wizard.Tally{Label: "Deine Dienste", Signs: []wizard.Count{
				{Sign: wizard.SignDone, N: 3, Tone: wizard.ToneDone}, {Sign: wizard.SignWaiting, N: 3, Tone: wizard.ToneWait}, {Sign: wizard.SignOpen, N: 3}, {Sign: wizard.SignNeed, N: 1, Tone: wizard.ToneNeed}},
				Words: "3 erledigt, 3 warten, 3 offen, 1 fällig"}},
		},
		Choices: []wizard.Choice{
			{Key: "next", Text: "Weiter mit WhatsApp", Note: "KI begrenzen, 2 Minuten"}, {Key: "calendar", Letter: "y", Text: "In den Kalender", Note: "legt für den 29.12. eine Datei an"},
			{Key: "quit", Text: "Für heute fertig", Note: "alles ist gespeichert"},
		},
	}
}

func guidePage() wizard.Page {
	return wizard.Page{
		Place: wizard.Place{View: wizard.ViewGuide, Guide: "instagram"}, Title: "Instagram: ganze Anleitung", Head: wizard.Head{Name: "Instagram", Under: "ganze Anleitung"}, Reads: true,
		Blocks: []wizard.Block{
			{Key: "intro", Body: wizard.Prose{Markdown: "Meta trainiert KI mit dem, was Erwachsene auf Instagram öffentlich zeigen. Dein Widerspruch wirkt **ab jetzt**. Was schon in ein Modell eingeflossen ist, lässt sich nicht zurückholen."}},
			{Key: "browser", Title: "Im Browser", Body: wizard.Prose{Markdown: "Der kürzeste Weg. Du musst im selben Browser angemeldet sein.\n\n### 2  Formular öffnen\n\nSiehst du kein Formular? Dann bist du in diesem Browser wohl nicht angemeldet. Geh einen Schritt zurück."}},
			{Key: "browser.link", Body: wizard.Address{URL: "https://help.instagram.com/contact/233964459562201"}},
			{Key: "browser.text", Body: wizard.Prose{Markdown: "### 4  Text eintragen oder leer lassen"}},
			{Key: "browser.copy", Body: wizard.Paste{Paragraphs: []string{"Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Nutzung meiner Daten für KI bei Meta. Bitte verwenden Sie weder meine öffentlichen Inhalte noch meine Eingaben bei Ihren KI-Funktionen."}}},
			{Key: "notes", Title: "Gut zu wissen", Body: wizard.Prose{Markdown: "- Mehrere Konten: Der Widerspruch gilt für alle in derselben „Kontenübersicht“, wenn sie dort verbunden sind.\n- Ein eigener Satz hilft.\n- Widersprüche aus dem Jahr 2024 gelten weiter."}},
			{Key: "sources", Title: "Quellen", Body: wizard.Prose{Markdown: "Meta, Mai 2025."}},
		},
		Choices: []wizard.Choice{{Key: "link.1", Letter: "o", Weight: wizard.Quiet, Text: "Formular öffnen", Address: "https://help.instagram.com/contact/233964459562201"}},
	}
}

func choosePage() wizard.Page {
	form := &wizard.Form{Key: "services", Submit: "Anfangen mit Instagram und WhatsApp", Note: "etwa 5 Minuten", At: "services", Fields: []wizard.Field{{
		Key: "services", Label: "Welche Dienste nutzt du?", Kind: wizard.FieldSome, Value: "instagram\nwhatsapp", Options: []wizard.Option{
			{Value: "facebook", Text: "Facebook", Note: "Formular, 3 Minuten"}, {Value: "instagram", Text: "Instagram", Note: "Formular, 3 Minuten"},
			{Value: "whatsapp", Text: "WhatsApp", Note: "kein Formular, KI begrenzen"}, {Value: "youtube", Text: "YouTube", Note: "Schalter, 3 Minuten"},
			{Value: "figma", Text: "Figma", Note: "Schalter", Group: "more", Fold: "Weitere Dienste"}, {Value: "ebay", Text: "eBay", Note: "Schalter", Group: "more"},
		}}}}
	return wizard.Page{
		Place: wizard.Place{View: wizard.ViewWelcome}, Title: "Welche Dienste nutzt du?", Head: wizard.Head{Name: "Widerspruch"},
		Blocks: []wizard.Block{{Key: "what", Body: wizard.Prose{Markdown: "Firmen trainieren KI mit dem, was du schreibst und zeigst. Du darfst widersprechen. Dieses Programm führt dich Schritt für Schritt.\n\nEs sendet selbst nichts. Was du tust, steht nur auf diesem Gerät."}}},
		Chosen: -1, Form: form,
	}
}

func eventPage() wizard.Page {
	page := stepPage()
	page.Line, page.Head.Right = steps(4, 6), "Schritt 5 von 6"
	page.Heading, page.Mark, page.Blocks, page.Choices, page.Groups = "", nil, nil, nil, nil
	page.Form = &wizard.Form{Key: "event", Title: "Abgesendet", At: "ref", Submit: "Speichern", Open: true, Typed: true, Drops: true, Fields: []wizard.Field{
		{Key: "day", Label: "Tag", Value: "29.11.2026", Was: "29.11.2026", Hint: "heute"}, {Key: "account", Label: "Konto", Value: "@anna_keramik", Hint: "leer, wenn du nur eins hast"},
		{Key: "ref", Label: "Fallnummer", Value: "1234", Hint: "steht in der E-Mail von Meta"}, {Key: "note", Label: "Notiz", Hint: "nur für dich", Weight: wizard.More},
		{Key: "proof", Label: "Bildschirmfoto", Hint: "wo die Datei liegt", Kind: wizard.FieldPath, Weight: wizard.More},
	}}
	return page
}
