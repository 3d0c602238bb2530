package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/i18n"
	"widerspruch/state"
)

// diary is one person's evenings with the program over three months: every screen on the way, to the letter.
type diary struct {
	*player
	lang  string
	pages strings.Builder
}

// evening starts the program on another day.
func (d *diary) evening(on string) {
	d.t.Helper()
	day, err := time.ParseInLocation("2006-01-02 15:04", on+" 20:00", d.now.Location())
	if err != nil {
		d.t.Fatal(err)
	}
	out := d.out
	d.player = playOnDay(d.t, d.file, d.lang, 80, 24, day)
	d.out.copied, d.out.opened = out.copied, out.opened
	fmt.Fprintf(&d.pages, "==== %s ====\n", on)
	d.look()
}

// look keeps what is on the screen.
func (d *diary) look() { d.pages.WriteString(d.picture()) }

// keys presses keys one after the other and keeps every screen.
func (d *diary) keys(names ...string) {
	d.t.Helper()
	for _, name := range names {
		d.press(name)
		fmt.Fprintf(&d.pages, "---- %s\n", name)
		d.look()
	}
}

// row chooses the row that begins so.
func (d *diary) row(german, english string) {
	d.t.Helper()
	choose(d.player, german, english)
	fmt.Fprintf(&d.pages, "---- %s\n", d.word(german, english))
	d.look()
}

// types writes into the field and keeps the screen.
func (d *diary) types(text string) {
	d.t.Helper()
	d.write(text)
	fmt.Fprintf(&d.pages, "---- „%s“\n", text)
	d.look()
}

// word is the text in the language of the diary.
func (d *diary) word(german, english string) string {
	if d.lang == "en" {
		return english
	}
	return german
}

// fill goes through the form of an event from its first field; an empty value leaves the field as it is.
func (d *diary) fill(values ...string) {
	d.t.Helper()
	for _, value := range values {
		if value != "" {
			d.types(value)
		}
		d.keys("enter")
	}
}

// TestThreeMonths plays a person with two Instagram accounts and LinkedIn: one evening of objections, one confirmation, no
// answer for the other account, the reminder, the complaint to the authority of Hessen, and the report.
func TestThreeMonths(t *testing.T) {
	for _, lang := range i18n.Languages {
		t.Run(lang, func(t *testing.T) {
			d := &diary{lang: lang, player: play(t, lang, 80, 24)}
			d.objections()
			d.confirmation()
			d.reminder()
			d.complaint()
			d.record()
			golden.RequireEqual(t, d.pages.String())
		})
	}
}

// objections is the first evening: who the person is, both accounts, and the switch of LinkedIn.
func (d *diary) objections() {
	d.evening("2026-08-20")
	d.keys("s")
	d.row("Name:", "Name:")
	d.fill("Anna Beispiel")
	d.row("E-Mail:", "E-mail:")
	d.fill("anna@example.com")
	d.row("Land:", "Country:")
	d.row("Deutschland", "Germany")
	d.row("Bundesland:", "German state:")
	d.row("Hessen", "Hesse")
	d.keys("esc")

	d.chooses("Instagram")
	d.keys("enter", "enter") // the form in the browser
	d.walkForm("@anna")
	d.keys("a")
	d.fill("@anna.arbeit")
	d.row("Im Browser", "In the browser")
	d.walkForm("")
	d.keys("esc")

	d.chooses("LinkedIn")
	d.keys("enter", "enter", "enter", "enter", "enter", "enter", "enter")
	d.fill("", "", "", "", "")
	d.sees(d.word("umgestellt am 20.08.2026", "setting changed on 20 Aug 2026"))
	d.keys("esc")
	d.sees(d.word("0 von 2 Konten fertig", "0 of 2 accounts done"))
}

// walkForm walks the steps of Instagram's form to the end without an answer.
func (d *diary) walkForm(account string) {
	d.t.Helper()
	d.keys("enter", "enter", "enter", "enter", "enter", "enter", "enter")
	d.fill("", account, "", "", "")
	d.keys("enter") // no answer yet
}

