package guides

import "io/fs"

// nothingFile is the file of the services at which there is nothing to do. It lies beside the guides of a library.
const nothingFile = "nothing.yaml"

// Stance is what the rules of a service say of training AI with what people put there.
type Stance string

// The stances of services that have no guide.
const (
	StancePromise Stance = "promise" // they say that it does not train
	StanceOff     Stance = "off"     // it is off until the person agrees
	StanceSilent  Stance = "silent"  // they name no training, and that is no promise
)

// NothingToDo is a service at which nobody has to object, as far as its own rules go. It needs no guide, only somebody to
// say so.
type NothingToDo struct {
	Name   string `yaml:"name" json:"name"`
	Stance Stance `yaml:"stance" json:"stance"`
	Words  Words  `yaml:"words" json:"words"`         // what its rules say and where that ends, in a few sentences
	Look   Words  `yaml:"look" json:"look,omitempty"` // the one step to see for oneself, if there is one
	Source Words  `yaml:"source" json:"source"`       // what says so, without its date
	URL    string `yaml:"url" json:"url,omitempty"`   // where that can be read; empty if no address is known
	On     Date   `yaml:"on" json:"on"`               // the source's own date: a day, a month or a year
	Weak   bool   `yaml:"weak" json:"weak"`           // the source is weak: nobody should rely on it
}

// Nothing are these services, by name; none where the library has no such file. The start of the program does not need them, so
// each call reads them.
func (l *Library) Nothing() []NothingToDo {
	if l.pages.fsys == nil {
		return nil
	}
	src, err := fs.ReadFile(l.pages.fsys, nothingFile)
	if err != nil {
		return nil
	}
	list, faults := readNothing(src)
	if len(faults) > 0 {
		panic(faults[0].problem()) // only for a file that fails the tests, and it is embedded
	}
	return list
}

// NothingName is what the search knows of such a service.
type NothingName struct {
	Name   string `json:"name"`
	Silent bool   `json:"silent,omitempty"` // its rules name no training
}

// NothingNames are the names of these services.
func (l *Library) NothingNames() []NothingName {
	return l.nothing.get(func() []NothingName {
		var names []NothingName
		for _, entry := range l.Nothing() {
			names = append(names, NothingName{entry.Name, entry.Stance == StanceSilent})
		}
		return names
	})
}

// readNothing reads the list strictly.
func readNothing(src []byte) ([]NothingToDo, []fault) {
	var list []NothingToDo
	faults := decodeFacts(nothingFile, src, &list)
	return list, faults
}
