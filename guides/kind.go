package guides

// Kind says what can be done at a service at all.
type Kind string

// The kinds of guides.
const (
	KindForm     Kind = "form"     // an objection is sent
	KindSettings Kind = "settings" // switches are turned
	KindLimit    Kind = "limit"    // no objection exists, only less use
)

// Kinds are all kinds.
func Kinds() []Kind { return []Kind{KindForm, KindSettings, KindLimit} }

// Per says what one case of the service is about.
type Per string

// What a case can be about.
const (
	PerAccount Per = "account"
	PerDevice  Per = "device"
	PerPerson  Per = "person"
	PerCompany Per = "company" // the guide is for any company; the person names it
	PerSite    Per = "site"    // the person's own website: something is put there, and nobody is written to
)

// Pers are all that a case can be about.
func Pers() []Per { return []Per{PerAccount, PerDevice, PerPerson, PerCompany, PerSite} }

// Names are values as they are written in guide.yaml.
func Names[T ~string](values []T) []string {
	var names []string
	for _, value := range values {
		names = append(names, string(value))
	}
	return names
}
