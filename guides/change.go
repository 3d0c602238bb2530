package guides

// Change is something in a guide that is different since a day: a form that moved, a court that decided.
type Change struct {
	On    Date  `yaml:"on" json:"on"`
	Again bool  `yaml:"again" json:"again"` // who walked the guide before has to do something again
	Words Words `yaml:",inline" json:"text"`
}
