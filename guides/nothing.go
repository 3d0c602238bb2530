package guides

// nothingFile is the file of the services at which there is nothing to do.
const nothingFile = "nothing.yaml"

// NothingToDo is a service at which nobody has to object: its own rules say that it does not train AI on what people put
// there, or only if they agree. It needs no guide, only somebody to say so.
type NothingToDo struct {
	Name   string `yaml:"name"`
	Words  Words  `yaml:"words"`  // what its rules say, in a sentence or two
	Source Words  `yaml:"source"` // what says so, without its date
	URL    string `yaml:"url"`    // where that can be read; empty if no address is known
	On     Date   `yaml:"on"`     // the source's own date: a day, a month or a year
	Weak   bool   `yaml:"weak"`   // the source is weak: nobody should rely on it
}

// Nothing are the services at which there is nothing to do, by name. The start of the program does not need them, so each
// call reads them.
func Nothing() []NothingToDo {
	list, faults := readNothing(nothing)
	if len(faults) > 0 {
		panic(faults[0].problem()) // only for a file that fails the tests, and it is embedded
	}
	return list
}

// readNothing reads the list strictly.
func readNothing(src []byte) ([]NothingToDo, []fault) {
	var list []NothingToDo
	faults := decodeFacts(nothingFile, src, &list)
	return list, faults
}
