package letters

import "errors"

// The reasons why AuthorityFor finds no authority.
var (
	ErrNoCountry   = errors.New("the country is not given")
	ErrNoLand      = errors.New("the Land is not given; in Germany each one has its own authority")
	ErrNoAuthority = errors.New("no authority is known for this country or Land")
)

// AuthorityFor is the authority at the person's home, which takes a complaint about a private company wherever that has its
// seat (Art. 77 GDPR) and passes it on to the lead authority (Art. 56 and 60 GDPR; § 19(2) BDSG). In Germany it is the
// Land's and not the federal one.
func AuthorityFor(country, land string) (Authority, error) {
	id := country
	switch {
	case country == "":
		return Authority{}, ErrNoCountry
	case country == "de" && land == "":
		return Authority{}, ErrNoLand
	case country == "de":
		id = country + "-" + land
	}
	a, ok := AuthorityByID(id)
	if !ok || a.OnlyPublic {
		return Authority{}, ErrNoAuthority
	}
	return a, nil
}
