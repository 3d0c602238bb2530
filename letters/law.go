package letters

// law says whose law a letter rests on. It is part of the names of the templates.
type law string

const (
	lawEU law = "eu" // General Data Protection Regulation, also in the EEA
	lawGB law = "gb" // UK GDPR and Data Protection Act 2018
	lawCH law = "ch" // Federal Act on Data Protection (FADP)
)

// lawOf is the law of the country where the person lives. Where that is not known we take the GDPR: the companies have their
// European seats in the EU (Art. 3(1) GDPR).
func lawOf(country string) law {
	switch country {
	case "gb":
		return lawGB
	case "ch":
		return lawCH
	}
	return lawEU
}

// answersIn says whether authorities of the country surely read the language.
func answersIn(country, lang string) bool {
	switch country {
	case "de", "at", "ch", "li":
		return lang == "de"
	case "gb", "ie", "mt":
		return lang == "en"
	}
	return false
}
