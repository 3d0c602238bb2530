package guides

// Day is the newest day at which anything in these guides was confirmed: how old the library is. It is that of the guides
// that the program ships; the zero Date if they name none.
func (l *Library) Day() Date { return l.day.get(l.newest) }

// newest looks through the details of every guide.
func (l *Library) newest() Date {
	var newest Date
	take := func(on Date) {
		if on.Compare(newest) > 0 {
			newest = on
		}
	}
	for _, g := range l.guides {
		details := g.Details()
		take(details.Verified.On)
		for _, route := range details.Routes {
			take(details.VerifiedFor(route.ID).On)
		}
	}
	return newest
}
