package i18n

import "strings"

// ASCII writes a text in ASCII, for terminals that have nothing else: umlauts as ae, oe, ue, signs as the nearest one, a question
// mark for the rest.
func ASCII(text string) string { return strings.Map(onlyASCII, asciiSigns.Replace(text)) }

// asciiSigns are the signs of ASCII that say the same, or look most like it.
var asciiSigns = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss",
	"é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "â", "a", "í", "i", "ó", "o", "ú", "u", "ç", "c", "ñ", "n",
	"─", "-", "│", "|", "•", "*", "…", "...", "–", "-", "„", `"`, "“", `"`, "”", `"`, "‚", "'", "‘", "'", "’", "'", "«", `"`, "»", `"`,
	"›", ">", "←", "<", "→", ">", "↑", "^", "↓", "v", "·", "*", "§", "Par.", "°", "o",
)

// onlyASCII marks what has no such sign.
func onlyASCII(r rune) rune {
	if r < 0x80 {
		return r
	}
	return '?'
}
