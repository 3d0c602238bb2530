package letters

import (
	"strings"
	"testing"
)

// annaKnown is what a progress file may know of one person.
var annaKnown = Known{
	Name: "Dr. Anna-Lena von der Müller", Email: "anna.mueller@example.org", Address: []string{"Am Grünen Weg 12b", "35037 Marburg"},
	Accounts: []string{"@annalena_m", "Konto privat", "Bäckerei Krämer"}, Refs: []string{"1234567", "CAS-98 77x", "ab"},
}

// TestFindPersonal holds what is found in a remark and as what, and what may be said.
func TestFindPersonal(t *testing.T) {
	li := Known{Name: "Li Du", Email: "info@example.org", Accounts: []string{"Mein Konto"}, Refs: []string{"7"}}
	for _, c := range []struct {
		known  Known
		remark string
		want   PersonalKind // "" if nothing is to be found
		piece  string       // of the remark; "" if it does not matter
	}{
		{annaKnown, "", "", ""},
		{annaKnown, "Der Knopf heißt jetzt „Einspruch erheben“ und steht ganz unten.", "", ""},
		{annaKnown, "Seit dem 22.11.2026 steht der Schalter unter Datenschutz › KI (Schritt 3 von 5).", "", ""},
		{annaKnown, "Das Feld nimmt höchstens 1000 Zeichen, früher 5000 Zeichen.", "", ""},
		{annaKnown, "Since 2025/2026 the page is https://www.linkedin.com/mypreferences/d/settings now.", "", ""},
		{annaKnown, "Die Seite antwortet mit Fehler 404, in Firefox 146.0.1 und auf dem iPhone15.", "", ""},
		{annaKnown, "Im Fall 2 fragt das Formular nach einem Grund.", "", ""},
		{annaKnown, "Geht nur mit einem privaten Konto.", "", ""},
		{annaKnown, "Terms Google has changed", "", ""},

		{annaKnown, "Bei mir, Anna, fehlt der Knopf", PersonalName, "Anna"},
		{annaKnown, "bei ANNA fehlt er", PersonalName, "ANNA"},
		{annaKnown, "Annas Konto hat ihn nicht", PersonalName, "Annas"},
		{annaKnown, "Die Lena sieht ihn", PersonalName, "Lena"},
		{annaKnown, "Ich (Müller) sehe nichts", PersonalName, "Müller"},
		{annaKnown, "Ich (Mu\u0308ller) sehe nichts", PersonalName, "Mu\u0308ller"},
		{annaKnown, "MUELLER sieht nichts", PersonalName, "MUELLER"},
		{annaKnown, "muller sieht nichts", PersonalName, "muller"},
		{annaKnown, "Ｍüller", PersonalName, "Ｍüller"},
		{annaKnown, "Mül\u200bler", PersonalName, "Müller"},
		{annaKnown, "Name: annalenamueller99", PersonalName, ""},
		{annaKnown, "/home/mueller/bild.png", PersonalName, "mueller"},
		{annaKnown, "AnnaM sieht nichts", PersonalName, "Anna"},
		{annaKnown, "Annahme verweigert, die Mülltonne ist leer", "", ""},
		{annaKnown, "von der Seite aus geht es nicht", "", ""},

		{li, "Die Liste ist kürzer, der Link fehlt, im Client nicht", "", ""},
		{li, "Bei Li fehlt sie", PersonalName, "Li"},
		{li, "Bei li du fehlt sie", PersonalName, "li"},
		{li, "Mein Konto zeigt 7 Schalter, Info dazu steht unten", "", ""},
		{Known{Name: "Ina"}, "It is in a menu, and in Ana's list", "", ""},
		{Known{Name: "Ina"}, "Ina's list", PersonalName, "Ina"},
		{Known{Name: "李明"}, "在李明的页面上没有", PersonalName, ""},
		{Known{Name: "Lea Elm"}, "leaelm", PersonalName, "leaelm"},
		{Known{Name: "Sean O'Brien"}, "user obrien", PersonalName, ""},

		{annaKnown, "Schreibt mir: anna.mueller@example.org", PersonalName, ""},
		{annaKnown, "Schreibt mir: a.m@example.com", PersonalEmail, "a.m@example.com"},
		{annaKnown, "a.m (at) example.com geht", PersonalEmail, ""},
		{annaKnown, "a.m＠example.com geht", PersonalHandle, ""},
		{li, "An @fremder steht es anders", PersonalHandle, "@fremder"},
		{annaKnown, "annalena_m hat den Knopf", PersonalName, ""},
		{Known{Accounts: []string{"@wolkenfee"}}, "wolkenfee hat den Knopf", PersonalAccount, "wolkenfee"},
		{Known{Accounts: []string{"@wolken_fee.9"}}, "Wolken Fee 9 hat den Knopf", PersonalAccount, ""},
		{annaKnown, "Nur bei der Bäckerei Krämer", PersonalAccount, "Bäckerei"},
		{annaKnown, "kraemers Seite", PersonalAccount, "kraemers"},

		{annaKnown, "In Marburg ist es anders", PersonalAddress, "Marburg"},
		{annaKnown, "PLZ 35037 geht nicht", PersonalAddress, "35037"},
		{annaKnown, "am gruenen weg 12 b", PersonalAddress, ""},
		{annaKnown, "Auf dem Weg 2 geht es", "", ""},
		{li, "Ich wohne in der Hauptstraße 5", PersonalAddress, "Hauptstraße 5"},
		{li, "Lange Str. 17a", PersonalAddress, ""},
		{li, "12 Main Street", PersonalAddress, ""},
		{li, "1010 Wien", PersonalAddress, "1010 Wien"},
		{li, "SW1A 1AA", PersonalAddress, ""},
		{li, "Postfach 12", PersonalAddress, ""},

		{annaKnown, "Fall1234567 liegt noch", PersonalRef, ""},
		{annaKnown, "123 45 67", PersonalRef, ""},
		{annaKnown, "Antwort kam zu cas9877x", PersonalRef, "cas9877x"},
		{annaKnown, "Es stand AB dabei", PersonalRef, "AB"},
		{li, "Fall 1234567", PersonalRef, "Fall 1234567"},
		{li, "Ticket-Nr. A-17b", PersonalRef, ""},
		{li, "case no. 0815", PersonalRef, ""},
		{li, "siehe #4711", PersonalRef, ""},

		{li, "DE89 3704 0044 0532 0130 00", PersonalNumber, ""},
		{li, "GB29NWBK60161331926819", PersonalNumber, ""},
		{li, "Ruf an: +49 (0)6421 / 123 45", PersonalNumber, "+49 (0)6421 / 123 45"},
		{li, "0171-2345678", PersonalNumber, ""},
		{li, "01 23 45 67 89", PersonalNumber, ""},
		{li, "geboren am 02.03.1984", PersonalNumber, "02.03.1984"},
		{li, "Vorgang: ４７１１４７", PersonalRef, ""},
		{li, "４７１１４７", PersonalNumber, ""},
		{li, "192.168.178.23", PersonalNumber, ""},
		{li, "Token a1b2c3d4", PersonalNumber, "a1b2c3d4"},

		{li, "https://example.com/form?u=abc", PersonalLink, ""},
		{li, "https://www.linkedin.com/in/jemand", PersonalLink, ""},
		{li, "Ich heiße Berta", PersonalName, "Ich heiße Berta"},
		{li, "Viele Grüße, Berta", PersonalName, ""},
	} {
		found := FindPersonal(c.remark, c.known)
		switch {
		case c.want == "" && len(found) > 0:
			t.Errorf("%q: found %v, want nothing", c.remark, found)
		case c.want != "" && len(found) == 0:
			t.Errorf("%q: found nothing, want %s", c.remark, c.want)
		case c.want != "" && (found[0].Kind != c.want || c.piece != "" && found[0].Text != c.piece):
			t.Errorf("%q: found %v, want %s %q first", c.remark, found, c.want, c.piece)
		}
		for _, p := range found {
			if !strings.Contains(c.remark, p.Text) && !strings.Contains(c.remark, "\u200b") {
				t.Errorf("%q: %q does not stand there", c.remark, p.Text)
			}
		}
	}
}

