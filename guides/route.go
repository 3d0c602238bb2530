package guides

// Route is one way to object. Its title and steps are in the Text.
type Route struct {
	ID          string    `yaml:"id" json:"id"`
	Device      Device    `yaml:"device" json:"device"`
	Login       bool      `yaml:"login" json:"login"`               // one must be logged in
	Minutes     int       `yaml:"minutes" json:"minutes,omitempty"` // how long it takes; 0 if nobody says
	Recommended bool      `yaml:"recommended" json:"recommended"`   // the one to begin with; true for one route of a guide, its first
	Objection   bool      `yaml:"objection" json:"objection"`       // true unless the file says false: it only quietens or tidies and never makes a case done
	Verified    *Verified `yaml:"verified" json:"verified"`         // nil: as the guide
}

// UnmarshalYAML takes a route for an objection unless it says that it is none.
func (r *Route) UnmarshalYAML(decode func(any) error) error {
	type plain Route // without this method
	read := plain{Objection: true}
	err := decode(&read)
	*r = Route(read)
	return err
}

// Device is where a route is walked.
type Device string

// The devices of routes.
const (
	DeviceAny      Device = "any"
	DevicePhone    Device = "phone"
	DeviceComputer Device = "computer"
	DeviceWatch    Device = "watch"
	DeviceNone     Device = "none" // paper
)

// Devices are all devices.
func Devices() []Device {
	return []Device{DeviceAny, DevicePhone, DeviceComputer, DeviceWatch, DeviceNone}
}
