package state

import (
	"crypto/rand"
	"encoding/hex"
)

// NewID returns a random id for a case or an event: short enough to read, long enough that two machines whose files are
// merged one day never meet on the same one.
func NewID() string {
	var random [8]byte
	rand.Read(random[:]) // never fails: without randomness the program ends here
	return hex.EncodeToString(random[:])
}