// FuzzKnown puts something that is known into a remark, written in one of several ways, between any two texts: it never comes
// through.
func FuzzKnown(f *testing.F) {
	for i := range 40 {
		f.Add("Der Knopf ist ", " nicht da", uint8(i), uint8(i/3))
	}
	f.Add("x\u0301", "\u200d", uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, before, after string, which, how uint8) {
		pieces := []string{
			"Anna", "Lena", "Müller", "Anna-Lena", "Anna-Lena von der Müller", "anna.mueller@example.org", "anna.mueller", "@annalena_m",
			"annalena_m", "Bäckerei Krämer", "Am Grünen Weg 12b", "35037 Marburg", "Marburg", "35037", "1234567", "CAS-98 77x",
		}
		ways := []func(string) string{
			func(s string) string { return s }, strings.ToUpper, strings.ToLower, strings.ToTitle,
			func(s string) string { return s + "s" },
			func(s string) string { return "(" + s + ")" },
			strings.NewReplacer("ä", "ae", "ü", "ue").Replace,
			strings.NewReplacer("ä", "a\u0308", "ü", "u\u0308").Replace,
			func(s string) string { return strings.ReplaceAll(s, "n", "n\u200b") },
			func(s string) string { return "/" + s + "/" },
		}
		piece := ways[int(how)%len(ways)](pieces[int(which)%len(pieces)])
		if remark := before + " " + piece + " " + after; len(FindPersonal(remark, annaKnown)) == 0 {
			t.Errorf("%q came through in %q", piece, remark)
		}
	})
}

// FuzzFind: whatever is known and whatever is said, a name that stands between blanks as it was entered is found, and the
// search ends.
func FuzzFind(f *testing.F) {
	f.Add("Li", "Der Knopf heißt anders")
	f.Add("Müller", "MÜLLER")
	f.Fuzz(func(t *testing.T, name, remark string) {
		if len(name) > 100 || len(remark) > 500 {
			return
		}
		found := FindPersonal(remark, Known{Name: name, Email: name, Address: []string{name}, Accounts: []string{name}, Refs: []string{name}})
		for _, part := range nameParts(name) {
			for _, word := range strings.Fields(remark) {
				if part == word && len(personalWords(word)) == 1 && len([]rune(plain(word))) > 1 && len(found) == 0 {
					t.Errorf("the name %q came through in %q", name, remark)
				}
			}
		}
	})
}
