package guides

// The regions of guides and contacts.
const (
	RegionEU    = "eu" // European Union and EEA
	RegionCH    = "ch"
	RegionUK    = "uk"
	RegionWorld = "world"
)

// Regions are all regions.
func Regions() []string { return []string{RegionEU, RegionCH, RegionUK, RegionWorld} }

// RegionOf is the region of a country of the settings ("de", "gb"). Where the country is not known it is the EU, whose law the
// letters then rest on.
func RegionOf(country string) string {
	switch country {
	case "gb":
		return RegionUK
	case "ch":
		return RegionCH
	}
	return RegionEU
}
