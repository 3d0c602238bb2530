package letters

import "strings"

// Words that are part of what a person enters and say nothing about them. They are folded as foldName does.

var (
	nameTitles    = common("dr prof dipl ing mag herr frau mr mrs ms miss sir med phil rer nat")
	nameParticles = common("von vom van der den dem de del della di da do dos du zu zur zum und la le el al bin ben ibn ter ten y")

	commonMailboxes = common("info mail email e-mail kontakt contact office post hallo hello admin webmaster buro")

	// How people tell their accounts apart.
	commonAccounts = common(`konto konten account accounts mein meine mine my privat private privates personal arbeit work beruf
		beruflich dienstlich firma company business geschaftlich handy phone telefon tablet laptop rechner computer gerat device
		android iphone ipad haupt zweit haupt-konto main second erstes zweites altes neues alt neu old new test
		instagram facebook linkedin google apple whatsapp`)

	// What stands in a postal address beside its names.
	commonStreets = common(`strasse street road avenue lane weg allee platz gasse ring haus house etage stock wohnung flat apartment
		hinterhaus postfach alte alter altes neue neuer neues gross grosse klein kleine nord sud west east north south ober unter
		beim hinter zwischen deutschland germany osterreich austria schweiz switzerland suisse`)
)

func common(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[foldName(word)] = true
		set[word] = true
	}
	return set
}
