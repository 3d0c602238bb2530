package wizard

// The letters of the choices, in both faces (design, section 7). A letter means one thing on every page. The faces keep some
// for themselves: q ? / and, by ear, . w 0, in the window j k g G.
const (
	keyOpen     = "o" // open the address
	keyCopy     = "c" // copy the address
	keyCode     = "r" // QR code
	keyText     = "t" // copy the text
	keyWords    = "e" // words of one's own
	keyDone     = "d" // done, sent, on
	keyNext     = "n" // next step without ticking
	keyPrevious = "p" // previous step
	keyRead     = "l" // read the whole guide
	keyMore     = "m" // unfold; the faces' own deed
	keyUndo     = "u" // take back the last thing done
	keyAlready  = "h" // I have objected already
	keyUnused   = "x" // I do not use this service
	keyAccount  = "a" // another account
	keyName     = "i" // name or mend the account
	keyDates    = "f"
	keyPapers   = "b" // papers and letters
	keyServices = "v" // which services
	keySettings = "s"
	keyCalendar = "y"
	keyProfiles = "z" // whose data
)
