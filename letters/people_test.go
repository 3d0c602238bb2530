package letters_test

import (
	"strings"
	"testing"

	"widerspruch/letters"
)

// TestDataIsOneList: kinds of data that are lists themselves are told apart by semicolons, so that no "und" follows another.
func TestDataIsOneList(t *testing.T) {
	for _, c := range []struct {
		lang string
		data []string
		want string
	}{
		{"de", []string{"Bewertungen"}, "gibt: Bewertungen."},
		{"de", []string{"Konto und Profil"}, "gibt: Konto und Profil."},
		{"de", []string{"Profil", "Chats", "Fotos"}, "gibt: Profil, Chats und Fotos."},
		{"de", []string{"Konto und Profil", "Käufe"}, "gibt: Konto und Profil; Käufe."},
		{"de", []string{"Käufe", "Suchen, Klicks", "Fotos"}, "gibt: Käufe; Suchen, Klicks; Fotos."},
		{"de", []string{"Hundefotos", "Kunden"}, "gibt: Hundefotos und Kunden."},
		{"en", []string{"profile", "brands"}, "any: profile and brands."},
		{"en", []string{"purchases", "account and profile"}, "any: purchases; account and profile."},
	} {
		facts := full(places[0])
		facts.Data = c.data
		if text := oneLine(write(t, c.lang, letters.KindObjection, facts).Text()); !strings.Contains(text, c.want) {
			t.Errorf("%s of %q: want %q in %s", c.lang, c.data, c.want, text)
		}
	}
}
