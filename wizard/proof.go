package wizard

import "widerspruch/state"

// attach attaches a file to the event that was appended last. Its checksum is worked out with the saving, which may wait.
func (d *draft) attach(c *state.Case, path string) {
	if path == "" {
		return
	}
	progress, id, event := d.progress, c.ID, c.Events[len(c.Events)-1].ID
	d.before = append(d.before, func() error {
		proof, err := d.s.ports.Papers.Describe(path)
		if err != nil {
			return ProofError{path, err}
		}
		c := progress.Case(id) // by id: the list of cases may have grown since
		for i := range c.Events {
			if c.Events[i].ID == event {
				c.Events[i].Evidence = append(c.Events[i].Evidence, proof)
			}
		}
		return nil
	})
}

// ProofError says that a file cannot be attached.
type ProofError struct {
	Path string
	Err  error
}

func (e ProofError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap is why.
func (e ProofError) Unwrap() error { return e.Err }