// confirmation comes the next day, for one of the accounts.
func (d *diary) confirmation() {
	d.evening("2026-08-21")
	d.chooses("Instagram")
	d.keys("enter")
	d.row("Zu „@anna.arbeit“", `Change to "@anna.arbeit"`)
	d.row("Zu „@anna“", `Change to "@anna"`)
	d.file.papers.Files = map[string][]byte{"/home/anna/mail.png": []byte("picture")}
	d.row("Die Bestätigung ist da", "The confirmation has come")
	d.fill("1234567", "", "/home/anna/mail.png")
	d.sees(d.word("Fall 1234567", "case 1234567"))
	d.keys("esc")
	d.sees(d.word("1 von 2 Konten fertig", "1 of 2 accounts done"))
	d.isOpen("instagram")
}

// reminder is due for the other account: the month ends on a Sunday, so one working day later.
func (d *diary) reminder() {
	d.evening("2026-09-21")
	d.sees(d.word("Antwort bis 21.09.2026", "answer by 21 Sep 2026"))
	d.keys("f", "esc")
	d.evening("2026-09-22")
	d.sees("[!]")
	d.keys("enter")
	d.row("Erinnerung schreiben", "Write a reminder")
	d.row("Brief zum Drucken", "Save the letter")
	d.keys("enter")
	d.holds("/papers/widerspruch-instagram-"+d.word("erinnerung", "reminder")+"-2026-09-22.html", "6.", "@anna.arbeit")
	d.row("Brief kopieren", "Copy the letter")
	d.row("Erinnerung abgesendet", "A reminder was sent")
	d.fill("", "", "", "", "")
	d.keys("esc")
}

// complaint follows two weeks later, to the authority of the person's Land.
func (d *diary) complaint() {
	d.evening("2026-10-06")
	d.sees(d.word("bis 06.10.2026", "by 6 Oct 2026"))
	d.evening("2026-10-07")
	d.keys("enter", "enter")
	d.sees(d.word("Beschwerde über Meta", "complaint about Meta"))
	d.row("Brief zum Drucken", "Save the letter")
	d.keys("enter")
	d.holds("/papers/widerspruch-instagram-"+d.word("beschwerde", "complaint")+"-2026-10-07.html", "Hessische", "@anna.arbeit")
	d.row("Beschwerde eingereicht", "A complaint was filed")
	d.fill("", "", "HE-99", "", "")
	d.keys("esc")
}

// record is the report at the end, and the look at LinkedIn's switch that is still to come.
func (d *diary) record() {
	d.evening("2026-11-22")
	d.keys("f", "esc", "e", "enter", "enter")
	d.holds("/papers/widerspruch-"+d.word("nachweis", "record")+"-2026-11-22.html", "1234567", "HE-99", "@anna.arbeit", "mail.png")
	d.isOpen("instagram")
}

// isOpen holds that a service with an unfinished account is not counted as done.
func (d *diary) isOpen(guide string) {
	d.t.Helper()
	for _, group := range d.session().Overview().Groups {
		for _, row := range group.Rows {
			if row.Guide.ID == guide && row.Status == state.StatusDone {
				d.t.Errorf("%s counts as done with an account that is not", guide)
			}
		}
	}
}

// holds says that a paper was written and says all that.
func (d *diary) holds(path string, texts ...string) {
	d.t.Helper()
	paper, there := d.file.papers.Files[path]
	if !there {
		d.t.Fatalf("%s was not written; there is %v\n%s", path, names(d.file.papers.Files), d.screenText())
	}
	for _, text := range texts {
		if !strings.Contains(string(paper), text) {
			d.t.Errorf("%s does not say %q", path, text)
		}
	}
}

func names(files map[string][]byte) []string {
	var list []string
	for name := range files {
		list = append(list, name)
	}
	return list
}
