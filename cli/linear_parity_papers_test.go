package cli

import (
	"maps"

	"widerspruch/wizard"
)

// What leaves the program, and what the settings do with the progress as a whole: how a person comes to each of it, in both faces.
// Letters and reasons are reached by the names of their actions, the papers from the overview.

func init() { maps.Copy(parity, papersParity) }

var papersParity = map[wizard.Verb]way{
	wizard.Write:      {overdue, named1("Erinnerung schreiben"), "Erinnerungsbrief an Meta"},
	wizard.CopyLetter: {reminder, named1("Brief kopieren"), ""},
	wizard.MailLetter: {reminder, named1("Im E-Mail-Programm öffnen"), ""},
	wizard.OpenForm: {func(f face) {
		f.visit("Einstellungen")
		path("Land", "Deutschland", "Bundesland", "Hessen")(f)
		f.back()
		overdue(f)
		f.choose("Beschwerde an die Behörde schreiben")
	}, named1("Beschwerdeformular öffnen"), ""},
	wizard.AskAccess: {objectionLetter, named1("Auch fragen, welche Daten für KI genutzt werden"), "Doch nicht fragen, welche Daten für KI genutzt werden"},
	wizard.Give:      {objectionLetter, named1("Eigene Gründe in Worte fassen"), "Hake an, was wahr ist."},
	wizard.Tick:      {giving, named1(secrecy), "Ich muss überblicken"},
	wizard.SetReasons: {giving, func(f face) {
		f.choose("Text selbst ändern")
		f.write("Ich bin Ärztin.")
	}, "Ich bin Ärztin."},
	wizard.CopyReasons: {func(f face) { giving(f); f.choose(secrecy) }, named1("Text kopieren"), ""},
	wizard.SavePaper: {func(f face) { f.visit("Papiere") }, func(f face) {
		f.choose("Nachweis als Tabelle (CSV)")
		f.write("") // where it is suggested
	}, ""},
	wizard.Settings: {reminder, named1("Fehlende Angaben eintragen"), "Alles ist freiwillig"},
	wizard.Choose: {nothing, func(f face) {
		f.choose("Welche Dienste nutzt du?")
		f.choose("Instagram")
		f.choose("So übernehmen")
	}, ""},
	wizard.Nothing: {nothing, named1("Nichts zu tun bei"), "Bandcamp"},
	wizard.Import: {func(f face) { f.visit("Einstellungen") }, func(f face) {
		f.choose("Fortschritt aus einer Datei dazunehmen")
		f.write("testdata/laptop.json")
	}, ""},
	wizard.SwitchPerson: {func(f face) { f.visit("Einstellungen") }, func(f face) {
		path("Profil", "Neues Profil")(f)
		f.write("oma")
	}, ""},
	wizard.Wipe: {func(f face) { f.visit("Einstellungen") }, func(f face) {
		f.choose("Fortschritt endgültig entfernen")
		f.write("löschen")
	}, ""},
}

// secrecy is one of the reasons.
const secrecy = "Mein Beruf verpflichtet mich zur Verschwiegenheit"

// overdue stands at Instagram, which has not answered in time.
func overdue(f face) {
	toSending(f)
	f.choose("Abgesendet, weiter")
	f.fill(map[string]string{"Datum": "02.10.2026"})
	f.back()
}

func reminder(f face) {
	overdue(f)
	f.choose("Erinnerung schreiben")
}

func objectionLetter(f face) { path("Instagram", "Widerspruch als Brief oder E-Mail schreiben")(f) }

func giving(f face) {
	objectionLetter(f)
	f.choose("Eigene Gründe in Worte fassen")
}
