package guides

// Contact is where letters go.
type Contact struct {
	Name    string   `yaml:"name"`
	Address []string `yaml:"address"`
	Email   string   `yaml:"email"`
}
