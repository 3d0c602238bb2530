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
	PeriodObject    Period = "object"    // four weeks after the authority holds a complaint to be settled: Art. 5(2) Regulation (EU) 2025/2518
)

// Rule is how a day was worked out.
type Rule struct {
	Period  Period
	From    time.Time // the day from which was counted
	Day     time.Time // the day that came out; see Day
	Country string    // whose holidays were looked at; empty if it is not known
	// Ends is the day on which the period would end if each day were a working day; Day is later if that is none. Falls is the public
	// holiday that Ends is, Holiday the last one on the way ("easter-monday"); both are empty if there were only Saturdays and Sundays.
	Ends           time.Time
	Falls, Holiday Holiday
}

// Moved says that the period would have ended on a day that is no working day.
func (r Rule) Moved() bool { return r.Day.After(r.Ends) }

// Last is the last day to do something about a case, such as to complain.
type Last struct {
	Period Period
	Day    time.Time // see Day; zero if there is no such day
}

// working moves the end of a period to the next day on which people work in each of the countries; the first of them is named.
func working(period Period, from, end time.Time, countries ...string) Rule {
	rule := Rule{Period: period, From: Day(from), Ends: Day(end), Country: countries[0]}
	for rule.Day = rule.Ends; ; rule.Day = rule.Day.AddDate(0, 0, 1) {
		holiday, free := dayOff(rule.Day, countries)
		if !free {
			return rule
		}
		if holiday != "" {
			rule.Holiday = holiday
		}
		if rule.Day.Equal(rule.Ends) {
			rule.Falls = holiday
		}
	}
}

// exactly ends on any day of the week.
func exactly(period Period, from, day time.Time) Rule {
	return Rule{Period: period, From: Day(from), Day: day, Ends: day}
}

// ruleIn works a day out for the places of a case, when it is asked for: of all events of a case only the last one needs it.
type ruleIn func(Places) Rule

// orLater is the rule with the later day.
func (r ruleIn) orLater(other ruleIn) ruleIn {
	return func(places Places) Rule {
		rule := r(places)
		if later := other(places); later.Day.After(rule.Day) {
			return later
		}
		return rule
	}
}

// answerRule is the company's month (Art. 12(3) GDPR), counted as Regulation (EEC, Euratom) 1182/71, Art. 3 says.
func answerRule(sent time.Time) ruleIn {
	return func(places Places) Rule {
		return working(PeriodAnswer, sent, addMonths(Day(sent), 1), places.holidays()...)
	}
}

// extendedRule is the day that the company named, or three months after the objection: its month and two more. Without an
// objection that counts, two months after it wrote.
func extendedRule(e Event, sent time.Time) ruleIn {
	return func(places Places) Rule {
		switch {
		case e.Until != nil:
			return exactly(PeriodNamed, e.At, Day(*e.Until))
		case sent.IsZero():
			return working(PeriodExtended, e.At, addMonths(Day(e.At), 2), places.holidays()...)
		}
		return working(PeriodExtended, sent, addMonths(Day(sent), 3), places.holidays()...)
	}
}

// reminderRule is how long a reminder gives. In the United Kingdom it is the complaint to the company, which has 30 days by law;
// these also end on a Sunday.
func reminderRule(reminded time.Time) ruleIn {
	return func(places Places) Rule {
		if places.Person == "gb" {
			return exactly(PeriodComplaint, reminded, Day(reminded).AddDate(0, 0, 30))
		}
		return working(PeriodReminder, reminded, Day(reminded).AddDate(0, 0, 14), places.holidays()...)
	}
}

// authorityRule is when the authority has to have said something. The Swiss one owes the person no answer.
func authorityRule(complained time.Time) ruleIn {
	return func(places Places) Rule {
		if places.Person == "ch" {
			return Rule{}
		}
		return working(PeriodAuthority, complained, addMonths(Day(complained), 3), places.Person)
	}
}

// recheckRule is our advice and no legal period, so it may be any day of the week.
func recheckRule(switched time.Time) ruleIn {
	return func(Places) Rule { return exactly(PeriodRecheck, switched, addMonths(Day(switched), 6)) }
}

// lastDay is the last day for the next step, where a law or an authority sets one; over says when the company's own time was over, which
// no reminder and no late receipt moves. None is moved to a working day: a day too early harms nobody.
func lastDay(s Standing, over ruleIn, complained time.Time, places Places) Last {
	switch {
	case s.Status == StatusDecided && s.Said == SaidClosed && Crosses(complained, places):
		return Last{PeriodObject, ObjectDue(complained, s.Since, places)}
	case s.Status == StatusDecided:
		return Last{}
	}
	switch places.Person {
	case "at":
		from := Day(s.Since) // a refusal, or an answer that is none
		if over != nil && (s.Status == StatusOverdue || s.Status == StatusAnswered) {
			if day := over(places).Day; s.Status == StatusOverdue || day.Before(from) {
				from = day // when it was clear that no answer came in time
			}
		}
		return Last{PeriodYear, addMonths(from, 12)}
	case "gb":
		return Last{PeriodICO, addMonths(Day(s.Since), 3)} // of the last contact
	}
	return Last{}
}

// AnswerDue is the last day that a company has to answer an objection that was sent on that day.
func AnswerDue(sent time.Time, places Places) time.Time { return answerRule(sent)(places).Day }

// ExtendedDue is the last day of the longer time that the company asked for in that event (Extended), for an objection of that day.
func ExtendedDue(e Event, sent time.Time, places Places) time.Time {
	return extendedRule(e, sent)(places).Day
}

// ReminderDue is the last day that a reminder of that day gives.
func ReminderDue(reminded time.Time, places Places) time.Time {
	return reminderRule(reminded)(places).Day
}

// ObjectDue is the last day to object where the authority said on the day closed that it holds a complaint of the day complained to be
// settled; zero where Regulation (EU) 2025/2518 does not hold for that complaint.
func ObjectDue(complained, closed time.Time, places Places) time.Time {
	if !Crosses(complained, places) {
		return time.Time{}
	}
	return Day(closed).AddDate(0, 0, 7*objectWeeks)
}

// AuthorityDue is the day by which the authority has to have said something about a complaint of that day, at the person's home; zero
// where it owes no answer.
func AuthorityDue(complained time.Time, person string) time.Time {
	return authorityRule(complained)(Places{Person: person}).Day
}
