package state

import "time"

// Holiday names a public holiday ("easter-monday"). The words for it are those of the interface.
type Holiday string

// The public holidays of the countries where the companies of the guides act and where the people live, which move the end of a
// period (Regulation 1182/71, Art. 2 and 3). Sources: the acts of each country, compared with github.com/rickar/cal v2.1.13, which lacks Luxembourg
// and the days that the Netherlands equate by decree. Of Switzerland only what every canton keeps is here, of Germany only the
// Länder that are named.
const (
	NewYear        Holiday = "new-year"
	Epiphany       Holiday = "epiphany"
	StBrigid       Holiday = "st-brigid"
	StPatrick      Holiday = "st-patrick"
	GoodFriday     Holiday = "good-friday"
	EasterMonday   Holiday = "easter-monday"
	KingsDay       Holiday = "kings-day"
	LabourDay      Holiday = "labour-day"
	MayHoliday     Holiday = "may-holiday"
	Liberation     Holiday = "liberation-day"
	VictoryDay     Holiday = "victory-day"
	EuropeDay      Holiday = "europe-day"
	Ascension      Holiday = "ascension"
	AfterAscension Holiday = "after-ascension"
	WhitMonday     Holiday = "whit-monday"
	SpringHoliday  Holiday = "spring-holiday"
	CorpusChristi  Holiday = "corpus-christi"
	JuneHoliday    Holiday = "june-holiday"
	NationalDay    Holiday = "national-day"
	AugustHoliday  Holiday = "august-holiday"
	Assumption     Holiday = "assumption"
	GermanUnity    Holiday = "german-unity"
	OctoberHoliday Holiday = "october-holiday"
	Reformation    Holiday = "reformation"
	AllSaints      Holiday = "all-saints"
	Armistice      Holiday = "armistice"
	Immaculate     Holiday = "immaculate-conception"
	Christmas      Holiday = "christmas"
	StStephen      Holiday = "st-stephen"
	Substitute     Holiday = "substitute" // of one that fell on a Saturday or Sunday
)

// everywhere are the days that all of Europe shares; they count where the country is not known.
var everywhere = []yearly{{fixed(1, 1), NewYear}, {fixed(12, 25), Christmas}, {fixed(12, 26), StStephen}}

// holidaysOf are the days of each country; "de-bb" has those of "de" and its own.
var holidaysOf = map[string][]yearly{
	"ie": {
		{fixed(1, 1), NewYear}, {brigid, StBrigid}, {fixed(3, 17), StPatrick}, {easter(1), EasterMonday}, {first(5, time.Monday), MayHoliday},
		{first(6, time.Monday), JuneHoliday}, {first(8, time.Monday), AugustHoliday}, {last(10, time.Monday), OctoberHoliday},
		{fixed(12, 25), Christmas}, {fixed(12, 26), StStephen},
	},
	"de": {
		{fixed(1, 1), NewYear}, {easter(-2), GoodFriday}, {easter(1), EasterMonday}, {fixed(5, 1), LabourDay}, {easter(39), Ascension},
		{easter(50), WhitMonday}, {fixed(10, 3), GermanUnity}, {fixed(12, 25), Christmas}, {fixed(12, 26), StStephen},
	},
	"de-bb": {{fixed(10, 31), Reformation}},
	"nl": {
		{fixed(1, 1), NewYear}, {easter(-2), GoodFriday}, {easter(1), EasterMonday}, {kingsDay, KingsDay}, {fixed(5, 5), Liberation},
		{easter(39), Ascension}, {easter(50), WhitMonday}, {fixed(12, 25), Christmas}, {fixed(12, 26), StStephen},
		{only(2026, 1, 2), Substitute}, {only(2026, 5, 15), AfterAscension}, {only(2027, 5, 7), AfterAscension},
		{only(2028, 4, 28), Substitute}, {only(2028, 5, 26), AfterAscension}, // equated by decree
	},
	"lu": {
		{fixed(1, 1), NewYear}, {easter(1), EasterMonday}, {fixed(5, 1), LabourDay}, {fixed(5, 9), EuropeDay}, {easter(39), Ascension},
		{easter(50), WhitMonday}, {fixed(6, 23), NationalDay}, {fixed(8, 15), Assumption}, {fixed(11, 1), AllSaints}, {fixed(12, 25), Christmas},
		{fixed(12, 26), StStephen},
	},
	"fr": {
		{fixed(1, 1), NewYear}, {easter(1), EasterMonday}, {fixed(5, 1), LabourDay}, {fixed(5, 8), VictoryDay}, {easter(39), Ascension},
		{easter(50), WhitMonday}, {fixed(7, 14), NationalDay}, {fixed(8, 15), Assumption}, {fixed(11, 1), AllSaints}, {fixed(11, 11), Armistice},
		{fixed(12, 25), Christmas},
	},
	"at": {
		{fixed(1, 1), NewYear}, {fixed(1, 6), Epiphany}, {easter(1), EasterMonday}, {fixed(5, 1), LabourDay}, {easter(39), Ascension},
		{easter(50), WhitMonday}, {easter(60), CorpusChristi}, {fixed(8, 15), Assumption}, {fixed(10, 26), NationalDay},
		{fixed(11, 1), AllSaints}, {fixed(12, 8), Immaculate}, {fixed(12, 25), Christmas}, {fixed(12, 26), StStephen},
	},
	"ch": {{fixed(1, 1), NewYear}, {easter(39), Ascension}, {fixed(8, 1), NationalDay}, {fixed(12, 25), Christmas}},
	"gb": {
		{fixed(1, 1), NewYear}, {easter(-2), GoodFriday}, {easter(1), EasterMonday}, {first(5, time.Monday), MayHoliday},
		{last(5, time.Monday), SpringHoliday}, {last(8, time.Monday), AugustHoliday}, {fixed(12, 25), Christmas}, {fixed(12, 26), StStephen},
		{substitute(1, 1, 1), Substitute}, {substitute(12, 25, 2), Substitute}, {substitute(12, 26, 2), Substitute},
	},
}

// dayOff reports that nobody has to work on that day in one of the countries, and which public holiday it is; none on a plain
// Saturday or Sunday.
func dayOff(day time.Time, countries []string) (Holiday, bool) {
	for _, country := range countries {
		if holiday, ok := HolidayOn(day, country); ok {
			return holiday, true
		}
	}
	return "", day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
}

// HolidayOn returns the public holiday of that day in a country ("ie"), or in a German Land ("de-bb").
func HolidayOn(day time.Time, country string) (Holiday, bool) {
	days := holidaysOf[country]
	if len(country) > 2 {
		days = append(days[:len(days):len(days)], holidaysOf[country[:2]]...)
	}
	if len(days) == 0 {
		days = everywhere
	}
	day = Day(day)
	for _, yearly := range days {
		if yearly.on(day) {
			return yearly.holiday, true
		}
	}
	return "", false
}
