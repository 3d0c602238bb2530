package guides

// Route is one way to object. Its title and steps are in the Text.
type Route struct {
	ID       string    `yaml:"id"`
	Device   Device    `yaml:"device"`
	Login    bool      `yaml:"login"`    // one must be logged in
	Verified *Verified `yaml:"verified"` // nil: as the guide
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
