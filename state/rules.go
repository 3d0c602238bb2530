package state

import "time"

// Period names the rule by which a day was worked out. The words of each, with its source, are those of the interface.
type Period string

// The periods of the design, section 2. Their sources are in facts about the law, which the words name.
const (
	PeriodAnswer    Period = "answer"    // a month after the objection: Art. 12(3) GDPR; Swiss law sets none, and the same is asked
	PeriodNamed     Period = "named"     // the day that the company named: Art. 12(3) sentence 2
	PeriodExtended  Period = "extended"  // two further months, when the company named no day
	PeriodReminder  Period = "reminder"  // two weeks after a reminder: what the reminder asks for; no law
	PeriodComplaint Period = "company"   // United Kingdom: 30 days after a complaint to the company: s. 164A DPA 2018, and the ICO's advice
	PeriodAuthority Period = "authority" // three months after a complaint: Art. 78(2) GDPR
	PeriodRecheck   Period = "recheck"   // six months after a setting was switched: our advice; no law
	PeriodICO       Period = "ico"       // United Kingdom: three months after the last contact with the company: the ICO's advice
	PeriodYear      Period = "year"      // Austria: a year after one knew of it: § 24(4) DSG
)

// Rule is how a day was worked out.
type Rule struct {
	Period  Period
	From    time.Time // the day from which was counted
	Day     time.Time // the day that came out; see Day
	Country string    // whose holidays were looked at; empty if it is not known
	// Ends is the day on which the period would end if each day were a working day; Day is later if that is none. Holiday is the last
	// public holiday on the way ("easter-monday"); empty if there were only Saturdays and Sundays.
	Ends    time.Time
	Holiday Holiday
}

// Last is the last day to do something about a case, such as to complain.
type Last struct {
	Period Period
	Day    time.Time // see Day; zero if there is no such day
}

// working moves the end of a period to the next working day in a country.
func working(period Period, from, end time.Time, country string) Rule {
	rule := Rule{Period: period, From: Day(from), Ends: Day(end), Country: country}
	for rule.Day = rule.Ends; ; rule.Day = rule.Day.AddDate(0, 0, 1) {
		holiday, free := dayOff(rule.Day, country)
		if !free {
			return rule
		}
		if holiday != "" {
			rule.Holiday = holiday
		}
	}
}

// exactly ends on any day of the week.
func exactly(period Period, from, day time.Time) Rule {
	return Rule{Period: period, From: Day(from), Day: day, Ends: day}
}

// answerRule is the company's month (Art. 12(3) GDPR), counted as Regulation (EEC, Euratom) 1182/71, Art. 3 says.
func answerRule(sent time.Time, company string) Rule {
	return working(PeriodAnswer, sent, addMonths(Day(sent), 1), company)
}

// extendedRule is the day that the company named, or three months after the objection: its month and two more. Without an
// objection that counts, two months after it wrote.
func extendedRule(e Event, sent time.Time, company string) Rule {
	switch {
	case e.Until != nil:
		return exactly(PeriodNamed, e.At, Day(*e.Until))
	case sent.IsZero():
		return working(PeriodExtended, e.At, addMonths(Day(e.At), 2), company)
	}
	return working(PeriodExtended, sent, addMonths(Day(sent), 3), company)
}

// reminderRule is how long a reminder gives. In the United Kingdom it is the complaint to the company, which has 30 days by law;
// these also end on a Sunday.
func reminderRule(reminded time.Time, places Places) Rule {
	if places.Person == "gb" {
		return exactly(PeriodComplaint, reminded, Day(reminded).AddDate(0, 0, 30))
	}
	return working(PeriodReminder, reminded, Day(reminded).AddDate(0, 0, 14), places.Company)
}

// authorityRule is when the authority has to have said something. The Swiss one owes the person no answer.
func authorityRule(complained time.Time, person string) Rule {
	if person == "ch" {
		return Rule{}
	}
	return working(PeriodAuthority, complained, addMonths(Day(complained), 3), person)
}

// recheckRule is our advice and no legal period, so it may be any day of the week.
func recheckRule(switched time.Time) Rule {
	return exactly(PeriodRecheck, switched, addMonths(Day(switched), 6))
}

// lastDay is the last day to complain. Neither is moved to a working day: a day too early harms nobody.
func lastDay(s Standing, person string) Last {
	from := Day(s.Since) // a refusal, or an answer that is none
	if s.Status == StatusOverdue {
		from = s.Due // when it was clear that no answer comes
	}
	switch person {
	case "at":
		return Last{PeriodYear, addMonths(from, 12)}
	case "gb":
		return Last{PeriodICO, addMonths(Day(s.Since), 3)} // of the last contact
	}
	return Last{}
}

// AnswerDue is the last day that a company has to answer an objection that was sent on that day; see StandingIn for company.
func AnswerDue(sent time.Time, company string) time.Time { return answerRule(sent, company).Day }

// ExtendedDue is the last day of the longer time that the company asked for in that event (Extended), for an objection of that day.
func ExtendedDue(e Event, sent time.Time, company string) time.Time {
	return extendedRule(e, sent, company).Day
}

// ReminderDue is the last day that a reminder of that day gives.
func ReminderDue(reminded time.Time, places Places) time.Time {
	return reminderRule(reminded, places).Day
}

// AuthorityDue is the day by which the authority has to have said something about a complaint of that day, at the person's home; zero
// where it owes no answer.
func AuthorityDue(complained time.Time, person string) time.Time {
	return authorityRule(complained, person).Day
}
